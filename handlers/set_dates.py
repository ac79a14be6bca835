"""« Dates d'accès », « Prolonger »: the form for access dates."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import change_access
from handlers.app_context import AppContext
from handlers.origins import refresh
from handlers.windows import Body, Place, Request, present
from rules import set_dates as rules
from rules.change_access import Change
from rules.model.dates import is_over, today
from rules.model.journal import IdempotencyKey
from rules.model.people import Access, PersonId, SlackId
from rules.model.refusals import FormRefused, Refused
from views import refusals, subscriber_form
from views import set_dates as views
from views.list_subscribers import Origin
from views.set_dates import Extension


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer a reminder's button, and the form's submission."""

    @app.action(views.EXTEND)
    async def extend(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        asked = views.read_extension(request.action["value"])
        present(context, request, lambda user: _extension(context, user, asked), Place.OPEN)

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_saved(context, client, SlackId(body["user"]["id"]), view)))


async def form(context: AppContext, user: SlackId, person: PersonId, origin: Origin | None) -> View:
    """Give the form with somebody's dates.

    Raises what rules.set_dates.may_set_dates does.
    """
    found = await context.records.read(rules.may_set_dates, user, person)
    return views.form(await context.localizer_of(user), found, IdempotencyKey(uuid4().hex), origin)


async def _extension(context: AppContext, user: SlackId, asked: Extension) -> View:
    found = await context.records.read(rules.may_set_dates, user, asked.person, asked.until)
    if found.access is Access.SUSPENDED and is_over(found.ends_on, today(context.now())):
        # Put on hold by now: to extend it is to reactivate it until a later day.
        return await change_access.confirmation(context, user, found.id, Change.REACTIVATE, None)
    return views.form(await context.localizer_of(user), found, IdempotencyKey(uuid4().hex), longer=True)


async def _saved(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        person = await context.records.write(
            rules.set_dates,
            user,
            submitted.person,
            submitted.dates,
            form=submitted.form,
            now=context.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        context.wake()
        shown = views.result(localizer, person, planned=submitted.planned)
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
