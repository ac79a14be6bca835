"""What the rules ask of storage for Home tabs and for what is remembered of members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rules.model.homes import Home
from rules.model.members import SeenMember
from rules.model.people import PersonId, SlackId


class Homes(Protocol):
    """The Home tabs of one space that were opened, which are kept current."""

    def any(self) -> bool:
        """Whether there is one."""

    def get(self, slack_id: SlackId) -> Home | None:
        """The Home of this account."""

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""

    def remove(self, slack_id: SlackId) -> None:
        """Forget a Home."""

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """Whose were opened since, the last one first."""

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """Whose were opened by these people, even if the account is theirs no more."""


class Members(Protocol):
    """The members of the workspace of one space."""

    def get(self, slack_id: SlackId) -> SeenMember | None:
        """How this member was last seen."""

    def all(self) -> Mapping[SlackId, SeenMember]:
        """How everybody was last seen."""

    def looked_through(self) -> bool:
        """Whether the whole workspace was looked through before."""

    def mark_looked_through(self, now: datetime) -> None:
        """The whole workspace was looked through: whoever is unknown from now on has joined."""

    def put(self, slack_id: SlackId, known: SeenMember) -> None:
        """Remember a member as he is now."""
