"""Members who join, leave or change in Slack, and administrators' answers."""

from __future__ import annotations

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers import change_access, edit_subscriber
from handlers.app_context import AppContext
from handlers.collaborator import fill_form, form_of
from handlers.windows import Body, Place, Request, attempt, present
from rules import follow_members as rules
from rules.change_access import Change
from rules.follow_members import Weight
from rules.model.people import Member, PersonId, SlackId
from rules.model.strangers import Stranger
from rules.model.subscriber_form import Form
from views import follow_members as views
from views.follow_members import Pressed

# Forty who join at once wait here for each other; at the database, who waits for seconds gives up.
_FOLLOWING = "members"


def register(app: AsyncApp, context: AppContext) -> None:
    """Listen to Slack's events, and answer administrators' buttons."""
    _listen(app, context)
    _answer_additions(app, context)
    _answer_changes(app, context)


def _listen(app: AsyncApp, context: AppContext) -> None:
    async def follow(event: Body, *, joined: bool) -> None:
        member = await _surely(context, context.directory.told(event["user"]))
        if member is not None:
            async with context.turns.at(_FOLLOWING):
                await context.records.write(rules.follow, member, context.now(), joined=joined)
            context.wake()

    @app.event("team_join")
    async def somebody_joined(ack: AsyncAck, event: Body) -> None:
        await ack()
        context.background.start(follow(event, joined=True))

    @app.event("user_change")
    async def somebody_changed(ack: AsyncAck, event: Body) -> None:
        await ack()
        context.background.start(follow(event, joined=False))


async def _surely(context: AppContext, told: Member) -> Member | None:
    """Ask Slack how a member is now, where the event may be late.

    None where the event says nothing that can be acted on.
    """
    async with context.turns.at(_FOLLOWING):
        weight = await context.records.read(rules.weigh, told)
    if weight is not Weight.TO_ASK:
        return told if weight is Weight.CERTAIN else None
    try:
        return await context.directory.afresh(told.slack_id, patiently=True)
    except DirectorySilent:
        # What takes is done all the same; what gives waits for the look at night.
        return None if told.is_full else told


def _answer_additions(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.ADD)
    async def add(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])
        told = await _told(context, pressed)
        typed = Form(collaborator=told.slack_id)

        async def form(user: SlackId) -> View:
            member = told.slack_id or SlackId("")
            author = await context.records.read(rules.may_add_member, user, pressed.proposal, member)
            return await form_of(context, context.localizer(author), typed)

        async def fill(view: Body) -> None:
            await fill_form(context, client, request.user, view, typed)

        present(context, request, form, Place.OPEN, then=fill)


def _answer_changes(app: AsyncApp, context: AppContext) -> None:
    @app.action(views.UPDATE)
    async def update(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])
        present(context, request, lambda user: _edit(context, user, pressed), Place.OPEN)

    @app.action(views.REACTIVATE)
    @app.action(views.REMOVE)
    async def change(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])
        what = Change.REMOVE if request.action["action_id"] == views.REMOVE else Change.REACTIVATE

        async def confirmation(user: SlackId) -> View:
            await context.records.read(rules.may_answer, user, pressed.proposal)
            return await change_access.confirmation(context, user, _whom(pressed), what, None)

        present(context, request, confirmation, Place.OPEN)

    @app.action(views.SET_ASIDE)
    async def set_aside(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        pressed = views.read_pressed(request.action["value"])

        async def work() -> None:
            await context.records.write(rules.set_aside, request.user, pressed.proposal, context.now())
            context.wake()
            await request.whisper(views.set_aside_sentence(await context.localizer_of(request.user)))

        attempt(context, request, work())


async def _edit(context: AppContext, user: SlackId, pressed: Pressed) -> View:
    await context.records.read(rules.may_answer, user, pressed.proposal)
    told = await _told(context, pressed)
    changes = {"first_name": told.first_name, "last_name": told.last_name, "email": told.email}
    return await edit_subscriber.form(context, user, _whom(pressed), None, {k: v for k, v in changes.items() if v})


async def _told(context: AppContext, pressed: Pressed) -> Stranger:
    if pressed.stranger is not None:
        return await context.records.read(rules.told_of, pressed.stranger)
    return Stranger(
        slack_id=pressed.member, first_name=pressed.first_name, last_name=pressed.last_name, email=pressed.email
    )


def _whom(pressed: Pressed) -> PersonId:
    if pressed.person is None:
        raise LookupError(f"proposal {pressed.proposal} is about nobody in the space")
    return pressed.person
