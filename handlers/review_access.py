"""« Revue des accès »: its window, and what is confirmed in it."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import Desk
from handlers.windows import Body, Place, Request, present
from locales import Reader
from rules import review_access as rules
from rules.export_review import Record, export_review
from rules.model.people import SlackId
from rules.model.reviews import Mark, ReviewId
from views import export_review as record_views
from views import home
from views import review_access as views


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the buttons that lead to it, and those in it but for the one that ends an access."""
    _answer_openings(app, desk)
    _answer_confirmations(app, desk)


async def sheet(desk: Desk, user: SlackId, place: Mark = rules.START) -> View:
    """The review as it stands for this administrator; raises NotAUser or NotAnAdministrator."""
    page = await desk.records.read(rules.read_sheet, user, desk.firm.enrolment, place)
    return views.sheet(desk.reader(page.reader), page)


def _answer_openings(app: AsyncApp, desk: Desk) -> None:
    @app.action(views.OPEN)
    @app.action(views.OPEN_FROM_MESSAGE)
    @app.action(home.OPEN_REVIEW)
    async def open_sheet(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = Place.UPDATE if request.action["action_id"] == views.OPEN else Place.OPEN
        present(desk, request, lambda user: sheet(desk, user), place)

    @app.action(views.START)
    async def start(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def started(user: SlackId) -> View:
            await desk.records.write(rules.start_review, user, desk.firm.enrolment, desk.now())
            desk.wake()
            return await sheet(desk, user)

        present(desk, Request(client, respond, body), started, Place.UPDATE)

    @app.action(views.EXPORT)
    async def export(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        async def exported(user: SlackId) -> View:
            review = ReviewId(int(request.action["value"]))
            author, record = await desk.records.read(export_review, user, review, desk.firm.enrolment)
            reader = desk.reader(author)
            desk.background.start(_send(desk, user, reader, record))
            return record_views.sent(reader)

        present(desk, request, exported, Place.PUSH)


async def _send(desk: Desk, user: SlackId, reader: Reader, record: Record) -> None:
    sheet = record_views.record(reader, record)
    await desk.send_file(user, sheet.name, sheet.content, views.file_comment(reader))


def _answer_confirmations(app: AsyncApp, desk: Desk) -> None:
    @app.action(views.KEEP)
    @app.action(views.KEEP_PAGE)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])

        async def confirmed(user: SlackId) -> View:
            enrolment = desk.firm.enrolment
            await desk.records.write(rules.confirm, user, pressed.review, pressed.people, enrolment, desk.now())
            desk.wake()
            return await sheet(desk, user, pressed.place)

        present(desk, request, confirmed, Place.UPDATE)

    @app.action(views.FURTHER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = views.read_place(request.action["value"])
        present(desk, request, lambda user: sheet(desk, user, place), Place.UPDATE)
