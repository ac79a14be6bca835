"""« Accord », « Refus »: the decision on an enrolment."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Request, attempt
from rules import approve_enrolment as rules
from views import approve_enrolment as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons."""

    @app.action(views.APPROVE)
    @app.action(views.REFUSE)
    async def decide(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        asked, approve = views.read_request(request.action["value"]), request.action["action_id"] == views.APPROVE

        async def work() -> None:
            decision = await context.records.write(rules.decide, request.user, asked, context.now(), approve=approve)
            context.wake()
            await request.whisper(views.decided_sentence(await context.localizer_of(request.user), decision))

        attempt(context, request, work())
