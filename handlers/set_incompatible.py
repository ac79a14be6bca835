"""« Incompatibilités »: portfolios in both of which nobody may be."""

from __future__ import annotations

from dataclasses import replace

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import opened_about, opened_on, saved
from handlers.windows import Body, Place, Request, present
from rules import set_incompatible as rules
from rules.model.people import SlackId
from rules.set_incompatible import Incompatible
from views import set_incompatible as views
from views import show_portfolio
from views.portfolio_forms import Opened, read_opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, its submission, and what lifts an incompatibility."""

    @app.action(show_portfolio.INCOMPATIBLE)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            found = await context.records.read(rules.may_set_incompatible, user, opened.portfolio)
            return views.form(await context.localizer_of(user), found, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def store(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Incompatible:
            others, now = views.answers(view), context.now()
            return await context.records.write(
                rules.set_incompatible, user, opened.portfolio, others, form=opened.form, now=now
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))

    @app.action(views.LIFT)
    async def lift(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, opened = Request(client, respond, body), read_opened(body["view"])
        other, fresh = views.read_other(request.action["value"]), opened_on(body["view"]).form

        async def lifted(user: SlackId) -> View:
            found = await context.records.write(rules.lift_incompatible, user, opened.portfolio, other, context.now())
            context.wake()
            localizer = await context.localizer_of(user)
            return views.form(localizer, found, replace(opened, form=fresh), views.lifted(localizer))

        present(context, request, lifted, Place.UPDATE)
