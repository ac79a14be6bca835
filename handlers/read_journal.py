"""« Journal »: its window, what is chosen in it, and its pages."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import read_journal as rules
from rules.model.journal_topics import ALL, Sought
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import read_journal as views
from views import refusals


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the menu's button, a search, a choice and page turns."""

    @app.action(views.OPEN)
    async def replace_by_journal(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _leaf(context, user, ALL), Place.UPDATE)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(
            response_action="update",
            view=await context.before_ack_deadline(_found(context, SlackId(body["user"]["id"]), view)),
        )

    @app.action(views.TOPIC)
    @app.action(views.FIRST)
    @app.action(views.LAST)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, sought = Request(client, respond, body), views.answers(body["view"])
        turn = views.next_turn(body["view"])
        present(context, request, lambda user: _leaf(context, user, sought, turn=turn), Place.UPDATE)

    @app.action(views.CLEAR)
    async def clear(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        turn = views.next_turn(body["view"])
        present(
            context, Request(client, respond, body), lambda user: _leaf(context, user, ALL, turn=turn), Place.UPDATE
        )

    @app.action(views.NEWER)
    @app.action(views.OLDER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        sought, place = views.read_place(request.action["value"])
        turn = views.next_turn(body["view"])
        present(context, request, lambda user: _leaf(context, user, sought, place, turn), Place.UPDATE)


async def _leaf(
    context: AppContext, user: SlackId, sought: Sought, place: rules.Place = rules.LATEST, turn: int = 0
) -> View:
    page = await context.records.read(rules.read_journal, user, sought, place)
    return views.leaf(context.localizer(page.reader), page, turn)


async def _found(context: AppContext, user: SlackId, view: Body) -> View:
    try:
        return await _leaf(context, user, views.answers(view), turn=views.next_turn(view))
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
