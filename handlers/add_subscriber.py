"""« Ajouter un abonné »: /ajouter-abonne, its form, its review, and the window with the password."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.collaborator import fill_form, identify
from handlers.mentions import address, mentioned
from handlers.windows import Body, Place, Request, present
from locales import Reader
from rules import add_subscriber
from rules.add_subscriber import Added, ReasonNeeded, Sealed
from rules.model.dates import today
from rules.model.journal import FormId
from rules.model.passwords import Held, PasswordDelivery
from rules.model.people import SlackId
from rules.model.refusals import Field, FormRefused, Missing, Refused
from rules.model.subscriber_form import Form, read
from views import add_subscriber as views
from views import enrol, list_subscribers, refusals, show_space, subscriber_form
from views.add_subscriber import Submitted


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the command, the buttons that open the same form, the choice of a collaborator, and both submissions."""
    _answer_openings(app, desk)
    _answer_submissions(app, desk)


def _answer_openings(app: AsyncApp, desk: Desk) -> None:

    async def form(user: SlackId, typed: Form) -> View:
        author = await desk.records.read(add_subscriber.may_add, user, desk.firm)
        return subscriber_form.form(desk.reader(author), typed)

    @app.command(views.COMMANDS[0])
    @app.command(views.COMMANDS[1])
    async def open_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        text = body.get("text", "")
        chosen = mentioned(text)
        typed = Form(collaborator=chosen, email="" if chosen else address(text))
        request = Request(client, respond, body)

        async def fill(view: Body) -> None:
            if chosen is not None:
                await fill_form(desk, client, request.user, view, typed)

        present(desk, request, lambda user: form(user, typed), Place.OPEN, then=fill)

    # On top of how many were told, too: that window follows the deliveries, and would overwrite a form in its place.
    @app.action(list_subscribers.ADD)
    @app.action(enrol.ADD)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), lambda user: form(user, Form()), Place.PUSH)

    @app.action(show_space.OPEN_FORM)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), lambda user: form(user, Form()), Place.UPDATE)

    @app.action(Field.COLLABORATOR)
    async def choose_collaborator(ack: AsyncAck, body: Body, client: AsyncWebClient) -> None:
        await ack()
        view = body["view"]
        typed = subscriber_form.answers(view)
        desk.background.start(fill_form(desk, client, SlackId(body["user"]["id"]), view, typed))


def _answer_submissions(app: AsyncApp, desk: Desk) -> None:
    @app.view(subscriber_form.WINDOW)
    async def review(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await in_time(_reviewed(desk, SlackId(body["user"]["id"]), view)))

    @app.view(views.REVIEW)
    async def save(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await in_time(_saved(desk, SlackId(body["user"]["id"]), view)))


async def _reviewed(desk: Desk, user: SlackId, view: Body) -> dict[str, Any]:
    typed = subscriber_form.answers(view)
    reader, reading = await desk.reader_of(user), read(typed, today(desk.now()))
    try:
        await desk.records.read(add_subscriber.may_add, user, desk.firm)
        identity = await identify(desk, reading.candidate)
        reviewed = await desk.records.read(add_subscriber.review, user, reading, identity, desk.firm)
    except DirectorySilent:
        sentence = subscriber_form.silent_sentence(reader)
        return {"response_action": "errors", "errors": subscriber_form.at_email(view, sentence)}
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(reader, view, refused.refusals)}
    except Refused as refused:
        return {"response_action": "push", "view": refusals.window_of(reader, refused)}
    # The id belongs to this review: saving it again is the same, saving another is not.
    form = FormId(uuid4().hex)
    return {"response_action": "push", "view": views.review(reader, form, typed, reviewed)}


async def _saved(desk: Desk, user: SlackId, view: Body) -> dict[str, Any]:
    reader = await desk.reader_of(user)
    if _is_blank(view["state"]["values"].get(Field.REASON)):
        sentence = refusals.sentence(reader, Missing(Field.REASON))
        return {"response_action": "errors", "errors": {Field.REASON: sentence}}
    return {"response_action": "update", "view": await _outcome(desk, reader, user, view)}


def _is_blank(reason: dict[str, Any] | None) -> bool:
    return reason is not None and not (reason[Field.REASON].get("value") or "").strip()


async def _outcome(desk: Desk, reader: Reader, user: SlackId, view: Body) -> View:
    submitted = views.answers(view)
    try:
        added = await _save(desk, user, submitted)
    except ReasonNeeded as needed:
        reason = submitted.justification.reason
        return views.review(reader, submitted.form, submitted.typed, needed.review, reason)
    except FormRefused as refused:
        return views.refused(reader, submitted.typed, refused.refusals)
    except DirectorySilent:
        return views.postponed(reader, view)
    except Refused as refused:
        return refusals.window_of(reader, refused)
    held = desk.passwords.of(added.message)
    desk.wake()
    shown = held.password if held and held.opens(added.person.password_hash) else None
    return views.result(reader, added, desk.delivery, shown)


async def _save(desk: Desk, user: SlackId, submitted: Submitted) -> Added:
    reading = read(submitted.typed, today(desk.now()))
    # Before Slack is asked and a password hashed, which cost; it is checked again where the change is made.
    await desk.records.read(add_subscriber.may_save, user, submitted.form, desk.firm)
    identity = await identify(desk, reading.candidate)
    later = add_subscriber.begins_later(reading.candidate, desk.now())
    sealed = Sealed(uuid4(), desk.maker, None) if later else await _seal(desk)
    added = None
    try:
        added = await desk.records.write(
            add_subscriber.save,
            user,
            reading,
            identity,
            desk.firm,
            justification=submitted.justification,
            form=submitted.form,
            sealed=sealed,
            now=desk.now(),
        )
    finally:
        if added is None or added.message != sealed.message:
            desk.passwords.forget(sealed.message)
    return added


async def _seal(desk: Desk) -> Sealed:
    message: UUID = uuid4()
    if desk.delivery is PasswordDelivery.REVEAL:
        return Sealed(message, desk.maker, None)
    password, password_hash = await desk.seal()
    # In memory before the commit: delivery may take the message up the moment it is there.
    desk.passwords.hold(message, Held(password, password_hash))
    return Sealed(message, desk.maker, password_hash)
