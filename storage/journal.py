"""The journal of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, func, insert, or_, select, union, update

from rules.model.journal import (
    CONFIDENTIAL,
    EVERYTHING,
    Action,
    Entry,
    EntryId,
    IdempotencyKey,
    JournalReader,
    NewEntry,
    RequestId,
    Scope,
)
from rules.model.journal_chain import Head, Kept, Link, make_link
from rules.model.people import PersonId, Space
from storage.inserts import add_numbered, add_one
from storage.locks import NotLocked
from storage.people import People
from storage.tables import journal, of_action, proposals, spaces

_WRITE = insert(journal)
_GET = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.id == bindparam("sought"))
_OF_FORM = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.form == bindparam("sought"))

_OF_KIND = select(journal).where(journal.c.space_id == bindparam("space"), journal.c.action == bindparam("action"))
_LATEST_ABOUT = _OF_KIND.where(journal.c.whom == bindparam("whom")).order_by(journal.c.id.desc()).limit(1)
_ASKED = (
    select(journal)
    .join(proposals, proposals.c.entry == journal.c.id)
    .where(proposals.c.space_id == bindparam("space"), proposals.c.settled_by.is_(None))
    .where(journal.c.at >= bindparam("moment"))
    .order_by(journal.c.id)
)
_LATEST = select(journal).where(journal.c.space_id == bindparam("space")).order_by(journal.c.id.desc())
_OLDEST = select(journal).where(journal.c.space_id == bindparam("space")).order_by(journal.c.id)
_COUNT = select(func.count()).select_from(journal).where(journal.c.space_id == bindparam("space"))
_HEAD = select(spaces.c.journal_head, spaces.c.journal_lines).where(spaces.c.id == bindparam("space"))
_END = update(spaces).where(spaces.c.id == bindparam("space"))
_HERE = update(journal).where(journal.c.space_id == bindparam("space"))
_BLANK = _HERE.values(why="", salt="", told=func.substr(journal.c.told, 1, 0))  # NULL stays NULL
_FORGET_ABOUT = _BLANK.where(journal.c.whom == bindparam("sought"))
_FORGET_BY = _HERE.where(journal.c.actor == bindparam("sought"), journal.c.actor_digest.is_not(None)).values(
    actor_name="", actor_salt=""
)
_FORGET_LINES = _BLANK.where(journal.c.id.in_(bindparam("sought", expanding=True)))
_PEOPLE_SINCE = union(
    *(
        select(who).where(journal.c.space_id == bindparam("space"), journal.c.id > bindparam("entry"), who.is_not(None))
        for who in (journal.c.whom, journal.c.actor)
    )
)


class Journal:
    """The journal of one space within one transaction.

    `head` is the end of its chain; without it the journal cannot be written. Each line tells what `people` remember.
    """

    def __init__(
        self, connection: Connection, space: Space, people: People, request: RequestId | None, head: Head | None
    ) -> None:
        self._connection = connection
        self._people = people
        self._space = space
        self._request = request
        self._head = head
        self._written: list[Entry] = []

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""
        (line,) = self._linked([entry])
        number = EntryId(add_one(self._connection, _WRITE, {"space_id": self._space.id, **line}))
        self._written.append(_added(number, line))
        return number

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""
        lines = self._linked(entries)
        numbers = [EntryId(each) for each in add_numbered(self._connection, self._space, journal, lines)]
        self._written += map(_added, numbers, lines)
        return numbers

    def written(self) -> list[Entry]:
        """Give the lines that this transaction has added so far."""
        return [*self._written]

    def head(self) -> Head:
        """Give the end of the chain."""
        return Head(*self._connection.execute(_HEAD, {"space": self._space.id}).one())

    def kept(
        self, after: EntryId, limit: int, people: Sequence[PersonId] | None = None, scope: Scope = EVERYTHING
    ) -> list[Kept]:
        """List the lines of this scope after this one as stored, the oldest first."""
        statement = _sought(_OLDEST.where(journal.c.id > after), people, scope).limit(limit)
        return [_kept(row) for row in self._connection.execute(statement, {"space": self._space.id})]

    def count(self, people: Sequence[PersonId] | None, scope: Scope) -> int:
        """Count the lines of this scope."""
        statement = _sought(_COUNT, people, scope)
        return int(self._connection.execute(statement, {"space": self._space.id}).scalar_one())

    def older(
        self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """List lines of this scope before this one, the newest first.

        `than` is None: from the latest on. `people` is None: about or by anybody; else only about or by these.
        """
        statement = _LATEST if than is None else _LATEST.where(journal.c.id < than)
        return self._lines(_sought(statement, people, scope), limit)

    def newer(
        self, than: EntryId, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """List lines of this scope after this one, the oldest first.

        `people` is None: about or by anybody; else only about or by these.
        """
        return self._lines(_sought(_OLDEST.where(journal.c.id > than), people, scope), limit)

    def forget(self, person: PersonId, lines: Sequence[EntryId] = ()) -> None:
        """Erase what lines tell of this person, and the reasons of `lines`, with their salts.

        The chain stays valid.
        """
        self._people.ledger.forget(person)
        for statement in (_FORGET_ABOUT, _FORGET_BY):
            self._connection.execute(statement, {"space": self._space.id, "sought": person})
        self._connection.execute(_FORGET_LINES, {"space": self._space.id, "sought": list(lines)})

    def _lines(self, statement: Select[Any], limit: int) -> list[Entry]:
        return [_entry(row) for row in self._connection.execute(statement.limit(limit), {"space": self._space.id})]

    def _linked(self, entries: Sequence[NewEntry]) -> list[dict[str, object]]:
        if self._head is None:
            raise NotLocked("the journal is written with the space locked")
        self._people.meet(who for entry in entries for who in (entry.actor, entry.whom))
        ledger = self._people.ledger
        lines: list[dict[str, object]] = []
        for entry in entries:
            told, actor = ledger.tell(entry.whom, entry.facts), ledger.name(entry.actor)
            link = make_link(entry, told, actor, self._request, self._head.hash)
            lines.append(
                {**_columns(entry), **_cells(link), "told": told, "actor_name": actor, "request": self._request}
            )
            self._head = Head(link.hash, self._head.lines + 1)
        ends = {"space": self._space.id, "journal_head": self._head.hash, "journal_lines": self._head.lines}
        self._connection.execute(_END, ends)
        return lines

    def get(self, entry: EntryId) -> Entry:
        """Give this line; raises LookupError."""
        row = self._connection.execute(_GET, {"space": self._space.id, "sought": entry}).one_or_none()
        if row is None:
            raise LookupError(f"the journal of space {self._space.id} has no line {entry}")
        return _entry(row)

    def of_form(self, form: IdempotencyKey) -> Entry | None:
        """Find the line that this form has led to."""
        row = self._connection.execute(_OF_FORM, {"space": self._space.id, "sought": form}).one_or_none()
        return None if row is None else _entry(row)

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """Find the latest line of this kind about this person."""
        sought = {"space": self._space.id, "whom": whom, "action": action}
        row = self._connection.execute(_LATEST_ABOUT, sought).one_or_none()
        return None if row is None else _entry(row)

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """List the lines of this kind since then, the oldest first."""
        sought = {"space": self._space.id, "moment": moment}
        return [_entry(row) for row in self._connection.execute(_since(action), sought)]

    def unanswered(self, moment: datetime) -> list[Entry]:
        """List the lines since then whose proposals are open."""
        sought = {"space": self._space.id, "moment": moment}
        return [_entry(row) for row in self._connection.execute(_ASKED, sought)]

    def latest(self, limit: int) -> list[Entry]:
        """List the latest lines, the newest first."""
        return [_entry(row) for row in self._connection.execute(_LATEST.limit(limit), {"space": self._space.id})]

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """List whom the lines after this one are about or by."""
        rows = self._connection.execute(_PEOPLE_SINCE, {"space": self._space.id, "entry": entry})
        return [PersonId(each) for each in rows.scalars()]


def _sought(statement: Select[Any], people: Sequence[PersonId] | None, scope: Scope) -> Select[Any]:
    if people is not None:
        statement = statement.where(or_(journal.c.whom.in_(people), journal.c.actor.in_(people)))
    if scope.actions is not None:
        statement = statement.where(journal.c.action.in_(sorted(scope.actions)))
    if scope.since is not None:
        statement = statement.where(journal.c.at >= scope.since)
    if scope.reader is not None:
        statement = statement.where(_seen_by(scope.reader))
    return statement if scope.until is None else statement.where(journal.c.at <= scope.until)


def _seen_by(reader: JournalReader) -> ColumnElement[bool]:
    """Give the condition of JournalReader.sees."""
    allowed = [journal.c.action.not_in(CONFIDENTIAL), journal.c.actor == reader.id]
    if reader.partner:
        allowed.append(journal.c.whom != reader.id)
    return or_(*allowed)


@cache
def _since(action: Action) -> Select[Any]:
    # The kind is written out, because requests for access, which Homes count, have a partial index.
    of_kind = select(journal).where(journal.c.space_id == bindparam("space"), of_action(journal, action))
    return of_kind.where(journal.c.at >= bindparam("moment")).order_by(journal.c.id)


def _columns(entry: NewEntry) -> dict[str, object]:
    return {
        "at": entry.at,
        "action": entry.action,
        "actor": entry.actor,
        "whom": entry.whom,
        "why": entry.why,
        "form": entry.form,
        "blanked": [*entry.blanked] or None,
    }


def _cells(link: Link) -> dict[str, object]:
    return {
        "salt": link.salt,
        "digest": link.digest,
        "hash": link.hash,
        "actor_salt": link.actor_salt,
        "actor_digest": link.actor_digest,
    }


def _added(number: EntryId, line: dict[str, Any]) -> Entry:
    told = {name: line[name] for name in ("at", "action", "actor", "whom", "why", "form", "told", "actor_name")}
    return Entry(id=number, blanked=tuple(line["blanked"] or ()), **told)


def _kept(row: Row[Any]) -> Kept:
    link = Link(row.salt, row.digest, row.hash, row.actor_salt or "", row.actor_digest)
    return Kept(_entry(row), row.request, link)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        at=row.at,
        action=row.action,
        actor=row.actor,
        whom=row.whom,
        why=row.why,
        form=row.form,
        blanked=tuple(row.blanked or ()),
        told=row.told or "",
        actor_name=row.actor_name or "",
    )
