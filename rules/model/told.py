"""What a line of the journal tells: a name of the moment, what changed, and figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from rules.model.people import Person, PersonId

Value = str | bool | None
# Of what was done: figures, a file, a date, or under what number somebody’s details of the moment are kept.
Facts = Mapping[str, str | int | None]
NO_FACTS: Facts = MappingProxyType({})
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody's name of the moment, what changed of them, and what was done."""

    name: str = ""
    before: Mapping[str, Value] = field(default_factory=dict)  # empty of somebody new
    after: Mapping[str, Value] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)


def facts_of(person: Person) -> dict[str, Value]:
    """Give what changes of a person are written down of."""
    return {
        "name": person.name,
        "email": person.email,
        "phone": person.phone,
        "function": person.function,
        "partner": person.partner,
        "administrator": person.administrator_since is not None,
        "access": person.access.value,
        "starts_on": person.starts_on.isoformat() if person.starts_on else None,
        "ends_on": person.ends_on.isoformat() if person.ends_on else None,
        "back_on": person.back_on.isoformat() if person.back_on else None,
        "account": person.slack_id,
    }


def write_told(told: Told) -> str:
    """Give what is stored, the same text for the same content."""
    stored = {"name": told.name, "before": {**told.before}, "after": {**told.after}, "facts": {**told.facts}}
    return _JSON.encode({key: value for key, value in stored.items() if value})


def read_told(stored: str) -> Told:
    """Read what is stored; nothing where it was erased, or never told."""
    return Told(**json.loads(stored)) if stored else Told()


class Ledger:
    """The people of one transaction: as last met, and changes not yet written down."""

    def __init__(self) -> None:
        self._met: dict[PersonId, Person] = {}
        self._changed: dict[PersonId, Person | None] = {}  # as they were

    def meet(self, people: Iterable[Person]) -> None:
        """Remember people as they were read."""
        for each in people:
            self._met[each.id] = each

    def met(self, person: PersonId) -> Person | None:
        """Give somebody as last read or stored."""
        return self._met.get(person)

    def change(self, person: Person) -> None:
        """Remember how somebody is from now on."""
        self._changed.setdefault(person.id, self._met.get(person.id))
        self._met[person.id] = person

    def forget(self, person: PersonId) -> None:
        """Remember nothing of somebody who is erased."""
        self._met.pop(person, None)
        self._changed.pop(person, None)

    def name(self, person: PersonId | None) -> str:
        """Give the name of the moment; empty where it was never read."""
        found = self._met.get(person) if person is not None else None
        return found.name if found else ""

    def tell(self, person: PersonId | None, facts: Facts = NO_FACTS) -> str:
        """Give what the next line about somebody tells of them, to be stored.

        What changed is told by one line only.
        """
        told = self._tell(person)
        told = replace(told, facts=facts) if facts else told
        return write_told(told) if told != Told() else ""

    def _tell(self, person: PersonId | None) -> Told:
        found = self._met.get(person) if person is not None else None
        if found is None:
            return Told()
        if found.id not in self._changed:
            return Told(found.name)
        was, now = self._changed.pop(found.id), facts_of(found)
        if was is None:
            return Told(found.name, after={key: value for key, value in now.items() if key != "name"})
        before = {key: value for key, value in facts_of(was).items() if value != now[key]}
        return Told(found.name, before, {key: now[key] for key in before})
