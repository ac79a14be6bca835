"""The bringing of what the directory is owed, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from rules.model.door import Found, compare, wanted_of
from rules.model.owed_to_door import Owed
from rules.model.people import Person, PersonId
from rules.plan_door import Plan, apply, plan_door
from rules.ports import Door, OutboxRecords, Records

# Longer than one entry takes on a directory that answers at the last moment each time.
LEASE = timedelta(seconds=60)

# Why somebody waits whose address or name another's entry has.
TAKEN = "taken"


def turn_door(records: Records, *, on: bool) -> None:
    """Remember whether the settings name a directory."""
    if records.owed_to_door.is_on() is not on:
        records.owed_to_door.turn(on=on)


def claim(records: OutboxRecords, process_id: str, now: datetime, limit: int) -> list[Owed]:
    """Claim the entries to bring to the directory now."""
    return records.owed_to_door.claim(process_id, now, now + LEASE, limit)


def next_due(records: Records, process_id: str) -> datetime | None:
    """Give when this process should look again, if anything is owed."""
    return records.owed_to_door.next_due(process_id)


def settle(records: OutboxRecords, owed: Sequence[Owed]) -> None:
    """Record that the directory has these entries as they were claimed."""
    records.owed_to_door.settle(owed)


def postpone(records: OutboxRecords, owed: Sequence[Owed], due_at: datetime, failure: str) -> None:
    """Put these entries off until then."""
    records.owed_to_door.postpone(owed, due_at, failure)


def release(records: OutboxRecords, process_id: str) -> None:
    """Give back the entries that a stopping process holds."""
    records.owed_to_door.release(process_id)


def is_owed(records: Records, person: PersonId) -> bool:
    """Tell whether the directory does not have somebody as they are now."""
    return records.owed_to_door.of(person) is not None


def bring(door: Door, person: Person) -> None:
    """Make somebody's entry as it must be; raises DoorFailed and Taken."""
    wanted, found = wanted_of(person), door.entry(person.id)
    for each in compare([wanted] if wanted else [], [found] if found else []):
        apply(door, each)


def owe_differences(records: Records, found: Sequence[Found]) -> Plan:
    """Owe the directory all by which it differs from the space.

    Nothing is owed where so much differs that somebody has to confirm it.
    """
    plan = plan_door(records, found)
    if not plan.must_ask:
        records.owed_to_door.owe([each.person for each in plan.differences], urgent=False)
    return plan
