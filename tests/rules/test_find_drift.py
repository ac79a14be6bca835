"""What the night does with what others changed in the directory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from rules import find_drift
from rules.find_drift import NAMED, Outcome
from rules.keep_difference import keep
from rules.model.door import Group, Wanted, wanted_of
from rules.model.drift import Aspect, Differing, Undone, aspects_of
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Access, PersonId
from tests.people import ANNE, BRUNO, CHLOE, DENIS, member, subscriber
from tests.rules.directories import CROWD, DAY, Firm, facts, with_directory
from tests.rules.use_cases import known

FAR, EARLY = datetime(2027, 6, 30, 22, tzinfo=UTC), datetime(2026, 6, 30, 22, tzinfo=UTC)
LATE = {"closes_at": FAR}
GROUP_MORE = {"groups": frozenset({Group.SUBSCRIBERS, Group.ADMINISTRATORS})}


@pytest.fixture
def firm() -> Firm:
    """Everybody's entry is as it must be."""
    return Firm()


def differs(firm: Firm, who: Any) -> set[Aspect]:
    """In what somebody's entry differs."""
    wanted = wanted_of(known(firm.records, who))
    assert wanted is not None
    return {*aspects_of(wanted.shown, firm.entry(who))}


def test_a_new_directory_is_filled_and_nobody_is_told(firm: Firm) -> None:
    """Nothing was taken from it; what is whole stays so, and needs no line."""
    assert len(firm.door.entries()) == 4
    assert firm.night() == Outcome()
    assert firm.told() == []
    assert firm.lines(*DRIFTS) == []


def test_an_emptied_directory_is_a_new_one(firm: Firm) -> None:
    """It is filled again."""
    for each in (ANNE, BRUNO, CHLOE, DENIS):
        firm.take(each)
    assert len(firm.night().owed) == 4
    firm.bring()
    assert len(firm.door.entries()) == 4
    assert firm.told() == []


DRIFTS = (
    *(Action.DRIFT_FOUND, Action.DRIFT_ASKED, Action.DRIFT_PUT_BACK),
    *(Action.DRIFTS_PUT_BACK, Action.DRIFT_KEPT, Action.DRIFT_ENDED),
)
LETTING_IN: dict[str, tuple[dict[str, Any], Aspect]] = {
    "a group too many": (GROUP_MORE, Aspect.GROUPS),
    "a later last day": (LATE, Aspect.LAST_DAY),
    "no last day": ({"closes_at": None}, Aspect.LAST_DAY),
    "an older password": ({"password": "that of another"}, Aspect.PASSWORD),
}


@pytest.mark.parametrize("case", LETTING_IN)
def test_what_lets_in_is_put_back_at_once(firm: Firm, case: str) -> None:
    """Nobody has to press anything, and administrators are told, each once."""
    changes, aspect = LETTING_IN[case]
    firm.alter(CHLOE, **changes)
    assert firm.night().owed == {firm.id(CHLOE)}
    firm.bring()
    assert differs(firm, CHLOE) == set()
    told = firm.told()
    assert [who.slack_id for who, _ in told if who] == [ANNE.slack_id, BRUNO.slack_id]
    assert {(each.put_back, each.waiting, each.asks) for _, each in told} == {
        ((Differing(firm.id(CHLOE), (aspect,)),), (), None)
    }
    (line,) = firm.lines(*DRIFTS)
    assert (line.action, line.actor, line.whom) == (Action.DRIFT_PUT_BACK, None, firm.id(CHLOE))
    same = facts(line)[f"found.{aspect}"] == facts(line)[f"must.{aspect}"]
    assert same == (aspect is Aspect.PASSWORD)
    assert firm.night() == Outcome()
    assert len(firm.told()) == 2


def test_an_entry_that_others_opened_is_shut_again(firm: Firm) -> None:
    """Of who is on hold, and of who left, whose entry is deleted the night after as ever."""
    firm.change(CHLOE, access=Access.SUSPENDED)
    firm.change(DENIS, access=Access.REMOVED)
    firm.bring()
    firm.alter(CHLOE, held=False)
    firm.alter(DENIS, held=False)
    assert firm.night().owed == {firm.id(CHLOE), firm.id(DENIS)}
    firm.bring()
    assert firm.entry(CHLOE).held
    assert firm.entry(DENIS).held
    _, told = firm.told()[0]
    assert told.put_back == (
        Differing(firm.id(CHLOE), (Aspect.HOLD,)),
        Differing(firm.id(DENIS), (Aspect.LEFT,)),
    )
    firm.night()
    firm.bring()
    assert firm.door.entry(firm.id(DENIS)) is None
    assert len(firm.told()) == 2


