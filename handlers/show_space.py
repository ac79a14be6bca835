"""/espace: the menu of the space."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Request, answer_command
from rules import show_space
from rules.model.notices import Message
from rules.model.people import SlackId
from views import show_space as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the command."""

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_menu(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await answer_command(
            context,
            ack,
            Request(client, respond, body),
            lambda user: menu(context, user),
            refuse=lambda localizer, refused: views.stranger(localizer, refused, context.firm_profile),
        )


async def menu(context: AppContext, user: SlackId, retried: Message | None = None) -> View:
    """Give the menu for this user; raises NotAUser.

    It shows what became of `retried`, a message just tried again.
    """
    status = await context.records.read(show_space.show_space, user, context.now())
    return views.menu(context.localizer(status.person), status, context.firm_profile, retried)
