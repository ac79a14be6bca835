"""« Mon profil »: the form for one's own details."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import edit_profile as rules
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import FormRefused, Refused
from views import edit_profile as views
from views import refusals, subscriber_form


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button that opens the form, and its submission."""

    async def form(user: SlackId) -> View:
        profile = await context.records.read(rules.own_profile, user)
        return views.form(context.localizer(profile.person), profile, IdempotencyKey(uuid4().hex))

    @app.action(views.OPEN)
    async def replace_by_profile(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_saved(context, SlackId(body["user"]["id"]), view)))


async def _saved(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        edited = await context.records.write(
            rules.edit_profile, user, submitted.edit, form=submitted.form, now=context.now()
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.result(localizer, edited)}
