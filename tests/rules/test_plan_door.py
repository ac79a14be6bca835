"""What the directory lacks beside the space: what was ordered, and what somebody has to confirm."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rules.change_access import Change, Wanted, change_access
from rules.model.door import Found, Step, wanted_of
from rules.model.journal import IdempotencyKey
from rules.model.people import Access, Person, PersonId
from rules.plan_door import Plan, plan_door
from tests.fakes.records import Records
from tests.people import BRUNO, NOW, PASSWORD_HASH, member, partner, subscriber
from tests.rules.use_cases import choose, space_of

SOON = timedelta(minutes=1)
CROWD = [member("Marc", f"Lefèvre{at}") for at in range(30)]


def crowd() -> Records:
    """A space with a partner who is administrator, and thirty subscribers who have their passwords."""
    records = space_of([partner(BRUNO), *(subscriber(each, password_hash=PASSWORD_HASH) for each in CROWD)])
    choose(records, BRUNO)
    return records


def directory(records: Records, changed_at: datetime = NOW) -> list[Found]:
    """The directory as it is once all is applied."""
    wanted = (wanted_of(each) for each in records.people.listed())
    return [Found(each.person, each.shown, changed_at) for each in wanted if each is not None]


def held(found: Found) -> Found:
    """An entry that somebody put on hold in the directory itself."""
    return replace(found, shown=replace(found.shown, held=True, groups=frozenset()))


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


def test_what_the_journal_ordered_needs_no_asking() -> None:
    """Twenty holds of thirty, each by an administrator, after the entries were last changed."""
    records = crowd()
    found = directory(records, NOW - SOON)
    for at in range(20):
        wanted = Wanted(of(records, at).id, Change.SUSPEND, "Congé")
        change_access(records, BRUNO.slack_id, wanted, form=IdempotencyKey(f"hold-{at}"), now=NOW)
    plan = plan_door(records, found)
    assert {*steps(plan).values()} == {Step.HOLD}
    assert (len(plan.differences), plan.unordered, plan.must_ask) == (20, [], False)


def test_what_others_changed_in_the_directory_is_asked_about() -> None:
    """Above ten; the same few are simply put right."""
    records = crowd()
    found = directory(records, NOW + SOON)
    for many, asked in ((10, False), (11, True)):
        plan = plan_door(records, [*map(held, found[1 : many + 1]), *found[many + 1 :], found[0]])
        assert (len(plan.unordered), plan.must_ask) == (many, asked)
        assert {*steps(plan).values()} == {Step.OPEN}


def test_an_older_database_opens_nobody_again_without_asking() -> None:
    """Restored from before twenty holds: the directory was changed after all that this database knows."""
    records = crowd()
    found = directory(records, NOW + 2 * SOON)
    later = [*map(held, found[1:21]), found[0], *found[21:]]
    plan = plan_door(records, later)
    assert ({*steps(plan).values()}, plan.must_ask) == ({Step.OPEN}, True)


def test_entries_of_nobody_are_asked_about() -> None:
    """An emptied database deletes no directory."""
    records = crowd()
    found = directory(records)
    plan = plan_door(space_of([]), found)
    assert ({*steps(plan).values()}, plan.must_ask) == ({Step.HOLD, Step.DELETE}, True)


def test_a_new_password_opens_by_itself() -> None:
    """It was made after the entry was held for want of one, though no line of the journal tells when."""
    records = crowd()
    marc = of(records, 0)
    without = wanted_of(replace(marc, password_hash=None))
    assert without is not None
    records.people.update(replace(marc, password_at=NOW + 2 * SOON))
    found = [Found(marc.id, without.shown, NOW + SOON)]
    plan = plan_door(records, found, only={marc.id})
    assert steps(plan) == {marc.id: Step.OPEN}
    assert plan.unordered == []


def test_only_those_asked_about_are_looked_at() -> None:
    """Others may differ meanwhile."""
    records = crowd()
    marc = of(records, 3)
    records.people.update(replace(marc, access=Access.SUSPENDED))
    assert steps(plan_door(records, directory(crowd()), only={marc.id})) == {marc.id: Step.HOLD}
    assert steps(plan_door(records, [], only=set())) == {}
