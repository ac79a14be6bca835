"""« Ajouter un abonné »: the form, its review, the result."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.await_door import clock, door_has
from handlers.collaborator import fill_form, form_of, identify
from handlers.decide_identity import ask_about
from handlers.find_collaborator import open_typed
from handlers.windows import Body, Place, Request, present
from locales import Localizer
from rules import add_subscriber
from rules.add_subscriber import Added, PreparedPassword, ReasonNeeded
from rules.model.cautions import Identity
from rules.model.dates import today
from rules.model.journal import IdempotencyKey
from rules.model.passwords import Held, PasswordDelivery
from rules.model.people import SlackId
from rules.model.refusals import Field, FormRefused, Purpose, ReasonMissing, Refused
from rules.model.subscriber_form import Form, read
from views import add_subscriber as views
from views import enrol, list_subscribers, refusals, show_space, subscriber_form
from views.add_subscriber import Submitted


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the openings, the choice of a collaborator and both submissions."""
    _answer_openings(app, context)
    _answer_submissions(app, context)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:

    async def form(user: SlackId, typed: Form) -> View:
        author = await context.records.read(add_subscriber.may_add, user)
        return await form_of(context, context.localizer(author), typed)

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await open_typed(context, ack, Request(client, respond, body), body.get("text", ""))

    # On top of how many were told, too: that window follows the deliveries, and would overwrite a form in its place.
    @app.action(list_subscribers.ADD)
    @app.action(enrol.ADD)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: form(user, Form()), Place.PUSH)

    # Instead of the windows beneath, too: one more on top of them would leave no room for its review.
    @app.action(views.ANOTHER)
    async def open_another(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: form(user, Form()), Place.OPEN)

    @app.action(show_space.OPEN_FORM)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: form(user, Form()), Place.UPDATE)

    @app.action(Field.COLLABORATOR)
    async def choose_collaborator(ack: AsyncAck, body: Body, client: AsyncWebClient) -> None:
        await ack()
        view = body["view"]
        typed = subscriber_form.answers(view)
        context.background.start(fill_form(context, client, SlackId(body["user"]["id"]), view, typed))


def _answer_submissions(app: AsyncApp, context: AppContext) -> None:
    @app.view(subscriber_form.WINDOW)
    async def review(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_reviewed(context, SlackId(body["user"]["id"]), view)))

    @app.view(views.REVIEW)
    async def save(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_saved(context, SlackId(body["user"]["id"]), view)))


async def _reviewed(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    typed = subscriber_form.answers(view)
    localizer, reading = await context.localizer_of(user), read(typed, today(context.now()))
    identity = Identity(None, None)
    try:
        await context.records.read(add_subscriber.may_add, user)
        identity = await identify(context, reading.candidate)
        reviewed = await context.records.read(add_subscriber.review, user, reading, identity)
    except DirectorySilent:
        sentence = subscriber_form.silent_sentence(localizer)
        return {"response_action": "errors", "errors": subscriber_form.at_email(view, sentence)}
    except FormRefused as refused:
        ask_about(context, refused.refusals, identity)
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        return {"response_action": "push", "view": refusals.window_of(localizer, refused)}
    # The id belongs to this review: saving it again is the same, saving another is not.
    form, later = IdempotencyKey(uuid4().hex), add_subscriber.begins_later(reviewed.candidate, context.now())
    return {"response_action": "push", "view": views.review(localizer, form, typed, reviewed, later=later)}


async def _saved(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    localizer = await context.localizer_of(user)
    if _is_blank(view["state"]["values"].get(Field.REASON)):
        sentence = refusals.sentence(localizer, ReasonMissing(Purpose.SAVE))
        return {"response_action": "errors", "errors": {Field.REASON: sentence}}
    return {"response_action": "update", "view": await _outcome(context, localizer, user, view)}


def _is_blank(reason: dict[str, Any] | None) -> bool:
    return reason is not None and not (reason[Field.REASON].get("value") or "").strip()


async def _outcome(context: AppContext, localizer: Localizer, user: SlackId, view: Body) -> View:
    submitted, began = views.answers(view), clock()
    try:
        # One hash under way for each form, however often it is sent.
        async with context.turns.at(submitted.form):
            added = await _save(context, user, submitted)
    except ReasonNeeded as needed:
        reason, reviewed = submitted.justification.reason, needed.review
        later = add_subscriber.begins_later(reviewed.candidate, context.now())
        return views.review(localizer, submitted.form, submitted.typed, reviewed, reason, later=later)
    except FormRefused as refused:
        return views.refused(localizer, submitted.typed, refused.refusals)
    except DirectorySilent:
        return views.postponed(localizer, view)
    except Refused as refused:
        return refusals.window_of(localizer, refused)
    held = context.passwords.of(added.message)
    has = await door_has(context, added.person.id, began)
    shown = held.password if has and held and held.opens(added.person.password_hash) else None
    return views.result(localizer, added, context.policy.delivery, shown, waits=not has)


async def _save(context: AppContext, user: SlackId, submitted: Submitted) -> Added:
    reading = read(submitted.typed, today(context.now()))
    # Before Slack is asked and a password hashed, which cost; it is checked again where the change is made.
    new = await context.records.read(add_subscriber.may_save, user, submitted.form)
    identity = await identify(context, reading.candidate)
    later = add_subscriber.begins_later(reading.candidate, context.now())
    needed = new and not later
    prepared = await _make_password(context) if needed else PreparedPassword(uuid4(), context.process_id, None)
    added = None
    try:
        added = await context.records.write(
            add_subscriber.save,
            user,
            reading,
            identity,
            justification=submitted.justification,
            form=submitted.form,
            prepared=prepared,
            now=context.now(),
        )
    finally:
        if added is None or added.message != prepared.message:
            context.passwords.forget(prepared.message)
    return added


async def _make_password(context: AppContext) -> PreparedPassword:
    message: UUID = uuid4()
    if context.policy.delivery is PasswordDelivery.REVEAL:
        return PreparedPassword(message, context.process_id, None)
    password, password_hash = await context.make_password()
    # In memory before the commit: delivery may take the message up the moment it is there.
    context.passwords.hold(message, Held(password, password_hash))
    return PreparedPassword(message, context.process_id, password_hash)
