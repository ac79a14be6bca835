"""The imports of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    RowMapping,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from rules.model.cautions import Caution
from rules.model.client_lines import ClientLine
from rules.model.coverage import read_coverage
from rules.model.imports import Counts, Import, ImportId, ImportLine, ImportState, Line, Verdict
from rules.model.people import PersonId, Space
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED, Form
from storage.refusal_codec import read_cautions, read_refusals, written_cautions, written_refusals
from storage.tables import import_lines, imports

_HERE = imports.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_BY_ID = select(imports).where(_HERE, imports.c.id == _SOUGHT)
_OVER = (ImportState.DONE, ImportState.STOPPED)
_OPEN = (
    select(imports)
    .where(_HERE, imports.c.settled.is_(False), imports.c.state.in_([ImportState.RUNNING, *_OVER]))
    .order_by(imports.c.made_at, imports.c.id)
)
_OF_FILE = (
    select(imports)
    .where(_HERE, imports.c.author == bindparam("by"), imports.c.digest == _SOUGHT)
    .order_by(imports.c.made_at.desc())
)
_ADD, _UPDATE = insert(imports), update(imports).where(_HERE, imports.c.id == _SOUGHT)
_RANKED = select(
    imports.c.state,
    imports.c.refused,
    func.row_number()
    .over(partition_by=imports.c.author, order_by=(imports.c.made_at.desc(), imports.c.id.desc()))
    .label("rank"),
).where(_HERE)
_LATEST = _RANKED.subquery()
_REFUSED = select(func.coalesce(func.sum(_LATEST.c.refused), 0)).where(_LATEST.c.rank == 1, _LATEST.c.state.in_(_OVER))
_LINES = (import_lines.c.space_id == bindparam("space"), import_lines.c.import_id == _SOUGHT)
_ADD_LINES = insert(import_lines)
_COUNTS = select(import_lines.c.verdict, func.count().label("lines")).where(*_LINES).group_by(import_lines.c.verdict)
_IN_ORDER = (
    select(import_lines)
    .where(*_LINES, import_lines.c.verdict.in_(bindparam("verdicts", expanding=True)))
    .where(import_lines.c.number > bindparam("after"))
    .order_by(import_lines.c.number)
)
_WITH_LINES = (
    select(imports, import_lines)
    .where(imports.c.space_id == bindparam("space"), imports.c.id == import_lines.c.import_id)
    .order_by(imports.c.made_at, import_lines.c.number)
)
_LEAVE_OUT = (
    update(import_lines).where(*_LINES, import_lines.c.verdict == Verdict.CHECK).values(verdict=Verdict.LEFT_OUT)
)
_CHANGE_LINE = update(import_lines).where(*_LINES, import_lines.c.number == bindparam("at"))
# Between the first and the last: else PostgreSQL, of whose statistics nothing is to be had yet, looks at every line.
_DROP_LINES = delete(import_lines).where(
    *_LINES,
    import_lines.c.number.between(bindparam("first"), bindparam("last")),
    import_lines.c.number.in_(bindparam("numbers", expanding=True)),
)
_FORGET_LINES = delete(import_lines).where(*_LINES)
_UNCONFIRMED = (ImportState.READING, ImportState.PROPOSED)
_OLD = select(imports.c.id).where(
    _HERE,
    (imports.c.state.in_(_UNCONFIRMED) & (imports.c.made_at <= bindparam("proposed")))
    | (imports.c.ended_at <= bindparam("ended"))
    | ((imports.c.state == ImportState.PAUSED) & (imports.c.made_at <= bindparam("ended"))),
)


class Imports:
    """The imports of one space, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space

    def add(self, imported: Import) -> None:
        """Store a new import, without lines."""
        self._connection.execute(_ADD, {"space_id": self._space.id, **asdict(imported)})

    def get(self, imported: ImportId) -> Import | None:
        """Give the import with this id; None without one."""
        return next(iter(self._found(_BY_ID, sought=imported)), None)

    def update(self, imported: Import) -> None:
        """Store an import as it is now."""
        self._run(_UPDATE, sought=imported.id, **asdict(imported))

    def open(self) -> list[Import]:
        """List the imports that run, or are over and not settled.

        The oldest first.
        """
        return self._found(_OPEN)

    def of_file(self, author: PersonId, digest: str) -> list[Import]:
        """List this person's imports of this file, the latest first."""
        return self._found(_OF_FILE, by=author, sought=digest)

    def add_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines of an import."""
        if lines:
            common = {"space_id": self._space.id, "import_id": imported}
            self._connection.execute(_ADD_LINES, [{**common, **_columns(line)} for line in lines])

    def counts(self, imported: ImportId) -> Counts:
        """Count the lines of each verdict."""
        return {row.verdict: row.lines for row in self._run(_COUNTS, sought=imported)}

    def lines(self, imported: ImportId, verdicts: Sequence[Verdict], after: int, limit: int | None) -> list[ImportLine]:
        """List lines of these verdicts after this number, in order."""
        found = self._run(_IN_ORDER.limit(limit), sought=imported, verdicts=list(verdicts), after=after)
        return [_line(row) for row in found.mappings()]

    def with_address(self, email: str) -> list[tuple[Import, ImportLine]]:
        """List the lines that contain this address, with their imports.

        Capital and small letters count as the same.
        """
        # Compared here: what is not ASCII is stored as numbers, of which no database knows capital and small letters.
        sought, rows = email.casefold(), self._run(_WITH_LINES).mappings()
        found = (row for row in rows if _has_address(row["typed"], sought))
        return [(_import(row), _line(row)) for row in found]

    def leave_out(self, imported: ImportId) -> None:
        """Leave out every line that is still to be checked."""
        self._run(_LEAVE_OUT, sought=imported)

    def change_lines(self, imported: ImportId, lines: Sequence[ImportLine]) -> None:
        """Store lines as they are now."""
        key = {"space": self._space.id, "sought": imported}
        for line in lines:
            self._connection.execute(_CHANGE_LINE, {**key, "at": line.line.number, **_columns(line)})

    def drop_lines(self, imported: ImportId, numbers: Sequence[int]) -> None:
        """Delete lines."""
        if numbers:
            ends = {"first": min(numbers), "last": max(numbers)}
            self._run(_DROP_LINES, sought=imported, numbers=list(numbers), **ends)

    def forget_lines(self, imported: ImportId) -> None:
        """Delete every line of an import."""
        self._run(_FORGET_LINES, sought=imported)

    def refused(self) -> int:
        """Count the lines that were refused in everybody's latest import, if it ended."""
        return int(self._run(_REFUSED).scalar_one())

    def forget(self, proposed_until: datetime, ended_until: datetime) -> int:
        """Delete old imports and their lines, and give their number.

        Those never confirmed are old if made until `proposed_until`; those ended are old if they ended until
        `ended_until`, and those paused if made until then.
        """
        old = self._run(_OLD, proposed=proposed_until, ended=ended_until).scalars().all()
        for each in old:
            self.forget_lines(each)
            self._run(delete(imports).where(_HERE, imports.c.id == _SOUGHT), sought=each)
        return len(old)

    def _found(self, statement: Any, **values: object) -> list[Import]:
        return [_import(row) for row in self._run(statement, **values).mappings()]

    def _run(self, statement: Any, **values: object) -> Any:
        return self._connection.execute(statement, {"space": self._space.id, **values})


