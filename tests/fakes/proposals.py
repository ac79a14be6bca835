"""The proposals of a space, in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from rules.model.journal import EntryId
from rules.model.people import Person, PersonId, SlackId
from rules.model.strangers import Stranger, StrangerId

Find = Callable[[Iterable[StrangerId]], list[Stranger]]


class Proposals:
    """The proposals of the space."""

    def __init__(self, person: Callable[[PersonId], Person], strangers: Find) -> None:
        self._person = person
        self._strangers = strangers
        self._put: dict[EntryId, tuple[PersonId | None, StrangerId | None]] = {}
        self._settled: dict[EntryId, EntryId] = {}

    def put(self, entry: EntryId, person: PersonId | None, stranger: StrangerId | None) -> None:
        """Remember a proposal as open; the same again changes nothing."""
        self._put.setdefault(entry, (person, stranger))

    def all_open(self) -> list[EntryId]:
        """The open proposals, the oldest first."""
        return sorted(self._put.keys() - self._settled.keys())

    def about(self, people: Collection[PersonId]) -> list[EntryId]:
        """The open proposals about these people."""
        known = [self._person(each) for each in people]
        return [each for each in self.all_open() if any(self._is_about(each, who) for who in known)]

    def of_account(self, account: SlackId) -> list[EntryId]:
        """The open proposals about this account."""
        return [each for each in self.all_open() if any(who.slack_id == account for who in self._told(each))]

    def settle(self, entry: EntryId, by: EntryId) -> None:
        """Remember by which line a proposal was settled."""
        if entry in self._put:
            self._settled[entry] = by

    def settled_by(self, entry: EntryId) -> EntryId | None:
        """The line that settled a proposal."""
        return self._settled.get(entry)

    def _is_about(self, entry: EntryId, who: Person) -> bool:
        person = self._put[entry][0]
        accounts = {who.slack_id, who.former_slack_id} - {None}
        told = self._told(entry)
        return person == who.id or any(each.slack_id in accounts or each.email == who.email for each in told)

    def _told(self, entry: EntryId) -> list[Stranger]:
        number = self._put[entry][1]
        return self._strangers([number]) if number else []
