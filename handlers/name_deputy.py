"""« Suppléant »: who stands in for the lead of a portfolio."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import opened_about, saved
from handlers.windows import Body, Place, Request, present
from rules import name_deputy as rules
from rules.model.people import SlackId
from rules.name_deputy import Named
from views import name_deputy as views
from views import show_portfolio
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(show_portfolio.DEPUTY)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            named = await context.records.read(rules.may_name_deputy, user, opened.portfolio)
            return views.form(await context.localizer_of(user), named, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def name(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Named:
            deputy, now = views.answers(view), context.now()
            return await context.records.write(
                rules.name_deputy, user, opened.portfolio, deputy, form=opened.form, now=now
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))
