"""The menu beside each subscriber in an administrator's list: every choice opens a window on top of it."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import change_access, edit_subscriber, renew_password, set_dates
from handlers.desk import Desk
from handlers.windows import Body, Place, Request, present
from rules.change_access import Change
from rules.people import PersonId, SlackId
from views import list_subscribers as views
from views.list_subscribers import Choice, Origin


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the menu."""

    @app.action(views.MENU)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        choice, person = views.read_choice(request.action["selected_option"]["value"])
        origin = views.origin(body["view"])
        present(desk, request, lambda user: _opened(desk, user, choice, person, origin), Place.PUSH)


async def _opened(desk: Desk, user: SlackId, choice: Choice, person: PersonId, origin: Origin) -> View:
    match choice:
        case Choice.EDIT:
            return await edit_subscriber.form(desk, user, person, origin)
        case Choice.PASSWORD:
            return await renew_password.confirmation(desk, user, person, origin)
        case Choice.DATES:
            return await set_dates.form(desk, user, person, origin)
        case Choice.SUSPEND | Choice.REACTIVATE | Choice.REMOVE:
            return await change_access.confirmation(desk, user, person, Change(choice.value), origin)
