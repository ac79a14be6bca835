"""What the rules ask of a directory for the groups of portfolios, asked of the fake and of a real one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.door import Group
from rules.model.door_groups import FoundGroup, WantedGroup, group_of
from rules.model.portfolios import PortfolioId
from rules.ports.door import Taken
from tests.ports.doors import Stand, wanted
from tests.ports.test_door import AWKWARD, all_shown

PAYROLL, AUDIT = PortfolioId(12), PortfolioId(120)
NAMED = WantedGroup(PAYROLL, "Paie – l’été")
IN_PAYROLL, IN_BOTH = frozenset({group_of(PAYROLL)}), frozenset({group_of(PAYROLL), group_of(AUDIT)})


def only(stand: Stand) -> FoundGroup:
    """Give the one group."""
    (found,) = stand.door.groups()
    return found


def test_a_group_is_read_back_as_it_was_put(stand: Stand) -> None:
    """With nobody in it; twice is once."""
    stand.door.put_group(NAMED)
    stand.door.put_group(NAMED)
    assert only(stand) == FoundGroup(PAYROLL, NAMED.description)
    assert stand.members_of(group_of(PAYROLL)) == set()


def test_who_is_in_a_portfolio_is_in_its_group(stand: Stand) -> None:
    """A service finds just them, beside the groups of all; who leaves the one stays in the other."""
    stand.door.put_group(NAMED)
    stand.door.put_group(WantedGroup(AUDIT, "Audit"))
    all_three = frozenset(Group) | IN_BOTH
    stand.door.put(wanted(1, "secret-3", groups=all_three), None)
    stand.door.put(wanted(2, "secret-3", groups=IN_PAYROLL), None)
    assert {each.groups for each in all_shown(stand).values()} == {all_three, IN_PAYROLL}
    assert [stand.members_of(group_of(each)) for each in (PAYROLL, AUDIT)] == [{"u1", "u2"}, {"u1"}]
    stand.door.put(wanted(1, "secret-3", groups=IN_BOTH - IN_PAYROLL), None)
    assert [stand.members_of(group_of(each)) for each in (PAYROLL, AUDIT)] == [{"u2"}, {"u1"}]


@pytest.mark.parametrize("name", AWKWARD)
def test_another_name_changes_what_the_group_says(stand: Stand, name: str) -> None:
    """However it is written; the group and its people stay, and no name of it tells anything."""
    stand.door.put_group(NAMED)
    stand.door.put(wanted(1, "secret-3", groups=IN_PAYROLL), None)
    stand.door.put_group(WantedGroup(PAYROLL, name))
    assert only(stand) == FoundGroup(PAYROLL, name)
    stand.door.put_group(WantedGroup(PAYROLL))
    assert only(stand) == FoundGroup(PAYROLL)
    assert stand.members_of(group_of(PAYROLL)) == {"u1"}


def test_a_deleted_group_lets_nobody_in(stand: Stand) -> None:
    """Twice does no harm; those who were in it keep their entries, and one made again knows nobody."""
    stand.door.put_group(NAMED)
    stand.door.put(wanted(1, "secret-3", groups=IN_PAYROLL), None)
    stand.door.delete_group(PAYROLL)
    stand.door.delete_group(PAYROLL)
    assert stand.door.groups() == []
    assert [each.groups for each in all_shown(stand).values()] == [frozenset()]
    stand.door.put_group(NAMED)
    assert stand.members_of(group_of(PAYROLL)) == set()


def test_who_is_on_hold_or_deleted_is_in_no_group(stand: Stand) -> None:
    """Of a portfolio as little as of another."""
    for number in (1, 2):
        stand.door.put(wanted(number, "secret-3", groups=IN_BOTH), None)
    stand.door.hold(all_shown(stand)[wanted(1).person])
    stand.door.delete(wanted(2).shown)
    assert [stand.members_of(group_of(each)) for each in (PAYROLL, AUDIT)] == [set(), set()]


def test_who_is_put_first_makes_the_group(stand: Stand) -> None:
    """It gets what it says as soon as it is put itself."""
    stand.door.put(wanted(1, "secret-3", groups=IN_PAYROLL), None)
    assert only(stand) == FoundGroup(PAYROLL)
    stand.door.put_group(NAMED)
    assert only(stand) == FoundGroup(PAYROLL, NAMED.description)
    assert stand.members_of(group_of(PAYROLL)) == {"u1"}


def test_a_group_of_others_is_never_touched(stand: Stand) -> None:
    """It is no group of ours, and nobody is put into it; whose entry it is has all else."""
    stand.add_others_group(group_of(PAYROLL))
    with pytest.raises(Taken):
        stand.door.put_group(NAMED)
    stand.door.delete_group(PAYROLL)
    entry = wanted(1, "secret-3", groups=IN_BOTH)
    stand.door.put(entry, None)
    assert all_shown(stand)[entry.person] == replace(entry.shown, groups=IN_BOTH - IN_PAYROLL)
    assert stand.members_of(group_of(PAYROLL)) == set()
    stand.door.hold(entry.shown)
    assert stand.others_groups() == {group_of(PAYROLL)}


def test_somebody_of_others_is_taken_out(stand: Stand) -> None:
    """As soon as the group is put; ours stay."""
    stand.door.put_group(NAMED)
    stand.door.put(wanted(1, "secret-3", groups=IN_PAYROLL), None)
    stand.let_in(group_of(PAYROLL))
    assert only(stand).strangers == 1
    stand.door.put_group(NAMED)
    assert only(stand) == FoundGroup(PAYROLL, NAMED.description)
    assert stand.members_of(group_of(PAYROLL)) == {"u1"}


def test_a_group_that_others_renamed_gets_its_name_again(stand: Stand) -> None:
    """With who was in it."""
    stand.door.put_group(NAMED)
    stand.door.put(wanted(1, "secret-3", groups=IN_PAYROLL), None)
    stand.rename_group(group_of(PAYROLL), "ventes")
    assert only(stand).misnamed
    stand.door.put_group(NAMED)
    assert only(stand) == FoundGroup(PAYROLL, NAMED.description)
    assert stand.members_of(group_of(PAYROLL)) == {"u1"}
