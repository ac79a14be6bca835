"""« Ajouter des clients », « Retirer »: which clients a portfolio has."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh_all
from handlers.portfolio_forms import opened_about, saved
from handlers.show_portfolio import sheet
from handlers.windows import Body, Place, Request, present
from rules import place_clients as rules
from rules.list_clients import ClientPlace, list_clients
from rules.model.people import SlackId
from rules.model.refusals import Field, Refused
from rules.place_clients import Placed
from rules.portfolio_rights import manager_of
from views import place_clients as views
from views import portfolio_clients, show_portfolio
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the form, its menu, and what takes a client out."""
    _answer_form(app, context)

    @app.action(portfolio_clients.TAKE_OUT)
    async def take_out(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: _taken_out(context, client, user, body), Place.UPDATE)


def _answer_form(app: AsyncApp, context: AppContext) -> None:
    @app.action(show_portfolio.ADD_CLIENTS)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            administrator, portfolio = await context.records.read(manager_of, user, opened.portfolio)
            return views.form(context.localizer(administrator), portfolio, opened)

        present(context, request, asked, Place.PUSH)

    @app.options(Field.CLIENTS.value)
    async def offer(ack: AsyncAck, body: Body) -> None:
        place = ClientPlace(body.get("value", "")[: portfolio_clients.SEARCH_LENGTH])
        user = SlackId(body["user"]["id"])
        try:
            found = await context.before_ack_deadline(
                context.records.read(list_clients, user, place, views.MOST_OFFERED)
            )
        except Refused:
            await ack(options=[])
        else:
            await ack(options=views.options(found.page.clients))

    @app.view(views.WINDOW)
    async def place(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Placed:
            clients, now = views.answers(view), context.now()
            return await context.records.write(
                rules.place_clients, user, opened.portfolio, clients, form=opened.form, now=now
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))


async def _taken_out(context: AppContext, client: AsyncWebClient, user: SlackId, body: Body) -> View:
    shown, taken = body["view"], portfolio_clients.read_client(body["actions"][0]["value"])
    place, beneath = show_portfolio.shown_place(shown), show_portfolio.list_beneath(shown)
    placed = await context.records.write(rules.take_out, user, place.portfolio, taken, context.now())
    context.wake()
    refresh_all(context, client, user, (beneath,) if beneath else ())
    localizer, out = await context.localizer_of(user), next(iter(placed.clients), None)
    done = show_portfolio.taken_out(localizer, placed.portfolio, out)
    return await sheet(context, user, place, beneath, done)
