"""The menu beside somebody in a list or a review."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import change_access, edit_subscriber, renew_password, set_dates
from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules.change_access import Change
from rules.model.people import PersonId, SlackId
from views import list_subscribers as views
from views import review_access
from views.list_subscribers import Beneath, Choice, Origin

_CHANGES = {
    Choice.SUSPEND: Change.SUSPEND,
    Choice.REACTIVATE: Change.REACTIVATE,
    Choice.REMOVE: Change.REMOVE,
}


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the list's menu, and the review's buttons that end access."""

    @app.action(views.PERSON_MENU)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        choice, person = views.read_choice(request.action["selected_option"]["value"])
        origin = views.origin(body["view"])
        present(context, request, lambda user: _opened(context, user, choice, person, origin), Place.PUSH)

    @app.action(review_access.END)
    @app.action(review_access.REMOVE)
    async def end(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = review_access.read_pressed(request.action["value"])
        origin = Origin(body["view"]["id"], review_access.write_place(pressed.place), Beneath.REVIEW)
        whom = pressed.people[0]
        choice = Choice.REMOVE if request.action["action_id"] == review_access.REMOVE else Choice.SUSPEND
        present(context, request, lambda user: _opened(context, user, choice, whom, origin), Place.PUSH)


async def _opened(context: AppContext, user: SlackId, choice: Choice, person: PersonId, origin: Origin) -> View:
    match choice:
        case Choice.EDIT:
            return await edit_subscriber.form(context, user, person, origin)
        case Choice.PASSWORD:
            return await renew_password.confirmation(context, user, person, origin)
        case Choice.DATES:
            return await set_dates.form(context, user, person, origin)
        case Choice.SUSPEND | Choice.REACTIVATE | Choice.REMOVE:
            return await change_access.confirmation(context, user, person, _CHANGES[choice], origin)
