"""« Dates d'accès » in the list, « Prolonger » in a reminder, and what the bot does by itself on those days."""

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
from rules import set_dates as rules
from rules.model.journal import FormId
from rules.model.people import PersonId, SlackId
from rules.model.refusals import FormRefused, Refused
from views import refusals, subscriber_form
from views import set_dates as views
from views.list_subscribers import Origin
from views.set_dates import Extension


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the button of a reminder, and what is saved."""

    @app.action(views.EXTEND)
    async def extend(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        asked = views.read_extension(request.action["value"])
        present(desk, request, lambda user: _extension(desk, user, asked), Place.OPEN)

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_saved(desk, client, SlackId(body["user"]["id"]), view)))


async def form(desk: Desk, user: SlackId, person: PersonId, origin: Origin | None) -> View:
    """The window with somebody's dates as they are; raises what rules.set_dates.may_set_dates does."""
    found = await desk.records.read(rules.may_set_dates, user, person, desk.firm.enrolment)
    return views.form(await desk.reader_of(user), found, FormId(uuid4().hex), origin)


async def _extension(desk: Desk, user: SlackId, asked: Extension) -> View:
    found = await desk.records.read(rules.may_set_dates, user, asked.person, desk.firm.enrolment, asked.until)
    return views.form(await desk.reader_of(user), found, FormId(uuid4().hex), longer=True)


async def _saved(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, reader = views.answers(view), await desk.reader_of(user)
    try:
        person = await desk.records.write(
            rules.set_dates,
            user,
            submitted.person,
            submitted.dates,
            form=submitted.form,
            enrolment=desk.firm.enrolment,
            now=desk.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(reader, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(reader, refused)
    else:
        desk.wake()
        shown = views.result(reader, person)
    refresh(desk, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
