"""The bringing of what the directory is owed, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from rules import deliveries
from rules.model.door import compare, wanted_of
from rules.model.drift import left_alone
from rules.model.messages import Password
from rules.model.notices import DeliveryState
from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import Person, PersonId
from rules.plan_door import apply
from rules.ports import Door, OutboxRecords, Records, Trouble

# Longer than one entry takes on a directory that answers at the last moment each time, and the end of its sessions.
LEASE = timedelta(seconds=70)

# So long is a message its maker's. Nobody has a password any more that its maker did not bring meanwhile.
IN_HAND = deliveries.LEASE

# Why somebody waits whose address or name another's entry has.
TAKEN = "taken"

# Trouble with one entry alone: the others may go through all the same.
_OF_ONE = frozenset({Trouble.REFUSED, Trouble.NO_RIGHT, Trouble.NO_POLICY})


def is_of_one(failure: str) -> bool:
    """Tell whether other entries may go through although one did not."""
    return failure in _OF_ONE


def turn_door(records: Records, *, on: bool) -> None:
    """Remember whether the settings name a directory."""
    if records.owed_to_door.is_on() is not on:
        records.owed_to_door.turn(on=on)
        records.owed_groups.clear()


def claim(records: OutboxRecords, process_id: str, now: datetime, limit: int) -> list[Owed]:
    """Claim the entries to bring to the directory now."""
    return records.owed_to_door.claim(process_id, now, now + LEASE, limit)


def next_due(records: Records, process_id: str) -> datetime | None:
    """Give when this process should look again, if anything is owed."""
    due = (records.owed_to_door.next_due(process_id), records.owed_groups.next_due(process_id))
    return min((each for each in due if each is not None), default=None)


def settle(records: OutboxRecords, owed: Sequence[Owed]) -> None:
    """Record that the directory has these entries as they were claimed."""
    records.owed_to_door.settle(owed)


def postpone(records: OutboxRecords, owed: Sequence[Owed], due_at: datetime, failure: str) -> None:
    """Put these entries off until then."""
    records.owed_to_door.postpone(owed, due_at, failure)


def release(records: OutboxRecords, process_id: str) -> None:
    """Give back the entries that a stopping process holds."""
    records.owed_to_door.release(process_id)
    records.owed_groups.release(process_id)


def standing(records: Records) -> DoorStanding:
    """Give how much the directory is owed, of people and of groups."""
    return records.owed_to_door.standing().beside(records.owed_groups.standing())


def is_owed(records: Records, person: PersonId) -> bool:
    """Tell whether the directory does not have somebody as they are now."""
    return records.owed_to_door.of(person) is not None


def stands(records: Records, person: PersonId) -> tuple[str | None, bool]:
    """Give somebody's password's hash, and whether their entry is owed."""
    return records.people.get(person).password_hash, is_owed(records, person)


def bring(door: Door, owed: Owed, clear: str) -> None:
    """Make an entry; raises DoorFailed, Taken and PasswordNeeded.

    What is left of it stays as the directory has it. `clear` is their password, where this process has it in hand.
    """
    person = owed.person
    wanted, found = wanted_of(person, owed.portfolios), door.entry(person.id)
    if wanted is not None:
        wanted = left_alone(replace(wanted, clear=clear), found.shown if found else None, owed.left)
    for each in compare([wanted] if wanted else [], [found] if found else []):
        apply(door, each)


def is_shut(person: Person) -> bool:
    """Tell whether nothing may open for somebody."""
    wanted = wanted_of(person)
    return wanted is None or wanted.shown.held


def ends_sessions(owed: Owed) -> bool:
    """Tell whether somebody's open sessions may give more than they must."""
    return owed.ends_sessions or is_shut(owed.person)


def give_up_password(records: Records, owed: Owed) -> None:
    """Void a password that nobody has any more.

    Its message goes out with a new one then. One that was told already stays, on hold until another is asked for.
    """
    person = records.people.get(owed.person.id)
    if person.password_hash == owed.person.password_hash and _is_to_be_sent(records, person.id):
        records.people.update(replace(person, password_hash=None))
    records.owed_to_door.settle([owed])


def _is_to_be_sent(records: Records, person: PersonId) -> bool:
    carriers = records.outbox.passwords_of(person)
    return any(each.state is DeliveryState.OWED and isinstance(each.payload, Password) for each in carriers)
