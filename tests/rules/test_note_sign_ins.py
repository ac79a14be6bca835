"""The day of people's last sign-in, as the directory tells, for a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from rules.model.door import Found, wanted_of
from rules.model.people import Access, Person
from rules.note_sign_ins import KEPT, STALE_AFTER, is_stale, note_sign_ins
from tests.fakes.records import Records
from tests.people import CHLOE, NOW
from tests.rules.use_cases import known


def told(person: Person, signed_in_at: datetime | None) -> list[Found]:
    """What the directory tells of somebody."""
    wanted = wanted_of(person)
    assert wanted is not None
    return [Found(person.id, wanted.shown, NOW, signed_in_at)]


def day_of(records: Records) -> date | None:
    """The day that is kept of Chloé."""
    return known(records, CHLOE).signed_in_on


def test_the_day_is_kept_and_follows(records: Records) -> None:
    """Not the moment; and what is the same as before is not written anew."""
    chloe = known(records, CHLOE)
    assert note_sign_ins(records, told(chloe, NOW - timedelta(days=3)), NOW) == 1
    assert day_of(records) == date(2025, 2, 28)
    assert note_sign_ins(records, told(chloe, NOW - timedelta(days=3, minutes=5)), NOW) == 0
    note_sign_ins(records, told(chloe, NOW), NOW)
    assert day_of(records) == date(2025, 3, 3)


def test_a_directory_that_tells_nothing_takes_nothing_away(records: Records) -> None:
    """An entry made anew knows of no sign-in."""
    chloe = known(records, CHLOE)
    note_sign_ins(records, told(chloe, NOW), NOW)
    assert note_sign_ins(records, told(chloe, None), NOW) == 0
    assert day_of(records) == date(2025, 3, 3)


@pytest.mark.parametrize(("days", "kept"), [(KEPT.days, True), (KEPT.days + 1, False)])
def test_a_day_is_kept_for_a_year(records: Records, days: int, *, kept: bool) -> None:
    """Then it goes, whether the directory still knows it or not."""
    chloe = known(records, CHLOE)
    note_sign_ins(records, told(chloe, NOW), NOW)
    note_sign_ins(records, told(chloe, NOW), NOW + timedelta(days=days))
    assert (day_of(records) is not None) is kept


def test_of_who_left_no_new_day_is_kept(records: Records) -> None:
    """Their entry stands for a night more."""
    chloe = known(records, CHLOE)
    found = told(chloe, NOW)
    records.people.update(replace(chloe, access=Access.REMOVED))
    assert note_sign_ins(records, found, NOW) == 0


@pytest.mark.parametrize(("days", "stale"), [(0, False), (STALE_AFTER.days, False), (STALE_AFTER.days + 1, True)])
def test_a_sign_in_long_ago_is_told_apart(records: Records, days: int, *, stale: bool) -> None:
    """Of who is not known to have signed in, nothing is said."""
    chloe = known(records, CHLOE)
    assert not is_stale(chloe, NOW)
    note_sign_ins(records, told(chloe, NOW), NOW)
    assert is_stale(known(records, CHLOE), NOW + timedelta(days=days)) is stale
