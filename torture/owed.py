"""What the journal owes: its lines read from the beginning, by the words of the promise and not by the bot's code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
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
    on_hold: set[int] = field(default_factory=set)
    administrators: set[int] = field(default_factory=set)
    noted: set[int] = field(default_factory=set)
    owed: Counter[Owed] = field(default_factory=Counter)
    # Of each person, the latest line by which he was to be told nothing more, by which his passwords were void, and by
    # which he was owed one.
    left: dict[int, int] = field(default_factory=dict)
    void: dict[int, int] = field(default_factory=dict)
    password: dict[int, int] = field(default_factory=dict)

    def tell(self, entry: Json) -> None:
        """One more line."""
        if entry["action"] not in _TOLD:
            raise ValueError(f"the story knows no {entry['action']}")
        _TOLD[entry["action"]](self, entry)

    def choose(self, entry: Json) -> None:
        """Somebody enrolled, or resigned."""
        actor = entry["actor"]
        enrolled = entry["action"] == "administrator_enrolled"
        (self.administrators.add if enrolled else self.administrators.discard)(actor)
        self._owe(entry["id"], entry["action"], self._users_but(actor))

    def add(self, entry: Json) -> None:
        """Somebody was added."""
        self._owe_password(entry)
        self._owe(entry["id"], entry["action"], self.partners - {entry["actor"]})
        self.subscribers.add(entry["whom"])

    def suspend(self, entry: Json) -> None:
        """Somebody was put on hold."""
        self._end(entry)
        self.on_hold.add(entry["whom"])
        self._tell_of(entry)

    def remove(self, entry: Json) -> None:
        """Somebody was removed."""
        self.noted.discard(entry["whom"])
        self._end(entry)
        self.on_hold.discard(entry["whom"])
        self._tell_of(entry)

    def reactivate(self, entry: Json) -> None:
        """Somebody has access again: with the password he has noted, or else with a new one."""
        self.on_hold.discard(entry["whom"])
        self.subscribers.add(entry["whom"])
        if entry["whom"] not in self.noted:
            self._owe_password(entry)
        self._tell_of(entry)

    def renew(self, entry: Json) -> None:
        """Somebody is to get a new password."""
        self._owe_password(entry)

    def note(self, entry: Json) -> None:
        """Somebody has noted his password."""
        self.noted.add(entry["whom"])

    def join(self, entry: Json) -> None:
        """Somebody has joined the workspace."""
        for person in self.administrators:
            self.owed[Owed(entry["id"], entry["action"], person)] += 1

    def pass_over(self, entry: Json) -> None:
        """Nothing follows from it: it is told by a message that is owed already."""

    def _end(self, entry: Json) -> None:
        number, whom = entry["id"], entry["whom"]
        self.subscribers.discard(whom)
        self.left[whom] = number
        # Whoever has noted his password goes on with it once his access is active again.
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
        """The partners who are there from the start; only the channel is told, nobody having been one before."""
        self.partners |= {entry["whom"] for entry in entries}
        self._owe(entries[-1]["id"], "partners_changed", set())

    def excuses(self, row: Json) -> bool:
        """Whether what came later is why a message needs not be sent any more."""
        entry, owner = int(row["entry"]), int(row["facts"].get("owner") or 0)
        void = row["kind"] == "password" and entry < self.void[owner]
        return void or entry < self.left.get(row["recipient"], 0)

    def access_of(self, person: int) -> str:
        """What access somebody has."""
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
    """The whole story of a space whose partners stay the same."""
    story = Story({person["id"]: person for person in people})
    opening = [entry for entry in journal if entry["action"] == "partner_added"]
    if opening:
        story.open(opening)
    for entry in journal:
        if entry["action"] != "partner_added":
            story.tell(entry)
    return story
