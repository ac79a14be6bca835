"""« Accorder », « Refuser »: a second person’s agreement."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.show_portfolio import sheet
from handlers.windows import Body, Place, Request, attempt, present
from rules import answer_agreement as rules
from rules.model.people import SlackId
from views import ask_agreement as views
from views import show_portfolio


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons of the message, and the one in the portfolio’s window."""

    @app.action(views.AGREE)
    @app.action(views.REFUSE)
    async def answer(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        asked, agree = views.read_request(request.action["value"]), request.action["action_id"] == views.AGREE

        async def work() -> None:
            done = await context.records.write(rules.answer_agreement, request.user, asked, context.now(), agree=agree)
            context.wake()
            await request.whisper(views.answered_sentence(await context.localizer_of(request.user), done))

        attempt(context, request, work())

    @app.action(views.WITHDRAW)
    async def withdraw(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, shown = Request(client, respond, body), body["view"]
        asked = views.read_request(request.action["value"])

        async def withdrawn(user: SlackId) -> View:
            await context.records.write(rules.withdraw_asking, user, asked, context.now())
            context.wake()
            place, beneath = show_portfolio.shown_place(shown), show_portfolio.list_beneath(shown)
            return await sheet(context, user, place, beneath, views.withdrawn(await context.localizer_of(user)))

        present(context, request, withdrawn, Place.UPDATE)
