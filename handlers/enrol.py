"""« M'inscrire en tant qu'administrateur »: /admin-espace, its checkbox, and how many were told."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import CallFailed
from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.following import looks
from handlers.windows import Body, Place, Request, present, update
from rules import enrol
from rules.model.journal import FormId
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import enrol as views
from views import refusals
from views.windows import carried


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the command, the button that opens the same window, the choice, and « Refresh »."""

    async def form(user: SlackId) -> View:
        standing = await desk.records.read(enrol.standing, user, desk.firm.enrolment, desk.now())
        return views.form(desk.reader(standing.person), standing, uuid4().hex)

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), form, Place.OPEN)

    @app.action(views.OPEN)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_chosen(desk, client, SlackId(body["user"]["id"]), view)))

    @app.action(views.REFRESH)
    async def refresh(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        form = FormId(request.action["value"])
        present(desk, request, lambda user: _result(desk, user, form), Place.UPDATE)


async def _chosen(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    try:
        choice = await desk.records.write(
            enrol.choose,
            user,
            administrator=views.answers(view),
            form=FormId(carried(view)["form"]),
            enrolment=desk.firm.enrolment,
            now=desk.now(),
        )
    except Refused as refused:
        sentence = refusals.sentence(await desk.reader_of(user), refused)
        return {"response_action": "errors", "errors": {views.CHECKBOX: sentence}}
    tally = None
    if choice.entry is not None:
        desk.wake()
        tally = (await desk.records.read(enrol.progress, user, choice.form)).tally
        desk.background.start(_follow(desk, client, view["id"], user, choice.form))
    return {"response_action": "update", "view": views.result(desk.reader(choice.person), choice, tally)}


async def _result(desk: Desk, user: SlackId, form: FormId) -> View:
    progress = await desk.records.read(enrol.progress, user, form)
    return views.result(desk.reader(progress.choice.person), progress.choice, progress.tally)


async def _follow(desk: Desk, client: AsyncWebClient, view_id: str, user: SlackId, form: FormId) -> None:
    # Afterwards « Refresh » does.
    shown = None
    async for _ in looks():
        progress = await desk.records.read(enrol.progress, user, form)
        if progress.tally != shown:
            view = views.result(desk.reader(progress.choice.person), progress.choice, progress.tally)
            try:
                if await update(client, view_id, view) is None:
                    return
            except CallFailed:
                continue  # the next look tries again, and « Refresh » stays
            shown = progress.tally
        if progress.tally.settled:
            return
