"""« Importer des clients »: the file and its examination."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.drop_file import Judge, Subject, examined
from handlers.examine_file import LINES_AT_ONCE
from handlers.windows import Body, Place, Request, present
from rules import import_clients as rules
from rules.client_deeds import DoneAbove
from rules.files.headings import Sheet
from rules.import_subscribers import may_import
from rules.model.dates import today
from rules.model.imports import ImportId, ImportKind, ImportLine
from rules.model.people import SlackId
from views import import_clients as views
from views import list_clients


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button in the lists of portfolios and clients, and the file."""

    async def form(user: SlackId) -> View:
        return views.form(context.localizer(await context.records.read(may_import, user)))

    @app.action(list_clients.IMPORT)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.PUSH)

    @app.view(views.WINDOW)
    async def examine(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        user = SlackId(body["user"]["id"])
        await ack(**await context.before_ack_deadline(examined(context, client, user, view, _CLIENTS)))


async def _judge(context: AppContext, author: SlackId, sheet: Sheet) -> Judge:
    return partial(_judged, context, author, sheet)


async def _judged(
    context: AppContext, author: SlackId, sheet: Sheet, imported: ImportId
) -> AsyncIterator[list[ImportLine]]:
    above, day = DoneAbove(), today(context.now())
    for start in range(0, len(sheet.lines), LINES_AT_ONCE):
        some = sheet.lines[start : start + LINES_AT_ONCE]
        yield await context.records.read(rules.examine_clients, author, some, above, day=day)
    await context.records.write(rules.note_found, author, imported, above)


_CLIENTS = Subject(ImportKind.CLIENTS, views.form, _judge)
