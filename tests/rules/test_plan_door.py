"""What the directory lacks beside the space, and what somebody has to confirm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.door import Found, Step, wanted_of
from rules.model.people import Access, Person, PersonId
from rules.plan_door import Plan, plan_door
from tests.fakes.records import Records
from tests.people import BRUNO, NOW, PASSWORD_HASH, member, partner, subscriber
from tests.rules.use_cases import space_of

CROWD = [member("Marc", f"Lefèvre{at}") for at in range(30)]


def crowd() -> Records:
    """A space with a partner who has no password, and thirty subscribers who have theirs."""
    return space_of([partner(BRUNO), *(subscriber(each, password_hash=PASSWORD_HASH) for each in CROWD)])


def directory(records: Records) -> list[Found]:
    """The directory as it is once all is applied."""
    wanted = (wanted_of(each) for each in records.people.listed())
    return [Found(each.person, each.shown, NOW) for each in wanted if each is not None]


def suspend(records: Records, many: int) -> list[PersonId]:
    """Put so many of the thirty on hold."""
    people = [of(records, at) for at in range(many)]
    for each in people:
        records.people.update(replace(each, access=Access.SUSPENDED))
    return [each.id for each in people]


def steps(plan: Plan) -> dict[PersonId, Step]:
    """What is done to whom."""
    return {each.person: each.step for each in plan.differences}


def of(records: Records, at: int) -> Person:
    """One of the thirty."""
    found = records.people.by_slack_id(CROWD[at].slack_id)
    assert found is not None
    return found


def test_where_nothing_differs_nothing_is_planned() -> None:
    """However many there are."""
    records = crowd()
    plan = plan_door(records, directory(records))
    assert (plan.differences, plan.entries, plan.must_ask) == ([], 31, False)


@pytest.mark.parametrize(("many", "asked"), [(10, False), (11, True)])
def test_many_holds_at_once_are_asked_about(many: int, *, asked: bool) -> None:
    """Ten are not, whoever ordered them."""
    records = crowd()
    found = directory(records)
    people = suspend(records, many)
    plan = plan_door(records, found)
    assert steps(plan) == dict.fromkeys(people, Step.HOLD)
    assert (len(plan.weighty), plan.must_ask) == (many, asked)


def test_an_older_database_opens_nobody_again_without_asking() -> None:
    """Restored from before twenty holds."""
    records = crowd()
    suspend(records, 20)
    kept = {each.person: each.shown.password for each in directory(crowd())}
    later = [
        replace(each, shown=replace(each.shown, password=kept[each.person])) if each.shown.held else each
        for each in directory(records)
    ]
    plan = plan_door(crowd(), later)
    assert ({*steps(plan).values()}, plan.must_ask) == ({Step.OPEN}, True)


def test_entries_of_nobody_are_asked_about() -> None:
    """An emptied database deletes no directory."""
    plan = plan_door(space_of([]), directory(crowd()))
    assert ({*steps(plan).values()}, plan.must_ask) == ({Step.HOLD, Step.DELETE}, True)


def test_first_passwords_open_without_asking() -> None:
    """As those of an import of thirty."""
    records = crowd()
    without = space_of([partner(BRUNO), *(subscriber(each) for each in CROWD)])
    plan = plan_door(records, directory(without))
    assert ({*steps(plan).values()}, plan.must_ask) == ({Step.OPEN}, False)


def test_only_those_asked_about_are_looked_at() -> None:
    """Others may differ meanwhile."""
    records = crowd()
    suspend(records, 2)
    marc = of(records, 1).id
    assert steps(plan_door(records, directory(crowd()), only={marc})) == {marc: Step.HOLD}
    assert steps(plan_door(records, [], only=set())) == {}
