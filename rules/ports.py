"""What the rules ask of storage, and how a whole use case is run in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from rules.homes import Headcount, Home
from rules.import_store import Imports
from rules.journal import Action, Entry, EntryId, FormId, NewEntry
from rules.journal_chain import Head, Kept
from rules.listing import Cursor, Page
from rules.members import Members
from rules.outbox_store import Outbox
from rules.people import Person, PersonId, SlackId, Space
from rules.reviews import Reviews

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Whom a change may concern: its author, the owner of an address, and whoever shares an address, name or phone."""

    author: SlackId | None
    owner: SlackId | None
    email: str
    name_key: str
    phone: str | None


class People(Protocol):
    """The people of one space."""

    def read_ahead(self, *around: Around) -> None:
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
        """Those in the space whose name has this key (rules.people.name_key)."""

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


class Journal(Protocol):
    """The journal of one space."""

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""

    def head(self) -> Head:
        """How the chain ends."""

    def kept(self, after: EntryId, limit: int) -> list[Kept]:
        """The lines after this one as they are kept, the oldest first."""

    def older(self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines before this one (None: the latest) about or by these people (None: anybody), the newest first."""

    def newer(self, than: EntryId, people: Sequence[PersonId] | None, limit: int) -> list[Entry]:
        """The lines after this one about or by these people (None: anybody), the oldest first."""

    def forget_reasons(self, whom: PersonId) -> None:
        """Erase why things were done to this person, and the salts; the chain holds."""

    def get(self, entry: EntryId) -> Entry:
        """This line; raises LookupError."""

    def of_form(self, form: FormId) -> Entry | None:
        """The line that this form has led to already."""

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """The latest line of this kind about this person."""

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """The lines of this kind since then, the oldest first."""

    def latest(self, limit: int) -> list[Entry]:
        """The latest lines, the newest first."""

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Whom the lines after this one are about, and who wrote them."""


class Homes(Protocol):
    """The Home tabs of one space that were opened, which are kept current."""

    def any(self) -> bool:
        """Whether there is one."""

    def get(self, slack_id: SlackId) -> Home | None:
        """The Home of this account."""

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""

    def remove(self, slack_id: SlackId) -> None:
        """Forget a Home."""

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """Whose were opened since, the last one first."""

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """Whose were opened by these people, even if the account is theirs no more."""


class Records(Protocol):
    """One transaction on one space: its people, its journal and its outbox."""

    @property
    def space(self) -> Space:
        """The space."""

    @property
    def people(self) -> People:
        """Its people."""

    @property
    def journal(self) -> Journal:
        """Its journal."""

    @property
    def outbox(self) -> Outbox:
        """Its outbox."""

    @property
    def homes(self) -> Homes:
        """Its Home tabs."""

    @property
    def members(self) -> Members:
        """What is remembered of the workspace's members."""

    @property
    def reviews(self) -> Reviews:
        """Its access reviews."""

    @property
    def imports(self) -> Imports:
        """Its imports."""


class Transactions(Protocol):
    """Runs whole use cases on one space, each in a database thread and in one transaction."""

    async def write(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that changes things, the space locked; all of it is committed, or none."""

    async def write_outbox(
        self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case on messages owed already (claim, sent, failed, postpone, release), the space not locked.

        It waits for no other change, and may make none: to look at people or the journal, or to owe more, is an error.
        """

    async def read(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only looks."""
