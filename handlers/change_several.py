"""« Choisir plusieurs »: the same for several people of the list at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from handlers import list_subscribers
from handlers.app_context import AppContext
from handlers.origins import refresh
from handlers.windows import Body, Place, Request, present
from rules import change_several as rules
from rules.change_several import Found
from rules.close_outside_accesses import remaining_of
from rules.list_subscribers import ListPlace
from rules.model.journal import IdempotencyKey
from rules.model.payload import ForSeveral
from rules.model.people import PersonId, SlackId
from rules.model.refusals import FormRefused, Refused
from views import change_several as views
from views import choose_several, list_places, refusals, subscriber_form
from views import list_subscribers as list_views
from views.choose_several import Choosing
from views.list_subscribers import Origin


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer what chooses people, what opens the confirmation, and it."""
    _answer_choosing(app, context)
    _answer_wishes(app, context)

    @app.view(views.WINDOW)
    async def confirm(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_changed(context, client, SlackId(body["user"]["id"]), view)))


def _answer_choosing(app: AsyncApp, context: AppContext) -> None:
    @app.action(list_views.SEVERAL)
    async def begin(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        place = list_views.shown_place(body["view"])
        request = Request(client, respond, body)
        present(context, request, lambda user: _choosing(context, user, place, Choosing()), Place.UPDATE)

    @app.action(choose_several.BEFORE)
    @app.action(choose_several.AFTER)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        so_far, place = choose_several.read_chosen(body["view"]), list_places.read_place(request.action["value"])
        present(context, request, lambda user: _choosing(context, user, place, so_far), Place.UPDATE)

    @app.action(choose_several.ALL)
    async def choose_all(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), lambda user: _all(context, user, body), Place.UPDATE)

    @app.action(choose_several.BACK)
    async def back(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        place = list_views.origin(body["view"]).place
        request = Request(client, respond, body)
        present(context, request, lambda user: list_subscribers.page_at(context, user, place), Place.UPDATE)

    @app.action(choose_several.TICK)
    async def tick(ack: AsyncAck) -> None:
        # Slack keeps the boxes until a button sends them all.
        await ack()


def _answer_wishes(app: AsyncApp, context: AppContext) -> None:
    for what, action in choose_several.ACTIONS.items():
        app.action(action)(_asking(context, what))

    @app.action(list_views.RENEW_ALL)
    async def renew_all(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        origin, place = list_views.origin(body["view"]), list_views.shown_place(body["view"])

        async def asked(user: SlackId) -> View:
            found = await _everybody(context, user, place)
            more = found.total - len(found.people)
            return await _confirmation(context, user, ForSeveral.PASSWORDS, found.people, origin, more)

        present(context, Request(client, respond, body), asked, Place.PUSH)


def _asking(context: AppContext, what: ForSeveral) -> Callable[..., Awaitable[None]]:
    async def ask(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        chosen, origin = choose_several.read_chosen(body["view"]).chosen, list_views.origin(body["view"])
        request = Request(client, respond, body)
        present(context, request, lambda user: _confirmation(context, user, what, chosen, origin), Place.PUSH)

    return ask


async def _choosing(context: AppContext, user: SlackId, place: ListPlace, so_far: Choosing, more: int = 0) -> View:
    listed = await context.records.read(rules.choices, user, place, context.now())
    return choose_several.choosing(context.localizer(listed.reader), listed, so_far, more)


async def _all(context: AppContext, user: SlackId, body: Body) -> View:
    place, so_far = list_views.shown_place(body["view"]), choose_several.read_chosen(body["view"])
    found = await _everybody(context, user, place)
    every = choose_several.together(so_far, found.people)
    return await _choosing(context, user, place, every, found.total - len(found.people))


async def _everybody(context: AppContext, user: SlackId, place: ListPlace) -> Found:
    return await context.records.read(rules.everybody_at, user, place, context.now())


async def _confirmation(
    context: AppContext,
    user: SlackId,
    what: ForSeveral,
    people: tuple[PersonId, ...],
    origin: Origin,
    more: int = 0,
) -> View:
    several = await context.records.read(rules.may_change_several, user, what, people)
    form = IdempotencyKey(uuid4().hex)
    return views.confirmation(context.localizer(several.author), several, form, context.firm_profile, origin, more)


async def _changed(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    submitted, localizer = views.answers(view), await context.localizer_of(user)
    try:
        several = await context.records.write(
            rules.change_several, user, submitted.wanted, form=submitted.form, now=context.now()
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": subscriber_form.errors(localizer, view, refused.refusals)}
    except Refused as refused:
        shown = refusals.window_of(localizer, refused)
    else:
        context.wake()
        left = await context.records.read(remaining_of, [each.id for each in several.done])
        shown = views.result(localizer, several, sum(map(len, left.values())))
    refresh(context, client, user, submitted.origin)
    return {"response_action": "update", "view": shown}
