"""A difference that is kept: by whom, why and until when, and never one that lets in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from rules.erase_person import erase_person
from rules.keep_difference import end_exceptions, keep, may_keep
from rules.model.door import Group, wanted_of
from rules.model.drift import LONGEST, Aspect, Kept, lets_in
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Access, Member
from rules.model.refusals import (
    DateTooEarly,
    FieldRefused,
    FormRefused,
    KeptTooLong,
    LetsIn,
    Missing,
    NothingDiffers,
    TooLong,
)
from rules.plan_door import plan_door
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS
from tests.rules.directories import CROWD, Firm, facts, with_directory
from tests.rules.use_cases import known

FORM = IdempotencyKey("the form")
WHY = "Nom de naissance dans la messagerie"
DAYS = timedelta(days=9)


@pytest.fixture
def firm() -> Firm:
    """Chloé’s name and address are others’ in the directory, and wait for an answer."""
    firm = Firm()
    firm.alter(CHLOE, last_name="Morel", email="morel@cabinet.fr")
    firm.night()
    return firm


def until(firm: Firm) -> date:
    """A day to come."""
    return firm.now.date() + DAYS


def kept(firm: Firm, by: Member = ANNE, who: Member = CHLOE, **changes: Any) -> None:
    """Keep what differs."""
    asked = {"until": until(firm), "reason": WHY, "form": FORM, **changes}
    keep(firm.records, by.slack_id, firm.id(who), now=firm.now, **asked)


def differs(firm: Firm) -> set[str]:
    """What Chloé’s entry shows that the space does not."""
    wanted = wanted_of(known(firm.records, CHLOE))
    assert wanted is not None
    shown = firm.entry(CHLOE)
    return {name for name in ("last_name", "email", "held") if getattr(shown, name) != getattr(wanted.shown, name)}


def test_what_is_kept_is_written_by_nobody(firm: Firm) -> None:
    """Neither the night, nor a plan, nor what is brought for another reason."""
    kept(firm)
    assert firm.records.drifts.waiting() == 0
    plan = plan_door(firm.records, firm.door.entries())
    assert not plan.differences
    assert plan.kept == {firm.id(CHLOE): {Aspect.NAME, Aspect.ADDRESS}}
    assert firm.night().told is False
    firm.change(CHLOE, administrator_since=firm.now)
    firm.bring()
    assert differs(firm) == {"last_name", "email"}
    assert Group.ADMINISTRATORS in firm.entry(CHLOE).groups


def test_it_has_an_owner_a_reason_and_an_end(firm: Firm) -> None:
    """In the row and in the journal, with what was before and after."""
    kept(firm, BRUNO)
    (line,) = firm.lines(Action.DRIFT_KEPT)
    assert (line.actor, line.whom, line.why) == (firm.id(BRUNO), firm.id(CHLOE), WHY)
    told = facts(line)
    assert (told["until"], told["found.name"], told["must.name"]) == (
        until(firm).isoformat(),
        "Chloé Morel",
        f"Chloé {CHLOE.last_name}",
    )
    assert {each.kept for each in firm.records.drifts.all()} == {Kept(firm.id(BRUNO), until(firm), line.id)}


def test_the_same_press_again_keeps_nothing_more(firm: Firm) -> None:
    """And of two administrators the second reads that it is settled."""
    kept(firm)
    kept(firm)
    assert len(firm.lines(Action.DRIFT_KEPT)) == 1
    with pytest.raises(NothingDiffers):
        kept(firm, BRUNO, form=IdempotencyKey("another form"))


REFUSED: dict[str, tuple[dict[str, Any], list[type[FieldRefused]]]] = {
    "no reason": ({"reason": " "}, [Missing]),
    "a long reason": ({"reason": "x" * 501}, [TooLong]),
    "no day": ({"until": None}, [Missing]),
    "yesterday": ({"until": date(2025, 1, 1)}, [DateTooEarly]),
    "two years": ({"until": date(2027, 3, 3), "reason": ""}, [KeptTooLong, Missing]),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_asked_for_may_not_be_missing(firm: Firm, case: str) -> None:
    """A reason, and a day within a year."""
    changes, refusals = REFUSED[case]
    with pytest.raises(FormRefused) as refused:
        kept(firm, **changes)
    assert [type(each) for each in refused.value.refusals] == refusals
    assert firm.lines(Action.DRIFT_KEPT) == []


@pytest.mark.parametrize("days", [0, LONGEST.days])
def test_the_first_and_last_day_are_included(firm: Firm, days: int) -> None:
    """Today, and a year from now."""
    kept(firm, until=firm.now.date() + timedelta(days=days))
    assert firm.records.drifts.waiting() == 0


def test_what_lets_in_is_never_kept() -> None:
    """Above the ceiling it waits for a press, and only for that."""
    firm = Firm(with_directory(12))
    for each in CROWD:
        firm.alter(each, groups=frozenset(Group))
    firm.alter(CROWD[0], last_name="Morel")
    assert firm.night().asks
    with pytest.raises(LetsIn):
        kept(firm, who=CROWD[1])
    kept(firm, who=CROWD[0])
    (groups, name) = firm.records.drifts.of(firm.id(CROWD[0]))
    assert (groups.aspect, groups.kept) == (Aspect.GROUPS, None)
    assert name.kept is not None


@pytest.mark.parametrize(
    "changes",
    [{"groups": frozenset(Group)}, {"closes_at": None}],
    ids=["groups", "last day"],
)
def test_what_is_kept_covers_nothing_that_lets_in(changes: dict[str, Any]) -> None:
    """Whatever is kept of somebody: what lets in is put back the night it is found."""
    firm = Firm()
    aspects = {"held": True, "last_name": "Morel", "groups": frozenset()}
    firm.alter(CHLOE, **aspects)
    firm.night()
    kept(firm)
    firm.alter(CHLOE, **changes)
    firm.night()
    firm.bring()
    wanted = wanted_of(known(firm.records, CHLOE))
    assert wanted is not None
    assert lets_in(wanted.shown, firm.entry(CHLOE)) == set()
    assert firm.entry(CHLOE).held


def test_what_lets_in_is_put_back_and_the_exception_stays() -> None:
    """Of groups: the one too many goes, and the one that is kept missing is not added."""
    firm = Firm()
    firm.alter(CHLOE, groups=frozenset())
    firm.night()
    kept(firm)
    firm.alter(CHLOE, groups=frozenset({Group.ADMINISTRATORS}))
    assert firm.night().owed == {firm.id(CHLOE)}
    firm.bring()
    assert firm.entry(CHLOE).groups == frozenset()
    assert [each.kept is not None for each in firm.records.drifts.all()] == [True]
    assert firm.night().told is False


def test_it_ends_by_its_day_and_is_shown_again(firm: Firm) -> None:
    """Not a day before; the next night shows what differs still."""
    kept(firm)
    firm.now += DAYS
    assert end_exceptions(firm.records, firm.now) == 0
    firm.now += timedelta(days=1)
    assert end_exceptions(firm.records, firm.now) == 2
    assert end_exceptions(firm.records, firm.now) == 0
    (line,) = firm.lines(Action.DRIFT_ENDED)
    assert (line.actor, line.whom, facts(line)["cause"]) == (None, firm.id(CHLOE), "date")
    told = len(firm.told())
    firm.night()
    assert firm.waits(CHLOE) == {Aspect.NAME, Aspect.ADDRESS}
    assert len(firm.told()) > told


ORDERED: dict[str, tuple[dict[str, Any], set[str]]] = {
    "a name": ({"last_name": "Petit"}, {"email"}),
    "a hold": ({"access": Access.SUSPENDED}, set()),
}


@pytest.mark.parametrize("order", ORDERED)
def test_it_ends_by_what_the_space_orders(firm: Firm, order: str) -> None:
    """At once: what is ordered is brought, and the line says that it ended."""
    changes, left = ORDERED[order]
    kept(firm)
    firm.change(CHLOE, **changes)
    firm.bring()
    assert differs(firm) == left
    assert end_exceptions(firm.records, firm.now) == 2 - len(left)
    assert [facts(each)["cause"] for each in firm.lines(Action.DRIFT_ENDED)] == ["ordered"]
    assert {each.aspect for each in firm.records.drifts.all()} == ({Aspect.ADDRESS} if left else set())


def test_a_hold_that_is_kept_ends_with_a_new_password() -> None:
    """Nobody is told a password that would open nothing."""
    firm = Firm()
    firm.alter(CHLOE, held=True)
    firm.night()
    kept(firm)
    firm.change(CHLOE, password_hash="$argon2id$2")
    firm.bring()
    assert differs(firm) == set()


def test_of_who_is_erased_nothing_is_kept(firm: Firm) -> None:
    """Neither what the directory had nor why it was left."""
    kept(firm)
    firm.change(CHLOE, access=Access.REMOVED)
    firm.bring()
    for each in firm.records.outbox.everything():
        firm.records.outbox.sent(each.id, ADDRESS, firm.now)
    erase_person(firm.records, CHLOE.email or "", firm.now)
    assert firm.records.drifts.all() == []
    assert {each.why for each in firm.lines(Action.DRIFT_KEPT)} == {""}


def test_of_whom_nothing_waits_nothing_is_kept(firm: Firm) -> None:
    """Who asks reads so."""
    with pytest.raises(NothingDiffers):
        may_keep(firm.records, ANNE.slack_id, firm.id(DENIS))
