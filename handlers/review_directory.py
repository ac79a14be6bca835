"""« Voir », « Remettre »: the directory's differences."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import review_directory as rules
from rules.model.people import SlackId
from rules.model.refusals import DirectoryChanged
from views import review_directory as views
from views.review_directory import Done


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the list, turns its pages, and puts back."""
    _answer_openings(app, context)
    _answer_presses(app, context)


async def sheet(context: AppContext, user: SlackId, start: int = 0, done: Done | None = None) -> View:
    """Give the list for this administrator, under what was just done.

    Raises NotAUser or NotAnAdministrator.
    """
    page = await context.records.read(rules.read_sheet, user, start)
    return views.sheet(context.localizer(page.reader), page, done)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.OPEN)
    @app.action(views.OPEN_FROM_MESSAGE)
    async def open_sheet(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = Place.UPDATE if request.action["action_id"] == views.OPEN else Place.OPEN
        present(context, request, lambda user: sheet(context, user), place)

    @app.action(views.FURTHER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        start = int(request.action["value"])
        present(context, request, lambda user: sheet(context, user, start), Place.UPDATE)


def _answer_presses(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.PUT_BACK)
    async def put_back(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person, aspect = views.read_pressed(request.action["value"])

        async def done(user: SlackId) -> View:
            back = await context.records.write(rules.put_back, user, person, context.now(), aspect)
            context.wake()
            return await sheet(context, user, views.shown_place(body["view"]), back)

        present(context, request, done, Place.UPDATE)

    @app.action(views.PUT_ALL_BACK)
    async def put_all_back(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        confirmed = views.read_confirmed(request.action["value"])

        async def done(user: SlackId) -> View:
            try:
                back = await context.records.write(rules.put_all_back, user, confirmed, context.now())
            except DirectoryChanged as refused:
                return await sheet(context, user, done=refused)
            context.wake()
            return await sheet(context, user, done=back)

        present(context, request, done, Place.UPDATE)
