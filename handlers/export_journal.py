"""« Exporter », in the journal: all of it as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from uuid import uuid4

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.views import View

from handlers.app_context import AppContext
from handlers.file_exports import offer
from locales import Localizer
from rules import export_journal as rules
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.people import SlackId
from views import export_journal as views
from views import read_journal


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button in the journal, and the confirmation."""

    async def ask(user: SlackId) -> View:
        wanted = await context.records.read(rules.may_export, user)
        return views.confirmation(context.localizer(wanted.author), wanted, IdempotencyKey(uuid4().hex))

    async def export(
        user: SlackId, localizer: Localizer, form: IdempotencyKey
    ) -> tuple[View, Coroutine[object, object, None] | None]:
        exported = await context.records.write(rules.export, user, form=form, now=context.now())
        context.wake()
        return views.result(localizer, exported), None if exported.again else _send(context, user, localizer)

    offer(app, context, read_journal.EXPORT, views.WINDOW, ask, export)


async def _send(context: AppContext, user: SlackId, localizer: Localizer) -> None:
    lines: list[rules.Line] = []
    after = EntryId(0)
    while part := await context.records.read(rules.read_part, after, user):
        lines += part
        after = part[-1].event.entry.id
    # Years of it take long to put into words: everybody else has their turn meanwhile.
    name, content = await asyncio.to_thread(_written, localizer, lines, context)
    await context.send_file(user, name, content, views.file_comment(localizer))


def _written(localizer: Localizer, lines: list[rules.Line], context: AppContext) -> tuple[str, bytes]:
    sheet = views.journal(localizer, lines, context.now())
    return sheet.name, sheet.content
