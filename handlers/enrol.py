"""« M'inscrire en tant qu'administrateur »: the form and its result."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import CallFailed
from handlers.app_context import AppContext
from handlers.following import looks
from handlers.windows import Body, Place, Request, answer_command, present, update
from rules import enrol
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.withdraw_request import withdraw_request
from views import enrol as views
from views import refusals
from views.windows import read_metadata


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the command, the button, the choice, and « Refresh »."""

    async def form(user: SlackId) -> View:
        standing = await context.records.read(enrol.standing, user, context.now())
        return views.form(context.localizer(standing.person), standing, uuid4().hex)

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await answer_command(context, ack, Request(client, respond, body), form)

    @app.action(views.OPEN)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_chosen(context, client, SlackId(body["user"]["id"]), view)))

    @app.action(views.WITHDRAW)
    async def withdraw(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def withdrawn(user: SlackId) -> View:
            person = await context.records.write(withdraw_request, user, context.now())
            context.wake()
            return views.withdrawn(context.localizer(person))

        present(context, Request(client, respond, body), withdrawn, Place.UPDATE)

    @app.action(views.REFRESH)
    async def refresh(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        form = IdempotencyKey(request.action["value"])
        present(context, request, lambda user: _result(context, user, form), Place.UPDATE)


async def _chosen(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    try:
        choice = await context.records.write(
            enrol.choose,
            user,
            administrator=views.answers(view),
            form=IdempotencyKey(read_metadata(view)["form"]),
            now=context.now(),
        )
    except Refused as refused:
        sentence = refusals.sentence(await context.localizer_of(user), refused)
        return {"response_action": "errors", "errors": {views.CHECKBOX: sentence}}
    tally = None
    if choice.entry is not None:
        context.wake()
        tally = (await context.records.read(enrol.progress, user, choice.form)).tally
        context.background.start(_follow(context, client, view["id"], user, choice.form))
    return {"response_action": "update", "view": views.result(context.localizer(choice.person), choice, tally)}


async def _result(context: AppContext, user: SlackId, form: IdempotencyKey) -> View:
    progress = await context.records.read(enrol.progress, user, form)
    return views.result(context.localizer(progress.choice.person), progress.choice, progress.tally)


async def _follow(
    context: AppContext, client: AsyncWebClient, view_id: str, user: SlackId, form: IdempotencyKey
) -> None:
    # Afterwards « Refresh » does.
    shown = None
    async for _ in looks():
        progress = await context.records.read(enrol.progress, user, form)
        if progress.tally != shown:
            view = views.result(context.localizer(progress.choice.person), progress.choice, progress.tally)
            try:
                if await update(client, view_id, view) is None:
                    return
            except CallFailed:
                continue  # the next look tries again, and « Refresh » stays
            shown = progress.tally
        if progress.tally.settled:
            return
