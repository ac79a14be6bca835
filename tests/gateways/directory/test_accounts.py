"""What entries of Active Directory show, without a server or the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateways.directory.accounts import CONTROL, changes, hold_of, is_held, shown_of
from gateways.directory.marker import Entry, person_of
from tests.ports.doors import SPACE, wanted

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
NEVER = str(2**63 - 1).encode()


def put(entry: object, current: Entry, now: datetime = NOW) -> dict[str, list[bytes]]:
    """Give an entry after it was made as it must be."""
    return {**current, **changes(entry, current, SPACE, now).values}  # type: ignore[arg-type]


def test_a_new_entry_shows_what_it_must() -> None:
    """And nothing differs afterwards, though the password itself is gone by then."""
    entry = wanted(3, "sesame-3", closes_at=datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC))
    made = {"cn": [b"u3"], **put(entry, {})}
    assert shown_of(made, frozenset()) == entry.shown
    assert person_of(made, SPACE) == entry.person
    assert changes(replace(entry, clear=""), made, SPACE, NOW).values == {}


def test_before_the_first_day_an_entry_is_on_hold_and_says_so() -> None:
    """It has its password already, and opens by the next look once the day has come."""
    entry = wanted(3, "sesame-3", opens_at=NOW + timedelta(days=1))
    before = put(entry, {"cn": [b"u3"]})
    assert shown_of(before, frozenset()) == replace(entry.shown, held=True)
    after = put(replace(entry, clear=""), before, NOW + timedelta(days=1))
    assert shown_of(after, frozenset()) == entry.shown


@pytest.mark.parametrize("ends", [b"0", NEVER])
def test_both_moments_that_are_never_are_no_last_day(ends: bytes) -> None:
    """As the directory writes them by itself."""
    entry = wanted(3, "sesame-3")
    made = {**put(entry, {"cn": [b"u3"]}), "accountExpires": [ends]}
    assert shown_of(made, frozenset()) == entry.shown
    assert "accountExpires" not in changes(entry, made, SPACE, NOW).values


def test_what_others_set_beside_ours_stays() -> None:
    """Bits of the account, as that its password never expires, and what they note where we do."""
    never_expires, noted = 65536, b"https://cabinet.example/anne Anne"
    made = put(wanted(3, "sesame-3"), {CONTROL: [str(512 | never_expires).encode()], "labeledURI": [noted]})
    held = {**made, **hold_of(made)}
    assert (is_held(made), is_held(held)) == (False, True)
    assert [int(each[CONTROL][0]) & never_expires for each in (made, held)] == [never_expires] * 2
    assert noted in made["labeledURI"]


@pytest.mark.parametrize("name", ["x" * 64, "x" * 65, "é" * 200, "😀" * 33, "x" + "😀" * 32])
def test_a_name_that_is_too_long_is_noted_whole(name: str) -> None:
    """And cut where the directory shows it, never within a letter."""
    made = put(wanted(3, "sesame-3", last_name=name), {})
    assert shown_of(made, frozenset()).last_name == name
    cut = made["sn"][0].decode()
    assert name.startswith(cut)
    assert 63 <= len(cut.encode("utf-16-le")) // 2 <= 64


def test_an_entry_whose_mark_is_lost_and_left_stays_open() -> None:
    """What others took of it is kept; no password is written, and none is asked for."""
    entry = wanted(3, "sesame-3")
    lost = {**put(entry, {"cn": [b"u3"]}), "labeledURI": []}
    left = replace(entry, clear="", shown=replace(entry.shown, password=""))
    found = changes(left, lost, SPACE, NOW)
    assert (found.values, found.closed, found.lacks) == ({}, False, False)
