"""What the rules ask of storage and of outside services."""

from rules.ports.archive import Archive
from rules.ports.channel import Channel
from rules.ports.clients import Clients
from rules.ports.door import Door, DoorFailed, NotPut, PasswordNeeded, Taken, Trouble
from rules.ports.drifts import Drifts
from rules.ports.gathered import Gathered
from rules.ports.homes import Homes, Members
from rules.ports.imports import Imports
from rules.ports.journal import Journal
from rules.ports.outbox import Outbox, OwedMessages
from rules.ports.outside_accesses import OutsideAccesses
from rules.ports.owed_groups import OwedGroups
from rules.ports.owed_to_door import OwedToDoor
from rules.ports.people import People, PrefetchKeys
from rules.ports.portfolios import Portfolios
from rules.ports.proposals import Proposals
from rules.ports.reviews import Reviews
from rules.ports.sessions import Sessions
from rules.ports.strangers import Strangers
from rules.ports.team_channels import TeamChannels
from rules.ports.transactions import OutboxRecords, Records, Transactions
from rules.ports.upgrade_messages import OldMessages

__all__ = [
    "Archive",
    "Channel",
    "Clients",
    "Door",
    "DoorFailed",
    "Drifts",
    "Gathered",
    "Homes",
    "Imports",
    "Journal",
    "Members",
    "NotPut",
    "OldMessages",
    "Outbox",
    "OutboxRecords",
    "OutsideAccesses",
    "OwedGroups",
    "OwedMessages",
    "OwedToDoor",
    "PasswordNeeded",
    "People",
    "Portfolios",
    "PrefetchKeys",
    "Proposals",
    "Records",
    "Reviews",
    "Sessions",
    "Strangers",
    "Taken",
    "TeamChannels",
    "Transactions",
    "Trouble",
]
