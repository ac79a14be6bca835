"""The checks of the database: whether it answers, and with which tables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from sqlalchemy.exc import SQLAlchemyError

from bot.checks.check import Check, Subject, not_looked_at
from bot.command_line import NOT_OURS, WRITTEN_INTO, word_of_database
from storage.migrate import Tables, TablesSeen

# Searching needs FTS5's index of three letters in a row.
OLDEST_SQLITE = (3, 34)
_NAME, _TABLES = "database", "tables"
_KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
_START = "Start it, or correct its address in DATABASE_URL."
_FOUND = {
    Tables.CURRENT: "those of this version",
    Tables.NONE: "there are none yet",
    Tables.OLDER: "those of an older version",
    Tables.NEWER: "those of a newer version, which this one does not know",
}
_REMEDIES = {
    **dict.fromkeys((Tables.NONE, Tables.OLDER), "Run `python -m bot migrate`; `python -m bot run` does so too."),
    Tables.NEWER: "Run the version of the bot that made them, or a newer one.",
}


async def check_database(subject: Subject) -> Sequence[Check]:
    """Say whether the database answers, and whether it is recent enough."""
    if why := subject.unread("DATABASE_URL"):
        return [not_looked_at(_NAME, why)]
    seen = subject.tables
    if seen is None:
        return [Check(name=_NAME, found=f"it cannot be reached{subject.trouble}.", remedy=_START)]
    if seen.server is None:
        return [Check(name=_NAME, found="the file of DATABASE_URL is not there yet.", remedy=_REMEDIES[Tables.NONE])]
    return [_answered(seen, seen.server)]


def _answered(seen: TablesSeen, server: tuple[int | str, ...]) -> Check:
    version = ".".join(map(str, server))
    is_old = seen.kind == "sqlite" and server < OLDEST_SQLITE
    remedy = f"Have SQLite {'.'.join(map(str, OLDEST_SQLITE))} or newer: Python brings it." if is_old else ""
    facts = {"kind": seen.kind, "version": version}
    return Check(name=_NAME, found=f"{_KINDS[seen.kind]} {version} answers.", remedy=remedy, facts=facts)


async def check_tables(subject: Subject) -> Sequence[Check]:
    """Say of which version the tables are."""
    seen = subject.tables
    if seen is None:
        return [not_looked_at(_TABLES, subject.without_tables)]
    found = ", ".join(seen.found) or "none"
    facts = {"state": seen.tables.value, "found": found, "wanted": ", ".join(seen.wanted)}
    said = f"{_FOUND[seen.tables]} (migration {found}, this version’s is {facts['wanted']})."
    return [Check(name=_TABLES, found=said, remedy=_REMEDIES.get(seen.tables, ""), facts=facts)]


async def by_database(
    name: str, subject: Subject, look: Callable[[Subject], Awaitable[Sequence[Check]]]
) -> Sequence[Check]:
    """Look at something in the database, if it has this version's tables."""
    if why := subject.without_tables:
        return [not_looked_at(name, why)]
    try:
        return await look(subject)
    except (SQLAlchemyError, OSError) as error:
        found = f"the database does not answer any more{word_of_database(error)}."
        return [Check(name=name, found=found, remedy=_START)]
    except (LookupError, ValueError, TypeError):
        return [Check(name=name, found=f"a row {NOT_OURS}.", remedy=WRITTEN_INTO)]
