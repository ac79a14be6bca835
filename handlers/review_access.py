"""« Revue des accès »: its window and its confirmations."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from locales import Localizer
from rules import review_access as rules
from rules.export_review import Record, export_review
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import AccessChanged, AlreadyAnswered, NotYourself, Refused
from rules.model.reviews import ReviewId
from rules.review_sheet import BEGINNING, Spot
from views import export_review as record_views
from views import home, refusals
from views import review_access as views
from views.review_access import Done, Pressed


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the review's buttons, except the one that ends an access."""
    _answer_openings(app, context)
    _answer_confirmations(app, context)
    _answer_searches(app, context)


async def sheet(context: AppContext, user: SlackId, place: Spot = BEGINNING, done: Done | None = None) -> View:
    """Give the review for this administrator, under what was just done.

    Raises NotAUser or NotAnAdministrator.
    """
    page = await context.records.read(rules.read_sheet, user, context.now(), place)
    return views.sheet(context.localizer(page.reader), page, done)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.OPEN)
    @app.action(views.OPEN_FROM_MESSAGE)
    @app.action(home.OPEN_REVIEW)
    async def open_sheet(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = Place.UPDATE if request.action["action_id"] == views.OPEN else Place.OPEN
        present(context, request, lambda user: sheet(context, user), place)

    @app.action(views.START)
    async def start(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def started(user: SlackId) -> View:
            await context.records.write(rules.start_review, user, context.now())
            context.wake()
            return await sheet(context, user)

        present(context, Request(client, respond, body), started, Place.UPDATE)

    @app.action(views.EXPORT)
    async def export(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        async def exported(user: SlackId) -> View:
            review = ReviewId(int(request.action["value"]))
            form = IdempotencyKey(f"export:{review}:{request.action['action_ts']}")
            export = await context.records.write(export_review, user, review, form=form, now=context.now())
            localizer = context.localizer(export.author)
            if not export.again:
                context.wake()
                context.background.start(_send(context, user, localizer, export.record))
            return record_views.sent(localizer)

        present(context, request, exported, Place.PUSH)


async def _send(context: AppContext, user: SlackId, localizer: Localizer, record: Record) -> None:
    sheet = record_views.record(localizer, record)
    await context.send_file(user, sheet.name, sheet.content, record_views.file_comment(localizer))


def _answer_confirmations(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.KEEP)
    @app.action(views.KEEP_PAGE)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])

        present(context, request, lambda user: _confirmed(context, user, pressed), Place.UPDATE)

    @app.action(views.UNDO)
    async def undo(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])

        async def undone(user: SlackId) -> View:
            now = context.now()
            taken = await context.records.write(rules.take_back, user, pressed.review, pressed.people, now)
            context.wake()
            return await sheet(context, user, pressed.place, taken)

        present(context, request, undone, Place.UPDATE)


async def _confirmed(context: AppContext, user: SlackId, pressed: Pressed) -> View:
    try:
        done = await context.records.write(rules.confirm, user, pressed.review, pressed.people, context.now())
    except (NotYourself, AlreadyAnswered, AccessChanged) as refused:
        # The others of the page are still to be confirmed: it stays, and says above why this one was not.
        return await sheet(context, user, pressed.place, refused)
    context.wake()
    return await sheet(context, user, pressed.place, done)


def _answer_searches(app: AsyncApp, context: AppContext) -> None:
    @app.view(views.WINDOW)
    async def search(ack: AsyncAck, body: Body, view: Body) -> None:
        found = _found(context, SlackId(body["user"]["id"]), views.answers(view))
        await ack(response_action="update", view=await context.before_ack_deadline(found))

    @app.action(views.FURTHER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = views.read_place(request.action["value"])
        present(context, request, lambda user: sheet(context, user, place), Place.UPDATE)


async def _found(context: AppContext, user: SlackId, search: str) -> View:
    try:
        return await sheet(context, user, Spot(search=search))
    except Refused as refused:
        return refusals.window_of(await context.localizer_of(user), refused)
