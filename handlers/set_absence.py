"""« Absence »: the days on which a lead is away."""

from __future__ import annotations

from dataclasses import replace

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh_all
from handlers.portfolio_forms import opened_on, saved
from handlers.windows import Body, Place, Request, present
from rules import set_absence as rules
from rules.model.people import SlackId
from rules.set_absence import Away
from views import set_absence as views
from views import show_portfolio
from views.portfolio_forms import Opened, read_opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, its submission, and what cancels an absence."""

    @app.action(show_portfolio.ABSENCE)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person, opened = views.read_whose(request.action["value"]), opened_on(body["view"])

        async def asked(user: SlackId) -> View:
            away = await context.records.read(rules.may_set_absence, user, person, context.now())
            return views.form(await context.localizer_of(user), away, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def note(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        submitted = views.answers(view)

        async def save(user: SlackId, opened: Opened) -> Away:
            person, days = submitted.person, submitted.days
            return await context.records.write(
                rules.set_absence, user, person, days, form=opened.form, now=context.now()
            )

        told = saved(context, client, body, save, lambda localizer, away: views.result(localizer, away, submitted.days))
        await ack(**await context.before_ack_deadline(told))

    @app.action(views.CANCEL)
    async def cancel(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: _cancelled(context, client, user, body), Place.UPDATE)


async def _cancelled(context: AppContext, client: AsyncWebClient, user: SlackId, body: Body) -> View:
    shown, first_day = body["view"], views.read_first_day(body["actions"][0]["value"])
    away = await context.records.write(rules.cancel_absence, user, views.read_person(shown), first_day, context.now())
    opened, localizer = read_opened(shown), await context.localizer_of(user)
    context.wake()
    refresh_all(context, client, user, opened.beneath)
    return views.form(localizer, away, replace(opened, form=opened_on(shown).form), views.cancelled(localizer))
