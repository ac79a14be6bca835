"""What one transaction on one space is given to work with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Never

from sqlalchemy import Connection

from rules.model.journal import RequestId
from rules.model.journal_chain import Head
from rules.model.notices import NewMessage
from rules.model.people import Space
from storage.homes import Homes
from storage.imports import Imports
from storage.journal import Journal
from storage.locks import NotLocked
from storage.members import Members
from storage.outbox import Outbox
from storage.people import People
from storage.reviews import Reviews


@dataclass(frozen=True, slots=True)
class SpaceRecords:
    """The people, the journal, the outbox, the Home tabs, the imports, members and reviews of one space."""

    space: Space
    people: People
    journal: Journal
    outbox: Outbox
    homes: Homes
    imports: Imports
    members: Members
    reviews: Reviews


class _OwedMessages(Outbox):
    def owe(self, messages: Sequence[NewMessage]) -> Never:
        raise NotLocked(f"{len(messages)} messages owed while the space is not locked: their order would be chance")


@dataclass(frozen=True, slots=True)
class OutboxRecords:
    """The outbox of one space that is not locked: what is owed already may go its way, nothing else may change."""

    space: Space
    outbox: Outbox

    @property
    def people(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("people are read and changed with the space locked")

    @property
    def journal(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("the journal is written with the space locked")

    @property
    def homes(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("what a Home shows is people and the journal")

    @property
    def reviews(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("a review is about people, and owes messages")

    @property
    def members(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("what is remembered of members goes with what is done about it")

    @property
    def imports(self) -> Never:
        """Raises NotLocked."""
        raise NotLocked("an import adds people")


def space_records(
    connection: Connection, space: Space, request: RequestId | None = None, head: Head | None = None
) -> SpaceRecords:
    """All records of a space within the transaction of this connection; what is written carries the request's id.

    `head` is how the journal's chain ends, as read with the lock; without it nothing may be written down.
    """
    journal, outbox = Journal(connection, space, request, head), Outbox(connection, space, request)
    people, homes, imports = People(connection, space), Homes(connection, space), Imports(connection, space)
    return SpaceRecords(
        space, people, journal, outbox, homes, imports, Members(connection, space), Reviews(connection, space)
    )


def outbox_records(connection: Connection, space: Space) -> OutboxRecords:
    """The records of a space that is not locked, within the transaction of this connection."""
    return OutboxRecords(space, _OwedMessages(connection, space, None))
