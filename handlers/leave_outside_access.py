"""« Pas concerné »: that there is nothing to close, and why."""

from __future__ import annotations

from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import saved
from handlers.windows import Body, Place, Request, present
from rules import close_outside_accesses as rules
from rules.close_outside_accesses import Task
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from views import close_outside_accesses as views
from views.list_subscribers import Beneath, Origin
from views.portfolio_forms import Opened
from views.windows import typed_reason


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(views.LEAVE)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        access, skipped = views.read_access(request.action["value"])
        beneath = Origin(body["view"]["id"], str(skipped), Beneath.TO_CLOSE)

        async def asked(user: SlackId) -> View:
            task = await context.records.read(rules.may_settle, user, access)
            opened = Opened(IdempotencyKey(uuid4().hex), beneath=(beneath,))
            return views.reason_form(await context.localizer_of(user), task, opened)

        present(context, request, asked, Place.PUSH)

    @app.view(views.WINDOW)
    async def leave(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, _opened: Opened) -> Task:
            access, why = views.left_access(view), typed_reason(view)
            return await context.records.write(rules.leave_outside_access, user, access, why, context.now())

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.left)))
