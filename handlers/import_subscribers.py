"""« Importer »: the file is dropped, looked through, and confirmed; the bot then goes through it by itself."""

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
from handlers.app_context import Desk
from handlers.before_ack_deadline import in_time
from handlers.examine_file import begin, digest, judged
from handlers.windows import Body, Place, Request, present, update
from locales import Reader
from rules import import_subscribers as rules
from rules.files.headings import MissingColumns, Sheet
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


def register(app: AsyncApp, desk: Desk) -> None:
    """Answer the buttons that open the form, the file, the pages of what it would do, and the confirmation."""

    async def form(user: SlackId) -> View:
        return views.form(desk.reader(await desk.records.read(rules.may_import, user, desk.firm.enrolment)))

    async def lines(user: SlackId, value: str) -> View:
        turned, reader = views.read_turn(value), await desk.reader_of(user)
        found = await desk.records.read(
            rules.look, user, turned.imported, desk.firm.enrolment, turned.verdict, turned.after
        )
        return views.proposal(reader, found)

    @app.action(list_subscribers.IMPORT)
    async def push_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), form, Place.PUSH)

    @app.action(show_space.OPEN_IMPORT)
    async def replace_by_form(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        present(desk, Request(client, respond, body), form, Place.UPDATE)

    @app.view(views.WINDOW)
    async def examine(ack: AsyncAck, body: Body, client: AsyncWebClient, view: Body) -> None:
        await ack(**await in_time(_examined(desk, client, SlackId(body["user"]["id"]), view)))

    @app.action(views.NEXT)
    @app.action(views.FIRST)
    @app.action(views.TAB)
    async def turn(ack: AsyncAck, body: Body, client: AsyncWebClient, respond: AsyncRespond) -> None:
        await ack()
        request = Request(client, respond, body)
        present(desk, request, lambda user: lines(user, request.action["value"]), Place.UPDATE)

    @app.view(views.PROPOSAL)
    async def confirm(ack: AsyncAck, body: Body, view: Body) -> None:
        await ack(**await in_time(_confirmed(desk, SlackId(body["user"]["id"]), view)))


async def _examined(desk: Desk, client: AsyncWebClient, user: SlackId, view: Body) -> dict[str, Any]:
    reader, described = await desk.reader_of(user), views.dropped(view)
    try:
        author = await desk.records.read(rules.may_import, user, desk.firm.enrolment)
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(reader, refused)}
    if described is None:
        return _at_file(views.silent_sentence(reader))
    name = str(described.get("name") or "")
    looking = asyncio.create_task(_read(desk, client, described))
    try:
        await asyncio.wait([looking], timeout=_AT_ONCE)
    except asyncio.CancelledError:
        looking.cancel()
        raise
    if looking.done() and (wrong := _wrong(reader, looking.exception())):
        return _at_file(wrong)
    looks = _Look(desk, client, reader, author, view["id"], name)

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(reader, reference))

    desk.background.start(looks.through(looking), tell)
    return {"response_action": "update", "view": views.reading(reader, name)}


async def _read(desk: Desk, client: AsyncWebClient, described: Body) -> tuple[bytes, Sheet]:
    content = await fetch(client, described)
    return content, await desk.read_file(content)


def _wrong(reader: Reader, error: BaseException | None) -> str:
    """What to say of a file that cannot be looked through; nothing where it can, or where the mistake is ours."""
    if isinstance(error, FileRefused | MissingColumns):
        return refusals.sentence(reader, error)
    return views.silent_sentence(reader) if isinstance(error, FileSilent | DirectorySilent) else ""


def _at_file(sentence: str) -> dict[str, Any]:
    return {"response_action": "errors", "errors": {FILE: sentence}}


@dataclass(frozen=True, slots=True)
class _Look:
    """A file that is looked through in the background, with the window in which its author waits."""

    desk: Desk
    client: AsyncWebClient
    reader: Reader
    author: Person
    view_id: str
    name: str

    async def through(self, reading: Awaitable[tuple[bytes, Sheet]]) -> None:
        try:
            content, sheet = await reading
            shown = await self._shown(content, sheet)
        except (FileRefused, MissingColumns, FileSilent, DirectorySilent) as error:
            shown = views.form(self.reader, _wrong(self.reader, error))
        except Refused as refused:
            shown = refusals.window_of(self.reader, refused)
        await update(self.client, self.view_id, shown)

    async def _shown(self, content: bytes, sheet: Sheet) -> View:
        desk, author = self.desk, self.author.slack_id or SlackId("")
        earlier = await desk.records.read(rules.same_file, self.author.id, digest(content))
        if earlier is not None:
            return views.started(self.reader, earlier)
        roster = await desk.directory.roster()
        imported = await begin(desk.records, self.author, self.name, content, desk.firm.enrolment, desk.now())
        tell, seen = self._telling(len(sheet.lines)), 0
        async for found in judged(desk.records, author, sheet, roster, desk.firm, today(desk.now())):
            await desk.records.write(rules.keep, imported, found)
            seen += len(found)
            await tell(seen)
        proposed = await desk.records.write(rules.propose, author, imported, desk.firm.enrolment)
        return views.proposal(self.reader, proposed)

    def _telling(self, total: int) -> Callable[[int], Awaitable[None]]:
        told_at = monotonic()

        async def tell(seen: int) -> None:
            nonlocal told_at
            if monotonic() - told_at >= _TELL_EVERY:
                told_at = monotonic()
                await update(self.client, self.view_id, views.reading(self.reader, self.name, seen, total))

        return tell


async def _confirmed(desk: Desk, user: SlackId, view: Body) -> dict[str, Any]:
    confirmed, reader = views.answers(view), await desk.reader_of(user)
    try:
        imported = await desk.records.write(
            rules.start,
            user,
            confirmed.imported,
            with_checked=confirmed.with_checked,
            reason=confirmed.reason,
            enrolment=desk.firm.enrolment,
            notify=True,
            now=desk.now(),
        )
    except FormRefused as refused:
        return {"response_action": "errors", "errors": {Field.REASON: refusals.sentence(reader, refused)}}
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(reader, refused)}
    desk.wake()
    return {"response_action": "update", "view": views.started(reader, imported)}