_FIELDS = tuple(field.name for field in fields(Import))
_KEPT = (*TYPED, Field.STARTS_ON, Field.ENDS_ON)
# Of what is kept of a line in a row of 0.1, which has no keys; the oldest rows have no days.
_ORDER_OF_0_1 = (
    *(Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL, Field.PHONE, Field.FUNCTION),
    *(Field.REASON, Field.STARTS_ON, Field.ENDS_ON),
)


def _import(row: RowMapping) -> Import:
    kept = {name: row[imports.c[name]] for name in _FIELDS}
    return Import(**{**kept, "coverage": read_coverage(kept["coverage"] or {})})


def _columns(line: ImportLine) -> dict[str, object]:
    form, reason = line.line.form, line.line.reason
    kept = {Field.REASON.value: reason, **{field.value: getattr(form, field) for field in _KEPT}}
    return {
        "number": line.line.number,
        "verdict": line.verdict,
        # One deeper than need be: a 0.1 that still runs fails at this, rather than take the keys for what was typed.
        "typed": {
            "fields": {key: text for key, text in kept.items() if text},
            **_understood(line.line),
            **_of_client(line.line),
        },
        "refusals": written_refusals(line.refusals),
        "cautions": written_cautions(line.cautions),
    }


def _line(row: RowMapping) -> ImportLine:
    kept = _kept(row["typed"])
    reason = kept.pop(Field.REASON, "")
    return ImportLine(
        line=Line(row["number"], Form(**kept), reason, *_how_understood(row["typed"]), _client(row["typed"])),
        verdict=row["verdict"],
        refusals=read_refusals(row["refusals"]),
        cautions=read_cautions(row["cautions"]),
    )


def _kept(stored: dict[str, Any] | list[str]) -> dict[str, Any]:
    """Read what is kept of a line, by the code of the field."""
    if isinstance(stored, list):
        return {field.value: text for field, text in zip(_ORDER_OF_0_1, stored, strict=False)}
    return dict(stored["fields"])


def _has_address(stored: dict[str, Any] | list[str], sought: str) -> bool:
    if sought in map(str.casefold, _kept(stored).values()):
        return True
    client = _client(stored)
    # Of a list of clients a cell may name several people.
    return client is not None and any(sought in text.casefold() for text in asdict(client).values())


def _of_client(line: Line) -> dict[str, Any]:
    """Give what is kept of a line of a list of clients."""
    return {} if line.client is None else {"client": {key: text for key, text in asdict(line.client).items() if text}}


def _client(stored: dict[str, Any] | list[str]) -> ClientLine | None:
    found = None if isinstance(stored, list) else stored.get("client")
    return None if found is None else ClientLine(**found)


def _understood(line: Line) -> dict[str, Any]:
    """Give what is kept of how a line was understood, where it is more than its fields."""
    written = {"written": list(line.written)} if line.written else {}
    return {**written, "doubts": written_cautions(line.doubts)} if line.doubts else written


def _how_understood(stored: dict[str, Any] | list[str]) -> tuple[tuple[str, ...], tuple[Caution, ...]]:
    if isinstance(stored, list):
        return (), ()
    return tuple(stored.get("written", ())), read_cautions(stored.get("doubts", []))
