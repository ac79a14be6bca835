"""The same small trial with a directory, in which every promise was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from rules.model.passwords import hash_password
from tests.torture.evidence import ANEW, ANNE, CLAIRE, FIRST, HUGH, NOW, Trial
from torture.at_door import AtDoor
from torture.entries import SCHEME, Entry
from torture.reckoning import Evidence
from torture.told import Told

EMAIL = "anne@cabinet.fr"
BROUGHT, POSTED = 300, 500


class AtTheDoor(Trial):
    """Anne's password was in the directory, and then told; the partners have no password, and entries on hold."""

    def __post_init__(self) -> None:
        Trial.__post_init__(self)
        for person in self.people:
            person["partner"] = person["id"] in {CLAIRE, HUGH}
        self.owed: list[dict[str, Any]] = []
        self.lacks: list[str] = []
        held = {person: Entry("", "", held=True, since=100) for person in (CLAIRE, HUGH)}
        self.secret = f"{SCHEME}{self.people[-1]['password_hash']}"
        self.entries = {**held, ANNE: Entry(EMAIL, self.secret, held=False, since=BROUGHT)}
        self.history = {person: [entry] for person, entry in self.entries.items()}
        self.told = [Told(FIRST, "chat.postMessage", f"{EMAIL} {FIRST}", POSTED, NOW)]
        self.owners = {FIRST: ANNE}
        self.opening = {(ANNE, FIRST)}

    @property
    def evidence(self) -> Evidence:
        """All of it."""
        found = super().evidence
        door = AtDoor(self.lacks, self.entries, self.history, self.told, self.owners, frozenset(self.opening))
        return replace(found, tables={**found.tables, "owed_to_door": self.owed}, door=door)

    def change(self, person: int, **changes: Any) -> None:
        """Change an entry in the directory once more."""
        self.entries[person] = replace(self.entries[person], since=POSTED + 100, **changes)
        self.history[person].append(self.entries[person])

    def remove(self) -> None:
        """Claire removes Anne, whose entry is held."""
        super().remove()
        self.change(ANNE, held=True)
        self.opening.clear()

    def edit(self) -> None:
        """Claire changes Anne's details; Anne, Hugh and the channel are told."""
        self.journal.append({"id": 6, "action": "subscriber_changed", "actor": CLAIRE, "whom": ANNE, "form": None})
        self._owe(6, "subscriber_changed", ANNE, "Claire")
        for to in (HUGH, None):
            self._owe(6, "subscriber_changed", to, "Anne")

    def renew(self) -> None:
        """Anne has another password, which the directory had before it was told."""
        self.people[-1]["password_hash"] = hash_password(ANEW)
        self.change(ANNE, secret=f"{SCHEME}{self.people[-1]['password_hash']}")
        text = f"{EMAIL} {ANEW} Ce mot de passe remplace tout autre mot de passe reçu auparavant."
        self.say(self.row("password", ANNE)["id"], ANNE, text)
        self.told.append(Told(ANEW, "chat.postMessage", text, POSTED + 200, NOW + timedelta(minutes=1)))
        self.owners[ANEW], self.opening = ANNE, {(ANNE, ANEW)}
