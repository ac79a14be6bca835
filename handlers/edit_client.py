"""The form of a client, and « Fin de mission »."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import list_clients, show_client
from handlers.app_context import AppContext
from handlers.windows import Body, Build, Place, Request, present, update
from rules import edit_client as rules
from rules.edit_client import ClientForm, Saved
from rules.model.clients import NO_CLIENT
from rules.model.journal import IdempotencyKey
from rules.model.people import SlackId
from rules.model.refusals import FormRefused, Refused
from rules.permissions import administrator_of
from views import edit_client as views
from views import list_clients as list_views
from views import refusals, subscriber_form
from views import show_client as sheet_views
from views.edit_client import Submitted
from views.show_client import Shown


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what opens the form, its submission, and the end of an engagement."""
    _answer_openings(app, context)

    @app.view(views.WINDOW)
    async def save(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_answered(context, client, SlackId(body["user"]["id"]), view)))

    @app.action(sheet_views.END)
    async def end(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request, shown = Request(client, respond, body), sheet_views.read_shown(body["view"])
        form = IdempotencyKey(request.action["value"])

        async def ended(user: SlackId) -> View:
            left = await context.records.write(rules.end_client, user, shown.client, form=form, now=context.now())
            _refresh(context, client, user, shown, "")
            return views.ended(await context.localizer_of(user), left)

        present(context, request, ended, Place.UPDATE)


def _answer_openings(app: AsyncApp, context: AppContext) -> None:
    @app.action(list_views.ADD)
    async def add(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        shown = sheet_views.over_list(body["view"], Shown(NO_CLIENT))
        present(context, Request(client, respond, body), _empty(context, shown), Place.PUSH)

    @app.action(sheet_views.EDIT)
    async def edit(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        view = body["view"]
        # Slack stacks three windows and no more: a fourth takes the place of the third.
        place = Place.PUSH if view.get("previous_view_id") in {None, view.get("root_view_id")} else Place.UPDATE
        beneath = view["id"] if place is Place.PUSH else ""
        filled = _filled(context, sheet_views.read_shown(view), beneath)
        present(context, Request(client, respond, body), filled, place)


def _empty(context: AppContext, shown: Shown) -> Build:
    async def form(user: SlackId) -> View:
        localizer = context.localizer(await context.records.read(administrator_of, user))
        return views.form(localizer, ClientForm(), IdempotencyKey(uuid4().hex), shown)

    return form


def _filled(context: AppContext, shown: Shown, sheet: str) -> Build:
    async def form(user: SlackId) -> View:
        found = await context.records.read(rules.may_change, user, shown.client)
        localizer, form_id = await context.localizer_of(user), IdempotencyKey(uuid4().hex)
        return views.form(localizer, views.filled(found), form_id, shown, sheet)

    return form


async def _answered(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        saved = await _saved(context, user, submitted)
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        shown = views.result(localizer, saved, is_new=submitted.is_new)
    _refresh(context, client, user, submitted.shown, submitted.sheet)
    return {"response_action": "update", "view": shown}


async def _saved(context: AppContext, user: SlackId, submitted: Submitted) -> Saved:
    typed, form, now = submitted.typed, submitted.form, context.now()
    if submitted.is_new:
        return await context.records.write(rules.add_client, user, typed, submitted.portfolios, form=form, now=now)
    return await context.records.write(rules.change_client, user, submitted.shown.client, typed, form=form, now=now)


def _refresh(context: AppContext, client: AsyncWebClient, user: SlackId, shown: Shown, sheet: str) -> None:
    """Show the windows beneath as they are now, where there are any."""

    async def redraw(view: str, build: Build) -> None:
        try:
            fresh = await build(user)
        except Refused as refused:
            fresh = refusals.window_of(await context.localizer_of(user), refused)
        await update(client, view, fresh)

    if shown.list_view:
        place = shown.list_place
        context.background.start(redraw(shown.list_view, lambda who: list_clients.page_at(context, who, place)))
    if sheet:
        turned = replace(shown, turn=shown.turn + 1)
        context.background.start(redraw(sheet, lambda who: show_client.sheet(context, who, turned)))
