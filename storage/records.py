"""The records that one transaction on one space works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from rules.model.journal import RequestId
from rules.model.journal_chain import Head
from rules.model.people import Space
from rules.model.policy import AdmissionPolicy
from storage.archive import Archive
from storage.clients import Clients
from storage.drifts import Drifts
from storage.gathered import Gathered
from storage.homes import Homes
from storage.imports import Imports
from storage.journal import Journal
from storage.members import Members
from storage.outbox import Outbox, OwedMessages
from storage.outside_accesses import OutsideAccesses
from storage.owed_groups import OwedGroups
from storage.owed_to_door import OwedToDoor
from storage.people import People
from storage.portfolios import Portfolios
from storage.portfolios_at_door import AtDoor
from storage.proposals import Proposals
from storage.reviews import Reviews
from storage.strangers import Strangers
from storage.team_channels import TeamChannels
from storage.upgrade_messages import OldMessages


@dataclass(frozen=True, slots=True)
class SpaceRecords:
    """All the records of one space."""

    space: Space
    policy: AdmissionPolicy
    people: People
    journal: Journal
    outbox: Outbox
    gathered: Gathered
    archive: Archive
    homes: Homes
    imports: Imports
    members: Members
    proposals: Proposals
    reviews: Reviews
    strangers: Strangers
    team_channels: TeamChannels
    old_messages: OldMessages
    owed_to_door: OwedToDoor
    owed_groups: OwedGroups
    drifts: Drifts
    clients: Clients
    portfolios: Portfolios
    outside_accesses: OutsideAccesses


@dataclass(frozen=True, slots=True)
class OutboxRecords:
    """The outbox of a space that is not locked, and what its directory is owed.

    What is already owed may change; nothing else may.
    """

    outbox: OwedMessages
    owed_to_door: OwedToDoor
    owed_groups: OwedGroups


def space_records(
    connection: Connection,
    space: Space,
    policy: AdmissionPolicy,
    now: Callable[[], datetime],
    request: RequestId | None = None,
    head: Head | None = None,
) -> SpaceRecords:
    """Give all records of a space within this transaction.

    What is written carries the id of `request`. `head` is the end of the journal's chain, as read with the lock;
    without it the journal cannot be written.
    """
    strangers = Strangers(connection, space)
    owed_to_door = OwedToDoor(connection, space, now)
    owed_groups = OwedGroups(connection, space, owed_to_door, now)
    drifts = Drifts(connection, space, now)
    people = People(connection, space, owed_to_door, drifts)
    journal = Journal(connection, space, people, request, head)
    # Whoever only looks keeps nobody's details.
    old_messages = OldMessages(connection, space, None if head is None else strangers)
    outbox = Outbox(connection, space, request, old_messages, now)
    return SpaceRecords(
        space=space,
        policy=policy,
        people=people,
        journal=journal,
        outbox=outbox,
        gathered=Gathered(connection, space, old_messages),
        archive=Archive(connection, space, old_messages),
        homes=Homes(connection, space),
        imports=Imports(connection, space),
        members=Members(connection, space),
        proposals=Proposals(connection, space),
        reviews=Reviews(connection, space),
        strangers=strangers,
        team_channels=TeamChannels(connection, space),
        old_messages=old_messages,
        owed_to_door=owed_to_door,
        owed_groups=owed_groups,
        drifts=drifts,
        clients=Clients(connection, space),
        portfolios=Portfolios(connection, space, AtDoor(owed_to_door, owed_groups, drifts)),
        outside_accesses=OutsideAccesses(connection, space),
    )


def outbox_records(connection: Connection, space: Space, now: Callable[[], datetime]) -> OutboxRecords:
    """Give the outbox of a space that is not locked."""
    owed_messages = OwedMessages(connection, space, None, OldMessages(connection, space))
    owed_to_door = OwedToDoor(connection, space, now)
    return OutboxRecords(owed_messages, owed_to_door, OwedGroups(connection, space, owed_to_door, now))
