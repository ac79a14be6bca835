"""The steps that exports share: button, confirmation and file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Build, Place, Request, present, update
from locales import Localizer
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import Refused
from views import refusals, windows
from views.exports import answers

# Given who confirmed it and by which form: what they see, and what sends the file, unless it was sent before.
Export = Callable[[SlackId, Localizer, IdempotencyKey], Awaitable[tuple[View, Coroutine[object, object, None] | None]]]


def offer(app: AsyncApp, context: AppContext, button: str, window: str, ask: Build, export: Export) -> None:
    """Answer an export's button, and the confirmation in its window.

    `ask` builds the window. `export` gives what is shown then, and what sends the file afterwards.
    """

    @app.action(button)
    async def asked(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), ask, Place.PUSH)

    @app.view(window)
    async def confirmed(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(
            **await context.before_ack_deadline(confirm(context, client, SlackId(body["user"]["id"]), view, export))
        )


async def confirm(
    context: AppContext, client: AsyncWebClient, user: SlackId, view: Body, export: Export
) -> dict[str, Any]:
    """Give what is shown once an export is confirmed, and have its file sent."""
    localizer = await context.localizer_of(user)
    try:
        shown, sending = await export(user, localizer, answers(view))
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(localizer, reference))

    if sending is not None:
        context.background.start(sending, tell)
    return {"response_action": "update", "view": shown}
