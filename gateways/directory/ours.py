"""Which entries are ours, and which addresses others have."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from gateways.directory.connection import Connection, criteria_of
from gateways.directory.marker import MARKER, Entry, marker_of, person_of
from gateways.directory.settings import DoorAt
from rules.model.people import PersonId

# So many requests are under way; slapd ends a connection that has more than a thousand waiting.
_AT_ONCE = 100
T = TypeVar("T")


def marked(
    connection: Connection, at: DoorAt, names: Sequence[str], person: PersonId | None = None
) -> Iterator[tuple[str, PersonId, Entry]]:
    """Give the entries of this space, or of one person.

    Each with its name, and with whose it is.
    """
    which = f"({MARKER}=%s)" if person is not None else f"({MARKER}=%s*)"
    criteria = criteria_of(which, marker_of(at.space, "" if person is None else person))
    for dn, entry in connection.search(at.people, criteria, names):
        whose = person_of(entry, at.space)
        if whose is not None:
            yield dn, whose, entry


def own(connection: Connection, at: DoorAt, dn: str, names: Sequence[str]) -> Entry | None:
    """Give an entry if it is one of this space."""
    entry = connection.read(dn, names)
    return entry if entry is not None and person_of(entry, at.space) is not None else None


def name_back(connection: Connection, at: DoorAt, missing: Mapping[PersonId, str]) -> list[str]:
    """Give entries of these people that others renamed their names again.

    Gives the names that they had.
    """
    renamed = []
    for some in batches([*missing]):
        asked = criteria_of(f"(|{f'({MARKER}=%s)' * len(some)})", *(marker_of(at.space, each) for each in some))
        for dn, entry in [*connection.search(at.people, asked, [MARKER])]:
            whose = person_of(entry, at.space)
            if whose is not None and not connection.rename(dn, missing[whose], {"ALREADY_EXISTS"}):
                renamed.append(dn)
    return renamed


def others_addresses(connection: Connection, at: DoorAt, place: str, addresses: Collection[str]) -> frozenset[str]:
    """Give those of these addresses that others there have."""
    asked = {each.lower(): each for each in addresses}
    return frozenset(
        asked[address]
        for some in batches(sorted(asked))
        for address in _held_by_others(connection, at, place, some)
        if address in asked
    )


def whole_of(connection: Connection, at: DoorAt) -> str:
    """Give the place of all entries that ours are among."""
    root = connection.read("", ["namingContexts"]) or {}
    contexts = [each.decode() for each in root.get("namingContexts", [])]
    people = at.people.lower()
    return max((each for each in contexts if people.endswith(each.lower())), key=len, default=at.people)


def batches(every: Sequence[T]) -> Iterator[Sequence[T]]:
    """Give a hundred of them at a time."""
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


def _held_by_others(connection: Connection, at: DoorAt, place: str, addresses: Sequence[str]) -> Iterator[str]:
    asked = criteria_of(f"(|{'(mail=%s)' * len(addresses)})", *addresses)
    for _, entry in connection.search(place, asked, ["mail", MARKER]):
        if person_of(entry, at.space) is None:
            yield from (each.decode().lower() for each in entry.get("mail", []))
