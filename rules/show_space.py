"""The menu of the space: one's own status, whom to ask, and for administrators what could not be delivered."""

from __future__ import annotations

from dataclasses import dataclass

from rules.notices import FailedMessage
from rules.people import Person, SlackId
from rules.permissions import Enrolment, administrator_names, may_enrol, user_of
from rules.ports import Records

_SHOWN_FAILURES = 5


@dataclass(frozen=True, slots=True)
class Status:
    """What a person is to the space; `owed` and `failures` are filled in for administrators alone."""

    person: Person
    may_enrol: bool
    administrators: tuple[str, ...]
    owed: int = 0
    failures: tuple[FailedMessage, ...] = ()


def show_space(records: Records, reader: SlackId, enrolment: Enrolment) -> Status:
    """What the menu shows this reader; raises NotAUser."""
    person = user_of(records, reader)
    administrators = administrator_names(records)
    allowed = may_enrol(person, enrolment)
    if not person.is_administrator:
        return Status(person, allowed, administrators)
    failures = tuple(records.outbox.failures(_SHOWN_FAILURES))
    return Status(person, allowed, administrators, records.outbox.owed(), failures)
