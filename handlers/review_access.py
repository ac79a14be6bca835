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
from rules.model.listing import Cursor
from rules.model.people import SlackId
from rules.model.reviews import ReviewId
from views import export_review as record_views
from views import home
from views import review_access as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the review's buttons, except the one that ends an access."""
    _answer_openings(app, context)
    _answer_confirmations(app, context)


async def sheet(context: AppContext, user: SlackId, place: Cursor = rules.START) -> View:
    """Give the review for this administrator; raises NotAUser or NotAnAdministrator."""
    page = await context.records.read(rules.read_sheet, user, place)
    return views.sheet(context.localizer(page.reader), page)


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
    await context.send_file(user, sheet.name, sheet.content, views.file_comment(localizer))


def _answer_confirmations(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.KEEP)
    @app.action(views.KEEP_PAGE)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])

        async def confirmed(user: SlackId) -> View:
            await context.records.write(rules.confirm, user, pressed.review, pressed.people, context.now())
            context.wake()
            return await sheet(context, user, pressed.place)

        present(context, request, confirmed, Place.UPDATE)

    @app.action(views.FURTHER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = views.read_place(request.action["value"])
        present(context, request, lambda user: sheet(context, user, place), Place.UPDATE)
