"""« Clients »: the command, the list, its search and its pages."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import show_client
from handlers.app_context import AppContext
from handlers.mentions import as_typed
from handlers.windows import Body, Place, Request, answer_command, present
from rules import list_clients as rules
from rules.list_clients import EVERYBODY, ClientPlace
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.show_client import client_meant
from views import list_clients as views
from views import refusals
from views.list_places import SEARCH_LENGTH
from views.show_client import Shown


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the command, what leads to the list, and what is pressed in it."""
    _answer_openings(app, context)

    @app.action(views.FILTER)
    async def narrow(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = ClientPlace(views.answers(body["view"]), views.read_filter(request.action))
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        found = await context.before_ack_deadline(_found(context, SlackId(body["user"]["id"]), view))
        await ack(response_action="update", view=found)

    @app.action(views.BEFORE)
    @app.action(views.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = views.read_place(request.action["value"])
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:
    @app.command(views.COMMANDS[0])
    async def open_clients(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        text = as_typed(body.get("text", ""))[:SEARCH_LENGTH]
        await answer_command(context, ack, Request(client, respond, body), lambda user: _meant(context, user, text))

    @app.action(views.OPEN)
    @app.action(views.OPEN_UNASSIGNED)
    async def replace_by_clients(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        unassigned = request.action["action_id"] == views.OPEN_UNASSIGNED
        place = ClientPlace(unassigned=True) if unassigned else EVERYBODY
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)


async def page_at(context: AppContext, user: SlackId, place: str) -> View:
    """Give the list at a place noted before; raises NotAUser or NotAnAdministrator."""
    return await _page(context, user, views.read_place(place))


async def _meant(context: AppContext, user: SlackId, text: str) -> View:
    """Give the window of the one client whose number was typed, else the list."""
    client = await context.records.read(client_meant, user, text)
    if client is not None:
        return await show_client.sheet(context, user, Shown(client))
    return await _page(context, user, ClientPlace(text))


async def _page(context: AppContext, user: SlackId, place: ClientPlace) -> View:
    listed = await context.records.read(rules.list_clients, user, place)
    return views.listing(context.localizer(listed.reader), listed)


async def _found(context: AppContext, user: SlackId, view: Body) -> View:
    try:
        return await _page(context, user, ClientPlace(views.answers(view), views.shown_place(view).unassigned))
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
