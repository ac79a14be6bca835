"""« Confidentialité »: who sees a portfolio."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import opened_about, saved
from handlers.windows import Body, Place, Request, present
from rules import set_confidential as rules
from rules.model.people import SlackId
from views import set_confidential as views
from views import show_portfolio
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(show_portfolio.CONFIDENTIAL)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            portfolio = await context.records.read(rules.may_set_confidential, user, opened.portfolio)
            return views.form(await context.localizer_of(user), portfolio, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def change(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> rules.Confidentiality:
            return await context.records.write(
                rules.set_confidential,
                user,
                opened.portfolio,
                confidential=views.wanted(view),
                form=opened.form,
                now=context.now(),
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))
