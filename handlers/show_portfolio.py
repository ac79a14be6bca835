"""« Ouvrir »: one portfolio, its people and its clients."""

from __future__ import annotations

from dataclasses import replace

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.show_portfolio import show_portfolio
from views import list_portfolios, place_words, portfolio_clients, refusals
from views import show_portfolio as views
from views.list_subscribers import Origin
from views.show_portfolio import Done, SheetPlace


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens a portfolio, a search among its clients, and page turns."""

    @app.action(list_portfolios.OPEN)
    async def open_portfolio(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = SheetPlace(list_portfolios.read_portfolio(request.action["value"]))
        beneath = list_portfolios.origin(body["view"])
        present(context, request, lambda user: sheet(context, user, place, beneath), Place.PUSH)

    @app.action(place_words.OPEN_ONE)
    async def open_chosen(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = SheetPlace(list_portfolios.read_portfolio(request.action["selected_option"]["value"]))
        present(context, request, lambda user: sheet(context, user, place, None), Place.PUSH)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        found = _found(context, SlackId(body["user"]["id"]), view)
        await ack(response_action="update", view=await context.before_ack_deadline(found))

    @app.action(portfolio_clients.BEFORE)
    @app.action(portfolio_clients.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, shown = Request(client, respond, body), body["view"]
        cursor = portfolio_clients.read_cursor(request.action["value"])
        place = replace(views.shown_place(shown), cursor=cursor)
        present(context, request, lambda user: sheet(context, user, place, views.list_beneath(shown)), Place.UPDATE)


async def sheet(
    context: AppContext, user: SlackId, place: SheetPlace, beneath: Origin | None, done: Done | None = None
) -> View:
    """Give a portfolio under what was just done; raises NotAUser or NotInPortfolio."""
    shown = await context.records.read(show_portfolio, user, place.portfolio, context.now(), place.search, place.cursor)
    return views.sheet(context.localizer(shown.reader), shown, beneath, done)


async def sheet_at(context: AppContext, user: SlackId, place: str, beneath: Origin | None) -> View:
    """Give a portfolio at a place noted before; raises NotAUser or NotInPortfolio."""
    return await sheet(context, user, views.read_place(place), beneath)


async def _found(context: AppContext, user: SlackId, view: Body) -> View:
    place = SheetPlace(views.shown_place(view).portfolio, portfolio_clients.answers(view))
    try:
        return await sheet(context, user, place, views.list_beneath(view))
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
