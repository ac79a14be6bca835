"""« Administrateurs »: the list, and the withdrawal of a profile."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import list_administrators, withdraw_administrator
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.model.refusals import FormRefused, Refused
from views import list_administrators as listing_views
from views import refusals
from views import withdraw_administrator as views
from views.report_enrolment import WITHDRAW


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the menu's button, the withdrawal buttons and the confirmation."""

    async def listing(user: SlackId) -> View:
        found = await context.records.read(list_administrators.list_administrators, user)
        return listing_views.listing(context.localizer(found.reader), found)

    @app.action(listing_views.OPEN)
    async def replace_by_list(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), listing, Place.UPDATE)

    @app.action(WITHDRAW)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person = listing_views.read_person(request.action["value"])
        place = Place.PUSH if body.get("view") else Place.OPEN
        present(context, request, lambda user: _confirmation(context, user, person), place)

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_withdrawn(context, SlackId(body["user"]["id"]), view)))


async def _confirmation(context: AppContext, user: SlackId, person: PersonId) -> View:
    withdrawal = await context.records.read(withdraw_administrator.may_withdraw, user, person)
    return views.confirmation(context.localizer(withdrawal.author), withdrawal, IdempotencyKey(uuid4().hex))


async def _withdrawn(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        person = await context.records.write(
            withdraw_administrator.withdraw_administrator,
            user,
            submitted.person,
            submitted.said,
            form=submitted.form,
            now=context.now(),
        )
    except FormRefused as refused:
        errors = {each.field: refusals.sentence(localizer, each) for each in refused.refusals}
        return {"response_action": "errors", "errors": errors}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.result(localizer, person)}
