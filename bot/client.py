"""`python -m bot client`: who could see a client on a day.

The journal's end is the proof. It changes nothing.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.command_line import (
    REFUSED,
    WRONG_SETTINGS,
    give_up,
    reaching_the_database,
    read_settings,
    reading_what_the_bot_wrote,
)
from bot.settings import load_database_settings
from locales import LANGUAGES, Languages
from rules.files.spreadsheet import write_csv
from rules.in_sight import NOTHING, hidden_clients, hidden_from
from rules.model.dates import today
from rules.model.journal_chain import START, Head
from rules.ports import Records
from rules.show_client import ClientSheet, Seen, client_on, clients_numbered
from storage.database import Database
from storage.migrate import check_migrated
from views import client_page

_OF_CLIENT = ("firm", "client", "siren", "code", "day")
_OF_PERSON = ("person", "right", "portfolio", "as", "from (UTC)", "until (UTC)", "granted by", "granted (UTC)", "why")
_LEFT_OUT = "Confidential portfolios are left out: --confidential shows them."
_OF_JOURNAL = ("journal lines", "journal hash")


@dataclass(frozen=True, slots=True)
class Found:
    """A client of a firm, and who could see them on a day."""

    firm: str
    sheet: ClientSheet

    @property
    def head(self) -> Head:
        """The journal's end when it was looked at."""
        return self.sheet.head or START


def client(
    number: Annotated[str, typer.Argument(help="A SIREN, SIRET or number for VAT, or the code of a file.")],
    *,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="On which day; else today.")
    ] = None,
    file: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write it as CSV.")] = None,
    page: Annotated[
        Path | None, typer.Option("--page", metavar="FILE", help="Write it as a page to print, for a browser.")
    ] = None,
    language: Annotated[str, typer.Option(help="Of that page: fr or en.")] = "fr",
    machine: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    confidential: Annotated[bool, typer.Option("--confidential", help="With confidential portfolios.")] = False,
) -> None:
    """Tell who could see a client on a day, by which right and by whose word.

    Confidential portfolios are left out, and who is a client only there, unless they are asked for; where any were, it
    says so. Ends with 4 where no firm has such a client.
    """
    if machine + (file is not None) + (page is not None) > 1:
        give_up(WRONG_SETTINGS, "Either --csv, --page or --json: one of them at a time.")
    if language not in LANGUAGES:
        give_up(WRONG_SETTINGS, f"--language is one of {', '.join(LANGUAGES)}.")
    settings = read_settings(load_database_settings)
    with reaching_the_database(), reading_what_the_bot_wrote():
        check_migrated(settings.url)
        day = on.date() if on else None
        found = asyncio.run(read_clients(settings.url, number, day, confidential=confidential))
        left_out = not confidential and asyncio.run(has_confidential(settings.url))
    if not found:
        give_up(REFUSED, f"No client here has this number or code: {number}.{f' {_LEFT_OUT}' if left_out else ''}")
    if left_out:
        print(_LEFT_OUT, file=sys.stderr)  # noqa: T201 - beside what was asked for
    if file is not None:
        file.write_bytes(as_csv(found))
    if page is not None:
        page.write_bytes(as_page(found, language, datetime.now(UTC)))
    if machine:
        print(as_json(found))  # noqa: T201 - what was asked for
    else:
        show(Console(), found)


async def read_clients(url: str, number: str, day: date | None, *, confidential: bool = False) -> list[Found]:
    """Read who could see the client with this number, in every firm.

    A day to come is today; what is confidential has to be asked for. Raises SQLAlchemyError.
    """
    now = datetime.now(UTC)

    def read(records: Records) -> list[Found]:
        chosen = min(day or today(now), today(now))
        hidden = NOTHING if confidential else hidden_from(records, None)
        clients = {each.id for each in clients_numbered(records, number)}
        seen = sorted(clients - hidden_clients(records, hidden, clients))
        sheets = [client_on(records, each, chosen, now, hidden=hidden) for each in seen]
        return [Found(records.space.firm, each) for each in sheets]

    async with Database(url) as database:
        found = [await database.for_space(space).read(read) for space in await database.spaces()]
    return [each for of_firm in found for each in of_firm]


