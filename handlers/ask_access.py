"""« Demander un accès »: the form, what came of it, and the withdrawal."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.windows import Body, Place, Request, present
from rules import ask_access as rules
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import Field, FormRefused, NotAMember, Refused
from views import ask_access as views
from views import refusals


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer both buttons and the form."""

    @app.action(views.OPEN)
    async def open_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _form(context, user), Place.UPDATE)

    @app.action(views.WITHDRAW)
    async def withdraw(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _withdrawn(context, user), Place.UPDATE)

    @app.view(views.WINDOW)
    async def ask(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_asked(context, SlackId(body["user"]["id"]), view)))


async def _form(context: AppContext, user: SlackId) -> View:
    try:
        member = await context.directory.member(user)
    except DirectorySilent:
        return views.silent(await context.localizer_of(user))
    if member is None:
        raise NotAMember
    recipients = await context.records.read(rules.may_ask, member, context.now())
    localizer = context.languages.localizer(member.locale, member.timezone)
    return views.form(localizer, recipients, context.firm_profile, IdempotencyKey(uuid4().hex))


async def _withdrawn(context: AppContext, user: SlackId) -> View:
    person = await context.records.write(rules.withdraw_request, user, context.now())
    context.wake()
    return views.withdrawn(context.localizer(person))


async def _asked(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    submitted = views.answers(view)
    localizer = await context.localizer_of(user)
    try:
        # Asked anew: they may be a guest by now.
        member = await context.directory.afresh(user)
        if member is None:
            raise NotAMember
        asked = await context.records.write(rules.ask_access, member, submitted.reason, submitted.form, context.now())
    except DirectorySilent:
        return {"response_action": "errors", "errors": {Field.REASON: views.silent_sentence(localizer)}}
    except FormRefused as refused:
        return {"response_action": "errors", "errors": {Field.REASON: refusals.sentence(localizer, refused)}}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.result(localizer, asked)}
