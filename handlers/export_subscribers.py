"""« Exporter », in the list: who is in the space comes as a file, by direct message."""

from __future__ import annotations

from collections.abc import Coroutine
from uuid import uuid4

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.views import View

from handlers.app_context import Desk
from handlers.file_exports import offer
from locales import Reader
from rules import export_subscribers as rules
from rules.export_subscribers import Export
from rules.model.journal import FormId
from rules.model.people import SlackId
from views import export_subscribers as views
from views import list_subscribers


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the button in the list, and the confirmation."""

    async def ask(user: SlackId) -> View:
        wanted = await desk.records.read(rules.may_export, user, desk.firm.enrolment)
        return views.confirmation(desk.reader(wanted.author), wanted, FormId(uuid4().hex))

    async def export(
        user: SlackId, reader: Reader, form: FormId
    ) -> tuple[View, Coroutine[object, object, None] | None]:
        exported = await desk.records.write(
            rules.export, user, form=form, enrolment=desk.firm.enrolment, now=desk.now()
        )
        sending = None if exported.again else _send(desk, user, reader, exported)
        return views.result(reader, exported), sending

    offer(app, desk, list_subscribers.EXPORT, views.WINDOW, ask, export)


async def _send(desk: Desk, user: SlackId, reader: Reader, exported: Export) -> None:
    sheet = views.subscribers(reader, exported.people, desk.now())
    await desk.send_file(user, sheet.name, sheet.content, views.file_comment(reader, len(exported.people)))
