"""An export of clients changes nothing when it is imported again, and tells who may see whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from locales import Localizer
from rules.change_access import Change
from rules.files.headings import read_sheet
from rules.model.imports import ImportKind, ImportLine, Verdict
from rules.model.listing import START, Cursor
from rules.model.portfolios import Right
from rules.shown_in_exports import ShownClient, shown_clients, shown_portfolios
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.importing_clients import BAKERY, CHEMIST, GARAGE, examined
from tests.rules.portfolios import ELODIE, Firm
from views.export_clients import as_file, client_list, matrix

_NAMES = (
    st.text(st.sampled_from("aé ;,\"'=+-@|09#\u00a0"), min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda each: any(map(str.isalpha, each)))
)


def exported(firm: Firm, english: Localizer, *, as_workbook: bool) -> bytes:
    """The list as a file."""
    shown = shown_portfolios(firm.records, ANNE.slack_id)
    sheet = client_list(english, shown, [*_all(firm)], firm.now)
    return as_file(english, sheet, as_workbook=as_workbook).content


def _all(firm: Firm) -> Iterator[ShownClient]:
    shown, after = shown_portfolios(firm.records, ANNE.slack_id), START
    cursor: Cursor | None = after
    while cursor is not None:
        part = shown_clients(firm.records, ANNE.slack_id, shown, cursor)
        yield from part.clients
        cursor = part.after


def again(firm: Firm, content: bytes) -> list[ImportLine]:
    """What an import of this file would do, line by line."""
    return examined(firm, read_sheet(content, ImportKind.CLIENTS).lines)


@given(names=st.lists(_NAMES, min_size=4, max_size=4, unique_by=lambda each: each.casefold().strip(" '=+-@")))
@settings(max_examples=25, deadline=None)
def test_an_export_that_is_imported_changes_nothing(english: Localizer, names: list[str]) -> None:
    """Whatever clients and portfolios are called, whoever leads, stands in, handles, views or is on hold for days."""
    firm = Firm()
    first, second = firm.portfolio(names[0], CHLOE, DENIS), firm.portfolio(f"{names[1]} B", DENIS)
    firm.give(first, ELODIE, Right.VIEW)
    firm.give(second, ELODIE)
    firm.give(second, CHLOE)
    firm.client(names[2], first, second, siren=GARAGE, code="=1+1")
    firm.client(names[3], first, code="'42")
    firm.client("Seul", siren=BAKERY, code="")
    firm.change(DENIS, Change.SUSPEND, back_on=firm.day + timedelta(days=9))
    for as_workbook in (False, True):
        found = again(firm, exported(firm, english, as_workbook=as_workbook))
        assert [each.verdict for each in found] == [Verdict.THERE] * 4


def test_a_matrix_has_1_where_somebody_may_see_a_client(english: Localizer) -> None:
    """Also who only views, and the deputy who acts; 0 for everybody else."""
    firm = Firm()
    paie, social = firm.portfolio("Paie", CHLOE, DENIS), firm.portfolio("Social", ELODIE)
    firm.give(social, ANNE, Right.VIEW)
    firm.client("Garage", paie, siren=GARAGE)
    firm.client("Pharmacie", paie, social, siren=CHEMIST)
    firm.client("Seul", code="S")
    firm.change(CHLOE, Change.SUSPEND, back_on=firm.day + timedelta(days=9))
    shown = shown_portfolios(firm.records, ANNE.slack_id)
    headings, *rows = matrix(english, shown, _all(firm), firm.now).rows
    assert headings == ("SIREN", "Company name", ANNE.email, DENIS.email, ELODIE.email)
    assert rows == [
        (GARAGE, "Garage", "0", "1", "0"),
        (CHEMIST, "Pharmacie", "1", "1", "1"),
        ("", "Seul", "0", "0", "0"),
    ]
