"""« Un récapitulatif par jour »: how often somebody is told the news."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules.choose_news import choose_news
from rules.model.people import NewsPace, SlackId
from views import choose_news as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons, on the Home, in the menu and in the message of the day."""

    async def choose(pace: NewsPace, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        async def chosen(user: SlackId) -> View:
            found = await context.records.write(choose_news, user, pace, context.now())
            context.wake()
            return views.chosen(context.localizer(found.person), found)

        place = Place.UPDATE if "view" in body else Place.OPEN
        present(context, Request(client, respond, body), chosen, place)

    @app.action(views.DAILY)
    async def choose_daily(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        await choose(NewsPace.DAILY, body, client, respond)

    @app.action(views.AT_ONCE)
    async def choose_at_once(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        await choose(NewsPace.AT_ONCE, body, client, respond)
