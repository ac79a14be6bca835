"""« Afficher mon mot de passe »: a password shown once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID, uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import CallFailed, surely_refused
from handlers.app_context import AppContext
from handlers.await_door import clock, door_has
from handlers.note_password import message_address
from handlers.windows import Body, Request, attempt
from rules import reveal_password
from rules.model.passwords import Held
from rules.model.refusals import DoorNotReady
from views import reveal_password as views


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the button: make the password, store its hash, show it.

    The button is then removed.
    """

    @app.action(views.SHOW)
    async def show(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        message = UUID(request.action["value"])
        attempt(context, request, _once(context, request, message))


async def _once(context: AppContext, request: Request, message: UUID) -> None:
    # One hash under way for each message, however often it is pressed.
    if not context.turns.taken(message):
        async with context.turns.at(message):
            await _show(context, request, message)


@contextmanager
def _in_hand(context: AppContext, held: Held) -> Iterator[None]:
    """Hold a password in memory until the directory has it.

    By a number of its own, for its message carries none.
    """
    number = uuid4()
    context.passwords.hold(number, held)
    try:
        yield
    finally:
        context.passwords.forget(number)


async def _show(context: AppContext, request: Request, message: UUID) -> None:
    began = clock()
    wanted = await context.records.read(reveal_password.may_reveal, request.user, message, context.now())
    if wanted.opening:
        return
    password, password_hash = await context.make_password()
    with _in_hand(context, Held(password, password_hash)):
        reveal = await context.records.write(reveal_password.begin, request.user, message, password_hash, context.now())
        has = reveal.opening or await door_has(context, reveal.owner.id, began)
    if reveal.opening:
        return
    if not has:
        await context.records.write(reveal_password.give_up, request.user, message, password_hash, context.now())
        context.wake()
        raise DoorNotReady
    view = views.shown(context.localizer(reveal.reader), reveal, password)
    try:
        await request.client.views_open(trigger_id=request.body["trigger_id"], view=view)
    except CallFailed as error:
        # Else the window may be open, and what is read in it must be what opens the access.
        if surely_refused(error):
            await context.records.write(reveal_password.give_up, request.user, message, password_hash, context.now())
        raise
    address = message_address(request.body)
    await context.records.write(reveal_password.finish, request.user, message, address, context.now())
    context.wake()
