"""« Exporter », in the list: the list as a file."""

from __future__ import annotations

from collections.abc import Coroutine
from uuid import uuid4

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.views import View

from handlers.app_context import AppContext
from handlers.file_exports import offer
from locales import Localizer
from rules import export_subscribers as rules
from rules.export_subscribers import Export
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from views import export_subscribers as views
from views import list_subscribers


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button in the list, and the confirmation."""

    async def ask(user: SlackId) -> View:
        wanted = await context.records.read(rules.may_export, user)
        return views.confirmation(context.localizer(wanted.author), wanted, IdempotencyKey(uuid4().hex))

    async def export(
        user: SlackId, localizer: Localizer, form: IdempotencyKey
    ) -> tuple[View, Coroutine[object, object, None] | None]:
        exported = await context.records.write(rules.export, user, form=form, now=context.now())
        context.wake()
        sending = None if exported.again else _send(context, user, localizer, exported)
        return views.result(localizer, exported), sending

    offer(app, context, list_subscribers.EXPORT, views.WINDOW, ask, export)


async def _send(context: AppContext, user: SlackId, localizer: Localizer, exported: Export) -> None:
    sheet = views.subscribers(localizer, exported.people, context.now())
    await context.send_file(user, sheet.name, sheet.content, views.file_comment(localizer, len(exported.people)))
