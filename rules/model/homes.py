"""What is remembered of Home tabs, and counted for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.people import PersonId, SlackId


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
class Headcount:
    """How many people there are of each kind.

    One person may count in several.
    """

    subscribers: int = 0
    partners: int = 0
    administrators: int = 0
    suspended: int = 0
    not_noted: int = 0
    overdue: int = 0  # passwords not noted although there was time
    planned: int = 0  # accesses that begin later
