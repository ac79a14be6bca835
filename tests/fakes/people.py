"""The people of a space, in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from rules.model.homes import Headcount, is_not_noted
from rules.model.listing import MOST_COUNTED, Criteria, Cursor, Direction, Page, meets
from rules.model.look_alikes import look_of
from rules.model.people import (
    Access,
    Person,
    PersonId,
    SlackId,
    name_key,
    search_text,
    sort_key,
)
from rules.model.told import Ledger
from rules.model.writing import holds
from rules.ports import PrefetchKeys


class People:
    """The people of the space; two with one address or one Slack account are an error, as in a database."""

    def __init__(self) -> None:
        self._stored: dict[PersonId, Person] = {}
        self.ledger = Ledger()
        self.changed: Callable[..., None] = _unheard

    def get(self, person: PersonId) -> Person:
        """The person with this id; raises LookupError."""
        return self._stored[person]

    def by_ids(self, people: Iterable[PersonId]) -> list[Person]:
        """Give those of these people who are known here."""
        return [self._stored[each] for each in people if each in self._stored]

    def by_slack_id(self, slack_id: SlackId) -> Person | None:
        """The person recognised by this Slack account."""
        return next((person for person in self.everyone() if person.slack_id == slack_id), None)

    def by_former_slack_id(self, slack_id: SlackId) -> Person | None:
        """The person who had this Slack account until it was closed; the first, if several had."""
        return next((person for person in self.everyone() if person.former_slack_id == slack_id), None)

    def by_email(self, email: str) -> Person | None:
        """The person with this normalised address, whatever the access."""
        return next((person for person in self.everyone() if person.email == email), None)

    def prefetch(self, *around: PrefetchKeys) -> None:
        """Nothing: everybody is at hand."""

    def users(self) -> list[Person]:
        """The users of the space: partners and active subscribers."""
        return [person for person in self.everyone() if person.partner or person.access is Access.ACTIVE]

    def accounts(self, among: Sequence[SlackId] | None = None) -> set[SlackId]:
        """The Slack accounts by which people are recognised, or only these."""
        known = {person.slack_id for person in self.everyone() if person.slack_id is not None}
        return known if among is None else known & {*among}

    def partners(self) -> list[Person]:
        """The partners, who are few however many users there are."""
        return [person for person in self.everyone() if person.partner]

    def administrators(self) -> list[Person]:
        """The users who are administrators, the longest-standing first."""
        since = {user.id: user.administrator_since for user in self.users() if user.administrator_since}
        return [self.get(person) for person in sorted(since, key=lambda person: (since[person], person))]

    def named(self, name_key_: str) -> list[Person]:
        """Those in the space whose name has this key."""
        return [person for person in self._listed() if name_key(person.first_name, person.last_name) == name_key_]

    def with_phone(self, phone: str) -> list[Person]:
        """Those in the space with this number, in E.164 form."""
        return [person for person in self._listed() if person.phone == phone]

    def looking_like(self, look: str) -> list[Person]:
        """Those in the space whose address has this look."""
        return [person for person in self._listed() if look_of(person.email) == look]

    def dated(self, *, starts_until: date, ends_until: date) -> list[Person]:
        """Those whose planned access begins, and those whose access ends, until these days."""
        return [each for each in self.everyone() if _has_come(each, starts_until, ends_until)]

    def page(self, criteria: Criteria, cursor: Cursor, size: int) -> Page:
        """A page of those in the space who meet the criteria.

        Where nobody is left beyond the cursor, or less than a page before it, it is the first page.
        """
        found = [person for person in self._listed() if meets(person, criteria)]
        found.sort(key=_place)
        edge = (cursor.key, cursor.person)
        if cursor.direction is Direction.BEFORE:
            start = sum(_place(person) < edge for person in found) - size
        else:
            start = sum(_place(person) <= edge for person in found)
        start = start if 0 <= start < len(found) else 0
        end = min(len(found), start + size)
        more = bool(criteria.terms or criteria.only) and len(found) > MOST_COUNTED
        total = MOST_COUNTED if more else len(found)
        return Page(
            tuple(found[start:end]), total, has_before=start > 0, has_after=end < len(found), more=more, skipped=start
        )

    def headcount(self, noted_until: datetime) -> Headcount:
        """How many there are of each; a password is overdue that was to be noted until then."""
        everyone = self.everyone()
        open_ = [each for each in everyone if is_not_noted(each)]
        overdue = sum(each.password_at is not None and each.password_at <= noted_until for each in open_)
        return Headcount(
            subscribers=sum(each.access is Access.ACTIVE and not each.partner for each in everyone),
            partners=sum(each.partner for each in everyone),
            administrators=sum(each.is_administrator for each in everyone),
            suspended=sum(each.access is Access.SUSPENDED and not each.partner for each in everyone),
            planned=sum(each.access is Access.PLANNED and not each.partner for each in everyone),
            not_noted=len(open_),
            overdue=min(overdue, MOST_COUNTED + 1),
        )

    def recount(self) -> None:
        """Nothing: everybody is counted each time."""

    def add(self, person: Person, *, urgent: bool = True) -> Person:
        """Store a new person, whose `id` is ignored, and return it with its own."""
        stored = replace(person, id=PersonId(len(self._stored) + 1))
        self._store(stored, urgent=urgent)
        return stored

    def add_all(self, people: Sequence[Person]) -> list[Person]:
        """Store new people at once, and return them with their ids, in the same order."""
        return [self.add(person, urgent=False) for person in people]

    def listed(self) -> list[Person]:
        """Everybody in the space, in the order of the list."""
        return sorted(self._listed(), key=_place)

    def found(self, words: Sequence[str], limit: int) -> list[Person]:
        """Those ever known in whose search text every word is found."""
        return [each for each in self.everyone() if all(holds(search_text(each), word) for word in words)][:limit]

    def update(self, person: Person) -> None:
        """Store a person as they are now."""
        self.get(person.id)
        self._store(person)

    def everyone(self) -> list[Person]:
        """All people ever stored, whatever they are to the space now."""
        return list(self._stored.values())

    def _listed(self) -> list[Person]:
        return [each for each in self.everyone() if each.partner or each.is_subscriber]

    def _store(self, person: Person, *, urgent: bool = True) -> None:
        others = [other for other in self.everyone() if other.id != person.id]
        if any(other.email == person.email for other in others):
            raise ValueError(f"two people with the address {person.email}")
        if person.slack_id is not None and any(other.slack_id == person.slack_id for other in others):
            raise ValueError(f"two people with the Slack account {person.slack_id}")
        before = self._stored.get(person.id)
        self._stored[person.id] = person
        self.ledger.change(person)
        self.changed(before, person, urgent=urgent)


def _unheard(_before: Person | None, _after: Person, *, urgent: bool) -> None:
    """Nothing: nobody wants to know."""


def _has_come(person: Person, starts_until: date, ends_until: date) -> bool:
    if person.access is Access.PLANNED:
        return person.starts_on is not None and person.starts_on <= starts_until
    if person.access is Access.SUSPENDED:
        return person.back_on is not None and person.back_on <= starts_until
    return person.access is Access.ACTIVE and person.ends_on is not None and person.ends_on <= ends_until


def _place(person: Person) -> tuple[str, int]:
    return sort_key(person.first_name, person.last_name), person.id
