"""/espace: the menu, one's own status, and whom to ask."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.desk import Desk
from handlers.windows import Body, Place, Request, present
from rules import show_space
from rules.people import SlackId
from views import show_space as views


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the command."""

    async def menu(user: SlackId) -> View:
        status = await desk.records.read(show_space.show_space, user, desk.firm.enrolment)
        return views.menu(desk.reader(status.person), status, desk.house)

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_menu(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(
            desk,
            Request(client, respond, body),
            menu,
            Place.OPEN,
            refuse=lambda reader, refused: views.stranger(reader, refused, desk.house),
        )
