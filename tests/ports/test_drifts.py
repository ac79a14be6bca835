"""What the rules ask of storage for what differs in the firm's directory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules.model.drift import Aspect, Drift, Kept
from rules.model.people import Access, Person, PersonId
from rules.ports import Records
from tests.ports import owing
from tests.ports.test_owed_to_door import LATER, MINE, NOW, claimed, opened

TODAY = date(2026, 3, 2)  # of the stores
STRANGER = PersonId(10**15)  # by the directory; nobody whom the space knows


def drift(person: PersonId, aspect: Aspect = Aspect.NAME, **changes: object) -> Drift:
    """A difference that waits."""
    usual = Drift(person=person, aspect=aspect, found="Anna Petit", since=NOW)
    return replace(usual, **changes)  # type: ignore[arg-type]


def kept(records: Records, by: Person, until: date = TODAY) -> Kept:
    """Who keeps a difference, until when."""
    return Kept(by.id, until, owing.line(records))


def keys(records: Records) -> list[tuple[PersonId, Aspect]]:
    """Whose differences there are, in what."""
    return [(each.person, each.aspect) for each in records.drifts.all()]


def test_what_is_put_is_given_again(records: Records, elsewhere: Records, reopen: Callable[[], Records]) -> None:
    """In order, each once, also of somebody unknown; another space has its own."""
    anne, hugo = opened(records, "anne", "hugo")
    more = drift(hugo.id, Aspect.GROUPS, lets_in=True, kept=kept(records, anne))
    some = [drift(STRANGER, Aspect.LEFT), more, drift(anne.id), drift(anne.id, Aspect.ADDRESS)]
    records.drifts.put(some)
    records.drifts.put([])
    records.drifts.put([replace(drift(anne.id), found="Anne-Marie Petit")])
    again = reopen().drifts
    assert again.all() == [drift(anne.id, Aspect.ADDRESS), drift(anne.id, found="Anne-Marie Petit"), more, some[0]]
    assert again.of(hugo.id) == [more]
    assert elsewhere.drifts.all() == []
    elsewhere.drifts.clear()
    elsewhere.drifts.remove(anne.id, [*Aspect])
    assert len(again.all()) == 4


def test_those_who_wait_are_counted_once(records: Records) -> None:
    """However much differs of one; nobody whose difference is kept."""
    anne, hugo = opened(records, "anne", "hugo")
    records.drifts.put([drift(anne.id), drift(anne.id, Aspect.ADDRESS), drift(hugo.id, kept=kept(records, anne))])
    assert records.drifts.waiting() == 1


@pytest.mark.parametrize(("until", "lasts"), [(TODAY, True), (TODAY - timedelta(days=1), False)])
def test_what_is_kept_lasts_until_its_day(records: Records, until: date, *, lasts: bool) -> None:
    """Included."""
    (anne,) = opened(records, "anne")
    records.drifts.put([drift(anne.id, kept=kept(records, anne, until)), drift(anne.id, Aspect.ADDRESS)])
    assert records.drifts.kept() == ({anne.id: {Aspect.NAME}} if lasts else {})


def test_what_is_removed_is_gone(records: Records) -> None:
    """Those aspects of that person, and no others."""
    anne, hugo = opened(records, "anne", "hugo")
    records.drifts.put([drift(anne.id), drift(anne.id, Aspect.ADDRESS), drift(hugo.id)])
    records.drifts.remove(anne.id, [Aspect.NAME, Aspect.HOLD])
    assert keys(records) == [(anne.id, Aspect.ADDRESS), (hugo.id, Aspect.NAME)]


def test_what_waits_is_cleared_and_what_is_kept_is_not(records: Records) -> None:
    """An exception has an owner and an end of its own."""
    anne, hugo = opened(records, "anne", "hugo")
    records.drifts.put([drift(anne.id), drift(hugo.id, kept=kept(records, anne))])
    records.drifts.clear()
    assert keys(records) == [(hugo.id, Aspect.NAME)]


def test_a_claim_tells_what_is_left_of_an_entry(records: Records) -> None:
    """What waits and what is kept, until its day: none of it is written over."""
    (anne,) = opened(records, "anne")
    past = kept(records, anne, TODAY - timedelta(days=1))
    left = [drift(anne.id, Aspect.ADDRESS), drift(anne.id, Aspect.HOLD, kept=kept(records, anne))]
    records.drifts.put([*left, drift(anne.id, kept=past)])
    records.owed_to_door.owe([anne.id])
    (found,) = claimed(records)
    assert found.left == {Aspect.ADDRESS, Aspect.HOLD}


CHANGES: dict[str, tuple[dict[str, object], set[Aspect]]] = {
    "a name": ({"first_name": "Anna"}, {Aspect.NAME}),
    "an address": ({"email": "anna@cabinet.fr"}, {Aspect.ADDRESS}),
    "an administrator": ({"administrator_since": NOW}, {Aspect.GROUPS}),
    "a last day": ({"ends_on": TODAY}, {Aspect.LAST_DAY}),
    "a password": ({"password_hash": "$argon2id$2"}, {Aspect.PASSWORD, Aspect.HOLD, Aspect.ENTRY}),
    "a hold": ({"access": Access.SUSPENDED}, {*Aspect}),
    "a removal": ({"access": Access.REMOVED}, {*Aspect}),
    "a telephone number": ({"phone": "+33612345678"}, set()),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_ordered_is_left_no_longer(records: Records, change: str) -> None:
    """Waiting or kept, it is over at once; all else stays left."""
    changes, over = CHANGES[change]
    anne, hugo = opened(records, "anne", "hugo")
    records.drifts.put([drift(anne.id, each, kept=kept(records, hugo)) for each in Aspect])
    records.drifts.put([drift(hugo.id, each) for each in Aspect])
    records.people.update(replace(anne, **changes))  # type: ignore[arg-type]
    assert {each.aspect for each in records.drifts.of(anne.id) if each.over} == over
    assert records.drifts.kept().get(anne.id, set()) == {*Aspect} - over
    assert not any(each.over for each in records.drifts.of(hugo.id))
    records.owed_to_door.owe([anne.id])
    (found,) = claimed(records)
    assert found.left == {*Aspect} - over
    assert records.drifts.waiting() == 1


def test_who_is_owed_is_told_from_others(records: Records, elsewhere: Records) -> None:
    """Of what is owed nothing is others' doing."""
    anne, hugo = opened(records, "anne", "hugo")
    records.owed_to_door.owe([anne.id])
    assert records.owed_to_door.among([anne.id, hugo.id, STRANGER]) == {anne.id}
    assert records.owed_to_door.among([]) == elsewhere.owed_to_door.among([anne.id]) == set()
    records.owed_to_door.settle(records.owed_to_door.claim(MINE, NOW, LATER, 9))
    assert records.owed_to_door.among([anne.id]) == set()


def test_a_directory_is_compared_once_and_no_longer_than_it_is_there(records: Records, elsewhere: Records) -> None:
    """What a new one lacks was never taken from it."""
    opened(records)
    opened(elsewhere)
    assert not records.drifts.is_compared()
    records.drifts.note_compared()
    assert records.drifts.is_compared()
    assert not elsewhere.drifts.is_compared()
    records.owed_to_door.turn(on=False)
    records.owed_to_door.turn(on=True)
    assert not records.drifts.is_compared()
