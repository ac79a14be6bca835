"""What the rules ask of storage for the people of a space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rules.model.homes import Headcount
from rules.model.listing import Cursor, Page
from rules.model.people import Person, PersonId, SlackId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefetchKeys:
    """Whom a change may concern: its author, the owner of an address, and whoever shares an address, name or phone."""

    author: SlackId | None
    owner: SlackId | None
    email: str
    name_key: str
    phone: str | None


class People(Protocol):
    """The people of one space."""

    def prefetch(self, *around: PrefetchKeys) -> None:
        """Read these people, and the partners, at once; asked for one by one later, they cost nothing more."""

    def get(self, person: PersonId) -> Person:
        """The person with this id; raises LookupError."""

    def by_slack_id(self, slack_id: SlackId) -> Person | None:
        """The person recognised by this Slack account."""

    def by_former_slack_id(self, slack_id: SlackId) -> Person | None:
        """The person who had this Slack account until it was closed; the first, if several had."""

    def by_email(self, email: str) -> Person | None:
        """The person with this normalised address, whatever the access."""

    def users(self) -> list[Person]:
        """The users of the space: partners and active subscribers."""

    def accounts(self) -> set[SlackId]:
        """The Slack accounts by which people are recognised."""

    def partners(self) -> list[Person]:
        """The partners, who are few however many users there are."""

    def administrators(self) -> list[Person]:
        """The users who are administrators, the longest-standing first."""

    def named(self, name_key: str) -> list[Person]:
        """Those in the space whose name has this key (rules.model.people.name_key)."""

    def with_phone(self, phone: str) -> list[Person]:
        """Those in the space with this number, in E.164 form."""

    def found(self, words: Sequence[str], limit: int) -> list[Person]:
        """Those ever known in whose search text every word is found, whatever they are to the space now."""

    def dated(self, *, starts_until: date, ends_until: date) -> list[Person]:
        """Those whose planned access begins, and those whose access ends, until these days."""

    def page(self, words: Sequence[str], cursor: Cursor, size: int) -> Page:
        """A page of those in the space in whose search text every word is found."""

    def headcount(self, noted_until: datetime) -> Headcount:
        """How many there are of each; a password is overdue that was to be noted until then."""

    def add(self, person: Person) -> Person:
        """Store a new person, whose `id` is ignored, and return it with its own."""

    def add_all(self, people: Sequence[Person]) -> list[Person]:
        """Store new people at once, and return them with their ids, in the same order."""

    def listed(self) -> list[Person]:
        """Everybody in the space, in the order of the list."""

    def update(self, person: Person) -> None:
        """Store a person as he is now."""
