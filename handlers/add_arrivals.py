"""Newcomers chosen from a message, and added like the lines of a file."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from handlers.app_context import AppContext
from handlers.examine_file import NewImport, begin, judged
from handlers.windows import Body, Place, Request, attempt, present, update
from locales import Localizer
from rules import add_arrivals as rules
from rules import import_subscribers
from rules.model.coverage import NO_COVERAGE
from rules.model.dates import today
from rules.model.imports import ImportKind, Line
from rules.model.journal import EntryId
from rules.model.people import Person, SlackId
from rules.model.refusals import Refused
from views import add_arrivals as views
from views import import_subscribers as import_views
from views import refusals, windows


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the buttons of the message, and the choice."""

    @app.action(views.CHOOSE)
    async def choose(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        first = EntryId(int(request.action["value"]))

        async def choice(user: SlackId) -> View:
            author, newcomers = await context.records.read(rules.waiting, user, first)
            return views.choice(context.localizer(author), first, newcomers)

        present(context, request, choice, Place.OPEN)

    @app.action(views.SET_ASIDE)
    async def set_aside(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        first = EntryId(int(request.action["value"]))

        async def work() -> None:
            many = await context.records.write(rules.set_all_aside, request.user, first, context.now())
            context.wake()
            await request.whisper(views.set_aside_sentence(await context.localizer_of(request.user), many))

        attempt(context, request, work())

    @app.view(views.WINDOW)
    async def look_through(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(
            **await context.before_ack_deadline(_looked_through(context, client, SlackId(body["user"]["id"]), view))
        )


async def _looked_through(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    localizer, chosen = await context.localizer_of(user), views.chosen(view)
    if not chosen.arrivals:
        return {"response_action": "errors", "errors": {views.FIRST_GROUP: views.nobody_ticked_sentence(localizer)}}
    try:
        author, lines = await context.records.read(rules.lines_of, user, chosen.first, chosen.arrivals)
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(localizer, reference))

    async def show() -> None:
        await update(client, view["id"], await _proposed(context, localizer, author, lines))

    context.background.start(show(), tell)
    return {"response_action": "update", "view": import_views.reading(localizer, "")}


async def _proposed(context: AppContext, localizer: Localizer, author: Person, lines: tuple[Line, ...]) -> View:
    """Judge them as the lines of a file, and show what would be done."""
    user = author.slack_id or SlackId("")
    content = "\n".join(line.form.collaborator or line.form.email for line in lines).encode()
    try:
        roster = await context.directory.roster()
        imported = await begin(
            context.records, author, NewImport(ImportKind.SUBSCRIBERS, "", content, NO_COVERAGE), context.now()
        )
        async for found in judged(context.records, user, lines, roster, today(context.now())):
            await context.records.write(import_subscribers.store_lines, imported, found)
        return import_views.proposal(localizer, await context.records.write(import_subscribers.propose, user, imported))
    except DirectorySilent:
        return views.silent(localizer)
    except Refused as refused:
        return refusals.window_of(localizer, refused)
