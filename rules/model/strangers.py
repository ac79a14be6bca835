"""Details of somebody at a moment, kept where they can be erased."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from rules.model.people import Member, PersonId, SlackId

StrangerId = NewType("StrangerId", int)
# Of details that are not stored yet, or that nobody could store: they are worded like erased ones.
UNKNOWN = StrangerId(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody's details at a moment; `person` is who that is, if known."""

    id: StrangerId = UNKNOWN
    person: PersonId | None = None
    slack_id: SlackId | None = None
    first_name: str = ""
    last_name: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        """First name and last name, as one writes to people."""
        return f"{self.first_name} {self.last_name}".strip() or self.email or self.slack_id or ""


def stranger_of(member: Member, person: PersonId | None = None) -> Stranger:
    """Give a member's details as Slack tells them now."""
    return Stranger(
        person=person,
        slack_id=member.slack_id,
        first_name=member.first_name,
        last_name=member.last_name,
        email=member.email or "",
    )
