"""« Journal »: from the menu, searched for somebody, and turned page by page."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.windows import Body, Place, Request, present
from rules import read_journal as rules
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import read_journal as views
from views import refusals


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the menu's button, a search, and the turning of pages."""

    @app.action(views.OPEN)
    async def replace_by_journal(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), lambda user: _leaf(desk, user, ""), Place.UPDATE)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(response_action="update", view=await in_time(_found(desk, SlackId(body["user"]["id"]), view)))

    @app.action(views.NEWER)
    @app.action(views.OLDER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        search, place = views.read_place(request.action["value"])
        present(desk, request, lambda user: _leaf(desk, user, search, place), Place.UPDATE)


async def _leaf(desk: Desk, user: SlackId, search: str, place: rules.Place = rules.LATEST) -> View:
    page = await desk.records.read(rules.read_journal, user, desk.firm.enrolment, search, place)
    return views.leaf(desk.reader(page.reader), page)


async def _found(desk: Desk, user: SlackId, view: Body) -> View:
    try:
        return await _leaf(desk, user, views.answers(view))
    except Refused as refused:
        return refusals.window_of(await desk.reader_of(user), refused)
