"""What is remembered of Home tabs, and counted for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.people import PersonId, SlackId


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A Home that was opened: whose, in which language he reads, and a mark of what Slack was last given for it.

    `person` is who the space then knew him as: should he lose his account, his Home is found by that.
    """

    slack_id: SlackId
    person: PersonId | None = None
    opened_at: datetime
    locale: str = ""
    timezone: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many there are of each; one person may be several of these."""

    subscribers: int = 0
    partners: int = 0
    administrators: int = 0
    suspended: int = 0
    not_noted: int = 0
    overdue: int = 0  # passwords not noted although there was time
