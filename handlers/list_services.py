"""« Accès extérieurs »: the firm's list of services, and its menu."""

from __future__ import annotations

from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import edit_services as edit_rules
from rules.list_services import list_services
from rules.model.journal import IdempotencyKey
from rules.model.outside_accesses import OutsideService, ServiceId
from rules.model.people import SlackId
from views import edit_services
from views import list_services as views
from views.list_services import Choice
from views.list_subscribers import Beneath, Origin
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the list, its menu, and what opens its forms."""

    @app.action(views.OPEN)
    async def show(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: listing(context, user), Place.UPDATE)

    @app.action(views.ADD)
    async def ask_names(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()

        async def asked(user: SlackId) -> View:
            found = await context.records.read(list_services, user)
            return edit_services.addition(context.localizer(found.reader), _opened(body))

        present(context, Request(client, respond, body), asked, Place.PUSH)

    @app.action(views.MENU)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        choice, service = views.read_choice(request.action["selected_option"]["value"])
        place = Place.PUSH if choice is Choice.RENAME else Place.UPDATE
        present(context, request, lambda user: _chosen(context, user, body, choice, service), place)


async def listing(context: AppContext, user: SlackId, archived: OutsideService | None = None) -> View:
    """Give the firm's list, under what was just archived; raises NotAUser or NotAnAdministrator."""
    found = await context.records.read(list_services, user)
    return views.listing(await context.localizer_of(user), found, archived)


async def _chosen(context: AppContext, user: SlackId, body: Body, choice: Choice, service: ServiceId) -> View:
    if choice is Choice.RENAME:
        found = await context.records.read(edit_rules.may_rename, user, service)
        return edit_services.renaming(await context.localizer_of(user), found, _opened(body))
    archived = await context.records.write(edit_rules.archive_service, user, service, context.now())
    return await listing(context, user, archived)


def _opened(body: Body) -> Opened:
    return Opened(IdempotencyKey(uuid4().hex), beneath=(Origin(body["view"]["id"], "", Beneath.SERVICES),))
