"""What is remembered of the workspace's members: just enough to notice that one joins, leaves or changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from rules.model.people import Member, name_key


@dataclass(frozen=True, slots=True)
class SeenMember:
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


def seen(member: Member) -> SeenMember:
    """How a member is to be remembered; accents, case and the order of names aside."""
    text = f"{name_key(member.first_name, member.last_name)}\n{member.email or ''}"
    return SeenMember(member.is_full, hashlib.sha256(text.encode()).hexdigest()[:16], member.updated)
