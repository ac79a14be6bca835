"""« Portefeuilles »: the list, its search and its pages."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.mentions import as_typed
from handlers.windows import Body, Place, Request, answer_command, present
from rules.list_portfolios import PortfolioPlace, list_portfolios
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import list_portfolios as views
from views import refusals


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the command, the button of a Home, a search and page turns."""

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_list(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        place = PortfolioPlace(as_typed(body.get("text", ""))[: views.SEARCH_LENGTH])
        request = Request(client, respond, body)
        await answer_command(context, ack, request, lambda user: _page(context, user, place))

    @app.action(views.OPEN_LIST)
    async def open_from_home(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: _page(context, user, PortfolioPlace()), Place.OPEN)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        found = _found(context, SlackId(body["user"]["id"]), views.answers(view))
        await ack(response_action="update", view=await context.before_ack_deadline(found))

    @app.action(views.BEFORE)
    @app.action(views.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = views.read_place(request.action["value"])
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)


async def page_at(context: AppContext, user: SlackId, place: str) -> View:
    """Give the list at a place noted before; raises NotAUser."""
    return await _page(context, user, views.read_place(place))


async def _page(context: AppContext, user: SlackId, place: PortfolioPlace) -> View:
    listed = await context.records.read(list_portfolios, user, place)
    return views.listing(context.localizer(listed.reader), listed)


async def _found(context: AppContext, user: SlackId, place: PortfolioPlace) -> View:
    try:
        return await _page(context, user, place)
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
