"""« La même personne », « Quelqu'un d'autre »: whose account it is."""

from __future__ import annotations

from collections.abc import Sequence

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.windows import Body, Request, attempt
from rules import decide_identity as rules
from rules.follow_members import told_of
from rules.model.address_refusals import is_undecided
from rules.model.cautions import Identity
from rules.model.refusals import FieldRefused, IdentityChanged
from views import decide_identity as views
from views import subscriber_form


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons."""

    @app.action(views.SAME_PERSON)
    @app.action(views.SOMEBODY_ELSE)
    async def decide(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        attempt(context, request, _decide(context, request))


async def _decide(context: AppContext, request: Request) -> None:
    localizer = await context.localizer_of(request.user)
    pressed, same = views.read_pressed(request.action["value"]), request.action["action_id"] == views.SAME_PERSON
    stranger = await context.records.read(told_of, pressed.stranger)
    if stranger.slack_id is None:
        raise IdentityChanged(stranger.name)
    try:
        member = await context.directory.afresh(stranger.slack_id)
    except DirectorySilent:
        await request.whisper(subscriber_form.silent_sentence(localizer))
        return
    if member is None:
        raise IdentityChanged(stranger.name)
    decision = await context.records.write(
        rules.decide, request.user, pressed.question, member, context.now(), same=same
    )
    context.wake()
    await request.whisper(views.decided_sentence(localizer, decision))


def ask_about(context: AppContext, refused: Sequence[FieldRefused], identity: Identity) -> None:
    """Ask administrators whose account it is, where a form was refused for it."""

    async def ask() -> None:
        await context.records.write(rules.ask_about, refused, identity.owner, context.now())
        context.wake()

    if is_undecided(refused):
        context.background.start(ask())
