"""« À fermer »: the window of outside accesses to close, and its buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, attempt, present
from rules import close_outside_accesses as rules
from rules.close_outside_accesses import Task
from rules.model.outside_accesses import OutsideAccessId
from rules.model.outside_refusals import NotBack, OutsideAccessSettled
from rules.model.people import SlackId
from rules.model.refusals import Refused
from rules.ports import Records
from views import close_outside_accesses as views
from views.close_outside_accesses import Did, Pressed

_Press = Callable[[Records, SlackId, OutsideAccessId, datetime], Task]
_PRESSES: dict[str, tuple[Pressed, _Press]] = {
    views.DONE: (Pressed.DONE, rules.close_outside_access),
    views.KEEP: (Pressed.KEPT, rules.keep_outside_access),
    views.TAKE: (Pressed.TAKEN, rules.take_outside_access),
}


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the window, its buttons, and « Fait » in a message."""
    _answer_openings(app, context)
    _answer_presses(app, context)


async def page(context: AppContext, user: SlackId, skipped: int = 0, done: Did | Refused | None = None) -> View:
    """Give what is to be closed, under what was just done; raises NotAUser or NotAnAdministrator."""
    found = await context.records.read(rules.tasks_to_close, user, skipped)
    return views.tasks(context.localizer(found.reader), found, done)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:
    places = {views.OPEN: Place.OPEN, views.OPEN_FROM_SERVICES: Place.PUSH}

    @app.action(views.OPEN)
    @app.action(views.OPEN_FROM_SERVICES)
    @app.action(views.OPEN_FROM_RESULT)
    async def show(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        place = places.get(request.action["action_id"], Place.UPDATE)
        present(context, request, lambda user: page(context, user), place)

    @app.action(views.BEFORE)
    @app.action(views.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        skipped = int(request.action["value"])
        present(context, request, lambda user: page(context, user, skipped), Place.UPDATE)


def _answer_presses(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.DONE)
    @app.action(views.KEEP)
    @app.action(views.TAKE)
    async def press(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: _pressed(context, user, request), Place.UPDATE)

    @app.action(views.DONE_IN_MESSAGE)
    async def done(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        access, _ = views.read_access(request.action["value"])

        async def work() -> None:
            await context.records.write(rules.close_outside_access, request.user, access, context.now())
            context.wake()

        attempt(context, request, work())


async def _pressed(context: AppContext, user: SlackId, request: Request) -> View:
    pressed, use_case = _PRESSES[request.action["action_id"]]
    access, skipped = views.read_access(request.action["value"])
    try:
        task = await context.records.write(use_case, user, access, context.now())
    except (OutsideAccessSettled, NotBack) as refused:
        # The others are still to be closed: the window stays, and says above why this was not done.
        return await page(context, user, skipped, refused)
    context.wake()
    return await page(context, user, skipped, Did(pressed, task))
