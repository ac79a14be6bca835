"""The Home tab: its publication when opened, and its buttons."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.recognise import recognise
from handlers.show_space import menu
from handlers.windows import Body, Place, Request, present
from rules import home
from rules.model.homes import Home
from rules.model.people import Member, SlackId
from views import home as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Publish a Home that is opened, and answer its own buttons.

    The menu's buttons on it have their own handlers.
    """

    @app.event("app_home_opened")
    async def opened(ack: AsyncAck, event: dict[str, Any]) -> None:
        await ack()
        if event.get("tab") == "home":
            context.background.start(_show(context, SlackId(event["user"])))

    @app.action(views.OPEN_DELIVERIES)
    async def open_deliveries(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: menu(context, user), Place.OPEN)


async def _show(context: AppContext, user: SlackId) -> None:
    member = await _member(context, user)
    locale, timezone = (member.locale, member.timezone) if member else ("", "")
    found = Home(slack_id=user, opened_at=context.now(), locale=locale, timezone=timezone)
    await context.records.write(home.opened, found)
    await context.show_home(user)


async def _member(context: AppContext, user: SlackId) -> Member | None:
    try:
        return await recognise(context, user)
    except DirectorySilent:
        return context.directory.last_known(user)  # for the language alone: they may be a guest by now
