"""« Exporter », in the journal: what is shown of it, as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from functools import partial
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.file_exports import confirm
from handlers.windows import Body, Place, Request, present
from locales import Localizer
from rules import export_journal as rules
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.journal_topics import Sought
from rules.model.people import SlackId
from views import export_journal as views
from views import read_journal


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button in the journal, and the confirmation."""

    @app.action(read_journal.EXPORT)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        sought = read_journal.read_sought(request.action.get("value") or "")
        present(context, request, lambda user: _asked(context, user, sought), Place.PUSH)

    @app.view(views.WINDOW)
    async def confirmed(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        user, export = SlackId(body["user"]["id"]), partial(_export, context, views.sought_in(view))
        await ack(**await context.before_ack_deadline(confirm(context, client, user, view, export)))


async def _asked(context: AppContext, user: SlackId, sought: Sought) -> View:
    wanted = await context.records.read(rules.may_export, user, sought)
    return views.confirmation(context.localizer(wanted.author), wanted, IdempotencyKey(uuid4().hex))


async def _export(
    context: AppContext, sought: Sought, user: SlackId, localizer: Localizer, form: IdempotencyKey
) -> tuple[View, Coroutine[object, object, None] | None]:
    exported = await context.records.write(rules.export, user, sought, form=form, now=context.now())
    context.wake()
    return views.result(localizer, exported), None if exported.again else _send(context, user, localizer, sought)


async def _send(context: AppContext, user: SlackId, localizer: Localizer, sought: Sought) -> None:
    lines: list[rules.Line] = []
    after = EntryId(0)
    while part := await context.records.read(rules.read_part, after, sought, user):
        lines += part
        after = part[-1].event.entry.id
    # Years of it take long to put into words: everybody else has their turn meanwhile.
    name, content = await asyncio.to_thread(_written, localizer, lines, context)
    await context.send_file(user, name, content, views.file_comment(localizer))


def _written(localizer: Localizer, lines: list[rules.Line], context: AppContext) -> tuple[str, bytes]:
    sheet = views.journal(localizer, lines, context.now())
    return sheet.name, sheet.content
