"""« Créer un nouveau portefeuille », « Renommer », « Archiver »."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.origins import refresh_all
from handlers.portfolio_forms import key_of, opened_about, opened_on, saved
from handlers.show_portfolio import sheet
from handlers.windows import Body, Place, Request, present
from rules import edit_portfolio as rules
from rules.model.people import SlackId
from rules.model.portfolio_refusals import StillHasClients
from rules.model.portfolios import Portfolio
from rules.model.refusals import Field
from rules.permissions import administrator_of
from rules.portfolio_rights import manager_of
from views import edit_portfolio as views
from views import list_portfolios, show_portfolio
from views.portfolio_forms import Opened, typed_text


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the forms of a portfolio, their submissions, and its archiving."""
    _answer_creation(app, context)
    _answer_renaming(app, context)
    _answer_archiving(app, context)


def _answer_creation(app: AsyncApp, context: AppContext) -> None:
    @app.action(list_portfolios.CREATE)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def asked(user: SlackId) -> View:
            administrator = await context.records.read(administrator_of, user)
            return views.creation(context.localizer(administrator), opened_on(body["view"]))

        present(context, Request(client, respond, body), asked, Place.PUSH)

    @app.view(views.NEW)
    async def create(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Portfolio:
            typed, now = views.typed_portfolio(view), context.now()
            return await context.records.write(rules.create_portfolio, user, typed, form=opened.form, now=now)

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.created)))


def _answer_renaming(app: AsyncApp, context: AppContext) -> None:
    @app.action(show_portfolio.RENAME)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        opened = opened_about(request)

        async def asked(user: SlackId) -> View:
            administrator, portfolio = await context.records.read(manager_of, user, opened.portfolio)
            return views.renaming(context.localizer(administrator), portfolio, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.RENAMING)
    async def rename(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Portfolio:
            name, now = typed_text(view, Field.NAME), context.now()
            return await context.records.write(
                rules.rename_portfolio, user, opened.portfolio, name, form=opened.form, now=now
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.renamed)))


def _answer_archiving(app: AsyncApp, context: AppContext) -> None:
    @app.action(show_portfolio.ARCHIVE)
    async def archive(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, shown = Request(client, respond, body), body["view"]
        place, beneath = show_portfolio.shown_place(shown), show_portfolio.list_beneath(shown)
        form = key_of(f"archive {place.portfolio}")

        async def archived(user: SlackId) -> View:
            try:
                portfolio = await context.records.write(
                    rules.archive_portfolio, user, place.portfolio, form=form, now=context.now()
                )
            except StillHasClients as refused:
                return await sheet(context, user, place, beneath, refused)
            context.wake()
            refresh_all(context, client, user, (beneath,) if beneath else ())
            return views.archived(await context.localizer_of(user), portfolio)

        present(context, request, archived, Place.UPDATE)
