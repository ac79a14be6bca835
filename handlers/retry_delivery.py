"""« Réessayer »: the button beside a message that Slack refused."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.following import looks
from handlers.show_space import menu
from handlers.windows import Body, Place, Request, present
from rules.model.notices import DeliveryState
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.retry_delivery import FailedAttempt, retry_delivery, standing_of
from views import retry_delivery as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button: owe the message again, and follow it."""

    @app.action(views.RETRY)
    async def retry(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        failed = views.answers(request.action["value"])

        async def owed_again(user: SlackId) -> View:
            message = await context.records.write(retry_delivery, user, failed, context.now())
            context.wake()
            return await menu(context, user, message)

        async def follow(shown: Body) -> None:
            context.background.start(_follow(context, client, shown, request.user, failed))

        present(context, request, owed_again, Place.UPDATE, then=follow)


async def _follow(
    context: AppContext, client: AsyncWebClient, shown: Body, user: SlackId, failed: FailedAttempt
) -> None:
    async for _ in looks():
        message = await context.records.read(standing_of, failed.message)
        if message.state is DeliveryState.OWED:
            continue
        try:
            view = await menu(context, user, message)
            # The hash lets Slack refuse it where another window has taken the menu's place meanwhile.
            await client.views_update(view_id=shown["id"], hash=shown["hash"], view=view)
        except (Refused, SlackApiError):
            return  # rights ended, or the window is closed or another
        return
