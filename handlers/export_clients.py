"""« Exporter », in the lists of portfolios and clients."""

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
from rules import export_clients as rules
from rules.export_clients import Form
from rules.model.journal import IdempotencyKey
from rules.model.listing import START, Cursor
from rules.model.people import SlackId
from rules.shown_in_exports import ShownClient, ShownPortfolios, shown_clients, shown_portfolios
from views import export_clients as views
from views import list_clients


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button in the lists, and the confirmation."""

    async def asked(user: SlackId) -> View:
        wanted = await context.records.read(rules.may_export_clients, user)
        return views.confirmation(context.localizer(wanted.author), wanted, IdempotencyKey(uuid4().hex))

    @app.action(list_clients.EXPORT)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def confirmed(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        user, export = SlackId(body["user"]["id"]), partial(_export, context, views.chosen(view))
        await ack(**await context.before_ack_deadline(confirm(context, client, user, view, export)))


async def _export(
    context: AppContext, chosen: views.Chosen, user: SlackId, localizer: Localizer, form: IdempotencyKey
) -> tuple[View, Coroutine[object, object, None] | None]:
    exported = await context.records.write(rules.export_clients, user, chosen.form, form=form, now=context.now())
    context.wake()
    return views.result(localizer, exported), None if exported.again else _send(context, chosen, user, localizer)


async def _send(context: AppContext, chosen: views.Chosen, user: SlackId, localizer: Localizer) -> None:
    shown = await context.records.read(shown_portfolios, user)
    clients: list[ShownClient] = []
    after: Cursor | None = START
    while after is not None:
        part = await context.records.read(shown_clients, user, shown, after)
        clients += part.clients
        after = part.after
    # Thousands of lines take long to write: everybody else has their turn meanwhile.
    file = await asyncio.to_thread(_written, context, chosen, localizer, shown, clients)
    await context.send_file(user, file.name, file.content, views.file_comment(localizer, len(clients)))


def _written(
    context: AppContext,
    chosen: views.Chosen,
    localizer: Localizer,
    shown: ShownPortfolios,
    clients: list[ShownClient],
) -> views.ClientFile:
    write = views.client_list if chosen.form is Form.LIST else views.matrix
    return views.as_file(localizer, write(localizer, shown, clients, context.now()), as_workbook=chosen.as_workbook)
