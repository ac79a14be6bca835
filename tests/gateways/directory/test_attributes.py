"""What entries show, and what errors and addresses mean, without a server or the library."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateways.directory.attributes import HELD, HOLD, changes, lifts, new_entry, shown_of
from gateways.directory.errors import TROUBLES, trouble_of
from gateways.directory.marker import person_of
from gateways.directory.opening import DoorLibraryMissing, open_ldap
from gateways.directory.settings import DoorAt
from rules.ports.door import Trouble
from tests.ports.doors import SPACE, wanted


def place(url: str, ca_file: Path | None = None) -> DoorAt:
    """A directory at this address."""
    return DoorAt(url=url, bind_dn="cn=x", bind_password="hidden", people="p", groups="g", ca_file=ca_file, space=SPACE)


def test_a_new_entry_shows_what_it_must() -> None:
    """And nothing differs afterwards."""
    entry = wanted(3, "sesame", opens_at=datetime(2026, 1, 5, 8, tzinfo=UTC))
    made = new_entry(entry, SPACE)
    assert shown_of(made, entry.shown.uid, frozenset()) == entry.shown
    assert person_of(made, SPACE) == entry.person
    assert changes(entry, made, SPACE) == {}


def test_a_lockout_by_failed_attempts_is_no_hold() -> None:
    """It ends by itself, and is neither seen nor lifted."""
    entry = wanted(3, "sesame")
    locked = {**new_entry(entry, SPACE), HOLD: [b"20261128062427Z"]}
    assert not shown_of(locked, entry.shown.uid, frozenset()).held
    assert not lifts(entry, locked)
    assert lifts(entry, {**locked, HOLD: HELD})


def test_what_others_keep_beside_our_mark_stays() -> None:
    """An attribute may have several values."""
    entry = wanted(3, "sesame")
    assert changes(entry, {"employeeType": [b"CDI", b"cabinet:old"]}, SPACE)["employeeType"] == [
        b"CDI",
        f"cabinet:{entry.shown.password}".encode(),
    ]


@pytest.mark.parametrize(
    "marker", ["", "cabinet:7:", "cabinet:7:x", "cabinet:70:1", "cabinet:8:1", "7:1", "cabinet:7:²"]
)
def test_an_entry_without_our_marker_is_anothers(marker: str) -> None:
    """The space's number is whole."""
    assert person_of({"employeeNumber": [marker.encode()]}, SPACE) is None


@pytest.mark.parametrize(
    ("url", "starts"),
    [
        ("ldap://127.0.0.1:389", False),
        ("ldap://[::1]", False),
        ("ldap://localhost", False),
        ("ldap://localhost.example", True),
        ("ldap://10.0.0.1", True),
        ("ldaps://10.0.0.1", False),
        ("ldapi://%2Frun%2Fldapi", False),
    ],
)
def test_tls_is_asked_for_wherever_others_may_listen(url: str, *, starts: bool) -> None:
    """Within this machine only where a CA is named."""
    assert place(url).starts_tls is starts
    assert place(url, Path("ca.pem")).starts_tls is url.startswith("ldap://")


def test_an_address_of_something_else_is_refused() -> None:
    """And no password is shown with one that is right."""
    with pytest.raises(ValueError, match="ldaps"):
        place("https://annuaire.example")
    assert "hidden" not in repr(place("ldaps://annuaire.example"))


def test_every_trouble_that_an_error_may_tell_of_is_told() -> None:
    """An error that nobody foresaw is a refusal; a hold that is none, and open sessions, are found out otherwise."""
    assert {*TROUBLES.values(), trouble_of("UNHEARD_OF")} == {*Trouble} - {Trouble.NO_POLICY, Trouble.SESSIONS}


def test_without_the_library_a_sentence_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a directory is opened, and not before."""
    monkeypatch.setitem(sys.modules, "ldap", None)
    with pytest.raises(DoorLibraryMissing, match="make door"):
        open_ldap(place("ldaps://annuaire.example"))
