"""The evidence of a small trial in which every promise was kept, to be spoilt in one place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from rules.model.passwords import hash_password
from sandbox.firm import TEAM_CHANNEL
from sandbox.slack import Message
from torture.reckoning import Evidence

Json = dict[str, Any]
NOW = datetime.now(UTC)
LATER = NOW + timedelta(hours=24)
FIRST, ANEW = "abcde-fghjk-mnpqr-tuvwx", "yz347-8abcd-efghj-kmnpq".replace("z", "y")
CLAIRE, HUGH, ANNE = 1, 2, 3
NAMES = {CLAIRE: "Claire", HUGH: "Hugh", ANNE: "Anne"}


@dataclass
class Trial:
    """Claire enrolled and added Anne, who has noted the password; Hugh and the channel were told."""

    people: list[Json] = field(default_factory=list)
    journal: list[Json] = field(default_factory=list)
    outbox: list[Json] = field(default_factory=list)
    said: list[Message] = field(default_factory=list)
    standing: list[Message] = field(default_factory=list)
    done: list[str] = field(default_factory=lambda: ["form-2", "form-3"])
    logs: str = ""

    def __post_init__(self) -> None:
        self.people += [_person(CLAIRE, administrator_since=NOW), _person(HUGH), _person(ANNE, access="active")]
        self.people[-1]["password_hash"] = hash_password(FIRST)
        self.journal += [
            _entry(1, "partner_added", None, HUGH),
            _entry(1, "partner_added", None, CLAIRE),
            _entry(2, "administrator_enrolled", CLAIRE, CLAIRE),
            _entry(3, "subscriber_added", CLAIRE, ANNE),
            _entry(4, "password_noted", ANNE, ANNE),
        ]
        self._owe(1, "partners_changed", None, "Claire")
        for to in (HUGH, None):
            self._owe(2, "administrator_enrolled", to, "Claire")
        self._owe(3, "password", ANNE, f"anne@cabinet.fr {FIRST}")
        for to in (HUGH, None):
            self._owe(3, "subscriber_added", to, "Anne")
        self._withdraw()

    def remove(self) -> None:
        """Claire removes Anne; Anne, Hugh and the channel are told."""
        self.journal.append(_entry(5, "subscriber_removed", CLAIRE, ANNE))
        self.people[-1] |= {"access": "removed", "password_hash": None}
        self._owe(5, "subscriber_removed", ANNE, "Claire removed you")
        for to in (HUGH, None):
            self._owe(5, "subscriber_removed", to, "Anne was removed")

    def replace(self) -> None:
        """Anne's password is made anew, whose first Claire saw in a window."""
        self.journal[-1] = {**self.journal[-1], "action": "password_replaced"}
        self._owe(4, "password_void", CLAIRE, "Anne")

    def row(self, kind: str, recipient: int | None) -> Json:
        """The row of one message."""
        return next(row for row in self.outbox if (row["kind"], row["recipient"]) == (kind, recipient))

    def message(self, kind: str, recipient: int | None) -> Message:
        """What was said of it."""
        sought = str(self.row(kind, recipient)["id"])
        return next(each for each in self.said if sought in str(each.metadata))

    def say(self, message_id: UUID, recipient: int | None, text: str, place: str = "") -> Message:
        """Let one more message appear."""
        place = place or (TEAM_CHANNEL if recipient is None else f"D{recipient}")
        metadata = {"event_payload": {"id": str(message_id)}}
        said = Message(place, f"{len(self.said) + 11}.000000", text, "UBOT", metadata=metadata)
        self.said.append(said)
        self.standing.append(said)
        return said

    @property
    def evidence(self) -> Evidence:
        """All of it."""
        tables = {"people": self.people, "journal": self.journal, "outbox": self.outbox}
        return Evidence(tables, _by_place(self.said), _by_place(self.standing), self.done, self.logs)

    def _owe(self, entry: int, kind: str, recipient: int | None, text: str, place: str = "") -> None:
        position = len(self.outbox) + 1
        message_id = UUID(int=position)
        row: Json = {
            "position": position,
            "id": message_id,
            "entry": entry,
            "kind": kind,
            "recipient": recipient,
            "state": "sent",
            "attempts": 1,
            "edits": None,
            "due_at": NOW,
            "payload": {
                "author": CLAIRE,
                "person": CLAIRE if kind == "administrator_enrolled" else ANNE,
                "added": [CLAIRE],
                "file": "liste.csv",
                "stranger": 1,
            },
        }
        self.outbox.append(row)
        self.say(message_id, recipient, text, place)

    def _withdraw(self) -> None:
        row, said = self.row("password", ANNE), self.message("password", ANNE)
        edit = {"kind": "password_withdrawn", "edits": row["id"], "channel": said.channel, "ts": said.ts}
        self.outbox.append({**row, **edit, "position": 99, "id": UUID(int=99)})
        self.standing[self.standing.index(said)] = Message(said.channel, said.ts, "noted", "UBOT", edited="9")


def _by_place(messages: list[Message]) -> dict[str, list[Message]]:
    found: dict[str, list[Message]] = {TEAM_CHANNEL: []}
    for message in messages:
        found.setdefault(message.channel, []).append(message)
    return found


def _person(number: int, **facts: Any) -> Json:
    blank = {
        "id": number,
        "first_name": {CLAIRE: "Claire", HUGH: "Hugh", ANNE: "Anne"}[number],
        "last_name": "",
        "email": "anne@cabinet.fr",
        "slack_id": f"U{number}",
        "administrator_since": None,
        "access": "none",
        "password_hash": None,
    }
    return blank | facts


def _entry(number: int, action: str, actor: int | None, whom: int) -> Json:
    return {"id": number, "action": action, "actor": actor, "whom": whom, "form": f"form-{number}"}
