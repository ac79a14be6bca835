"""What the journal owes: its lines read from the beginning, by the words of the promise and not by the bot's code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
CHANNEL = None


@dataclass(frozen=True, slots=True)
class Owed:
    """One message that a line of the journal owes to a person, or to the team channel."""

    entry: int
    kind: str
    recipient: int | None


@dataclass(slots=True)
class Story:
    """The space as the journal tells it."""

    people: dict[int, Json]
    partners: set[int] = field(default_factory=set)
    subscribers: set[int] = field(default_factory=set)
    administrators: set[int] = field(default_factory=set)
    noted: set[int] = field(default_factory=set)
    owed: Counter[Owed] = field(default_factory=Counter)

    def tell(self, entry: Json) -> None:
        """One more line."""
        number, actor, whom = entry["id"], entry["actor"], entry["whom"]
        match entry["action"]:
            case "administrator_enrolled":
                self.administrators.add(actor)
                self._owe(number, entry["action"], self._users_but(actor))
            case "administrator_resigned":
                self.administrators.discard(actor)
                self._owe(number, entry["action"], self._users_but(actor))
            case "subscriber_added":
                to = whom if self.people[whom]["slack_id"] else actor
                self.owed[Owed(number, "password", to)] += 1
                self._owe(number, entry["action"], self.partners - {actor})
                self.subscribers.add(whom)
            case "member_joined":
                for person in self.administrators:
                    self.owed[Owed(number, entry["action"], person)] += 1
            case "password_noted":
                self.noted.add(whom)
            case "password_replaced":
                pass  # told by the password message itself
            case other:
                raise ValueError(f"the story knows no {other}")

    def open(self, entries: Sequence[Json]) -> None:
        """The partners who are there from the start; only the channel is told, nobody having been one before."""
        self.partners |= {entry["whom"] for entry in entries}
        self._owe(entries[-1]["id"], "partners_changed", set())

    def _users_but(self, actor: int) -> set[int]:
        return (self.partners | self.subscribers) - {actor}

    def _owe(self, entry: int, kind: str, people: set[int]) -> None:
        self.owed[Owed(entry, kind, CHANNEL)] += 1
        for person in people:
            self.owed[Owed(entry, kind, person)] += 1


def read(journal: Sequence[Json], people: Sequence[Json]) -> Story:
    """The whole story of a space whose partners stay the same."""
    story = Story({person["id"]: person for person in people})
    opening = [entry for entry in journal if entry["action"] == "partner_added"]
    if opening:
        story.open(opening)
    for entry in journal:
        if entry["action"] != "partner_added":
            story.tell(entry)
    return story
