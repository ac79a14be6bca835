"""« Accorder », « Refuser »: the answer to a request for access, and those that wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.collaborator import fill_form
from handlers.windows import Body, Place, Request, present
from rules import answer_access as rules
from rules.model.journal import EntryId
from rules.model.people import SlackId
from rules.model.refusals import Field, FormRefused, Missing, Refused
from rules.model.subscriber_form import Form
from views import answer_access as views
from views import refusals, subscriber_form
from views.windows import read_metadata


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons, the reason, and Home's button."""
    _answer_buttons(app, context)

    @app.action(views.OPEN_REQUESTS)
    async def open_requests(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _requests(context, user), Place.OPEN)

    @app.view(views.WINDOW)
    async def send_refusal(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_refused(context, SlackId(body["user"]["id"]), view)))


def _answer_buttons(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.GRANT)
    async def grant(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        def form(concerned: rules.Concerned, _: EntryId) -> View:
            typed = Form(collaborator=concerned.asker.slack_id)
            return subscriber_form.form(context.localizer(concerned.author), typed)

        async def fill(view: Body) -> None:
            typed = Form(collaborator=read_metadata(view)["filled_from"])
            await fill_form(context, client, request.user, view, typed)

        _present(context, request, form, then=fill)

    @app.action(views.REFUSE)
    async def refuse(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        def reason(concerned: rules.Concerned, asked: EntryId) -> View:
            return views.refusal(context.localizer(concerned.author), concerned, asked)

        _present(context, Request(client, respond, body), reason)


def _present(
    context: AppContext,
    request: Request,
    window: Callable[[rules.Concerned, EntryId], View],
    then: Callable[[Body], Awaitable[None]] | None = None,
) -> None:
    """Show the window of an answer, where this person may give one."""
    asked = views.read_request(request.action["value"])

    async def opened(user: SlackId) -> View:
        return window(await context.records.read(rules.may_answer_access, user, asked, context.now()), asked)

    present(context, request, opened, Place.PUSH if request.body.get("view") else Place.OPEN, then=then)


async def _requests(context: AppContext, user: SlackId) -> View:
    found = await context.records.read(rules.list_requests, user, context.now())
    return views.requests(context.localizer(found.reader), found)


async def _refused(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        concerned = await context.records.write(
            rules.refuse_access, user, submitted.request, submitted.reason, context.now()
        )
    except FormRefused as refused:
        missing = any(isinstance(each, Missing) for each in refused.refusals)
        sentence = views.reason_sentence(localizer) if missing else refusals.sentence(localizer, refused)
        return {"response_action": "errors", "errors": {Field.REASON: sentence}}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.refused(localizer, concerned)}