def test_who_left_is_deleted_without_a_word(firm: Firm) -> None:
    """It was ordered."""
    firm.change(DENIS, access=Access.REMOVED)
    firm.bring()
    firm.night()
    firm.bring()
    assert firm.door.entry(firm.id(DENIS)) is None
    assert firm.told() == []
    assert firm.lines(*DRIFTS) == []


def test_an_entry_of_nobody_is_held_and_then_deleted(firm: Firm) -> None:
    """Of a number that the space does not know: nothing can be owed of it."""
    nobody = PersonId(999)
    shown = replace(firm.entry(DENIS), uid="u999", email="999@cabinet.fr")
    firm.door.put(Wanted(nobody, shown), None)
    firm.night()
    found = firm.door.entry(nobody)
    assert found is not None
    assert found.shown.held
    assert firm.told()[0][1].put_back == (Differing(nobody, (Aspect.LEFT,)),)
    (line,) = firm.lines(Action.DRIFT_PUT_BACK)
    assert (line.whom, facts(line)["found.left"]) == (None, "u999")
    firm.night()
    assert firm.door.entry(nobody) is None


LEFT: dict[str, tuple[dict[str, Any], Aspect]] = {
    "another name": ({"last_name": "Morel"}, Aspect.NAME),
    "another address": ({"email": "morel@cabinet.fr"}, Aspect.ADDRESS),
    "held": ({"held": True}, Aspect.HOLD),
    "a group missing": ({"groups": frozenset()}, Aspect.GROUPS),
    "an earlier last day": ({"closes_at": EARLY}, Aspect.LAST_DAY),
    "no mark": ({"password": ""}, Aspect.PASSWORD),
}


@pytest.mark.parametrize("case", LEFT)
def test_all_else_is_left_and_shown(firm: Firm, case: str) -> None:
    """Once: the next night says nothing more of it, and no change of anything else writes over it."""
    changes, aspect = LEFT[case]
    firm.alter(CHLOE, **changes)
    for told in (True, False):
        assert firm.night() == Outcome(waiting=frozenset({firm.id(CHLOE)}), told=told)
        firm.bring()
        assert differs(firm, CHLOE) == firm.waits(CHLOE) == {aspect}
    assert len(firm.told()) == 2
    assert firm.told()[0][1].waiting == (Differing(firm.id(CHLOE), (aspect,)),)
    (line,) = firm.lines(*DRIFTS)
    assert (line.action, line.whom) == (Action.DRIFT_FOUND, firm.id(CHLOE))
    firm.change(CHLOE, administrator_since=firm.now)
    firm.bring()
    assert differs(firm, CHLOE) == ({aspect} if aspect is not Aspect.GROUPS else set())


def test_an_entry_that_was_deleted_there_is_left_and_shown(firm: Firm) -> None:
    """Until somebody says so, or its owner is given a password."""
    firm.take(DENIS)
    firm.night()
    firm.bring()
    assert firm.door.entry(firm.id(DENIS)) is None
    assert firm.waits(DENIS) == {Aspect.ENTRY}
    firm.change(DENIS, password_hash="$argon2id$2")
    firm.bring()
    assert differs(firm, DENIS) == set()


def test_of_groups_one_too_many_goes_and_one_missing_waits(firm: Firm) -> None:
    """What lets in waits for nobody; the rest is asked about."""
    firm.alter(CHLOE, groups=frozenset({Group.ADMINISTRATORS}))
    firm.night()
    firm.bring()
    assert firm.entry(CHLOE).groups == frozenset()
    assert firm.waits(CHLOE) == {Aspect.GROUPS}
    assert [each.lets_in for each in firm.records.drifts.all()] == [False]
    assert firm.night().told is False


def test_what_the_bot_has_not_brought_yet_is_nobodys_doing(firm: Firm) -> None:
    """Of who is owed nothing is looked at."""
    firm.change(CHLOE, last_name="Morel", access=Access.SUSPENDED)
    assert firm.night() == Outcome()
    assert firm.told() == []


def test_what_is_brought_between_two_looks_is_nobodys_doing(firm: Firm) -> None:
    """Only what was seen twice, the same each time."""
    before = find_drift.look(firm.records, firm.door.entries())
    firm.change(CHLOE, last_name="Morel")
    stale = firm.door.entries()
    firm.bring()
    seen = find_drift.look(firm.records, stale)
    assert seen.differences
    for looked, found in ((before, stale), (seen, firm.door.entries())):
        assert find_drift.settle(firm.records, looked, found, firm.now) == Outcome()
    assert firm.told() == []


