"""The people whom a form offers while somebody types."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.blocks import Option

from handlers.app_context import AppContext
from handlers.windows import Body
from rules import choose_person as rules
from rules.model.people import SlackId
from rules.model.refusals import Field, Refused
from views import choose_person as views

_TYPED = 100


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what is typed into a field in which somebody is chosen."""

    @app.options(Field.LEAD.value)
    @app.options(Field.DEPUTY.value)
    @app.options(Field.PERSON.value)
    async def offer(ack: AsyncAck, body: Body) -> None:
        await ack(options=await context.before_ack_deadline(_offered(context, body)))


async def _offered(context: AppContext, body: Body) -> list[Option]:
    user, typed = SlackId(body["user"]["id"]), body.get("value", "")[:_TYPED]
    try:
        people = await context.records.read(rules.choose_person, user, typed)
    except Refused:
        return []
    return views.options(await context.localizer_of(user), Field(body["action_id"]), people, typed)
