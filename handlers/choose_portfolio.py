"""What a field of portfolios offers while somebody types."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.blocks import Option

from handlers.app_context import AppContext
from handlers.windows import Body
from rules import choose_portfolio as rules
from rules.model.people import SlackId
from rules.model.refusals import Field, Refused
from views import choose_portfolio as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what is typed into the field, in every form that has it."""

    @app.options(Field.PORTFOLIOS.value)
    async def offer(ack: AsyncAck, body: Body) -> None:
        await ack(
            options=await context.before_ack_deadline(_offered(context, SlackId(body["user"]["id"]), body["value"]))
        )


async def _offered(context: AppContext, user: SlackId, search: str) -> list[Option]:
    try:
        return views.options(await context.records.read(rules.choose_portfolio, user, search))
    except Refused:
        return []  # who may not choose any reads so when they send the form
