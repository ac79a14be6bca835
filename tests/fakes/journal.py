"""The journal of a space, in memory: chained as in a database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime

from rules.model.journal import EVERYTHING, Action, Entry, EntryId, IdempotencyKey, NewEntry, Scope
from rules.model.journal_chain import Head, Kept, Link, make_link
from rules.model.people import PersonId
from rules.model.told import Ledger


class Journal:
    """The journal of the space; two lines of one form are an error, as in a database."""

    def __init__(self, ledger: Ledger | None = None, open_proposals: Callable[[], list[EntryId]] = list) -> None:
        self._ledger = ledger or Ledger()
        self._open_proposals = open_proposals
        self.entries: list[Entry] = []
        self._links: list[Link] = []

    def write(self, entry: NewEntry) -> EntryId:
        """Add a line."""
        if entry.form is not None and self.of_form(entry.form) is not None:
            raise ValueError(f"two lines of the form {entry.form}")
        told, actor = self._ledger.tell(entry.whom, entry.facts), self._ledger.name(entry.actor)
        cells = {each.name: getattr(entry, each.name) for each in fields(entry) if each.name != "facts"}
        written = Entry(id=EntryId(len(self.entries) + 1), **cells, told=told, actor_name=actor)
        self.entries.append(written)
        self._links.append(make_link(entry, told, actor, None, self.head().hash))
        return written.id

    def head(self) -> Head:
        """How the chain ends."""
        return Head(self._links[-1].hash, len(self._links)) if self._links else Head()

    def kept(
        self, after: EntryId, limit: int, people: Sequence[PersonId] | None = None, scope: Scope = EVERYTHING
    ) -> list[Kept]:
        """The lines after this one as they are kept, the oldest first."""
        lines = zip(self.entries, self._links, strict=True)
        found = [Kept(entry, None, link) for entry, link in lines if _about([entry], people, scope)]
        return [each for each in found if each.entry.id > after][:limit]

    def count(self, people: Sequence[PersonId] | None, scope: Scope) -> int:
        """How many lines about or by these people there are."""
        return len(_about(self.entries, people, scope))

    def older(
        self, than: EntryId | None, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """The lines before this one about or by these people, the newest first."""
        found = [each for each in self.entries if than is None or each.id < than]
        return _about(found, people, scope)[::-1][:limit]

    def newer(
        self, than: EntryId, people: Sequence[PersonId] | None, limit: int, scope: Scope = EVERYTHING
    ) -> list[Entry]:
        """The lines after this one about or by these people, the oldest first."""
        return _about([each for each in self.entries if each.id > than], people, scope)[:limit]

    def forget(self, person: PersonId, lines: Sequence[EntryId] = ()) -> None:
        """Erase what lines tell of this person, and why `lines` were done, with the salts."""
        self._ledger.forget(person)
        for index, entry in enumerate(self.entries):
            if entry.whom == person or entry.id in lines:
                self.entries[index] = replace(self.entries[index], why="", told="")
                self._links[index] = replace(self._links[index], salt="")
            if entry.actor == person:
                self.entries[index] = replace(self.entries[index], actor_name="")
                self._links[index] = replace(self._links[index], actor_salt="")

    def write_all(self, entries: Sequence[NewEntry]) -> list[EntryId]:
        """Add lines at once, in this order."""
        return [self.write(entry) for entry in entries]

    def get(self, entry: EntryId) -> Entry:
        """This line; raises LookupError."""
        return {each.id: each for each in self.entries}[entry]

    def of_form(self, form: IdempotencyKey) -> Entry | None:
        """The line that this form has led to already."""
        return next((entry for entry in self.entries if entry.form == form), None)

    def latest_about(self, whom: PersonId, action: Action) -> Entry | None:
        """The latest line of this kind about this person."""
        return next((each for each in self.entries[::-1] if each.whom == whom and each.action is action), None)

    def since(self, action: Action, moment: datetime) -> list[Entry]:
        """The lines of this kind since then, the oldest first."""
        return [each for each in self.entries if each.action is action and each.at >= moment]

    def unanswered(self, moment: datetime) -> list[Entry]:
        """The lines since then whose proposals are open."""
        asked = self._open_proposals()
        return [each for each in self.entries if each.id in asked and each.at >= moment]

    def latest(self, limit: int) -> list[Entry]:
        """The latest lines, the newest first."""
        return self.entries[::-1][:limit]

    def people_since(self, entry: EntryId) -> list[PersonId]:
        """Whom the lines after this one are about, and who wrote them."""
        later = [each for each in self.entries if each.id > entry]
        return list({who for each in later for who in (each.whom, each.actor) if who is not None})


def _about(entries: list[Entry], people: Sequence[PersonId] | None, scope: Scope) -> list[Entry]:
    return [
        each
        for each in entries
        if (people is None or each.whom in people or each.actor in people)
        and (scope.actions is None or each.action in scope.actions)
        and (scope.since is None or each.at >= scope.since)
        and (scope.until is None or each.at <= scope.until)
        and (scope.reader is None or scope.reader.sees(each))
    ]
