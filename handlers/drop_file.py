"""The file of an import, examined in its author's window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import DirectorySilent
from gateways.slack.dropped_files import FileSilent, fetch
from handlers.app_context import AppContext
from handlers.examine_file import NewImport, begin, digest
from handlers.windows import Body, update
from locales import Localizer
from rules import import_subscribers as rules
from rules.files.columns import ColumnsDiffer, MissingColumns
from rules.files.headings import Sheet
from rules.files.tables import FileRefused
from rules.model.imports import ImportId, ImportKind, ImportLine
from rules.model.people import Person, SlackId
from rules.model.refusals import Refused
from views import import_subscribers as views
from views import refusals, windows
from views.import_subscribers import FILE

# What is wrong with most files is found within this time, and said at the field; of the others the window tells later.
_AT_ONCE = 1.5
_TELL_EVERY = 1.0
_UNREADABLE = (FileRefused, MissingColumns, ColumnsDiffer)

# Given the import for which it is done.
Judge = Callable[[ImportId], AsyncIterator[list[ImportLine]]]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a dropped file is about, and how its lines are judged.

    `judge` is given who asks, and asks Slack beforehand for what it needs.
    """

    kind: ImportKind
    form: Callable[[Localizer, str], View]
    judge: Callable[[AppContext, SlackId, Sheet], Awaitable[Judge]]


async def examined(
    context: AppContext, client: AsyncWebClient, user: SlackId, view: Body, subject: Subject
) -> dict[str, Any]:
    """Give what is shown once a file was chosen."""
    localizer, described = await context.localizer_of(user), views.dropped(view)
    try:
        author = await context.records.read(rules.may_import, user)
    except Refused as refused:
        return {"response_action": "update", "view": refusals.window_of(localizer, refused)}
    if described is None:
        return _at_file(views.silent_sentence(localizer))
    name = str(described.get("name") or "")
    looking = asyncio.create_task(_read(context, client, described, subject.kind))
    try:
        await asyncio.wait([looking], timeout=_AT_ONCE)
    except asyncio.CancelledError:
        looking.cancel()
        raise
    if looking.done() and (wrong := _wrong(localizer, looking.exception())):
        return _at_file(wrong)
    looks = _Look(context, client, localizer, author, view["id"], name, subject)

    async def tell(reference: str) -> None:
        await update(client, view["id"], windows.failure(localizer, reference))

    context.background.start(looks.through(looking), tell)
    return {"response_action": "update", "view": views.reading(localizer, name, kind=subject.kind)}


async def _read(context: AppContext, client: AsyncWebClient, described: Body, kind: ImportKind) -> tuple[bytes, Sheet]:
    content = await fetch(client, described)
    return content, await context.read_file(content, kind)


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
    subject: Subject

    async def through(self, reading: Awaitable[tuple[bytes, Sheet]]) -> None:
        try:
            content, sheet = await reading
            shown = await self._shown(content, sheet)
        except (*_UNREADABLE, FileSilent, DirectorySilent) as error:
            shown = self.subject.form(self.localizer, _wrong(self.localizer, error))
        except Refused as refused:
            shown = refusals.window_of(self.localizer, refused)
        await update(self.client, self.view_id, shown)

    async def _shown(self, content: bytes, sheet: Sheet) -> View:
        context, author = self.context, self.author.slack_id or SlackId("")
        earlier = await context.records.read(rules.same_file, self.author.id, digest(content), self.subject.kind)
        if earlier is not None:
            return views.started(self.localizer, earlier)
        judge = await self.subject.judge(context, author, sheet)
        new = NewImport(self.subject.kind, self.name, content, sheet.coverage)
        imported = await begin(context.records, self.author, new, context.now())
        tell, seen = self._telling(len(sheet.lines)), 0
        async for found in judge(imported):
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
                await update(
                    self.client, self.view_id, views.reading(self.localizer, self.name, seen, total, self.subject.kind)
                )

        return tell
