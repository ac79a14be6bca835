"""The answer to a request for a new password."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Request, attempt
from rules import answer_password as rules
from views import answer_password as views
from views.approve_enrolment import read_request


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons."""

    @app.action(views.APPROVE)
    @app.action(views.REFUSE)
    async def answer(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        asked, approve = read_request(request.action["value"]), request.action["action_id"] == views.APPROVE

        async def work() -> None:
            given = await context.records.write(
                rules.answer_password, request.user, asked, context.now(), approve=approve
            )
            context.wake()
            await request.whisper(views.answer_sentence(await context.localizer_of(request.user), given))

        attempt(context, request, work())
