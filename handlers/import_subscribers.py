"""« Importer »: the file, its examination and its confirmation.

The bot then does the import by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from gateways.slack.dropped_files import FileSilent, fetch
from handlers.app_context import AppContext
from handlers.examine_file import begin, digest, judged
from handlers.windows import Body, Place, Request, present, update
from locales import Localizer
from rules import import_subscribers as rules
from rules.files.columns import ColumnsDiffer, MissingColumns
from rules.files.headings import Sheet
from rules.files.tables import FileRefused
from rules.model.dates import today
from rules.model.people import Person, SlackId
from rules.model.refusals import Field, FormRefused, Refused
from views import import_subscribers as views
from views import list_subscribers, refusals, show_space, windows
from views.import_subscribers import FILE

# What is wrong with most files is found within this time, and said at the field; of the others the window tells later.
_AT_ONCE = 1.5
_TELL_EVERY = 1.0
_UNREADABLE = (FileRefused, MissingColumns, ColumnsDiffer)


def register(app: AsyncApp, context: AppContext) -> None:
    """Answer the buttons, the file, the pages and the confirmation."""

    async def form(user: SlackId) -> View:
        return views.form(context.localizer(await context.records.read(rules.may_import, user)))

    async def lines(user: SlackId, value: str) -> View:
        turned, localizer = views.read_turn(value), await context.localizer_of(user)
        found = await context.records.read(rules.page, user, turned.imported, turned.verdict, turned.after)
        return views.proposal(localizer, found)

    @app.action(list_subscribers.IMPORT)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.PUSH)

    @app.action(show_space.OPEN_IMPORT)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(context, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def examine(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_examined(context, client, SlackId(body["user"]["id"]), view)))

    @app.action(views.NEXT)
    @app.action(views.FIRST)
    @app.action(views.TAB)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(context, request, lambda user: lines(user, request.action["value"]), Place.UPDATE)

    @app.view(views.PROPOSAL)
    async def confirm(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await context.before_ack_deadline(_confirmed(context, SlackId(body["user"]["id"]), view)))


async def _examined(context: AppContext, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    localizer, described = await context.localizer_of(user), views.dropped(view)
    try:
        author = await context.records.read(rules.may_import, user)
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    if described is None:
        return _at_file(views.silent_sentence(localizer))
    name = str(described.get("name") or "")
    looking = asyncio.create_task(_read(context, client, described))
    try:
        await asyncio.wait([looking], timeout=_AT_ONCE)
    except asyncio.CancelledError:
        looking.cancel()
        raise
    if looking.done() and (wrong := _wrong(localizer, looking.exception())):
        return _at_file(wrong)
    looks = _Look(context, client, localizer, author, view["id"], name)

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(localizer, reference))

    context.background.start(looks.through(looking), tell)
    return {"response_action": "update", "view": views.reading(localizer, name)}


async def _read(context: AppContext, client: AsyncWebClient, described: Body) -> tuple[bytes, Sheet]:
    content = await fetch(client, described)
    return content, await context.read_file(content)


def _wrong(localizer: Localizer, error: BaseException | None) -> str:
    """Say why a file cannot be examined.

    Empty where it can, or where the mistake is ours.
    """
    if isinstance(error, _UNREADABLE):
        return refusals.sentence(localizer, error)
    return views.silent_sentence(localizer) if isinstance(error, FileSilent | DirectorySilent) else ""


def _at_file(sentence: str) -> dict[str, Any]:
    return {"response_action": "errors", "errors": {FILE: sentence}}


@dataclass(frozen=True, slots=True)
class _Look:
    """The examination of a file, shown in its author's window."""

    context: AppContext
    client: AsyncWebClient
    localizer: Localizer
    author: Person
    view_id: str
    name: str

    async def through(self, reading: Awaitable[tuple[bytes, Sheet]]) -> None:
        try:
            content, sheet = await reading
            shown = await self._shown(content, sheet)
        except (*_UNREADABLE, FileSilent, DirectorySilent) as error:
            shown = views.form(self.localizer, _wrong(self.localizer, error))
        except Refused as refused:
            shown = refusals.window_of(self.localizer, refused)
        await update(self.client, self.view_id, shown)

    async def _shown(self, content: bytes, sheet: Sheet) -> View:
        context, author = self.context, self.author.slack_id or SlackId("")
        earlier = await context.records.read(rules.same_file, self.author.id, digest(content))
        if earlier is not None:
            return views.started(self.localizer, earlier)
        roster = await context.directory.roster()
        imported = await begin(context.records, self.author, self.name, content, sheet.coverage, context.now())
        tell, seen = self._telling(len(sheet.lines)), 0
        async for found in judged(context.records, author, sheet.lines, roster, today(context.now())):
            await context.records.write(rules.store_lines, imported, found)
            seen += len(found)
            await tell(seen)
        proposed = await context.records.write(rules.propose, author, imported)
        return views.proposal(self.localizer, proposed)

    def _telling(self, total: int) -> Callable[[int], Awaitable[None]]:
        told_at = monotonic()

        async def tell(seen: int) -> None:
            nonlocal told_at
            if monotonic() - told_at >= _TELL_EVERY:
                told_at = monotonic()
                await update(self.client, self.view_id, views.reading(self.localizer, self.name, seen, total))

        return tell


async def _confirmed(context: AppContext, user: SlackId, view: Body) -> dict[str, Any]:
    confirmed, localizer = views.answers(view), await context.localizer_of(user)
    try:
        imported = await context.records.write(
            rules.confirm,
            user,
            confirmed.imported,
            with_checked=confirmed.with_checked,
            reason=confirmed.reason,
            notify=True,
            now=context.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": {Field.REASON: refusals.sentence(localizer, refused)}}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    context.wake()
    return {"response_action": "update", "view": views.started(localizer, imported)}
