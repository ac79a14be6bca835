"""« Donner l'accès », « Retirer l'accès »: who looks after which portfolio."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh_all
from handlers.portfolio_forms import key_of, opened_about, saved
from handlers.show_portfolio import sheet
from handlers.windows import Body, Place, Request, present
from rules import give_right as rules
from rules.give_right import Given
from rules.model.people import SlackId
from rules.model.portfolio_refusals import IsTheLead, NotIn
from rules.portfolio_rights import manager_of
from views import give_right as views
from views import portfolio_people, show_portfolio
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, its submission, and what ends a right."""

    @app.action(show_portfolio.GIVE)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            administrator, portfolio = await context.records.read(manager_of, user, opened.portfolio)
            return views.form(context.localizer(administrator), portfolio, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def give(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Given:
            giving = views.answers(view, opened.portfolio)
            return await context.records.write(rules.give_right, user, giving, form=opened.form, now=context.now())

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))

    @app.action(portfolio_people.END)
    async def end(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _ended(context, client, user, body), Place.UPDATE)


async def _ended(context: AppContext, client: AsyncWebClient, user: SlackId, body: Body) -> View:
    shown, (person, membership) = body["view"], portfolio_people.read_membership(body["actions"][0]["value"])
    place, beneath = show_portfolio.shown_place(shown), show_portfolio.list_beneath(shown)
    form = key_of(f"end {membership}")
    try:
        given = await context.records.write(
            rules.end_right, user, place.portfolio, person, form=form, now=context.now()
        )
    except (IsTheLead, NotIn) as refused:
        return await sheet(context, user, place, beneath, refused)
    context.wake()
    refresh_all(context, client, user, (beneath,) if beneath else ())
    return await sheet(context, user, place, beneath, views.ended(await context.localizer_of(user), given))
