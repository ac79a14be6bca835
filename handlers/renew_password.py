"""« Nouveau mot de passe »: the window that confirms it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh
from handlers.windows import Body, Place, Request, present
from rules import ask_password as rules
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.model.refusals import Refused
from views import edit_profile, list_subscribers, refusals
from views import renew_password as views
from views.list_subscribers import Origin


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the buttons for a new password, and the confirmation."""

    @app.action(list_subscribers.RESEND)
    @app.action(edit_profile.NEW_PASSWORD)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person = list_subscribers.read_resend(request.action["value"])
        listed = request.action["action_id"] == list_subscribers.RESEND
        origin = list_subscribers.origin(body["view"]) if listed else None
        present(context, request, lambda user: confirmation(context, user, person, origin), Place.PUSH)

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_renewed(context, client, SlackId(body["user"]["id"]), view)))


async def confirmation(context: AppContext, user: SlackId, person: PersonId, origin: Origin | None) -> View:
    """Give the window that asks whether a new password is wanted.

    Raises what rules.ask_password.may_ask_password does.
    """
    asked = await context.records.read(rules.may_ask_password, user, person, context.now())
    return views.confirmation(await context.localizer_of(user), asked, IdempotencyKey(uuid4().hex), origin)


async def _renewed(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        asked = await context.records.write(
            rules.ask_password,
            user,
            submitted.person,
            form=submitted.form,
            now=context.now(),
        )
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        context.wake()
        shown = views.result(localizer, asked, user)
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
