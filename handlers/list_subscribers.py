"""« Abonnés de l'entreprise »: the list, its search and its pages."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.mentions import as_typed
from handlers.windows import Body, Place, Request, answer_command, present
from rules import list_subscribers
from rules.list_subscribers import ListPlace
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import list_places, refusals
from views import list_subscribers as views
from views.show_space import OPEN_LIST


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the command, the menu's button, a search and page turns."""

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_list(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        place = ListPlace(as_typed(body.get("text", ""))[: list_places.SEARCH_LENGTH])
        request = Request(client, respond, body)
        await answer_command(context, ack, request, lambda user: _page(context, user, place))

    @app.action(OPEN_LIST)
    async def replace_by_list(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        only = list_places.read_filter(request.action.get("value"))
        present(context, request, lambda user: _page(context, user, ListPlace(only=only)), Place.UPDATE)

    @app.action(list_places.FILTER)
    async def narrow(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        only = list_places.read_filter((request.action.get("selected_option") or {}).get("value"))
        place = ListPlace(views.answers(body["view"]), only)
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)

    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(
            response_action="update",
            view=await context.before_ack_deadline(_found(context, SlackId(body["user"]["id"]), view)),
        )

    @app.action(list_places.BEFORE)
    @app.action(list_places.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = list_places.read_place(request.action["value"])
        present(context, request, lambda user: _page(context, user, place), Place.UPDATE)


async def page_at(context: AppContext, user: SlackId, place: str) -> View:
    """Give the list at a place noted before; raises NotAUser."""
    return await _page(context, user, list_places.read_place(place))


async def _page(context: AppContext, user: SlackId, place: ListPlace) -> View:
    listed = await context.records.read(list_subscribers.list_subscribers, user, context.now(), place)
    return views.listing(context.localizer(listed.reader), listed)


async def _found(context: AppContext, user: SlackId, view: Body) -> View:
    try:
        return await _page(context, user, ListPlace(views.answers(view), views.shown_place(view).only))
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
