"""« Exporter », in the journal: all of it comes as a file, by direct message."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from uuid import uuid4

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.views import View

from handlers.app_context import Desk
from handlers.file_exports import offer
from locales import Reader
from rules import export_journal as rules
from rules.model.journal import EntryId, FormId
from rules.model.people import SlackId
from views import export_journal as views
from views import read_journal


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the button in the journal, and the confirmation."""

    async def ask(user: SlackId) -> View:
        wanted = await desk.records.read(rules.may_export, user, desk.firm.enrolment)
        return views.confirmation(desk.reader(wanted.author), wanted, FormId(uuid4().hex))

    async def export(
        user: SlackId, reader: Reader, form: FormId
    ) -> tuple[View, Coroutine[object, object, None] | None]:
        exported = await desk.records.write(
            rules.export, user, form=form, enrolment=desk.firm.enrolment, now=desk.now()
        )
        return views.result(reader, exported), None if exported.again else _send(desk, user, reader)

    offer(app, desk, read_journal.EXPORT, views.WINDOW, ask, export)


async def _send(desk: Desk, user: SlackId, reader: Reader) -> None:
    lines: list[rules.Line] = []
    after = EntryId(0)
    while part := await desk.records.read(rules.read_part, after):
        lines += part
        after = part[-1].event.entry.id
    # Years of it take their time to be put into words: everybody else has his turn meanwhile.
    name, content = await asyncio.to_thread(_written, reader, lines, desk)
    await desk.send_file(user, name, content, views.file_comment(reader))


def _written(reader: Reader, lines: list[rules.Line], desk: Desk) -> tuple[str, bytes]:
    sheet = views.journal(reader, lines, desk.now())
    return sheet.name, sheet.content
