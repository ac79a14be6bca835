"""What is remembered of members, to notice what changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from rules.model.people import Member, SlackId, name_key


@dataclass(frozen=True, slots=True)
class SeenMember:
    """A member as last seen: full or not, name and address.

    Of name and address only a mark is kept; of somebody erased, none.
    """

    is_full: bool
    mark: str
    updated: int = field(default=0, compare=False)  # as of Member; profiles change for much that is no news

    def is_newer_than(self, member: Member) -> bool:
        """Tell whether what Slack says of this member is older."""
        return 0 < member.updated < self.updated

    def is_as(self, member: Member) -> bool:
        """Tell whether nothing that is remembered has changed."""
        return self.is_full == member.is_full and not self.is_otherwise(member)

    def is_otherwise(self, member: Member) -> bool:
        """Tell whether name or address have changed."""
        return bool(self.mark) and self.mark != seen(member).mark

    def settles(self, member: Member) -> bool:
        """Tell whether what Slack says is later than this, or the same."""
        return self.is_as(member) or self.updated < member.updated


def seen(member: Member) -> SeenMember:
    """Give what is remembered of a member.

    Accents, case and the order of names make no difference.
    """
    return SeenMember(member.is_full, mark_of(member.first_name, member.last_name, member.email), member.updated)


def mark_of(first_name: str, last_name: str, email: str | None) -> str:
    """Give the mark of a name and an address."""
    text = f"{name_key(first_name, last_name)}\n{email or ''}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def account_mark(slack_id: SlackId) -> str:
    """Give a short mark of an account, by which a question about it is found."""
    return hidden(slack_id)[:16]


def hidden(slack_id: SlackId) -> SlackId:
    """Give what the account of somebody erased is remembered as."""
    return SlackId(hashlib.sha256(slack_id.encode()).hexdigest())
