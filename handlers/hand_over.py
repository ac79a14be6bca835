"""« Transférer », « Choisir un responsable »: who answers for portfolios now."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import opened_about, opened_on, saved
from handlers.windows import Body, Place, Request, present
from rules import hand_over as rules
from rules.hand_over import Choice, HandedOver
from rules.model.people import SlackId
from views import hand_over as views
from views import list_portfolios, show_portfolio
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(show_portfolio.HAND_OVER)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            choice = await context.records.read(rules.may_hand_over, user, opened.portfolio)
            return views.form(await context.localizer_of(user), choice, opened)

        present(context, request, asked, Place.PUSH)

    @app.action(list_portfolios.HAND_OVER_WAITING)
    @app.action(views.OPEN_FROM_MESSAGE)
    async def ask_of_all(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def asked(user: SlackId) -> View:
            waiting = tuple(await context.records.read(rules.what_waits_for_a_lead, user))
            localizer = await context.localizer_of(user)
            if not waiting:
                return views.nothing_waits(localizer)
            return views.form(localizer, Choice(waiting, waiting), opened_on(body.get("view") or {}))

        place = Place.PUSH if "view" in body else Place.OPEN
        present(context, Request(client, respond, body), asked, place)

    @app.view(views.WINDOW)
    async def hand_over(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> HandedOver:
            wanted, now = views.answers(view), context.now()
            return await context.records.write(rules.hand_over, user, wanted, form=opened.form, now=now)

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))
