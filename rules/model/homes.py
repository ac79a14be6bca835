"""What is remembered of Home tabs, and counted for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.people import NOT_NOTED, Access, Person, PersonId, SlackId


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A Home tab that somebody opened, with what Slack last got.

    `locale` is the language it is written in, `shown` a mark of what Slack was last given. `person` is kept so that the
    Home of somebody who loses their account is found.
    """

    slack_id: SlackId
    person: PersonId | None = None
    opened_at: datetime
    locale: str = ""
    timezone: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """The counts of people that are kept, so that nobody need be counted."""

    listed: int = 0
    subscribers: int = 0
    partners: int = 0
    administrators: int = 0
    suspended: int = 0
    planned: int = 0  # accesses that begin later
    not_noted: int = 0


def kinds_of(person: Person) -> Kept:
    """Give where one person counts."""
    return Kept(
        listed=int(person.is_listed),
        subscribers=int(person.access is Access.ACTIVE and not person.partner),
        partners=int(person.partner),
        administrators=int(person.is_administrator),
        suspended=int(person.access is Access.SUSPENDED and not person.partner),
        planned=int(person.access is Access.PLANNED and not person.partner),
        not_noted=int(is_not_noted(person)),
    )


def is_not_noted(person: Person) -> bool:
    """Tell whether somebody in the space has a password that nobody noted."""
    return person.is_listed and person.password_state in NOT_NOTED


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many people there are of each kind.

    One person may count in several.
    """

    subscribers: int = 0
    partners: int = 0
    administrators: int = 0
    suspended: int = 0
    not_noted: int = 0
    overdue: int = 0  # passwords not noted although there was time; one more than MOST_COUNTED stands for any more
    planned: int = 0  # accesses that begin later
