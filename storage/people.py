"""The people of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Result, Select

from rules.model.door import changes_entry
from rules.model.drift import ordered
from rules.model.homes import Headcount
from rules.model.listing import Criteria, Cursor, Page
from rules.model.look_alikes import look_of
from rules.model.people import Person, PersonId, SlackId, Space, name_key
from rules.model.told import Ledger
from rules.ports import PrefetchKeys
from storage import headcounts
from storage import people_queries as queries
from storage.drifts import Drifts
from storage.inserts import add_one
from storage.owed_to_door import OwedToDoor
from storage.pages import Pages
from storage.person_rows import columns_of, person_of
from storage.prefetch import grouped, read_near
from storage.words import by_index, holding, in_order


class People:
    """The people of one space within one transaction."""

    def __init__(self, connection: Connection, space: Space, owed_to_door: OwedToDoor, drifts: Drifts) -> None:
        self._connection = connection
        self._space = space
        self._owed_to_door = owed_to_door
        self._drifts = drifts
        # Nobody else changes the people of this transaction's space, so a person found before is still the same.
        self._found: dict[tuple[Select[Any], object], list[Person]] = {}
        self.ledger = Ledger()

    def meet(self, people: Iterable[PersonId | None]) -> None:
        """Read those of these people who were not read yet."""
        missing = {each for each in people if each is not None and self.ledger.met(each) is None}
        if missing:
            self.by_ids(missing)

    def prefetch(self, *around: PrefetchKeys) -> None:
        """Read the people with these keys, and the partners, at once.

        Looking up one of them later needs no statement.
        """
        near = read_near(self._connection, self._space, around)
        self.ledger.meet(near)
        listed = [each for each in near if each.is_listed]
        self._found[queries.PARTNERS, None] = [each for each in near if each.partner]
        accounts, addresses = grouped(near, lambda each: each.slack_id), grouped(near, lambda each: each.email)
        closed = grouped(near, lambda each: each.former_slack_id)
        names = grouped(listed, lambda each: name_key(each.first_name, each.last_name))
        phones, looks = grouped(listed, lambda each: each.phone), grouped(listed, lambda each: look_of(each.email))
        for each in around:
            self._found[queries.BY_SLACK_ID, each.author] = accounts.get(each.author, [])
            self._found[queries.BY_SLACK_ID, each.owner] = accounts.get(each.owner, [])
            self._found[queries.BY_FORMER_SLACK_ID, each.owner] = closed.get(each.owner, [])
            self._found[queries.BY_EMAIL, each.email] = addresses.get(each.email, [])
            self._found[queries.NAMED, each.name_key] = names.get(each.name_key, [])
            self._found[queries.WITH_PHONE, each.phone] = phones.get(each.phone, [])
            self._found[queries.LOOKING_LIKE, each.look] = looks.get(each.look, [])

    def get(self, person: PersonId) -> Person:
        """Give the person with this id; raises LookupError."""
        found = self._one(queries.BY_ID, person)
        if found is None:
            raise LookupError(f"nobody has the id {person} in space {self._space.id}")
        return found

    def by_ids(self, people: Iterable[PersonId]) -> list[Person]:
        """Give those of these people who are known here."""
        return self._all(queries.BY_IDS, sought=list(people))

    def by_slack_id(self, slack_id: SlackId) -> Person | None:
        """Find the person recognised by this Slack account."""
        return self._one(queries.BY_SLACK_ID, slack_id)

    def by_former_slack_id(self, slack_id: SlackId) -> Person | None:
        """Find who had this Slack account until it was closed.

        The first, if several had it.
        """
        return self._one(queries.BY_FORMER_SLACK_ID, slack_id)

    def by_email(self, email: str) -> Person | None:
        """Find the person with this normalised address.

        Those without access are found too.
        """
        return self._one(queries.BY_EMAIL, email)

    def users(self) -> list[Person]:
        """List the partners and active subscribers, in the order added."""
        return self._all(queries.ALL_USERS)

    def accounts(self, among: Sequence[SlackId] | None = None) -> set[SlackId]:
        """Give the Slack accounts by which people are recognised.

        With `among`, only these.
        """
        if among is None:
            return set(self._run(queries.ACCOUNTS).scalars())
        return set(self._run(queries.ACCOUNTS_AMONG, sought=list(among)).scalars())

    def partners(self) -> list[Person]:
        """List the partners, in the order added."""
        return self._remembered(queries.PARTNERS)

    def administrators(self) -> list[Person]:
        """List the administrators, in the order they enrolled."""
        return self._all(queries.ADMINISTRATORS)

    def named(self, name_key: str) -> list[Person]:
        """List the people in the space whose name has this key.

        The key is that of `rules.model.people.name_key`.
        """
        return self._remembered(queries.NAMED, name_key)

    def with_phone(self, phone: str) -> list[Person]:
        """List the people in the space with this E.164 number."""
        return self._remembered(queries.WITH_PHONE, phone)

    def looking_like(self, look: str) -> list[Person]:
        """Give those in the space whose address has this look."""
        return self._remembered(queries.LOOKING_LIKE, look)

    def page(self, criteria: Criteria, cursor: Cursor, size: int) -> Page:
        """Give a page of those in the space who meet the criteria.

        Where nobody is left after the cursor, or less than a page before it, it is the first page.
        """
        page = Pages(self._connection, self._space, criteria).page(cursor, size)
        self.ledger.meet(page.people)
        return page

    def headcount(self, noted_until: datetime) -> Headcount:
        """Give how many people there are of each kind, and passwords not noted.

        A password not noted is overdue if its state has not changed since `noted_until`.
        """
        counts = asdict(headcounts.kept(self._connection, self._space))
        del counts["listed"]
        overdue = self._run(queries.COUNT_OVERDUE, noted_until=noted_until).scalar_one()
        return Headcount(**counts, overdue=overdue)

    def recount(self) -> None:
        """Count everybody one by one, in case another version changed somebody."""
        headcounts.recount(self._connection, self._space)

    def add(self, person: Person) -> Person:
        """Store a new person, and return them with their id.

        The `id` given is ignored.
        """
        self._found.clear()
        row = {"space_id": self._space.id, **columns_of(person)}
        added = self._added(person, add_one(self._connection, queries.ADD, row))
        headcounts.change(self._connection, self._space, (), [added])
        if changes_entry(None, added):
            self._owed_to_door.owe([added.id])
        return added

    def add_all(self, new: Sequence[Person]) -> list[Person]:
        """Store new people, and return them with ids, in order."""
        self._found.clear()
        ids = self._ids_of_new([{"space_id": self._space.id, **columns_of(person)} for person in new])
        headcounts.change(self._connection, self._space, (), new)
        self._owed_to_door.owe([PersonId(each) for each in ids.values()], urgent=False)
        return [self._added(person, ids[person.email]) for person in new]

    def listed(self) -> list[Person]:
        """List everybody in the space, in the order of the list."""
        return self._all(queries.LISTED_IN_ORDER)

    def dated(self, *, starts_until: date, ends_until: date) -> list[Person]:
        """List people whose access begins, comes back or ends.

        Until these days, included.
        """
        found = self._all(queries.DATED, starts_until=starts_until, ends_until=ends_until)
        return sorted(found, key=lambda each: each.id)

    def found(self, words: Sequence[str], limit: int) -> list[Person]:
        """Find people, also former ones, by words.

        Every word is in their search text.
        """
        if not words:
            return self._all(queries.IN_ORDER.limit(limit))
        statement, grams = by_index(self._connection, queries.PEOPLE.where(*holding(words)), words)
        return self._all(in_order(self._connection, statement).limit(limit), grams=grams)

    def update(self, person: Person) -> None:
        """Store a person as they are now; raises LookupError."""
        self._found.clear()
        self.meet([person.id])
        key = {"space": self._space.id, "sought": person.id}
        if self._connection.execute(queries.UPDATE, {**key, **columns_of(person)}).rowcount != 1:
            raise LookupError(f"nobody has the id {person.id} in space {self._space.id}")
        before = self.ledger.met(person.id)
        headcounts.change(self._connection, self._space, [before] if before else [], [person])
        self._order(before, person)
        self.ledger.change(person)

    def _order(self, before: Person | None, after: Person) -> None:
        """Owe the directory what a change orders of an entry; what was left there is over."""
        if changes_entry(before, after) and self._owed_to_door.is_on():
            self._drifts.overtake(after.id, ordered(before, after))
            self._owed_to_door.owe([after.id])

    def _ids_of_new(self, rows: Sequence[dict[str, object]]) -> dict[str, int]:
        """Store rows; give their ids by their addresses."""
        return {each.email: each.id for each in self._connection.execute(queries.ADD_ALL, rows)} if rows else {}

    def _added(self, person: Person, number: int) -> Person:
        stored = replace(person, id=PersonId(number))
        self.ledger.change(stored)
        return stored

    def _one(self, statement: Select[Any], sought: object) -> Person | None:
        return next(iter(self._remembered(statement, sought)), None)

    def _remembered(self, statement: Select[Any], sought: object = None) -> list[Person]:
        if (statement, sought) not in self._found:
            self._found[statement, sought] = self._all(statement, sought=sought)
        return self._found[statement, sought]

    def _all(self, statement: Select[Any] | CompoundSelect[Any], **sought: object) -> list[Person]:
        found = [person_of(row) for row in self._run(statement, **sought).mappings()]
        self.ledger.meet(found)
        return found

    def _run(self, statement: Select[*tuple[Any, ...]] | CompoundSelect[Any], **sought: object) -> Result[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **sought})
