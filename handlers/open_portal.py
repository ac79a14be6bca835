"""« Ouvrir l'espace », which Slack does by itself."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp

from handlers.app_context import AppContext
from views import open_portal as views


def register(app: AsyncApp, context: AppContext) -> None:  # noqa: ARG001 - as every feature
    """Acknowledge the press: without that, Slack would show a warning."""

    @app.action(views.OPEN)
    async def opened(ack: AsyncAck) -> None:
        await ack()
