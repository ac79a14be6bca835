"""The confirmation before somebody is suspended, reactivated or removed."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.await_door import clock, door_has
from handlers.origins import refresh
from handlers.windows import Body
from rules import change_access as rules
from rules.change_access import Change, Wanted
from rules.close_outside_accesses import remaining_of
from rules.model.dates import extended, is_over, today
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.model.refusals import EndIsOver, FormRefused, Refused
from views import change_access as views
from views import refusals
from views.list_subscribers import Origin


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the confirmation; other handlers open its window."""

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_answer(context, client, SlackId(body["user"]["id"]), view)))


async def confirmation(
    context: AppContext, user: SlackId, person: PersonId, change: Change, origin: Origin | None
) -> View:
    """Give the window that asks whether the change is really wanted.

    Raises what rules.change_access.may_change does.
    """
    wanted = Wanted(person, change)
    concerned = await context.records.read(rules.may_change, user, wanted)
    day, ends_on = today(context.now()), concerned.person.ends_on
    is_asked = change is Change.REACTIVATE and is_over(ends_on, day)
    return views.confirmation(
        context.localizer(concerned.author),
        concerned,
        change,
        IdempotencyKey(uuid4().hex),
        context.firm_profile,
        origin,
        until=extended(ends_on, day) if is_asked and ends_on else None,
    )


async def _answer(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    try:
        return await _changed(context, client, user, view)
    except EndIsOver:
        # Since the window was shown, or by a version that did not ask: it is asked now.
        submitted = views.answers(view)
        wanted = submitted.wanted
        shown = await confirmation(context, user, wanted.person, wanted.change, submitted.origin)
        return {"response_action": "update", "view": shown}


async def _changed(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, began = views.answers(view), clock()
    try:
        person = await context.records.write(
            rules.change_access,
            user,
            submitted.wanted,
            form=submitted.form,
            now=context.now(),
        )
    except FormRefused as refused:
        localizer = await context.localizer_of(user)
        errors = {each.field: refusals.sentence(localizer, each) for each in refused.refusals}
        return {"response_action": "errors", "errors": errors}
    except EndIsOver:
        raise
    except Refused as refused:
        shown = refusals.window_of(await context.localizer_of(user), refused)
    else:
        waits = not await door_has(context, person.id, began)
        localizer, change = await context.localizer_of(user), submitted.wanted.change
        left = (await context.records.read(remaining_of, [person.id])).get(person.id, ())
        shown = views.result(localizer, person, change, context.firm_profile, waits=waits, to_close=left)
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
