"""What the journal owes, computed without the bot's own code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
CHANNEL = None


@dataclass(frozen=True, slots=True)
class Owed:
    """One message owed by a line of the journal.

    `recipient` is None for the team channel.
    """

    entry: int
    kind: str
    recipient: int | None


@dataclass(slots=True)
class Story:
    """The space as the journal tells it."""

    people: dict[int, Json]
    partners: set[int] = field(default_factory=set)
    subscribers: set[int] = field(default_factory=set)
    on_hold: set[int] = field(default_factory=set)
    administrators: set[int] = field(default_factory=set)
    noted: set[int] = field(default_factory=set)
    owed: Counter[Owed] = field(default_factory=Counter)
    # Of each person, the latest line by which they were to be told nothing more, by which their passwords were void,
    # and by which they were owed one.
    left: dict[int, int] = field(default_factory=dict)
    void: dict[int, int] = field(default_factory=dict)
    password: dict[int, int] = field(default_factory=dict)

    def tell(self, entry: Json) -> None:
        """Apply one more line of the journal; raises ValueError if unknown."""
        if entry["action"] not in _TOLD:
            raise ValueError(f"the story knows no {entry['action']}")
        _TOLD[entry["action"]](self, entry)

    def choose(self, entry: Json) -> None:
        """Apply an enrolment or a resignation."""
        actor = entry["actor"]
        enrolled = entry["action"] == "administrator_enrolled"
        (self.administrators.add if enrolled else self.administrators.discard)(actor)
        self._owe(entry["id"], entry["action"], self._users_but(actor))

    def add(self, entry: Json) -> None:
        """Apply the addition of a subscriber."""
        self._owe_password(entry)
        self._owe(entry["id"], entry["action"], self.partners - {entry["actor"]})
        self.subscribers.add(entry["whom"])

    def suspend(self, entry: Json) -> None:
        """Apply a suspension."""
        self._end(entry)
        self.on_hold.add(entry["whom"])
        self._tell_of(entry)

    def remove(self, entry: Json) -> None:
        """Apply a removal."""
        self.noted.discard(entry["whom"])
        self._end(entry)
        self.on_hold.discard(entry["whom"])
        self._tell_of(entry)

    def reactivate(self, entry: Json) -> None:
        """Apply a reactivation.

        A person who noted their password keeps it; any other is owed a new one.
        """
        self.on_hold.discard(entry["whom"])
        self.subscribers.add(entry["whom"])
        if entry["whom"] not in self.noted:
            self._owe_password(entry)
        self._tell_of(entry)

    def renew(self, entry: Json) -> None:
        """Apply the renewal of a password."""
        self._owe_password(entry)

    def note(self, entry: Json) -> None:
        """Apply that a person noted their password."""
        self.noted.add(entry["whom"])

    def join(self, entry: Json) -> None:
        """Apply that a person joined the workspace."""
        for person in self.administrators:
            self.owed[Owed(entry["id"], entry["action"], person)] += 1

    def pass_over(self, entry: Json) -> None:
        """Ignore a line that owes nothing by itself.

        A message owed already tells of it.
        """

    def _end(self, entry: Json) -> None:
        number, whom = entry["id"], entry["whom"]
        self.subscribers.discard(whom)
        self.left[whom] = number
        # A person who has noted their password goes on with it once their access is active again.
        if whom not in self.noted:
            self.void[whom] = number
        if whom in self.administrators:
            self.administrators.discard(whom)
            self._owe(number, "administrator_resigned", self._users_but(whom))

    def _tell_of(self, entry: Json) -> None:
        decide = (self.partners | self.administrators) - {entry["actor"]}
        self._owe(entry["id"], entry["action"], {entry["whom"]} | decide)

    def _owe_password(self, entry: Json) -> None:
        number, whom = entry["id"], entry["whom"]
        self.noted.discard(whom)
        self.void[whom] = self.password[whom] = number
        to = whom if self.people[whom]["slack_id"] else entry["actor"]
        self.owed[Owed(number, "password", to)] += 1

    def open(self, entries: Sequence[Json]) -> None:
        """Apply the first partners, of whom only the channel is told."""
        self.partners |= {entry["whom"] for entry in entries}
        self._owe(entries[-1]["id"], "partners_changed", set())

    def excuses(self, row: Json) -> bool:
        """Tell whether later lines excuse that a message is not sent."""
        entry, owner = int(row["entry"]), int(row["payload"].get("person") or 0)
        void = row["kind"] == "password" and entry < self.void[owner]
        return void or entry < self.left.get(row["recipient"], 0)

    def access_of(self, person: int) -> str:
        """Give a person's access as the journal tells it."""
        if person in self.subscribers:
            return "active"
        if person in self.on_hold:
            return "suspended"
        return "removed" if person in self.password else "none"

    def _users_but(self, actor: int) -> set[int]:
        return (self.partners | self.subscribers) - {actor}

    def _owe(self, entry: int, kind: str, people: set[int]) -> None:
        self.owed[Owed(entry, kind, CHANNEL)] += 1
        for person in people:
            self.owed[Owed(entry, kind, person)] += 1


_TOLD: dict[str, Callable[[Story, Json], None]] = {
    "administrator_enrolled": Story.choose,
    "administrator_resigned": Story.choose,
    "subscriber_added": Story.add,
    "subscriber_suspended": Story.suspend,
    "subscriber_reactivated": Story.reactivate,
    "subscriber_removed": Story.remove,
    "password_renewed": Story.renew,
    "password_noted": Story.note,
    "member_joined": Story.join,
    "password_replaced": Story.pass_over,
}


def read(journal: Sequence[Json], people: Sequence[Json]) -> Story:
    """Read the story of a space whose partners never change."""
    story = Story({person["id"]: person for person in people})
    opening = [entry for entry in journal if entry["action"] == "partner_added"]
    if opening:
        story.open(opening)
    for entry in journal:
        if entry["action"] != "partner_added":
            story.tell(entry)
    return story
