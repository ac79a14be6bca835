"""The bringing of the groups of portfolios that the directory is owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rules.keep_door import LEASE
from rules.model.door_groups import wanted_group
from rules.model.owed_groups import OwedGroup
from rules.ports import Door, OutboxRecords, Records


def claim(records: OutboxRecords, process_id: str, now: datetime, limit: int) -> list[OwedGroup]:
    """Claim the groups to bring to the directory now."""
    return records.owed_groups.claim(process_id, now, now + LEASE, limit)


def bring(door: Door, owed: OwedGroup) -> None:
    """Make a group, or delete it; raises DoorFailed and Taken.

    Its people are not looked at: theirs stands in what is owed of them.
    """
    wanted = wanted_group(owed.portfolio)
    if wanted is None:
        door.delete_group(owed.portfolio.id)
    else:
        door.put_group(wanted)


def settle(records: OutboxRecords, owed: Sequence[OwedGroup]) -> None:
    """Record that the directory has these groups as they were claimed."""
    records.owed_groups.settle(owed)


def postpone(records: OutboxRecords, owed: Sequence[OwedGroup], due_at: datetime, failure: str) -> None:
    """Put these groups off until then."""
    records.owed_groups.postpone(owed, due_at, failure)


def owe_members(records: Records, owed: OwedGroup) -> None:
    """Owe the people of a group whose name is free by now."""
    members = records.portfolios.members([owed.portfolio.id])
    records.owed_to_door.owe({each.person for each in members}, urgent=False)
