"""What the firm's directory lacks, and what is done about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.model.door import WEIGHTY, Difference, Found, Step, ceiling, compare, told_of, wanted_of
from rules.model.journal import Action
from rules.model.people import PersonId
from rules.ports import Door, Records

# The lines that change who may come in, or by which password.
_ORDERS = (
    Action.PARTNER_ADDED,
    Action.PARTNER_REMOVED,
    Action.SUBSCRIBER_ADDED,
    Action.SUBSCRIBER_SUSPENDED,
    Action.SUBSCRIBER_REACTIVATED,
    Action.SUBSCRIBER_REMOVED,
    Action.ACCESS_BEGAN,
    Action.PASSWORD_RENEWED,
    Action.PASSWORD_REPLACED,
    Action.PASSWORD_SHOWN,
    Action.PERSON_ERASED,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done, and among how many entries."""

    differences: Sequence[Difference]
    entries: int

    @property
    def unordered(self) -> list[Difference]:
        """What nothing in the space asked for."""
        return [each for each in self.differences if not each.ordered]

    @property
    def must_ask(self) -> bool:
        """Whether so much was not asked for that somebody has to confirm it."""
        return len(self.unordered) > ceiling(self.entries)


def plan_door(records: Records, found: Sequence[Found], only: Collection[PersonId] | None = None) -> Plan:
    """Tell what is to be done so that the directory is as the space says.

    `only` are the people it is asked about.
    """
    people = [each for each in records.people.listed() if only is None or each.id in only]
    entries = [each for each in found if only is None or each.person in only]
    wanted = (wanted_of(each) for each in people)
    differences = compare([each for each in wanted if each is not None], entries)
    weighty = {each.person for each in differences if each.step in WEIGHTY and each.found is not None}
    made = {each.id: each.password_at for each in people if each.password_hash is not None}
    told = {person: _latest(records, person, made.get(person)) for person in weighty}
    return Plan(told_of(differences, {who: at for who, at in told.items() if at is not None}), len(entries))


def apply(door: Door, difference: Difference) -> None:
    """Do what one entry lacks; raises DoorFailed and Taken."""
    wanted, found = difference.wanted, difference.found
    if wanted is not None:
        door.put(wanted, found.shown if found else None)
    elif found is not None and difference.step is Step.DELETE:
        door.delete(found.shown)
    elif found is not None:
        door.hold(found.shown)


def _latest(records: Records, person: PersonId, password_at: datetime | None) -> datetime | None:
    lines = [records.journal.latest_about(person, action) for action in _ORDERS]
    moments = [*(line.at for line in lines if line is not None), *([password_at] if password_at else [])]
    return max(moments, default=None)
