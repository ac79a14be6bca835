"""« Modifier »: the form for a subscriber's details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.collaborator import identify
from handlers.decide_identity import ask_about
from handlers.origins import refresh
from handlers.windows import Body
from locales import Localizer
from rules import edit_subscriber as rules
from rules.add_subscriber import ReasonNeeded
from rules.edit_subscriber import Edit
from rules.model.cautions import Identity
from rules.model.journal import IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.model.refusals import Field, FormRefused, Refused
from rules.note_outside_accesses import has_services
from views import edit_subscriber as views
from views import refusals, subscriber_form
from views.edit_subscriber import Submitted
from views.list_subscribers import Origin

# Who somebody is in Slack is asked only where that is what is changed.
_IDENTIFYING = {Field.EMAIL, Field.FIRST_NAME, Field.LAST_NAME}


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the submission; other handlers open the form."""

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_saved(context, client, SlackId(body["user"]["id"]), view)))


async def form(
    context: AppContext,
    user: SlackId,
    person: PersonId,
    origin: Origin | None,
    proposed: Mapping[str, str] | None = None,
) -> View:
    """Give the form with somebody's details, or with those proposed.

    What is proposed counts as typed. Raises what rules.edit_subscriber.may_edit does.
    """
    found = await context.records.read(rules.may_edit, user, person)
    shown = rules.details(found)
    edit = Edit(person, rules.marks(shown), rules.with_details(shown, proposed or {}))
    services = await context.records.read(has_services)
    return views.form(
        await context.localizer_of(user), edit, IdempotencyKey(uuid4().hex), origin, has_services=services
    )


async def _saved(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    identity = Identity(None, None)
    try:
        identity = await _identify(context, user, submitted.edit)
        edited = await context.records.write(
            rules.edit_subscriber,
            user,
            submitted.edit,
            identity,
            justification=submitted.justification,
            form=submitted.form,
            now=context.now(),
        )
    except ReasonNeeded as needed:
        return {"response_action": "update", "view": _asked_why(localizer, submitted, needed)}
    except FormRefused as refused:
        ask_about(context, refused.refusals, identity)
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except DirectorySilent:
        sentence = subscriber_form.silent_sentence(localizer)
        return {"response_action": "errors", "errors": subscriber_form.at_email(view, sentence)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        context.wake()
        shown = views.result(localizer, edited)
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}


async def _identify(context: AppContext, user: SlackId, edit: Edit) -> Identity:
    # Before Slack is asked; it is checked again where the change is made.
    person = await context.records.read(rules.may_edit, user, edit.person)
    if not _IDENTIFYING & {*edit.fields}:
        return Identity(None, None)
    return await identify(context, rules.merged(person, edit).candidate)


def _asked_why(localizer: Localizer, submitted: Submitted, needed: ReasonNeeded) -> View:
    reason = submitted.justification.reason
    return views.form(localizer, submitted.edit, submitted.form, submitted.origin, needed.review.cautions, reason)
