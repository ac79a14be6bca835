"""What windows ask and say of days: of each change of an access, and of its rows in the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from locales import Localizer
from rules.change_access import Change, Concerned
from rules.endings import Ending
from rules.files.columns import Column, column_of
from rules.list_subscribers import Listing
from rules.model.listing import Page
from rules.model.payload import Cause
from rules.model.people import Access, Person
from rules.model.reviews import Review, ReviewId
from rules.review_sheet import Sheet
from tests.stage import plainly
from tests.views import seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT, DAY, FORM_ID, person
from views import change_access, export_subscribers, list_subscribers, review_access, set_dates
from views.firm_profile import FirmProfile

AUTHOR = person(ORDINARY, administrator=True)
OVER = date(2026, 11, 1)
FIRM = FirmProfile("Cabinet Martin", "")


def fields(localizer: Localizer, whose: Person, change: Change, until: date | None = None) -> list[str]:
    """The fields of the window that asks to confirm."""
    view = change_access.confirmation(localizer, Concerned(AUTHOR, whose), change, FORM_ID, FIRM, until=until)
    return [block["block_id"] for block in seen.opened(view).view["blocks"] if block["type"] == "input"]


def test_each_change_asks_for_what_it_needs(localizer: Localizer) -> None:
    """A reason where an access ends, a day of return for a hold, a last day where it is over."""
    active = person(ORDINARY, 2)
    held = replace(active, access=Access.SUSPENDED, ends_on=OVER)
    assert fields(localizer, active, Change.SUSPEND) == ["reason", "back_on"]
    assert fields(localizer, active, Change.REMOVE) == ["reason"]
    assert fields(localizer, replace(held, ends_on=DAY), Change.REACTIVATE) == []
    assert fields(localizer, held, Change.REACTIVATE, DAY) == ["ends_on"]


@pytest.mark.parametrize("change", [Change.SUSPEND, Change.REMOVE])
def test_the_question_is_that_of_the_change(french: Localizer, change: Change) -> None:
    """A hold is called so, and a removal, too: neither is an end."""
    view = change_access.confirmation(french, Concerned(AUTHOR, person(ORDINARY, 2)), change, FORM_ID, FIRM)
    text = str(view.to_dict())
    asked = {Change.SUSPEND: "Pourquoi mettez-vous cet accès en veille", Change.REMOVE: "Pourquoi retirez-vous"}
    assert [each for each in asked.values() if each in text] == [asked[change]]
    assert "prend-il fin" not in text


@pytest.mark.parametrize(
    ("access", "asked"),
    [
        (Access.PLANNED, ["starts_on", "ends_on"]),
        (Access.ACTIVE, ["ends_on"]),
        (Access.SUSPENDED, ["back_on", "ends_on"]),
    ],
)
def test_the_dates_of_an_access_are_those_of_its_state(localizer: Localizer, access: Access, asked: list[str]) -> None:
    """What is over, or not yet, is not asked for."""
    somebody = replace(person(ORDINARY, 2), access=access, starts_on=DAY)
    blocks = seen.opened(set_dates.form(localizer, somebody, FORM_ID)).view["blocks"]
    assert [block["block_id"] for block in blocks if block["type"] == "input"] == asked


BY_ANNE = Ending(AT, "Anne Aubert", "Congé")
ROWS = [
    ({"access": Access.ACTIVE}, None, ["abonné · accès depuis le 23 novembre 2026"]),
    ({"access": Access.ACTIVE, "starts_on": DAY}, None, ["abonné · accès depuis le 30 novembre 2026"]),
    ({"access": Access.PLANNED, "starts_on": DAY}, None, ["Profil : abonné", "Accès à partir du 30 novembre 2026"]),
    (
        {"access": Access.SUSPENDED, "back_on": DAY},
        BY_ANNE,
        [
            "Accès en veille depuis le 23 novembre 2026, par Anne Aubert",
            "Motif : Congé",
            "Retour automatique le 30 novembre 2026",
        ],
    ),
    (
        {"access": Access.SUSPENDED, "ends_on": OVER},
        Ending(AT, "", "", Cause.END_DATE),
        [
            "Accès jusqu’au 1er novembre 2026",
            "en veille depuis le 23 novembre 2026 : le dernier jour d’accès est passé",
        ],
    ),
    (
        {"access": Access.SUSPENDED},
        Ending(AT, "", "", Cause.ACCOUNT_CLOSED),
        ["Accès en veille depuis le 23 novembre 2026 : le compte Slack est fermé"],
    ),
    ({"access": Access.SUSPENDED}, Ending(AT, "", ""), ["Accès en veille depuis le 23 novembre 2026"]),
    ({"access": Access.SUSPENDED}, None, ["Accès en veille"]),
]


@pytest.mark.parametrize(("state", "ending", "said"), ROWS)
def test_a_row_says_how_the_access_stands(
    french: Localizer, state: dict[str, object], ending: Ending | None, said: list[str]
) -> None:
    """Since when or from when on; of a hold by whom, why and until when; « depuis » only of what has begun."""
    somebody = replace(person(ORDINARY, 2), **state)  # type: ignore[arg-type]
    page = Page((somebody,), 1, has_before=False, has_after=False)
    listed = Listing(AUTHOR, "", page, holds={somebody.id: ending} if ending else {})
    text = seen.opened(list_subscribers.listing(french, listed)).text.replace("\u00a0", " ")
    assert [each for each in said if each not in text] == []
    assert ("accès depuis" in text) == (somebody.access is Access.ACTIVE)


def test_only_administrators_read_why(french: Localizer) -> None:
    """Other users read that the access is on hold."""
    somebody = replace(person(ORDINARY, 2), access=Access.SUSPENDED)
    page = Page((somebody,), 1, has_before=False, has_after=False)
    text = seen.opened(list_subscribers.listing(french, Listing(person(ORDINARY), "", page))).text
    assert "Accès en veille" in text
    assert "Motif" not in text


@pytest.mark.parametrize(
    ("state", "since", "starts"),
    [
        ({"access": Access.ACTIVE}, "2026-11-23", ""),
        ({"access": Access.ACTIVE, "starts_on": OVER}, "2026-11-01", ""),
        ({"access": Access.SUSPENDED}, "2026-11-23", ""),
        ({"access": Access.PLANNED, "starts_on": DAY}, "", "2026-11-30"),
        ({"access": Access.PLANNED, "starts_on": DAY, "partner": True}, "2026-11-23", "2026-11-30"),
    ],
)
def test_an_export_tells_the_first_day_as_an_import_reads_it(
    localizer: Localizer, state: dict[str, object], since: str, starts: str
) -> None:
    """A first day to come stands in the column that an import knows; what has begun in the other."""
    somebody = replace(person(ORDINARY, 2), **state)  # type: ignore[arg-type]
    headings, row = export_subscribers.subscribers(localizer, [somebody], AT).rows
    (at,) = (at for at, heading in enumerate(headings) if column_of(heading) is Column.STARTS_ON)
    assert (row[at - 1], row[at]) == (since, starts)


@pytest.mark.parametrize(
    ("whose", "said"),
    [
        (replace(person(ORDINARY, 2), access=Access.ACTIVE, starts_on=DAY), "30 November 2026"),
        (replace(person(ORDINARY, 2), access=Access.ACTIVE), "23 November 2026"),
        (replace(person(ORDINARY, 2), partner=True, starts_on=DAY), "23 November 2026"),
    ],
)
def test_a_review_says_since_when_an_access_is(english: Localizer, whose: Person, said: str) -> None:
    """From its first day, which may be later than the one on which it was entered; of a partner no day counts."""
    review = Review(ReviewId(1), AT, None)
    window = seen.opened(review_access.sheet(english, Sheet(AUTHOR, review, waiting=1, people=(whose,))))
    assert f"access since {said}" in plainly(window.text)
