"""« Ce n'est pas normal ? Signaler »: the alert about an enrolment."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Request, attempt
from rules import report_enrolment as rules
from views import report_enrolment as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button: the partners are alerted."""

    @app.action(views.REPORT)
    async def report(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)

        async def work() -> None:
            enrolment = views.read_enrolment(request.action["value"])
            reported = await context.records.write(rules.report_enrolment, request.user, enrolment, context.now())
            context.wake()
            localizer = context.localizer(reported.author)
            await request.whisper(views.reported_sentence(localizer, reported, context.firm_profile))

        attempt(context, request, work())
