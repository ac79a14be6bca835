"""What a list of clients would do, before it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rules.client_deeds import DoneAbove
from rules.import_client_lines import judge_clients
from rules.import_subscribers import to_show
from rules.model.imports import ImportId, ImportLine, Line
from rules.model.people import SlackId
from rules.permissions import administrator_of
from rules.ports import Records


def examine_clients(
    records: Records, author: SlackId, lines: Sequence[Line], above: DoneAbove, *, day: date
) -> list[ImportLine]:
    """Give what would become of these lines on this day.

    `above` remembers those before them. Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, author)
    return [to_show(each.found) for each in judge_clients(records, administrator, lines, above, day)]


def note_found(records: Records, author: SlackId, imported: ImportId, above: DoneAbove) -> None:
    """Note which portfolios a file would create, and how many people it names.

    Raises NotAUser or NotAnAdministrator.
    """
    administrator = administrator_of(records, author)
    found = records.imports.get(imported)
    if found is not None and found.author == administrator.id:
        names = tuple(each.name for each in above.portfolios.values())
        told = replace(found.coverage, new_portfolios=len(names), portfolio_names=names[:5], people=len(above.people))
        records.imports.update(replace(found, coverage=told))
