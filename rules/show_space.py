"""The menu of the space: status, administrators, and deliveries."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from rules import keep_door
from rules.mentions import look_up
from rules.model.mentions import Mentions
from rules.model.notices import DeliveryState, Message, Waiting
from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding, Owed
from rules.model.people import Person, SlackId
from rules.permissions import administrator_names, may_enrol, user_of
from rules.ports import Records
from rules.renew_password import lacks_password
from rules.request_enrolment import waiting_since

SHOWN_FAILURES = 10


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What is owed, and what was refused for good.

    `failures` are the latest of those refused.
    """

    owed: int = 0
    waiting: Waiting | None = None
    failed: int = 0
    failures: tuple[Message, ...] = ()
    mentions: Mentions = field(default_factory=Mentions)  # of those failures
    door: DoorStanding = field(default_factory=DoorStanding)
    owed_to_door: tuple[Owed, ...] = ()  # the oldest
    owed_groups: tuple[OwedGroup, ...] = ()  # the oldest
    differing: int = 0  # people in whose entries something differs that nobody ordered


@dataclass(frozen=True, slots=True)
class Status:
    """What a person is to the space; `deliveries` are for administrators alone."""

    person: Person
    may_enrol: bool
    administrators: tuple[str, ...]
    deliveries: Deliveries = Deliveries()
    waiting_since: datetime | None = None  # for another to agree to their enrolment
    lacks_password: bool = False


def show_space(records: Records, reader: SlackId, now: datetime) -> Status:
    """Give what the menu shows this reader; raises NotAUser."""
    person = user_of(records, reader)
    administrators = administrator_names(records)
    allowed = may_enrol(person, records.policy.enrolment)
    deliveries = _deliveries(records, now) if person.is_administrator else Deliveries()
    waiting = waiting_since(records, person, now)
    return Status(person, allowed, administrators, deliveries, waiting, lacks_password(records, person))


def _deliveries(records: Records, now: datetime) -> Deliveries:
    waiting = records.outbox.waiting()
    if waiting is not None and waiting.next_attempt is not None and waiting.next_attempt <= now:
        waiting = replace(waiting, next_attempt=None)
    failed = sum(count for (state, _), count in records.outbox.counts().items() if state is DeliveryState.FAILED)
    failures = tuple(records.outbox.failures(SHOWN_FAILURES))
    door, oldest = keep_door.standing(records), records.owed_to_door.oldest(SHOWN_FAILURES)
    groups = records.owed_groups.oldest(SHOWN_FAILURES)
    mentions = look_up(records, *failures)
    differing = records.drifts.waiting()
    return Deliveries(
        records.outbox.owed(), waiting, failed, failures, mentions, door, tuple(oldest), tuple(groups), differing
    )
