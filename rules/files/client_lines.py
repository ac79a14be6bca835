"""The lines of a list of clients, as they are understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rules.files.columns import Column
from rules.files.tables import Row
from rules.model.client_lines import ClientLine
from rules.model.imports import Line
from rules.model.subscriber_form import Form
from rules.model.writing import fold

# In two columns for one of these stand several people or portfolios.
_BETWEEN = "; "


def client_lines(rows: Iterable[Row], columns: Mapping[Column, Sequence[int]]) -> tuple[Line, ...]:
    """Give the lines, each with the lead that another names."""
    lines = [_line(row, columns) for row in rows]
    leads = _first(lines, "lead")
    deputies = _first(lines, "deputy")
    return tuple(_filled(line, leads, deputies) for line in lines)


def _line(row: Row, columns: Mapping[Column, Sequence[int]]) -> Line:
    def texts(column: Column) -> list[str]:
        found = (row.cells[at] for at in columns.get(column, ()) if at < len(row.cells))
        return [each for each in found if each]

    def text(column: Column) -> str:
        return next(iter(texts(column)), "")

    client = ClientLine(
        siren=text(Column.SIREN),
        siret=text(Column.SIRET),
        name=text(Column.CLIENT),
        code=text(Column.CODE),
        portfolios=_BETWEEN.join(texts(Column.PORTFOLIO)),
        lead=text(Column.LEAD),
        deputy=text(Column.DEPUTY),
        handling=_BETWEEN.join(texts(Column.HANDLING)),
        viewing=_BETWEEN.join(texts(Column.VIEWING)),
    )
    return Line(row.number, Form(), text(Column.REASON), client=client)


def _first(lines: Iterable[Line], which: str) -> dict[str, str]:
    """Give who is first named for each portfolio."""
    found: dict[str, str] = {}
    for line in lines:
        if line.client is not None and line.client.portfolios and (named := getattr(line.client, which)):
            found.setdefault(fold(line.client.portfolios), named)
    return found


def _filled(line: Line, leads: Mapping[str, str], deputies: Mapping[str, str]) -> Line:
    # A portfolio is created with the first line that has it, where its lead may stand in another.
    client = line.client
    if client is None or not client.portfolios or (client.lead and client.deputy):
        return line
    key = fold(client.portfolios)
    lead, deputy = client.lead or leads.get(key, ""), client.deputy or deputies.get(key, "")
    return replace(line, client=replace(client, lead=lead, deputy=deputy))
