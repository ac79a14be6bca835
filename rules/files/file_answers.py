"""What was found in a file, as JSON from another process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, fields
from typing import Any

from rules.files.columns import Column, ColumnsDiffer, MissingColumns
from rules.files.headings import Sheet, read_sheet
from rules.files.tables import Fault, FileRefused, Table
from rules.model.cautions import Caution, Doubt
from rules.model.client_lines import ClientLine
from rules.model.coverage import read_coverage
from rules.model.imports import ImportKind, Line
from rules.model.subscriber_form import Form

# What a file fills in of a form.
_OF_CLIENT = tuple(field.name for field in fields(ClientLine))
_TYPED = ("last_name", "first_name", "email", "phone", "function", "starts_on", "ends_on")


class AnswerUnclear(Exception):  # noqa: N818 - reads as what is wrong
    """An answer of the other process that cannot be understood."""


def answer(content: bytes, kind: ImportKind = ImportKind.SUBSCRIBERS) -> Iterator[bytes]:
    """Read a file of this kind, and write what was found as lines of JSON."""
    try:
        sheet = read_sheet(content, kind)
    except FileRefused as refused:
        yield _written({"fault": refused.fault, "row": refused.row})
    except MissingColumns as refused:
        yield _written({"missing": refused.missing, "found": refused.found})
    except ColumnsDiffer as refused:
        yield _written({"differ": refused.column, "places": refused.places, "row": refused.row})
    else:
        table = sheet.table
        read_as = [table.kind, table.encoding, table.separator]
        yield _written({"lines": len(sheet.lines), "coverage": asdict(sheet.coverage), "read_as": read_as})
        for line in sheet.lines:
            form = [getattr(line.form, name) for name in _TYPED]
            doubts = [[caution.doubt, caution.other] for caution in line.doubts]
            client = None if line.client is None else [getattr(line.client, name) for name in _OF_CLIENT]
            yield _written([line.number, line.reason, form, line.written, doubts, client])


def understand(written: Iterable[bytes]) -> Sheet:
    """Give the sheet that another process read; raises Refused or AnswerUnclear."""
    lines = iter(written)
    try:
        return _understood(json.loads(next(lines)), lines)
    except (AttributeError, LookupError, RecursionError, StopIteration, TypeError, ValueError) as error:
        raise AnswerUnclear(type(error).__name__) from error


def _understood(head: dict[str, Any], lines: Iterator[bytes]) -> Sheet:
    if "fault" in head:
        raise FileRefused(Fault(head["fault"]), int(head["row"]))
    if "missing" in head:
        raise MissingColumns(tuple(map(Column, head["missing"])), tuple(map(str, head["found"])))
    if "differ" in head:
        places = tuple((str(letter), str(heading)) for letter, heading in head["places"])
        raise ColumnsDiffer(Column(head["differ"]), places, int(head["row"]))
    kind, encoding, separator = map(str, head["read_as"])
    read = tuple(_line(*json.loads(line)) for line in lines)
    if len(read) != head["lines"]:
        raise ValueError("an answer that was cut off")
    return Sheet(read, read_coverage(head["coverage"]), Table((), kind, encoding, separator))


def _line(number: Any, reason: Any, form: Any, written: Any, doubts: Any, client: Any) -> Line:
    last_name, first_name, email, phone, function, starts_on, ends_on = map(str, form)
    typed = Form(
        last_name=last_name,
        first_name=first_name,
        email=email,
        phone=phone,
        function=function,
        starts_on=starts_on,
        ends_on=ends_on,
    )
    cautions = tuple(Caution(Doubt(doubt), str(other)) for doubt, other in doubts)
    said = None if client is None else ClientLine(**dict(zip(_OF_CLIENT, map(str, client), strict=True)))
    return Line(int(number), typed, str(reason), tuple(map(str, written)), cautions, said)


def _written(found: object) -> bytes:
    return json.dumps(found, ensure_ascii=False).encode() + b"\n"
