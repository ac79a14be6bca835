"""« J'ai noté mon mot de passe »: the button under a password."""

from __future__ import annotations

from uuid import UUID

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Request, attempt
from rules.model.notices import Address
from rules.note_password import note_password
from views.passwords import NOTED


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button: the password leaves the message."""

    @app.action(NOTED)
    async def noted(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        async def work() -> None:
            message = UUID(request.action["value"])
            await context.records.write(note_password, request.user, message, message_address(body), context.now())
            context.wake()

        attempt(context, request, work())


def message_address(body: Body) -> Address:
    """Give the address of the message with the pressed button."""
    return Address(body["channel"]["id"], body["container"]["message_ts"])
