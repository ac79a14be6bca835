"""The bare writes: the rows of one addition, written again."""

from __future__ import annotations

import itertools
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, bindparam, insert, select, text, update

from rules.add_subscriber import Added
from storage.tables import journal, outbox, people, spaces

_END = update(spaces).where(spaces.c.id == bindparam("space"))


class BareAdd:
    """The rows of one addition, written repeatedly without checks.

    They are a person, a line of the journal and its end, and the addition's rows of the outbox.
    """

    def __init__(self, engine: Engine, pattern: Added) -> None:
        self._engine = engine
        self._numbers = itertools.count()
        with engine.begin() as connection:
            person = connection.execute(select(people).where(people.c.id == pattern.person.id)).mappings().one()
            entry = connection.execute(select(journal).where(journal.c.whom == pattern.person.id)).mappings().one()
            messages = connection.execute(select(outbox).where(outbox.c.entry == entry["id"])).mappings().all()
        self._person = _without(dict(person), "id")
        self._entry = _without(dict(entry), "id")
        self._messages = [_without(dict(message), "position") for message in messages]
        self._newcomer = person["id"]

    @property
    def messages(self) -> int:
        """The rows of the outbox that one addition writes."""
        return len(self._messages)

    def fill(self, people: int) -> None:
        """Add so many people, and update the database's statistics.

        A database in use updates them by itself in time.
        """
        for _ in range(people):
            self.save()
        with self._engine.begin() as connection:
            connection.execute(text("ANALYZE"))

    def save(self) -> None:
        """Write the rows of one addition in one transaction."""
        number = next(self._numbers)
        row = {**self._person, "email": f"bare{number}@cabinet.fr", "slack_id": f"B{number}"}
        with self._engine.begin() as connection:
            person = connection.execute(insert(people).returning(people.c.id), row).scalar_one()
            line = {**self._entry, "whom": person, "form": uuid4().hex}
            ends = {"space": line["space_id"], "journal_head": line["hash"], "journal_lines": number}
            connection.execute(_END, ends)
            entry = connection.execute(insert(journal).returning(journal.c.id), line).scalar_one()
            connection.execute(insert(outbox), [self._message(each, entry, person) for each in self._messages])

    def _message(self, pattern: dict[str, Any], entry: int, person: int) -> dict[str, Any]:
        if pattern["recipient"] != self._newcomer:
            return {**pattern, "id": uuid4(), "entry": entry}
        return {**pattern, "id": uuid4(), "entry": entry, "recipient": person, "lane": str(person)}


def _without(row: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != key}
