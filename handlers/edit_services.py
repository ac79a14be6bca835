"""The forms about the firm's list of services outside."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import saved
from handlers.windows import Body
from rules import edit_services as rules
from rules.edit_services import Added
from rules.model.outside_accesses import OutsideService
from rules.model.people import SlackId
from views import edit_services as views
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both forms; the list opens them."""

    @app.view(views.ADD_WINDOW)
    async def add(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Added:
            typed, now = views.typed(view), context.now()
            return await context.records.write(rules.add_services, user, typed, form=opened.form, now=now)

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.added)))

    @app.view(views.RENAME_WINDOW)
    async def rename(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> OutsideService:
            service, name, now = views.renamed_service(view), views.typed(view), context.now()
            return await context.records.write(rules.rename_service, user, service, name, form=opened.form, now=now)

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.renamed)))
