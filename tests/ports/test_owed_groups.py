"""What the rules ask of storage for the groups that the firm's directory is owed, and what owes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding
from rules.model.people import Person
from rules.model.portfolios import (
    NO_MEMBERSHIP,
    NO_PORTFOLIO,
    Ended,
    Ground,
    Membership,
    Portfolio,
    PortfolioId,
    Right,
)
from rules.ports import Records
from tests.ports import owing
from tests.ports.test_owed_to_door import LATER, MINE, NOW, opened
from tests.ports.test_owed_to_door import claimed as claimed_people

ANOTHERS = "another's"


def made(records: Records, *names: str) -> list[Portfolio]:
    """Portfolios whose groups the directory has already."""
    records.owed_to_door.turn(on=True)
    new = [records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=each, created_at=NOW)) for each in names]
    records.owed_groups.settle(claimed(records))
    return new


def claimed(records: Records, process_id: str = MINE, limit: int = 50) -> list[OwedGroup]:
    """What a process claims."""
    return records.owed_groups.claim(process_id, NOW, LATER, limit)


def owed(records: Records) -> list[str]:
    """Whose groups are owed, by name."""
    return [each.portfolio.name for each in records.owed_groups.oldest(50)]


def enter(records: Records, portfolio: Portfolio, person: Person) -> Membership:
    """Give somebody a right, and the place that they have by it."""
    entry = owing.line(records)
    place = Membership(
        id=NO_MEMBERSHIP,
        portfolio=portfolio.id,
        person=person.id,
        ground=Ground.MEMBER,
        right=Right.VIEW,
        since=NOW,
        granted=entry,
    )
    records.portfolios.grant([place])
    return records.portfolios.members([portfolio.id])[-1]


def leave(records: Records, place: Membership) -> None:
    """End somebody's right."""
    records.portfolios.end([place.id], Ended.BY_PERSON, place.granted, NOW)


def test_a_new_portfolio_is_owed(records: Records) -> None:
    """As it is now; without a directory it is not."""
    records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name="Avant", created_at=NOW))
    records.owed_to_door.turn(on=True)
    assert owed(records) == []
    new = records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name="Paie", created_at=NOW))
    records.portfolios.update(replace(new, name="Paies"), NOW)
    (found,) = claimed(records)
    assert (found.portfolio.name, found.version, found.attempts) == ("Paies", 2, 1)


def test_what_a_group_shows_is_owed_and_nothing_else(records: Records) -> None:
    """Another name, and the end; not who answers for it."""
    (payroll,) = made(records, "Paie")
    records.portfolios.update(replace(payroll, without_lead="Personne ne veut"), NOW)
    assert owed(records) == []
    for changed in (replace(payroll, name="Paies"), replace(payroll, archived_on=date(2026, 3, 2))):
        records.portfolios.update(changed, NOW)
        assert len(owed(records)) == 1
        records.owed_groups.settle(claimed(records))


def test_what_changed_meanwhile_stays_owed(records: Records) -> None:
    """Free for anyone; what is settled as claimed is not."""
    payroll, audit = made(records, "Paie", "Audit")
    records.owed_groups.owe([payroll.id, audit.id])
    first, second = claimed(records)
    records.owed_groups.owe([second.portfolio.id])
    records.owed_groups.settle([first, second])
    assert owed(records) == [second.portfolio.name]
    assert len(claimed(records, ANOTHERS)) == 1


def test_a_lease_is_one_processs(records: Records) -> None:
    """Until it ends or is given back; who slept past it owes anew what it may have written over."""
    made(records, "Paie")
    records.owed_groups.owe([each.id for each in records.portfolios.in_use()])
    (slept,) = claimed(records)
    assert (claimed(records, ANOTHERS), records.owed_groups.next_due(ANOTHERS)) == ([], LATER)
    assert records.owed_groups.next_due(MINE) == NOW
    taken = records.owed_groups.claim(ANOTHERS, LATER, LATER + timedelta(seconds=30), 1)
    records.owed_groups.postpone([slept], LATER, "slow")
    assert [each.attempts for each in records.owed_groups.oldest(1)] == [2]
    records.owed_groups.settle(taken)
    records.owed_groups.settle([slept])
    assert owed(records) == ["Paie"]
    claimed(records)
    records.owed_groups.release(MINE)
    assert len(claimed(records, ANOTHERS)) == 1


def test_what_is_postponed_waits_and_says_why(records: Records) -> None:
    """A change is tried at once; without a directory nothing is owed."""
    (payroll,) = made(records, "Paie")
    assert (records.owed_groups.standing(), records.owed_groups.next_due(MINE)) == (DoorStanding(), None)
    records.owed_groups.owe([payroll.id])
    records.owed_groups.postpone(claimed(records), LATER, "taken")
    assert records.owed_groups.standing() == DoorStanding(1, NOW, "taken")
    assert claimed(records, ANOTHERS) == []
    records.owed_groups.owe([payroll.id])
    assert [each.failure for each in claimed(records, ANOTHERS)] == ["taken"]
    records.owed_groups.clear()
    assert owed(records) == []


def test_each_space_owes_its_own(records: Records, elsewhere: Records) -> None:
    """By the number of the portfolio, too."""
    (here,), (there,) = made(records, "Paie"), made(elsewhere, "Audit")
    records.owed_groups.owe([here.id])
    elsewhere.owed_groups.owe([there.id])
    assert records.owed_groups.among([here.id, PortfolioId(999)]) == {here.id}
    assert [owed(each) for each in (records, elsewhere)] == [["Paie"], ["Audit"]]


def test_a_right_that_is_given_is_owed_of_its_person(records: Records) -> None:
    """With the portfolios that they are in, and no end of their sessions."""
    (payroll,) = made(records, "Paie")
    anne, hugo = opened(records, "anne", "hugo")
    enter(records, payroll, anne)
    (found,) = claimed_people(records)
    assert (found.person.id, found.portfolios, found.ends_sessions) == (anne.id, frozenset({payroll.id}), False)
    assert records.owed_to_door.of(hugo.id) is None


def test_a_right_that_ends_is_owed_with_the_end_of_sessions(records: Records) -> None:
    """Before what others are given; settled, it is over."""
    (payroll,) = made(records, "Paie")
    anne, hugo = opened(records, "anne", "hugo")
    place = enter(records, payroll, anne)
    records.owed_to_door.settle(claimed_people(records))
    enter(records, payroll, hugo)
    leave(records, place)
    leave(records, place)
    (found,) = claimed_people(records, limit=1)
    assert (found.person.id, found.portfolios, found.ends_sessions, found.version) == (anne.id, frozenset(), True, 1)
    records.owed_to_door.settle([found])
    records.owed_to_door.owe([anne.id])
    again = records.owed_to_door.of(anne.id)
    assert again is not None
    assert not again.ends_sessions


def test_without_a_directory_no_right_is_owed(records: Records, reopen: Callable[[], Records]) -> None:
    """Neither one that begins nor one that ends."""
    anne = opened(records, "anne")[0]
    (payroll,) = made(records, "Paie")
    records.owed_to_door.turn(on=False)
    leave(records, enter(records, payroll, anne))
    assert reopen().owed_to_door.of(anne.id) is None
