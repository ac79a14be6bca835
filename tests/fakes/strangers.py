"""Details of a moment, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rules.model.people import Person, name_key
from rules.model.strangers import Stranger, StrangerId


class Strangers:
    """The details of a moment that messages tell, until they are erased."""

    def __init__(self) -> None:
        self._stored: dict[StrangerId, Stranger] = {}
        self._last = 0

    def add(self, stranger: Stranger) -> StrangerId:
        """Keep details, and give the number they are kept under."""
        self._last += 1
        number = StrangerId(self._last)
        self._stored[number] = replace(stranger, id=number)
        return number

    def by_ids(self, strangers: Iterable[StrangerId]) -> list[Stranger]:
        """Give those of these that are not erased."""
        return [self._stored[each] for each in strangers if each in self._stored]

    def with_address(self, email: str) -> list[Stranger]:
        """Give those with this address."""
        return [each for each in self.everyone() if each.email == email]

    def like(self, person: Person) -> list[Stranger]:
        """Give those who are this person, or may be, by account or address; without an account, by name."""
        accounts = {person.slack_id, person.former_slack_id} - {None}
        name = name_key(person.first_name, person.last_name)
        return [
            each
            for each in self.everyone()
            if each.person == person.id
            or each.slack_id in accounts
            or each.email == person.email
            or (each.slack_id is None and each.person is None and name_key(each.first_name, each.last_name) == name)
        ]

    def remove(self, strangers: Iterable[StrangerId]) -> None:
        """Erase these."""
        for each in list(strangers):
            self._stored.pop(each, None)

    def everyone(self) -> list[Stranger]:
        """All who are kept."""
        return list(self._stored.values())
