"""Home tabs and members, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from rules.model.homes import Home
from rules.model.members import SeenMember, hidden
from rules.model.people import (
    PersonId,
    SlackId,
)


class Members:
    """What is remembered of the workspace's members."""

    def __init__(self) -> None:
        self._known: dict[SlackId, SeenMember] = {}
        self._looked_through = False

    def get(self, slack_id: SlackId) -> SeenMember | None:
        """How this member was last seen."""
        return self._known.get(slack_id, self._known.get(hidden(slack_id)))

    def all(self, among: Sequence[SlackId] | None = None) -> dict[SlackId, SeenMember]:
        """How everybody was last seen, or only these."""
        these = self._known if among is None else {name for each in among for name in (each, hidden(each))}
        return {each: seen for each, seen in self._known.items() if each in these}

    def looked_through(self) -> bool:
        """Whether the whole workspace was looked through before."""
        return self._looked_through

    def mark_looked_through(self, now: datetime) -> None:  # noqa: ARG002 - when does not matter here
        """The whole workspace was looked through."""
        self._looked_through = True

    def put(self, slack_id: SlackId, known: SeenMember) -> None:
        """Remember a member as they are now."""
        if hidden(slack_id) in self._known:
            self._known[hidden(slack_id)] = replace(known, mark="")
        else:
            self._known[slack_id] = known

    def hide(self, slack_id: SlackId) -> None:
        """Go on remembering a member without account, name and address."""
        if slack_id in self._known:
            self._known[hidden(slack_id)] = replace(self._known.pop(slack_id), mark="")


class Homes:
    """The Home tabs of the space that were opened."""

    def __init__(self) -> None:
        self._stored: dict[SlackId, Home] = {}

    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._stored)

    def get(self, slack_id: SlackId) -> Home | None:
        """The Home of this account."""
        return self._stored.get(slack_id)

    def put(self, home: Home) -> None:
        """Store a Home as it is now."""
        self._stored[home.slack_id] = home

    def remove(self, slack_id: SlackId) -> None:
        """Forget a Home."""
        self._stored.pop(slack_id, None)

    def opened_since(self, moment: datetime) -> list[SlackId]:
        """Whose were opened since, the last one first."""
        found = [each for each in self._stored.values() if each.opened_at >= moment]
        return [each.slack_id for each in sorted(found, key=lambda each: each.opened_at, reverse=True)]

    def of_people(self, people: Sequence[PersonId]) -> list[SlackId]:
        """Whose were opened by these people, even if the account is theirs no more."""
        return [each.slack_id for each in self._stored.values() if each.person in people]
