"""What the rules ask of storage for Home tabs and members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rules.model.homes import Home
from rules.model.members import SeenMember
from rules.model.people import PersonId, SlackId


class Homes(Protocol):
    """The Home tabs of one space that were opened."""

    def any(self) -> bool:
        """Tell whether any Home was opened."""

    def get(self, slack_id: SlackId) -> Home | None:
        """Give the Home of this account."""

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""

    def remove(self, slack_id: SlackId) -> None:
        """Forget a Home."""

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """Give the accounts that opened a Home since, the latest first."""

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """Give the accounts by which these people opened a Home.

        Even if the account is theirs no more.
        """


class Members(Protocol):
    """The members of the workspace of one space."""

    def get(self, slack_id: SlackId) -> SeenMember | None:
        """Give how this member was last seen."""

    def all(self, among: Sequence[SlackId] | None = None) -> Mapping[SlackId, SeenMember]:
        """Give how every member was last seen, or only these.

        Each stands under the account that is remembered.
        """

    def looked_through(self) -> bool:
        """Tell whether the whole workspace was looked through before."""

    def mark_looked_through(self, now: datetime) -> None:
        """Remember that the whole workspace was looked through.

        A member who is unknown after this has joined.
        """

    def put(self, slack_id: SlackId, known: SeenMember) -> None:
        """Remember a member as they are now."""

    def hide(self, slack_id: SlackId) -> None:
        """Go on remembering a member without account, name and address."""
