"""« Nouveau mot de passe »: for somebody in the list, or for oneself."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.origins import refresh
from handlers.windows import Body, Place, Request, present
from rules import renew_password as rules
from rules.model.journal import FormId
from rules.model.people import PersonId, SlackId
from rules.model.refusals import Refused
from views import edit_profile, list_subscribers, refusals
from views import renew_password as views
from views.list_subscribers import Origin


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer « Renvoyer » in the list, the button of one's own profile, and what is confirmed."""

    @app.action(list_subscribers.RESEND)
    @app.action(edit_profile.NEW_PASSWORD)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person = list_subscribers.read_resend(request.action["value"])
        listed = request.action["action_id"] == list_subscribers.RESEND
        origin = list_subscribers.origin(body["view"]) if listed else None
        present(desk, request, lambda user: confirmation(desk, user, person, origin), Place.PUSH)

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_renewed(desk, client, SlackId(body["user"]["id"]), view)))


async def confirmation(desk: Desk, user: SlackId, person: PersonId, origin: Origin | None) -> View:
    """The window that asks whether this is really wanted; raises what rules.renew_password.may_renew does."""
    owner = await desk.records.read(rules.may_renew, user, person, desk.firm.enrolment)
    return views.confirmation(await desk.reader_of(user), owner, FormId(uuid4().hex), origin)


async def _renewed(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, reader = views.answers(view), await desk.reader_of(user)
    try:
        owner = await desk.records.write(
            rules.renew_password,
            user,
            submitted.person,
            form=submitted.form,
            enrolment=desk.firm.enrolment,
            delivery=desk.delivery,
            now=desk.now(),
        )
    except Refused as refused:
        shown = refusals.window_of(reader, refused)
    else:
        desk.wake()
        shown = views.result(reader, owner, user)
    refresh(desk, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
