"""What is remembered of the workspace's members: just enough to notice that one joins, leaves or changes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from rules.people import Member, SlackId, name_key


@dataclass(frozen=True, slots=True)
class Known:
    """A member as last seen: a full one or not, and a mark of name and address."""

    is_full: bool
    mark: str
    updated: int = field(default=0, compare=False)  # as of Member; profiles change for much that is no news

    def is_newer_than(self, member: Member) -> bool:
        """Tell whether what Slack says of this member is older news than this."""
        return 0 < member.updated < self.updated

    def settles(self, member: Member) -> bool:
        """Tell whether what Slack says is surely later than this, or no different."""
        return self == seen(member) or self.updated < member.updated


class Members(Protocol):
    """The members of the workspace of one space."""

    def get(self, slack_id: SlackId) -> Known | None:
        """How this member was last seen."""

    def all(self) -> Mapping[SlackId, Known]:
        """How everybody was last seen."""

    def looked_through(self) -> bool:
        """Whether the whole workspace was looked through before."""

    def mark_looked_through(self, now: datetime) -> None:
        """The whole workspace was looked through: whoever is unknown from now on has joined."""

    def put(self, slack_id: SlackId, known: Known) -> None:
        """Remember a member as he is now."""


def seen(member: Member) -> Known:
    """How a member is to be remembered; accents, case and the order of names aside."""
    text = f"{name_key(member.first_name, member.last_name)}\n{member.email or ''}"
    return Known(member.is_full, hashlib.sha256(text.encode()).hexdigest()[:16], member.updated)
