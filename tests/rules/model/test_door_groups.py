"""The groups that portfolios must have, and what is to be done to those that are there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rules.model.door import wanted_of
from rules.model.door_groups import (
    FoundGroup,
    GroupAspect,
    GroupDifference,
    GroupStep,
    WantedGroup,
    changes_group,
    compare_groups,
    group_of,
    portfolio_of,
    wanted_group,
)
from rules.model.people import Access
from rules.model.portfolios import Portfolio, PortfolioId
from tests.ports.test_owed_to_door import somebody

TWELVE = PortfolioId(12)
PAYROLL = Portfolio(id=TWELVE, name="Paie", created_at=datetime(2026, 3, 2, 8, tzinfo=UTC))
WANTED = WantedGroup(TWELVE, "Paie")


def test_the_name_of_a_group_tells_nothing_of_its_portfolio() -> None:
    """It is made of a number; the other way round only what is such a name has one."""
    assert group_of(TWELVE) == "portefeuille-12"
    assert portfolio_of("portefeuille-12") == TWELVE
    for other in ("abonnes", "portefeuille-", "portefeuille-x", "Portefeuille-12", "portefeuille-¹"):
        assert portfolio_of(other) is None


def test_a_portfolio_in_use_has_a_group_with_its_name() -> None:
    """An archived one has none, and only what shows changes it."""
    archived = replace(PAYROLL, archived_on=date(2026, 3, 2))
    assert [wanted_group(each) for each in (PAYROLL, archived)] == [WANTED, None]
    assert changes_group(None, PAYROLL)
    assert changes_group(PAYROLL, archived)
    assert changes_group(PAYROLL, replace(PAYROLL, name="Paies"))
    assert not changes_group(PAYROLL, replace(PAYROLL, without_lead="Personne"))


def test_a_confidential_portfolio_has_a_group_that_does_not_say_whose_it_is() -> None:
    """Many read a directory; the group is there as any other."""
    assert wanted_group(replace(PAYROLL, confidential=True)) == WantedGroup(TWELVE, "")
    assert changes_group(PAYROLL, replace(PAYROLL, confidential=True))


def test_who_is_in_portfolios_is_in_their_groups() -> None:
    """As long as they are users."""
    for access, groups in ((Access.ACTIVE, {"abonnes", "portefeuille-12"}), (Access.SUSPENDED, set())):
        wanted = wanted_of(somebody("anne", access=access), [TWELVE])
        assert wanted is not None
        assert wanted.shown.groups == groups


FOUND: dict[str, tuple[list[WantedGroup], list[FoundGroup], GroupStep | None, set[GroupAspect]]] = {
    "as it must be": ([WANTED], [FoundGroup(TWELVE, "Paie")], None, set()),
    "not there": ([WANTED], [], GroupStep.CREATE, {GroupAspect.GROUP}),
    "of no portfolio in use": ([], [FoundGroup(TWELVE, "Paie")], GroupStep.DELETE, {GroupAspect.ARCHIVED}),
    "another description": ([WANTED], [FoundGroup(TWELVE)], GroupStep.CHANGE, {GroupAspect.DESCRIPTION}),
    "a stranger": ([WANTED], [FoundGroup(TWELVE, "Paie", 1)], GroupStep.CHANGE, {GroupAspect.STRANGERS}),
    "a copy": (
        [WANTED],
        [FoundGroup(TWELVE, "Paie"), FoundGroup(TWELVE, "Paie", misnamed=True)],
        GroupStep.CHANGE,
        {GroupAspect.NAME},
    ),
}


@pytest.mark.parametrize("case", FOUND)
def test_what_is_to_be_done_is_told(case: str) -> None:
    """With the reason; nothing where it is as it must be."""
    wanted, found, step, aspects = FOUND[case]
    expected = [] if step is None else [GroupDifference(TWELVE, step, frozenset(aspects))]
    assert compare_groups(wanted, found) == expected
