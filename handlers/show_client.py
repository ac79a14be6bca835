"""« Client »: who looks after them, today and on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import show_client as rules
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from views import list_clients
from views import show_client as views
from views.show_client import Shown


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer « Ouvrir », and a day that is chosen."""

    @app.action(list_clients.SHOW)
    async def open_client(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        shown = views.over_list(body["view"], Shown(views.read_client(request.action)))
        present(context, request, lambda user: sheet(context, user, shown), Place.PUSH)

    @app.action(views.DAY)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, before = Request(client, respond, body), views.read_shown(body["view"])
        shown, day = replace(before, turn=before.turn + 1), views.read_chosen(request.action)
        present(context, request, lambda user: sheet(context, user, shown, day), Place.UPDATE)


async def sheet(context: AppContext, user: SlackId, shown: Shown, day: date | None = None) -> View:
    """Give a client's window; raises what rules.show_client.show_client does."""
    found = await context.records.read(rules.show_client, user, shown.client, context.now(), day)
    localizer = await context.localizer_of(user) if found.reader is None else context.localizer(found.reader)
    return views.sheet(localizer, found, shown, IdempotencyKey(uuid4().hex))
