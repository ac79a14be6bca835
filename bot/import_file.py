"""`python -m bot import`: an import from a terminal, beside the running bot."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.import_shown import Screen
from bot.serving import Terminal
from handlers.examine_file import NewImport, begin, digest, judged
from rules import hold_import, import_subscribers, run_import
from rules.files.file_names import shown_name
from rules.files.headings import Sheet
from rules.files.tables import MOST_BYTES
from rules.hold_import import ImportLost
from rules.import_lines import Roster
from rules.model.dates import today
from rules.model.imports import Import, ImportKind, ImportLine
from rules.model.people import Person, SlackId
from rules.ports import Records
from views.run_import import not_added
from workers.imports import steps

_LOOK_EVERY = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """The options of the import command.

    `refused` is the file for the lines that were not added.
    """

    file: Path
    author: str
    dry_run: bool
    yes: bool
    reason: str
    refused: Path | None

    @property
    def name(self) -> str:
        """The name of the file, in letters that can be stored and shown."""
        return shown_name(self.file.name)

    @property
    def left(self) -> Path:
        """The file for lines not added, by default beside the imported one."""
        return self.refused or self.file.with_name(f"{self.file.stem}-refused.csv")


async def import_file(terminal: Terminal, options: ImportOptions, screen: Screen) -> Import | None:
    """Import a file: show what it would do, and do it once confirmed.

    None for a dry run, or where nothing was confirmed. The same file again goes on where it was. Raises Refused,
    DirectorySilent, OSError or what `Terminal` raises.
    """
    content = await asyncio.to_thread(_content, options.file)
    with screen.reading(options.name):
        sheet = await terminal.read_file(content, ImportKind.SUBSCRIBERS)
    author = await terminal.administrator(options.author)
    earlier = await terminal.records.read(import_subscribers.same_file, author.id, digest(content))
    if earlier is not None and not options.dry_run:
        screen.goes_on(earlier)
        return await _run(terminal, earlier, options, screen)
    with screen.asking_slack():
        roster = await terminal.directory.roster()
    found = await _look_through(terminal, author, sheet, roster, screen)
    screen.show(found, today(terminal.now()), sheet.coverage)
    if options.dry_run:
        return None
    confirmed = screen.confirm(found, yes=options.yes, reason=options.reason)
    if confirmed is None:
        return None
    started = await _start(terminal, author, options, (content, sheet), found, confirmed)
    return await _run(terminal, started, options, screen, roster)


async def _look_through(
    terminal: Terminal, author: Person, sheet: Sheet, roster: Roster, screen: Screen
) -> list[ImportLine]:
    found: list[ImportLine] = []
    day = today(terminal.now())
    with screen.progress("Checking", len(sheet.lines)) as seen:
        async for some in judged(terminal.records, _account(author), sheet.lines, roster, day):
            found += some
            seen(len(found))
    return found


async def _start(
    terminal: Terminal,
    author: Person,
    options: ImportOptions,
    file: tuple[bytes, Sheet],
    found: list[ImportLine],
    reason: str,
) -> Import:
    records, (content, sheet) = terminal.records, file
    # Only now is anything kept of what stands in the file.
    imported = await begin(
        records, author, NewImport(ImportKind.SUBSCRIBERS, options.name, content, sheet.coverage), terminal.now()
    )
    for start in range(0, len(found), 500):
        await records.write(import_subscribers.store_lines, imported, found[start : start + 500])
    return await records.write(
        import_subscribers.confirm,
        _account(author),
        imported,
        with_checked=bool(reason),
        reason=reason,
        notify=False,
        now=terminal.now(),
    )


async def _run(
    terminal: Terminal,
    imported: Import,
    options: ImportOptions,
    screen: Screen,
    roster: Roster | None = None,
) -> Import:
    try:
        taken = await terminal.records.write(hold_import.take, imported.id, terminal.process_id, terminal.now())
    except ImportLost:
        return await _follow(terminal, imported, screen)
    if roster is None and not taken.state.is_over:
        with screen.asking_slack():
            roster = await _held_meanwhile(terminal, taken)
    went = taken
    stopping = _stop_on_interrupt()
    with screen.progress("Adding", taken.total) as done:
        done(taken.handled)
        if roster is not None:
            async for went in steps(terminal.records, taken, terminal.process_id, roster, terminal.now):
                done(went.handled)
                if stopping():
                    break
    return await _end(terminal, went, options, screen)


async def _held_meanwhile(terminal: Terminal, taken: Import) -> Roster:
    # Of a large workspace Slack tells page by page, for longer than the lease lasts.
    asking = asyncio.create_task(terminal.directory.roster())
    while not asking.done():
        await asyncio.wait([asking], timeout=10)
        await terminal.records.write(hold_import.take, taken.id, terminal.process_id, terminal.now())
    return asking.result()


async def _end(terminal: Terminal, went: Import, options: ImportOptions, screen: Screen) -> Import:
    records, process_id = terminal.records, terminal.process_id
    # One that was confirmed in Slack is followed there: the bot goes on with it by itself, and ends its message.
    if not went.state.is_over:
        leave = hold_import.release if went.notice else run_import.pause
        await records.write(leave, went.id, process_id, terminal.now())
        screen.interrupted(went)
        return went
    lines = await records.read(run_import.not_added, went.id)
    if lines:
        author = await records.read(lambda found: found.people.get(went.author))
        content = not_added(terminal.localizer(author), went.file_name, lines).content
        await asyncio.to_thread(options.left.write_bytes, content)
    with suppress(ImportLost):  # its lease may be over, and then another process settles it
        leave = hold_import.release if went.notice else run_import.finish
        await records.write(leave, went.id, process_id, terminal.now())
    screen.ended(went, options.left if lines else None)
    return went


async def _follow(terminal: Terminal, imported: Import, screen: Screen) -> Import:
    """Show how far an import comes that another process works on."""
    went = imported
    with screen.progress("Adding, elsewhere", imported.total) as done:
        while not went.state.is_over:
            went = await terminal.records.read(_as_it_is, imported)
            done(went.handled)
            await asyncio.sleep(_LOOK_EVERY)
    screen.ended(went, None)
    return went


def _stop_on_interrupt() -> Callable[[], bool]:
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    return asked.is_set


def _content(file: Path) -> bytes:
    # One byte more than may be read tells that there is more; a device would go on for ever.
    with file.open("rb") as opened:
        return opened.read(MOST_BYTES + 1)


def _account(author: Person) -> SlackId:
    return author.slack_id or SlackId("")


def _as_it_is(records: Records, imported: Import) -> Import:
    return records.imports.get(imported.id) or imported
