"""« Modifier »: a subscriber's details, changed from the list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.collaborator import identify
from handlers.origins import refresh
from handlers.windows import Body
from locales import Reader
from rules import edit_subscriber as rules
from rules.add_subscriber import ReasonNeeded
from rules.edit_subscriber import Edit, Edited
from rules.model.cautions import Identity
from rules.model.journal import FormId
from rules.model.people import PersonId, SlackId
from rules.model.refusals import Field, FormRefused, Refused
from views import edit_subscriber as views
from views import refusals, subscriber_form
from views.edit_subscriber import Submitted
from views.list_subscribers import Origin

# Who somebody is in Slack is asked only where that is what is changed.
_IDENTIFYING = {Field.EMAIL, Field.FIRST_NAME, Field.LAST_NAME}


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer what is saved; the form itself is opened from the list."""

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_saved(desk, client, SlackId(body["user"]["id"]), view)))


async def form(
    desk: Desk,
    user: SlackId,
    person: PersonId,
    origin: Origin | None,
    proposed: Mapping[str, str] | None = None,
) -> View:
    """The form with somebody's details as they are, or as `proposed`; raises what rules.edit_subscriber.may_edit does.

    What is proposed counts as typed.
    """
    found = await desk.records.read(rules.may_edit, user, person, desk.firm)
    shown = rules.details(found)
    edit = Edit(person, rules.marks(shown), rules.with_details(shown, proposed or {}))
    return views.form(await desk.reader_of(user), edit, FormId(uuid4().hex), origin)


async def _saved(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, reader = views.answers(view), await desk.reader_of(user)
    try:
        edited = await _edit(desk, user, submitted)
    except ReasonNeeded as needed:
        return {"response_action": "update", "view": _asked_why(reader, submitted, needed)}
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(reader, view, refused.refusals)}
    except DirectorySilent:
        sentence = subscriber_form.silent_sentence(reader)
        return {"response_action": "errors", "errors": subscriber_form.at_email(view, sentence)}
    except Refused as refused:
        shown = refusals.window_of(reader, refused)
    else:
        desk.wake()
        shown = views.result(reader, edited)
    refresh(desk, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}


async def _edit(desk: Desk, user: SlackId, submitted: Submitted) -> Edited:
    edit = submitted.edit
    # Before Slack is asked; it is checked again where the change is made.
    person = await desk.records.read(rules.may_edit, user, edit.person, desk.firm)
    identity = Identity(None, None)
    if _IDENTIFYING & {*edit.fields}:
        identity = await identify(desk, rules.merged(person, edit).candidate)
    return await desk.records.write(
        rules.edit_subscriber,
        user,
        edit,
        identity,
        desk.firm,
        justification=submitted.justification,
        form=submitted.form,
        now=desk.now(),
    )


def _asked_why(reader: Reader, submitted: Submitted, needed: ReasonNeeded) -> View:
    reason = submitted.justification.reason
    return views.form(reader, submitted.edit, submitted.form, submitted.origin, needed.review.cautions, reason)
