"""« Accès extérieurs » of somebody: the form, from their details or the review."""

from __future__ import annotations

from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.portfolio_forms import saved
from handlers.windows import Body, Place, Request, present
from rules import note_outside_accesses as rules
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.note_outside_accesses import Noted
from views import note_outside_accesses as views
from views import review_access
from views.list_subscribers import Beneath, Origin
from views.portfolio_forms import Opened


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, and its submission."""

    @app.action(views.OPEN)
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        person = views.read_person(request.action["value"])
        present(context, request, lambda user: _form(context, user, person), Place.PUSH)

    @app.action(views.OPEN_IN_REVIEW)
    async def ask_in_review(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = review_access.read_pressed(request.action["value"])
        origin = Origin(body["view"]["id"], review_access.write_place(pressed.place), Beneath.REVIEW)
        present(context, request, lambda user: _form(context, user, pressed.people[0], origin), Place.PUSH)

    @app.view(views.WINDOW)
    async def note(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        async def save(user: SlackId, opened: Opened) -> Noted:
            (person, services), now = views.answers(view), context.now()
            return await context.records.write(
                rules.note_outside_accesses, user, person, services, form=opened.form, now=now
            )

        await ack(**await context.before_ack_deadline(saved(context, client, body, save, views.result)))


async def _form(context: AppContext, user: SlackId, person: PersonId, origin: Origin | None = None) -> View:
    found = await context.records.read(rules.outside_accesses_of, user, person)
    opened = Opened(IdempotencyKey(uuid4().hex), beneath=(origin,) if origin is not None else ())
    return views.form(await context.localizer_of(user), found, opened)
