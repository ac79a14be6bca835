"""« Garder »: the form that keeps a difference of the directory."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh
from handlers.windows import Body, Place, Request, present
from rules import keep_difference as rules
from rules.model.dates import today
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import FormRefused, Refused
from views import keep_difference as views
from views import refusals, review_directory, subscriber_form


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(review_directory.KEEP)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, origin = Request(client, respond, body), review_directory.origin(body["view"])
        person, _ = review_directory.read_pressed(request.action["value"])

        async def asked(user: SlackId) -> View:
            keeping = await context.records.read(rules.may_keep, user, person)
            localizer, form = await context.localizer_of(user), IdempotencyKey(uuid4().hex)
            return views.form(localizer, keeping, form, origin, today(context.now()))

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def keep(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_kept(context, client, SlackId(body["user"]["id"]), view)))


async def _kept(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        person = await context.records.write(
            rules.keep,
            user,
            submitted.person,
            submitted.until,
            submitted.reason,
            form=submitted.form,
            now=context.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        shown = views.result(localizer, person)
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
