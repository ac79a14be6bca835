"""One space in memory: people, a journal and an outbox that keep what they are given, as storage does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from rules.model.homes import Headcount, Home
from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.journal_chain import Head, Kept, Link, make_link
from rules.model.listing import START, Cursor, Direction, Page
from rules.model.members import SeenMember, hidden
from rules.model.people import (
    Access,
    PasswordState,
    Person,
    PersonId,
    SlackId,
    Space,
    SpaceId,
    name_key,
    search_text,
    sort_key,
)
from rules.model.policy import AdmissionPolicy
from rules.ports import PrefetchKeys
from tests.rules.imports import Imports
from tests.rules.outbox import Outbox
from tests.rules.reviews import Reviews
from tests.rules.strangers import Strangers


class People:
    """The people of the space; two with one address or one Slack account are an error, as in a database."""

    def __init__(self) -> None:
        self._stored: dict[PersonId, Person] = {}

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

    def accounts(self) -> set[SlackId]:
        """The Slack accounts by which people are recognised."""
        return {person.slack_id for person in self.everyone() if person.slack_id is not None}

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

    def dated(self, *, starts_until: date, ends_until: date) -> list[Person]:
        """Those whose planned access begins, and those whose access ends, until these days."""
        begins = [
            p for p in self.everyone() if p.access is Access.PLANNED and p.starts_on and p.starts_on <= starts_until
        ]
        ends = [p for p in self.everyone() if p.access is Access.ACTIVE and p.ends_on and p.ends_on <= ends_until]
        return [*begins, *ends]

    def page(self, words: Sequence[str], cursor: Cursor, size: int) -> Page:
        """A page of those in the space in whose search text every word is found."""
        found = [person for person in self._listed() if all(word in search_text(person) for word in words)]
        found.sort(key=_place)
        edge = (cursor.key, cursor.person)
        if cursor.direction is Direction.BEFORE:
            end = sum(_place(person) < edge for person in found)
            start = max(0, end - size)
        else:
            start = 0 if cursor == START else sum(_place(person) <= edge for person in found)
            end = min(len(found), start + size)
        return Page(tuple(found[start:end]), len(found), has_before=start > 0, has_after=end < len(found))

    def headcount(self, noted_until: datetime) -> Headcount:
        """How many there are of each; a password is overdue that was to be noted until then."""
        everyone = self.everyone()
        outside = {PasswordState.NONE, PasswordState.NOTED}
        open_ = [each for each in everyone if each.is_listed and each.password_state not in outside]
        return Headcount(
            subscribers=sum(each.access is Access.ACTIVE and not each.partner for each in everyone),
            partners=sum(each.partner for each in everyone),
            administrators=sum(each.is_administrator for each in everyone),
            suspended=sum(each.access is Access.SUSPENDED and not each.partner for each in everyone),
            not_noted=len(open_),
            overdue=sum(each.password_at is not None and each.password_at <= noted_until for each in open_),
        )

    def add(self, person: Person) -> Person:
        """Store a new person, whose `id` is ignored, and return it with its own."""
        stored = replace(person, id=PersonId(len(self._stored) + 1))
        self._store(stored)
        return stored

    def add_all(self, people: Sequence[Person]) -> list[Person]:
        """Store new people at once, and return them with their ids, in the same order."""
        return [self.add(person) for person in people]

    def listed(self) -> list[Person]:
        """Everybody in the space, in the order of the list."""
        return sorted(self._listed(), key=_place)

    def found(self, words: Sequence[str], limit: int) -> list[Person]:
        """Those ever known in whose search text every word is found."""
        return [each for each in self.everyone() if all(word in search_text(each) for word in words)][:limit]

    def update(self, person: Person) -> None:
        """Store a person as he is now."""
        self.get(person.id)
        self._store(person)

    def everyone(self) -> list[Person]:
        """All people ever stored, whatever they are to the space now."""
        return list(self._stored.values())

    def _listed(self) -> list[Person]:
        return [each for each in self.everyone() if each.partner or each.is_subscriber]

    def _store(self, person: Person) -> None:
        others = [other for other in self.everyone() if other.id != person.id]
        if any(other.email == person.email for other in others):
            raise ValueError(f"two people with the address {person.email}")
        if person.slack_id is not None and any(other.slack_id == person.slack_id for other in others):
            raise ValueError(f"two people with the Slack account {person.slack_id}")
        self._stored[person.id] = person


class Journal:
    """The journal of the space; two lines of one form are an error, as in a database."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._links: list[Link] = []

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""
        if entry.form is not None and self.of_form(entry.form) is not None:
            raise ValueError(f"two lines of the form {entry.form}")
        written = Entry(id=EntryId(len(self.entries) + 1), **asdict(entry))
        self.entries.append(written)
        self._links.append(make_link(entry, None, self.head().hash))
        return written.id

    def head(self) -> Head:
        """How the chain ends."""
        return Head(self._links[-1].hash, len(self._links)) if self._links else Head()

    def kept(self, after: EntryId, limit: int) -> list[Kept]:
        """The lines after this one as they are kept, the oldest first."""
        lines = [Kept(entry, None, link) for entry, link in zip(self.entries, self._links, strict=True)]
        return [each for each in lines if each.entry.id > after][:limit]

    def older(self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines before this one about or by these people, the newest first."""
        found = [each for each in self.entries if than is None or each.id < than]
        return _about(found, people)[::-1][:limit]

    def newer(self, than: EntryId, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines after this one about or by these people, the oldest first."""
        return _about([each for each in self.entries if each.id > than], people)[:limit]

    def forget_reasons(self, whom: PersonId) -> None:
        """Erase why things were done to this person, and the salts."""
        for index, entry in enumerate(self.entries):
            if entry.whom == whom:
                self.entries[index] = replace(entry, why="")
                self._links[index] = replace(self._links[index], salt="")

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""
        return [self.write(entry) for entry in entries]

    def get(self, entry: EntryId) -> Entry:
        """This line; raises LookupError."""
        return self.entries[entry - 1]

    def of_form(self, form: IdempotencyKey) -> Entry | None:
        """The line that this form has led to already."""
        return next((entry for entry in self.entries if entry.form == form), None)

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """The latest line of this kind about this person."""
        return next((each for each in self.entries[::-1] if each.whom == whom and each.action is action), None)

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """The lines of this kind since then, the oldest first."""
        return [each for each in self.entries if each.action is action and each.at >= moment]

    def latest(self, limit: int) -> list[Entry]:
        """The latest lines, the newest first."""
        return self.entries[::-1][:limit]

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Whom the lines after this one are about, and who wrote them."""
        later = [each for each in self.entries if each.id > entry]
        return list({who for each in later for who in (each.whom, each.actor) if who is not None})


class Members:
    """What is remembered of the workspace's members."""

    def __init__(self) -> None:
        self._known: dict[SlackId, SeenMember] = {}
        self._looked_through = False

    def get(self, slack_id: SlackId) -> SeenMember | None:
        """How this member was last seen."""
        return self._known.get(slack_id, self._known.get(hidden(slack_id)))

    def all(self) -> dict[SlackId, SeenMember]:
        """How everybody was last seen."""
        return dict(self._known)

    def looked_through(self) -> bool:
        """Whether the whole workspace was looked through before."""
        return self._looked_through

    def mark_looked_through(self, now: datetime) -> None:  # noqa: ARG002 - when does not matter here
        """The whole workspace was looked through."""
        self._looked_through = True

    def put(self, slack_id: SlackId, known: SeenMember) -> None:
        """Remember a member as he is now."""
        kept = slack_id if hidden(slack_id) not in self._known else hidden(slack_id)
        self._known[kept] = known

    def hide(self, slack_id: SlackId) -> None:
        """Go on remembering a member, without their account being told by it."""
        if slack_id in self._known:
            self._known[hidden(slack_id)] = self._known.pop(slack_id)


class Homes:
    """The Home tabs of the space that were opened."""

    def __init__(self) -> None:
        self._stored: dict[SlackId, Home] = {}

    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._stored)

    def get(self, slack_id: SlackId) -> Home | None:
        """The Home of this account."""
        return self._stored.get(slack_id)

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""
        self._stored[home.slack_id] = home

    def remove(self, slack_id: SlackId) -> None:
        """Forget a Home."""
        self._stored.pop(slack_id, None)

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """Whose were opened since, the last one first."""
        found = [each for each in self._stored.values() if each.opened_at >= moment]
        return [each.slack_id for each in sorted(found, key=lambda each: each.opened_at, reverse=True)]

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """Whose were opened by these people, even if the account is theirs no more."""
        return [each.slack_id for each in self._stored.values() if each.person in people]


POLICY = AdmissionPolicy(frozenset({"filiale.fr"}))


class Records:
    """One space in memory."""

    def __init__(self, policy: AdmissionPolicy = POLICY) -> None:
        self.space = Space(SpaceId(1), "T1", "Cabinet Aubert")
        self.policy = policy
        self.people = People()
        self.journal = Journal()
        self.outbox = Outbox(self.people.get, self.people.users)
        self.homes = Homes()
        self.imports = Imports()
        self.members = Members()
        self.reviews = Reviews(self.people.get)
        self.strangers = Strangers()

    def under(self, **choices: Any) -> Records:
        """The same space, whose firm has made these choices."""
        other = copy(self)
        other.policy = replace(self.policy, **choices)
        return other


def _about(entries: list[Entry], people: Sequence[PersonId] | None) -> list[Entry]:
    return [each for each in entries if people is None or each.whom in people or each.actor in people]


def _place(person: Person) -> tuple[str, int]:
    return sort_key(person.first_name, person.last_name), person.id
