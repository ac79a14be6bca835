"""The record of a review as a file."""

from __future__ import annotations

from dataclasses import replace

from locales import Languages
from rules.export_review import Entry, Record
from rules.model.people import PersonId
from rules.model.portfolios import Ground, PortfolioId, Right
from rules.model.reviews import Line, Review, ReviewId
from rules.places_of import PlaceOf
from tests.people import ANNE, BRUNO, NOW, person
from views.export_review import record

FRENCH = Languages.load("fr").localizer("fr-FR")
PAIE = PlaceOf(PortfolioId(1), "Paie", Ground.LEAD, Right.HANDLE)
SOCIAL = PlaceOf(PortfolioId(2), "Social", Ground.DEPUTY, Right.HANDLE)


def rows(*entries: Entry) -> list[tuple[str, ...]]:
    """The rows of the file, without what is said of the answer."""
    sheet = record(FRENCH, Record(Review(ReviewId(1), NOW, None), entries))
    return [(row[0], *row[8:]) for row in sheet.rows]


def said(*places: PlaceOf) -> Entry:
    """Anne, in these portfolios."""
    return Entry(person(ANNE), Line(PersonId(1)), "", places=places)


def test_each_person_has_a_row_for_each_portfolio() -> None:
    """By which right, deputies named as such; who is in none has one row."""
    nobody = replace(said(), person=person(BRUNO))
    assert rows(said(PAIE, SOCIAL), nobody) == [
        ("Nom", "Portefeuille", "Droit"),
        ("Aubert", "Paie", "responsable"),
        ("Aubert", "Social", "par suppléance"),
        ("Bernard", "", ""),
    ]


def test_a_firm_without_portfolios_has_no_such_columns() -> None:
    """One row for each person, as before."""
    assert rows(said()) == [("Nom",), ("Aubert",)]
