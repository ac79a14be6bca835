"""What the columns of a table hold, by their headings.

Headings are known in French and English. The rows become filled-in forms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rules.files import tables
from rules.files.csv_files import read_csv
from rules.files.legible import legible
from rules.files.names import Order, order_said
from rules.files.spreadsheet import unmarked
from rules.files.tables import LONGEST_CELL, MOST_BYTES, Cells, Fault, FileRefused, Table
from rules.files.values import TypedLine, understood
from rules.model.imports import Line
from rules.model.refusals import Refused
from rules.model.subscriber_form import Form
from rules.model.writing import fold, tidy

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf")
_WORDS = re.compile(r"[^a-z0-9]+")


class Column(StrEnum):
    """What a column may hold."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"  # first name first
    NAME_REVERSED = "name_reversed"  # last name first
    EMAIL = "email"
    PHONE = "phone"
    FUNCTION = "function"
    REASON = "reason"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"


_HEADINGS = {
    Column.LAST_NAME: """nom/nom de famille/nom d usage/nom usuel/noms/last name/lastname/surname/family name""",
    Column.FIRST_NAME: """prenom/prenoms/first name/firstname/given name/forename""",
    Column.FULL_NAME: """
        prenom nom/prenom et nom/prenom nom de famille/nom complet/collaborateur/abonne/name/full name/
        first name last name/first and last name/collaborator/subscriber
        """,
    Column.NAME_REVERSED: """nom prenom/nom et prenom/nom prenoms/nom de famille prenom/last name first name""",
    Column.EMAIL: """
        courriel/email/e mail/mail/mel/adresse mail/adresse email/adresse e mail/adresse courriel/
        adresse de courriel/adresse electronique/adresse de messagerie/courrier electronique/courriel professionnel/
        mail professionnel/email professionnel/e mail professionnel/email address/e mail address/mail address/
        work email/identifiant courriel
        """,
    Column.PHONE: """
        telephone/tel/numero de telephone/no de telephone/n de telephone/telephone professionnel/telephone fixe/
        telephone portable/telephone mobile/tel fixe/tel portable/tel mobile/portable/mobile/ligne directe/phone/
        phone number/telephone number/mobile phone/work phone/cell phone/direct line
        """,
    Column.FUNCTION: """fonction/poste/titre/metier/emploi/role/function/job title/job/position/title""",
    Column.REASON: """motif/motifs/raison/justification/justificatif/reason""",
    Column.STARTS_ON: """
        debut/date de debut/debut d acces/debut de l acces/date de debut d acces/acces a partir du/a partir du/
        date d effet/start/start date/access from/starts on/starting on/valid from
        """,
    Column.ENDS_ON: """
        fin/date de fin/fin d acces/fin de l acces/date de fin d acces/acces jusqu au/jusqu au/fin de contrat/
        date de fin de contrat/fin du contrat/fin de stage/date d expiration/end/end date/access until/until/ends on/
        end of access/end of contract/expiry date/valid until
        """,
}
_COLUMN_OF = {
    " ".join(heading.split()): column for column, headings in _HEADINGS.items() for heading in headings.split("/")
}


@dataclass(eq=False)
class MissingColumns(Refused):
    """A refusal because columns that are needed were not found.

    `found` are the headings that are there.
    """

    missing: tuple[Column, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file holds: its lines, and the headings not understood.

    `table` tells how it was read; it has no rows any more, because they are in the lines.
    """

    lines: tuple[Line, ...]
    ignored: tuple[str, ...]
    table: Table


def read_sheet(content: bytes) -> Sheet:
    """Read the lines of a file; raises FileRefused or MissingColumns."""
    table = _read_table(content)
    top = tables.heading_row(table.rows, recognised)
    headings = table.rows[top].cells
    columns = _columns(headings)
    below = table.rows[top + 1 :]
    if not below:
        raise FileRefused(Fault.EMPTY)
    ignored = [text for text in _tidied(headings) if column_of(text) is None]
    order = order_said(headings[columns[Column.FULL_NAME][0]]) if Column.FULL_NAME in columns else None
    lines = understood(_line(row.number, row.cells, columns, order) for row in below)
    return Sheet(lines, tuple(ignored), replace(table, rows=()))


def column_of(heading: str) -> Column | None:
    """Give the column that a heading means.

    Accents, case, spaces and marks make no difference.
    """
    if len(heading) > LONGEST_CELL:
        return None
    words = " ".join(_WORDS.split(fold(unmarked(heading)).replace("°", " ").replace("'", " "))).strip()
    return _COLUMN_OF.get(words)


def recognised(cells: Sequence[str]) -> int:
    """Count the columns that these cells name."""
    return len({column for cell in cells if (column := column_of(cell)) is not None})


def _read_table(content: bytes) -> Table:
    if len(content) > MOST_BYTES:
        raise FileRefused(Fault.TOO_LARGE)
    if content.startswith(_ZIP):
        from rules.files.workbooks import read_workbook  # noqa: PLC0415 - it takes longer to import than most lists to read

        return read_workbook(content, recognised)
    if content.startswith(_OLD_OFFICE):
        raise FileRefused(Fault.OLD_EXCEL)
    if content.startswith(_BINARY):
        raise FileRefused(Fault.NO_TABLE)
    return read_csv(content, recognised)


def _columns(headings: Cells) -> dict[Column, list[int]]:
    columns: dict[Column, list[int]] = {}
    for at, heading in enumerate(headings):
        column = column_of(heading)
        if column is not None:
            columns.setdefault(column, []).append(at)
    whole = Column.FULL_NAME in columns or Column.NAME_REVERSED in columns
    needed = [Column.EMAIL] if whole else [Column.LAST_NAME, Column.FIRST_NAME, Column.EMAIL]
    missing = tuple(column for column in needed if column not in columns)
    if missing:
        raise MissingColumns(missing, _tidied(headings))
    return columns


def _tidied(headings: Cells) -> tuple[str, ...]:
    return tuple(text for each in headings if (text := tidy(each[:LONGEST_CELL])))


def _typed(cell: str) -> str:
    return tidy(legible(unmarked(cell.strip(" ")[:LONGEST_CELL])))


def _line(number: int, cells: Cells, columns: dict[Column, list[int]], order: Order | None) -> TypedLine:
    def text(column: Column) -> str:
        # Of several columns, as fixed and mobile phone, the first that is filled in.
        found = (_typed(cells[at]) for at in columns.get(column, ()) if at < len(cells))
        return next((each for each in found if each), "")

    form = Form(
        last_name=text(Column.LAST_NAME),
        first_name=text(Column.FIRST_NAME),
        email=text(Column.EMAIL),
        phone=text(Column.PHONE),
        function=text(Column.FUNCTION),
        starts_on=text(Column.STARTS_ON),
        ends_on=text(Column.ENDS_ON),
    )
    if form.first_name and form.last_name:
        return TypedLine(number, form, text(Column.REASON))
    if last_first := text(Column.NAME_REVERSED):
        return TypedLine(number, form, text(Column.REASON), last_first, Order.LAST_NAME)
    return TypedLine(number, form, text(Column.REASON), text(Column.FULL_NAME), order)
