"""By what an entry differs, and what of it may be left."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.door import Group, Shown, Wanted, differing
from rules.model.drift import (
    Aspect,
    Drift,
    Undone,
    aspects_of,
    harmless,
    leaving,
    left_alone,
    lets_in,
    undoing,
    value_of,
)
from rules.model.people import PersonId

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
DAYS = [NOON + timedelta(days=each) for each in range(4)]
BETWEEN = [each + timedelta(hours=12) for each in (NOON - timedelta(days=1), *DAYS)]
ANNE = Shown(
    uid="u7",
    first_name="Anne",
    last_name="Petit",
    email="anne@cabinet.fr",
    held=False,
    opens_at=DAYS[1],
    closes_at=DAYS[2],
    password="a mark",
    groups=frozenset({Group.SUBSCRIBERS}),
)
ENTRIES = st.builds(
    Shown,
    uid=st.sampled_from(["u7", "u8"]),
    first_name=st.sampled_from(["Anne", "Anna"]),
    last_name=st.sampled_from(["Petit", "Morel"]),
    email=st.sampled_from(["anne@cabinet.fr", "other@cabinet.fr"]),
    held=st.booleans(),
    opens_at=st.none() | st.sampled_from(DAYS),
    closes_at=st.none() | st.sampled_from(DAYS),
    password=st.sampled_from(["", "a mark", "another"]),
    groups=st.frozensets(st.sampled_from(Group)),
)
LEFT = st.frozensets(st.sampled_from(Aspect))


def opens(entry: Shown, at: datetime) -> bool:
    """Whether an entry opens at a moment."""
    begun, over = entry.opens_at is None or entry.opens_at <= at, entry.closes_at is not None and at > entry.closes_at
    return not entry.held and begun and not over


@given(ENTRIES, ENTRIES, LEFT)
def test_nothing_that_is_left_gives_more_than_must_be(wanted: Shown, found: Shown, left: frozenset[Aspect]) -> None:
    """Whatever is kept: it opens at no moment and stands in no group that it must not, and is nobody else's."""
    made = leaving(wanted, found, left)
    assert all(opens(wanted, each) for each in BETWEEN if opens(made, each))
    assert made.groups <= wanted.groups
    assert made.uid == wanted.uid
    assert made.password in ("", wanted.password)


@given(ENTRIES, ENTRIES)
def test_all_that_differs_lets_in_or_is_harmless(wanted: Shown, found: Shown) -> None:
    """Of groups one may be too many and another missing; nothing else is both."""
    both = lets_in(wanted, found) & harmless(wanted, found)
    assert lets_in(wanted, found) | harmless(wanted, found) == aspects_of(wanted, found)
    assert both <= {Aspect.GROUPS}
    assert bool(aspects_of(wanted, found)) == bool(differing(wanted, found))


@given(ENTRIES, ENTRIES, LEFT)
def test_what_is_left_is_not_written(wanted: Shown, found: Shown, left: frozenset[Aspect]) -> None:
    """As the directory has it where it is harmless; all else is as it must be."""
    made, settled = leaving(wanted, found, left), harmless(wanted, found) - lets_in(wanted, found)
    assert not aspects_of(made, found) & left & settled
    assert not aspects_of(wanted, made) - left


LETTING_IN: dict[str, tuple[dict[str, object], Aspect]] = {
    "open though held": ({"held": False}, Aspect.HOLD),
    "a group too many": ({"groups": frozenset(Group)}, Aspect.GROUPS),
    "a later last day": ({"closes_at": DAYS[3]}, Aspect.LAST_DAY),
    "no last day": ({"closes_at": None}, Aspect.LAST_DAY),
    "an earlier first day": ({"opens_at": DAYS[0]}, Aspect.FIRST_DAY),
    "no first day": ({"opens_at": None}, Aspect.FIRST_DAY),
    "another password": ({"password": "another"}, Aspect.PASSWORD),
    "another's identifier": ({"uid": "u8"}, Aspect.IDENTIFIER),
}
HARMLESS: dict[str, tuple[dict[str, object], Aspect]] = {
    "another name": ({"last_name": "Morel"}, Aspect.NAME),
    "another address": ({"email": "other@cabinet.fr"}, Aspect.ADDRESS),
    "held": ({"held": True}, Aspect.HOLD),
    "a group missing": ({"groups": frozenset()}, Aspect.GROUPS),
    "an earlier last day": ({"closes_at": DAYS[1]}, Aspect.LAST_DAY),
    "a later first day": ({"opens_at": DAYS[2]}, Aspect.FIRST_DAY),
    "no mark of a password": ({"password": ""}, Aspect.PASSWORD),
}


@pytest.mark.parametrize("case", LETTING_IN)
def test_what_lets_in_is_told(case: str) -> None:
    """It is put back at once, and may not be kept."""
    changes, aspect = LETTING_IN[case]
    wanted = replace(ANNE, held=aspect is Aspect.HOLD)
    found = replace(wanted, **changes)  # type: ignore[arg-type]
    assert (lets_in(wanted, found), harmless(wanted, found)) == (frozenset({aspect}), frozenset())


@pytest.mark.parametrize("case", HARMLESS)
def test_what_is_harmless_is_told(case: str) -> None:
    """It waits for an answer."""
    changes, aspect = HARMLESS[case]
    found = replace(ANNE, **changes)  # type: ignore[arg-type]
    assert (lets_in(ANNE, found), harmless(ANNE, found)) == (frozenset(), frozenset({aspect}))


def test_an_entry_that_is_gone_is_made_unless_that_is_left() -> None:
    """Nothing else that is left says so."""
    wanted = Wanted(PersonId(7), ANNE)
    assert left_alone(wanted, None, {Aspect.NAME}) == wanted
    assert left_alone(wanted, None, {Aspect.ENTRY}) is None
    assert left_alone(wanted, replace(ANNE, last_name="Morel"), {Aspect.ENTRY}) == wanted


@given(ENTRIES, st.sampled_from(Aspect))
def test_no_line_holds_the_mark_of_a_password(entry: Shown, aspect: Aspect) -> None:
    """Nor anything else of it."""
    assert "mark" not in value_of(aspect, entry)


@pytest.mark.parametrize("text", ["x" * 10_000, "a\x00b\nc\u202ed"])
def test_what_others_wrote_is_bounded(text: str) -> None:
    """However long it is, and without what cannot be kept."""
    assert value_of(Aspect.ADDRESS, replace(ANNE, email=text)) in ("x" * 254, "ab\nc\u202ed")


def test_what_it_would_do_is_counted_by_entries() -> None:
    """Each once: what it shuts, else what it opens, else what it changes."""

    def of(person: int, aspect: Aspect, *, more: bool = False) -> Drift:
        return Drift(person=PersonId(person), aspect=aspect, found="", since=NOON, lets_in=more)

    drifts = [
        *(of(1, Aspect.NAME), of(1, Aspect.GROUPS, more=True), of(1, Aspect.HOLD)),
        *(of(2, Aspect.NAME), of(2, Aspect.HOLD)),
        *(of(3, Aspect.ENTRY), of(4, Aspect.ADDRESS), of(4, Aspect.NAME)),
    ]
    assert undoing(drifts) == Undone(opened=2, shut=1, changed=1)
    assert undoing(drifts).all == 4
