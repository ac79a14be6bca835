"""What the rules ask of storage for the people of a space."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rules.model.homes import Headcount
from rules.model.listing import Criteria, Cursor, Page
from rules.model.people import Person, PersonId, SlackId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefetchKeys:
    """The people whom a change may concern.

    Its author, the owner of the address, and those who share an address, a name or a phone.
    """

    author: SlackId | None
    owner: SlackId | None
    email: str
    name_key: str
    phone: str | None
    look: str


class People(Protocol):
    """The people of one space."""

    def prefetch(self, *around: PrefetchKeys) -> None:
        """Read these people and the partners at once.

        Asking for one of them later costs nothing more.
        """

    def get(self, person: PersonId) -> Person:
        """Give the person with this id; raises LookupError."""

    def by_ids(self, people: Iterable[PersonId]) -> list[Person]:
        """Give those of these people who are known here."""

    def by_slack_id(self, slack_id: SlackId) -> Person | None:
        """Give the person recognised by this Slack account."""

    def by_former_slack_id(self, slack_id: SlackId) -> Person | None:
        """Give who had this Slack account until it was closed.

        The first, if several had it.
        """

    def by_email(self, email: str) -> Person | None:
        """Give the person with this normalised address, with access or without."""

    def users(self) -> list[Person]:
        """Give the users of the space: partners and active subscribers."""

    def accounts(self) -> set[SlackId]:
        """Give the Slack accounts by which people are recognised."""

    def partners(self) -> list[Person]:
        """Give the partners of the space."""

    def administrators(self) -> list[Person]:
        """Give the users who are administrators, in order of enrolment."""

    def named(self, name_key: str) -> list[Person]:
        """Give those in the space whose name has this key."""

    def with_phone(self, phone: str) -> list[Person]:
        """Give those in the space with this number in E.164 form."""

    def looking_like(self, look: str) -> list[Person]:
        """Give those in the space whose address has this look."""

    def found(self, words: Sequence[str], limit: int) -> list[Person]:
        """Give those whose search text holds every word.

        Everybody ever known, also those who have left the space.
        """

    def dated(self, *, starts_until: date, ends_until: date) -> list[Person]:
        """Give those whose access begins, comes back or ends until then."""

    def page(self, criteria: Criteria, cursor: Cursor, size: int) -> Page:
        """Give a page of those in the space who meet the criteria."""

    def headcount(self, noted_until: datetime) -> Headcount:
        """Count the people of each kind.

        A password is overdue if it was delivered until `noted_until` and not noted since.
        """

    def add(self, person: Person) -> Person:
        """Store a new person, and give them with their id.

        The `id` given is ignored.
        """

    def add_all(self, people: Sequence[Person]) -> list[Person]:
        """Store new people; give them with their ids, in order."""

    def listed(self) -> list[Person]:
        """Give everybody in the space, in the order of the list."""

    def update(self, person: Person) -> None:
        """Store a person as they are now."""
