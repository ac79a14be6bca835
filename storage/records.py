"""What one transaction on one space is given to work with."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from rules.model.journal import RequestId
from rules.model.journal_chain import Head
from rules.model.people import Space
from rules.model.policy import AdmissionPolicy
from storage.homes import Homes
from storage.imports import Imports
from storage.journal import Journal
from storage.members import Members
from storage.outbox import Outbox, OwedMessages
from storage.people import People
from storage.reviews import Reviews


@dataclass(frozen=True, slots=True)
class SpaceRecords:
    """The people, the journal, the outbox, the Home tabs, the imports, members and reviews of one space."""

    space: Space
    policy: AdmissionPolicy
    people: People
    journal: Journal
    outbox: Outbox
    homes: Homes
    imports: Imports
    members: Members
    reviews: Reviews


@dataclass(frozen=True, slots=True)
class OutboxRecords:
    """The outbox of one space that is not locked: what is owed already may go its way, nothing else may change."""

    outbox: OwedMessages


def space_records(
    connection: Connection,
    space: Space,
    policy: AdmissionPolicy,
    request: RequestId | None = None,
    head: Head | None = None,
) -> SpaceRecords:
    """All records of a space within the transaction of this connection; what is written carries the request's id.

    `head` is how the journal's chain ends, as read with the lock; without it nothing may be written down.
    """
    journal, outbox = Journal(connection, space, request, head), Outbox(connection, space, request)
    people, homes, imports = People(connection, space), Homes(connection, space), Imports(connection, space)
    return SpaceRecords(
        space, policy, people, journal, outbox, homes, imports, Members(connection, space), Reviews(connection, space)
    )


def outbox_records(connection: Connection, space: Space) -> OutboxRecords:
    """The records of a space that is not locked, within the transaction of this connection."""
    return OutboxRecords(OwedMessages(connection, space))