def test_what_is_as_it_must_be_again_waits_no_more(firm: Firm) -> None:
    """Whoever mended it there; a line says so."""
    firm.alter(CHLOE, last_name="Morel")
    firm.night()
    firm.alter(CHLOE, last_name=CHLOE.last_name)
    firm.night()
    assert firm.records.drifts.all() == []
    (line,) = firm.lines(Action.DRIFT_ENDED)
    assert (line.whom, facts(line)["cause"]) == (firm.id(CHLOE), "equal")


def test_what_was_ordered_since_waits_no_more(firm: Firm) -> None:
    """It is brought at once, and its line says why."""
    firm.alter(CHLOE, last_name="Morel", email="morel@cabinet.fr")
    firm.night()
    firm.change(CHLOE, last_name="Petit")
    firm.bring()
    assert differs(firm, CHLOE) == {Aspect.ADDRESS}
    firm.night()
    assert firm.waits(CHLOE) == {Aspect.ADDRESS}
    assert [facts(each)["cause"] for each in firm.lines(Action.DRIFT_ENDED)] == ["ordered"]


def test_where_nobody_administers_partners_are_told(firm: Firm) -> None:
    """They can enrol."""
    for each in (ANNE, BRUNO):
        firm.change(each, administrator_since=None)
    firm.bring()
    firm.alter(CHLOE, last_name="Morel")
    firm.night()
    assert [who.slack_id for who, _ in firm.told() if who] == [ANNE.slack_id]


def test_one_message_names_so_many_and_counts_the_others() -> None:
    """However many differ in one night."""
    firm = Firm(with_directory(0))
    many = [member("Zoé", f"Petit{at}") for at in range(NAMED + 3)]
    for each in many:
        firm.records.people.add(subscriber(each))
    firm.bring()
    for each in many:
        firm.alter(each, last_name="Morel")
    firm.night()
    assert len(firm.told()) == 2
    told = firm.told()[0][1]
    assert (len(told.waiting), told.more) == (NAMED, 3)
    assert len(firm.lines(Action.DRIFT_FOUND)) == NAMED + 3


def crowded() -> Firm:
    """A firm of sixteen."""
    return Firm(with_directory(12))


@pytest.mark.parametrize(("many", "asks"), [(10, False), (11, True)])
def test_more_than_the_ceiling_is_asked_about(many: int, *, asks: bool) -> None:
    """Nothing is put back then; the message says what it would do, and the list has all of it."""
    firm = crowded()
    for each in CROWD[:many]:
        firm.alter(each, **GROUP_MORE)
    outcome = firm.night()
    assert (outcome.asks, len(outcome.owed), len(outcome.waiting)) == (asks, 0 if asks else many, many if asks else 0)
    told = firm.told()[0][1]
    assert told.asks == (Undone(shut=many) if asks else None)
    assert len(told.waiting) + told.more == (many if asks else 0)
    actions = [each.action for each in firm.lines(*DRIFTS)]
    assert actions == ([Action.DRIFT_ASKED] if asks else [Action.DRIFT_PUT_BACK] * many)
    firm.bring()
    assert bool(differs(firm, CROWD[0])) == asks
    assert firm.night().told is False


def test_an_older_database_opens_nobody(firm: Firm) -> None:
    """Of before twelve holds: they stay held, and it is asked what was meant."""
    firm = crowded()
    for each in CROWD:
        firm.alter(each, held=True)
    outcome = firm.night()
    firm.bring()
    assert outcome.asks
    assert firm.told()[0][1].asks == Undone(opened=12)
    assert all(firm.entry(each).held for each in CROWD)


def test_above_the_ceiling_what_is_kept_stays_kept() -> None:
    """And is asked about no second time."""
    firm = crowded()
    firm.alter(CHLOE, last_name="Morel")
    firm.night()
    keep(
        firm.records,
        ANNE.slack_id,
        firm.id(CHLOE),
        firm.now.date() + 9 * DAY,
        "x",
        form=IdempotencyKey("f"),
        now=firm.now,
    )
    for each in CROWD:
        firm.alter(each, **GROUP_MORE)
    assert firm.night().asks
    (kept,) = firm.records.drifts.of(firm.id(CHLOE))
    assert kept.kept is not None
    assert firm.id(CHLOE) not in {each.person for each in firm.told()[-1][1].waiting}
