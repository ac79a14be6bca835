"""What the night does with what others changed of portfolios' groups."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rules import find_group_drift, keep_groups
from rules.find_group_drift import DIFFERS, NAMED, Outcome
from rules.memberships import make_lead
from rules.model.door_groups import FoundGroup, GroupAspect, GroupDiffers, WantedGroup, group_of
from rules.model.drift import Aspect
from rules.model.journal import Action
from rules.model.portfolios import NO_PORTFOLIO, Portfolio, PortfolioId
from tests.people import ANNE, BRUNO, CHLOE, NOW
from tests.ports import owing
from tests.rules.directories import DAY, Firm, facts


class Groups(Firm):
    """The firm, with a portfolio called “Paie” of which Chloé is the lead."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.payroll = self.portfolio("Paie")
        self.bring()

    def portfolio(self, name: str) -> Portfolio:
        """Make a portfolio, with Chloé in it."""
        made = self.records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=name, created_at=NOW))
        return make_lead(self.records, made, self.id(CHLOE), owing.line(self.records), self.now)

    def bring(self) -> None:
        """Bring what the directory is owed, groups first."""
        owed = self.records.owed_groups.claim("me", self.now, self.now + DAY, 999)
        for each in owed:
            keep_groups.bring(self.door, each)
        self.records.owed_groups.settle(owed)
        super().bring()

    def look(self) -> Outcome:
        """Look at the groups, as every night."""
        found = self.door.groups()
        return find_group_drift.settle(self.records, find_group_drift.look(self.records, found), found, self.now)


@pytest.fixture
def firm() -> Groups:
    """Everything is as it must be."""
    return Groups()


def test_what_is_whole_needs_no_word(firm: Groups) -> None:
    """Nor does a group that the directory is still owed."""
    assert firm.door.groups() == [FoundGroup(firm.payroll.id, "Paie")]
    assert firm.look() == Outcome()
    firm.records.portfolios.update(replace(firm.payroll, name="Paies"), firm.now)
    assert firm.look() == Outcome()


CHANGED: dict[str, tuple[dict[str, Any], GroupAspect]] = {
    "a stranger": ({"strangers": 2}, GroupAspect.STRANGERS),
    "another description": ({"description": "Vente"}, GroupAspect.DESCRIPTION),
    "another name": ({"misnamed": True}, GroupAspect.NAME),
}


@pytest.mark.parametrize("case", CHANGED)
def test_what_others_changed_is_put_back_and_told(firm: Groups, case: str) -> None:
    """To administrators, each once, with a line about the portfolio; then it is whole."""
    changes, aspect = CHANGED[case]
    firm.door.alter_group(firm.payroll.id, **changes)
    assert firm.look() == Outcome(frozenset({firm.payroll.id}), told=True)
    firm.bring()
    assert firm.look() == Outcome()
    assert firm.door.groups() == [FoundGroup(firm.payroll.id, "Paie")]
    assert [who.slack_id for who, _ in firm.told() if who] == [ANNE.slack_id, BRUNO.slack_id]
    assert {each.groups for _, each in firm.told()} == {(GroupDiffers("portefeuille-1", "Paie", (aspect,)),)}
    (line,) = firm.lines(Action.DRIFT_PUT_BACK)
    assert (line.actor, line.whom) == (None, None)
    assert (facts(line)["portfolio"], facts(line)[DIFFERS]) == (firm.payroll.id, aspect)


def test_a_deleted_group_is_made_again_and_its_people_wait(firm: Groups) -> None:
    """Whether they are to be in it, as others ordered otherwise, an administrator says."""
    other = firm.portfolio("Audit")
    firm.bring()
    firm.door.delete_group(firm.payroll.id)
    assert firm.look().owed == {firm.payroll.id}
    firm.bring()
    firm.night()
    firm.bring()
    assert {each.portfolio for each in firm.door.groups()} == {firm.payroll.id, other.id}
    assert firm.waits(CHLOE) == {Aspect.GROUPS}
    assert group_of(firm.payroll.id) not in firm.entry(CHLOE).groups


def test_a_directory_that_was_never_whole_is_filled_without_a_word(firm: Groups) -> None:
    """As one that was emptied."""
    firm.door.delete_group(firm.payroll.id)
    assert firm.look() == Outcome(frozenset({firm.payroll.id}))
    firm.records.drifts.compared = False
    firm.portfolio("Audit")
    firm.bring()
    firm.door.delete_group(firm.payroll.id)
    assert firm.look() == Outcome(frozenset({firm.payroll.id}))
    assert firm.told() == []


def test_what_is_left_of_an_archived_portfolio_is_deleted_without_a_word(firm: Groups) -> None:
    """It was ordered."""
    archived = replace(firm.payroll, archived_on=date(2026, 3, 2))
    firm.records.portfolios.update(archived, firm.now)
    firm.records.owed_groups.clear()
    assert firm.look() == Outcome(frozenset({firm.payroll.id}))
    firm.bring()
    assert firm.door.groups() == []
    assert firm.told() == []


def test_a_group_of_an_unknown_number_is_left(firm: Groups) -> None:
    """The database may be an older one; `door plan` shows it."""
    unknown = PortfolioId(999)
    firm.door.put_group(WantedGroup(unknown, "x"))
    assert firm.look() == Outcome()
    assert unknown in {each.portfolio for each in firm.door.groups()}


def test_what_was_not_seen_before_waits_for_the_next_night(firm: Groups) -> None:
    """What the bot itself brings meanwhile is no difference."""
    seen = find_group_drift.look(firm.records, firm.door.groups())
    firm.door.alter_group(firm.payroll.id, strangers=1)
    assert find_group_drift.settle(firm.records, seen, firm.door.groups(), firm.now) == Outcome()


def test_a_message_names_some_and_counts_the_others(firm: Groups) -> None:
    """However many groups others changed."""
    for number in range(NAMED + 2):
        firm.portfolio(f"Nord {number}")
    firm.bring()
    for each in firm.door.groups():
        firm.door.alter_group(each.portfolio, strangers=1)
    firm.look()
    _, told = firm.told()[0]
    assert (len(told.groups), told.more_groups) == (NAMED, 3)
