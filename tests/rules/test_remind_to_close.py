"""When whoever is to close outside accesses is reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rules.change_access import Change
from rules.close_account import close_account
from rules.close_outside_accesses import close_outside_access
from rules.model.journal import Action
from rules.model.outside_messages import OutsideAccessesRemain
from rules.remind_to_close import MOST_NAMED, first_reminder, remind_to_close
from tests.people import ANNE, CHLOE, DENIS
from tests.rules.outside import add, firm_with, note, tasks, wait
from tests.rules.portfolios import ELODIE, Firm
from tests.rules.use_cases import known


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 3, 2), date(2026, 3, 5)),  # Monday, Thursday
        (date(2026, 3, 4), date(2026, 3, 9)),  # Wednesday, Monday
        (date(2026, 3, 7), date(2026, 3, 11)),  # Saturday, Wednesday
    ],
)
def test_the_first_comes_after_three_working_days(asked: date, due: date) -> None:
    """Saturdays and Sundays are none."""
    assert first_reminder(asked) == due


def test_then_one_a_week_until_it_is_closed() -> None:
    """However often the hour's job runs."""
    firm = firm_with("Urssaf")
    firm.change(CHLOE, Change.REMOVE)
    due = (first_reminder(firm.day) - firm.day).days
    wait(firm, due - 1)
    assert firm.told(OutsideAccessesRemain) == []
    wait(firm, 1)
    for _ in range(3):
        remind_to_close(firm.records, firm.now)
    assert len(firm.told(OutsideAccessesRemain)) == 1
    wait(firm, 6)
    assert len(firm.told(OutsideAccessesRemain)) == 1
    wait(firm, 8)
    assert len(firm.told(OutsideAccessesRemain)) == 3
    close_outside_access(firm.records, ANNE.slack_id, tasks(firm)[0].access.id, firm.now)
    wait(firm, 30)
    assert len(firm.told(OutsideAccessesRemain)) == 3
    assert len(firm.lines(Action.OUTSIDE_ACCESSES_REMINDED)) == 3


def test_who_owns_it_is_reminded_and_else_every_administrator() -> None:
    """Also where the owner administers no more."""
    firm = firm_with("Urssaf")
    firm.records.people.update(replace(known(firm.records, ELODIE), administrator_since=firm.now))
    firm.change(CHLOE, Change.REMOVE)
    wait(firm, 5)
    assert firm.readers(OutsideAccessesRemain) == ["Anne"]
    firm.records.people.update(replace(known(firm.records, ANNE), administrator_since=None))
    for _ in range(7):
        firm.wait(days=1)
        remind_to_close(firm.records, firm.now)
    assert firm.readers(OutsideAccessesRemain) == ["Anne", "Élodie"]


def test_one_message_tells_of_everybody() -> None:
    """Who left on one day, and how many more than are named."""
    firm = Firm()
    add(firm, *(f"Banque {each:02}" for each in range(MOST_NAMED)))
    for each in (CHLOE, DENIS):
        note(firm, each, "Banque 01", "Banque 02")
    chloe, denis = firm.id(CHLOE), firm.id(DENIS)
    for who in (CHLOE, DENIS):
        close_account(firm.records, known(firm.records, who), firm.now)
    wait(firm, 6)
    ((_, payload),) = firm.told(OutsideAccessesRemain)
    assert isinstance(payload, OutsideAccessesRemain)
    assert [(each.person, each.services) for each in payload.remaining] == [
        (chloe, ("Banque 01", "Banque 02")),
        (denis, ("Banque 01", "Banque 02")),
    ]
    assert payload.more == 0