async def has_confidential(url: str) -> bool:
    """Tell whether any firm has confidential portfolios; raises SQLAlchemyError."""
    async with Database(url) as database:
        spaces = await database.spaces()
        return any([await database.for_space(space).read(hidden_from, None) for space in spaces])


def show(console: Console, found: Sequence[Found]) -> None:
    """Draw who could see the clients as tables."""
    for each in found:
        console.print(Text(" · ".join(_client(each)), "bold"))
        if each.sheet.seen:
            console.print(_table(each.sheet.seen))
        else:
            console.print("Nobody, by a portfolio.")
        head = f"The journal has {each.head.lines} lines, the last with the hash {each.head.hash or '(none)'}."
        console.print(Text(head), soft_wrap=True)
    console.print("Besides, partners and administrators see every client who is not only in confidential portfolios.")


def as_csv(found: Sequence[Found]) -> bytes:
    """Give it as CSV, one row for each right.

    A client whom nobody could see has a row without a person. No cell is run as a formula.
    """
    return write_csv([(*_OF_CLIENT, *_OF_PERSON, *_OF_JOURNAL), *_rows(found)], ",")


def as_page(found: Sequence[Found], language: str, now: datetime) -> bytes:
    """Give it as a page to print, in this language."""
    localizer = Languages.load(language).localizer()
    return client_page.page(localizer, [(each.firm, each.sheet) for each in found], now)


def as_json(found: Sequence[Found]) -> str:
    """Give it as JSON: one object for each client of a firm."""
    return json.dumps([_written(each) for each in found], ensure_ascii=False, indent=2)


def _rows(found: Sequence[Found]) -> Iterator[tuple[str, ...]]:
    nobody = ("",) * len(_OF_PERSON)
    for each in found:
        journal = (str(each.head.lines), each.head.hash)
        for person in [_person(seen) for seen in each.sheet.seen] or [nobody]:
            yield (*_client(each), *person, *journal)


def _client(found: Found) -> tuple[str, ...]:
    client = found.sheet.client
    return (found.firm, client.name, client.siren or "", client.code, found.sheet.day.isoformat())


def _person(seen: Seen) -> tuple[str, ...]:
    place, sight = seen.sight.membership, seen.sight
    until = _moment(sight.until) if sight.until is not None else ""
    granted = seen.granted_by, _moment(seen.granted_at), seen.why
    return (seen.name, place.right.value, sight.name, place.ground.value, _moment(sight.since), until, *granted)


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _table(seen: Sequence[Seen]) -> Table:
    table = Table(show_lines=True)
    for heading in ("who", "right, portfolio", "from, until (UTC)", "granted by, when (UTC), why"):
        table.add_column(heading, overflow="fold")
    for each in seen:
        name, right, portfolio, ground, since, until, by, at, why = _person(each)
        granted = "\n".join(part for part in (by or "automatically", at, why) if part)
        cells = (name, f"{right}\n{portfolio} ({ground})", f"{since}\n{until}".strip(), granted)
        table.add_row(*map(Text, cells))  # as text: a name may look like markup
    return table


def _written(found: Found) -> dict[str, object]:
    client = found.sheet.client
    return {
        "firm": found.firm,
        "client": client.name,
        "siren": client.siren,
        "siret": client.siret,
        "code": client.code,
        "day": found.sheet.day.isoformat(),
        "seen_by": [_seen(each) for each in found.sheet.seen],
        "journal": {"lines": found.head.lines, "hash": found.head.hash},
    }


def _seen(seen: Seen) -> dict[str, object]:
    place, sight = seen.sight.membership, seen.sight
    return {
        "person": place.person,
        "name": seen.name,
        "right": place.right.value,
        "portfolio": sight.name,
        "as": place.ground.value,
        "from": sight.since.isoformat(),
        "until": sight.until.isoformat() if sight.until is not None else None,
        "granted_by": seen.granted_by,
        "granted_at": seen.granted_at.isoformat(),
        "why": seen.why,
    }
