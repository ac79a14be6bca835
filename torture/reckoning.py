"""The reckoning of one trial: evidence, figures and findings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sandbox.slack import Message
from torture.at_door import AtDoor
from torture.owed import read
from torture.story import Owed, Story

Json = dict[str, Any]
TO_EVERYBODY = {"administrator_enrolled", "administrator_resigned"}
PASSWORD = re.compile(r"\b[a-z3478]{5}(?:-[a-z3478]{5}){3}\b")


class Broken(StrEnum):
    """A promise that was not kept."""

    LOST = "lost"
    DOUBLED = "doubled"
    UNFOUNDED = "sent or owed without its fact"
    ASTRAY = "sent to somebody else"
    DISORDERED = "out of order"
    FORGOTTEN = "acknowledged, and not there"
    HALF_WRITTEN = "the people do not stand as the journal says"
    LOCKED_OUT = "the last password sent does not open"
    NOT_ENDED = "a password that ended is kept"
    LEFT_STANDING = "a noted password still stands"
    UNPLANNED = "a password whose withdrawal nobody owes"
    LEAKED = "a password at rest"
    MOVED = "an account that was not given by a press or its own address"
    NOT_WHOLE = "the journal is not whole"
    UNANSWERED = "a message that does not show how it ended"
    DIED = "a process ended by itself"
    DIFFERS = "the directory is not as the space says"
    EARLY = "a password told before the directory had it"
    OPENS = "a password opens that must not"
    SHUT_OUT = "the last password does not open the directory"


@dataclass(frozen=True, slots=True)
class Finding:
    """A promise broken, and where."""

    promise: Broken
    what: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a trial leaves: database, messages, answered forms and logs.

    Messages are kept as they were first posted, and as they are now; `verified` are the addresses that each account
    ever verified, `verdicts` what `journal verify` found wrong, `door` what is left of a directory.
    """

    tables: Mapping[str, Sequence[Json]]
    said: Mapping[str, Sequence[Message]]
    current: Mapping[str, Sequence[Message]]
    done: Sequence[str] = ()
    logs: str = ""
    verified: Mapping[str, frozenset[str]] = field(default_factory=dict)
    verdicts: Sequence[str] = ()
    door: AtDoor | None = None


@dataclass(slots=True)
class Figures:
    """What was owed, and what came of it."""

    owed: int = 0
    delivered: int = 0
    spared: int = 0
    anew: int = 0
    replaced: int = 0
    edits: int = 0
    passwords: int = 0
    answers: int = 0
    imports: int = 0
    lines: int = 0
    files: int = 0
    accounts: int = 0
    presses: int = 0
    entries: int = 0
    told: int = 0
    opening: int = 0

    def add(self, other: Figures) -> None:
        """Add other figures to these."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass(slots=True)
class Reckoning:
    """The findings, and the figures beside them."""

    evidence: Evidence
    story: Story = field(init=False)
    findings: list[Finding] = field(default_factory=list)
    figures: Figures = field(default_factory=Figures)
    rows: dict[str, Json] = field(init=False)
    said: defaultdict[str, list[Message]] = field(init=False)

    def __post_init__(self) -> None:
        tables = self.evidence.tables
        self.story = read(tables["journal"], tables["people"], opens=self.evidence.door is not None)
        self.rows = {str(row["id"]): row for row in tables["outbox"]}
        self.said = defaultdict(list)
        for messages in self.evidence.said.values():
            for message in messages:
                self.said[id_of(message)].append(message)

    def note(self, promise: Broken, what: str) -> None:
        """Record a promise that was broken."""
        self.findings.append(Finding(promise, what))

    def is_owed(self, row: Json) -> bool:
        """Tell whether a line owes this row, or may."""
        return Owed(row["entry"], row["kind"], row["recipient"]) in self.story.places

    def conversation(self, row: Json) -> str | None:
        """Give the conversation where this row's message was to be said.

        None where its recipient was not in Slack when it was owed.
        """
        if row["recipient"] is None:
            return self.channel
        account = self.story.places[Owed(row["entry"], row["kind"], row["recipient"])]
        # Of a notice to everybody the messages are made later, and somebody may have joined Slack by then.
        if row["kind"] in TO_EVERYBODY and row["state"] == "sent":
            account = account or self.story.account_after(row["recipient"], row["entry"])
        return f"D{account[1:]}" if account else None

    @property
    def channel(self) -> str:
        """The team channel."""
        return next(each for each in [*self.evidence.said, ""] if not each.startswith("D"))


def id_of(message: Message) -> str:
    """Give the id by which a message names its outbox row."""
    return str(((message.metadata or {}).get("event_payload") or {}).get("id", ""))


def password_in(message: Message) -> str | None:
    """Give the password that a message shows, if any."""
    found = PASSWORD.search("\n".join(message.texts))
    return found[0] if found else None
