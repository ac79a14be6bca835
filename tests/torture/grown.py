"""The same small trial, grown: an import, a question of identity answered, and accounts that changed."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

from sandbox.slack import File, Message
from tests.torture.evidence import ANNE, CLAIRE, HUGH, Trial
from torture.reckoning import Evidence

FELIX, NEW_ACCOUNT, STRANGER, IMPORT = 4, "U9", 1, "an-import"
_BUTTONS = ({"type": "actions", "elements": []},)


class Grown(Trial):
    """Claire imported Félix; Anne's account was closed, and another with its address is Anne's by a press."""

    def __post_init__(self) -> None:
        Trial.__post_init__(self)
        self.verified = {f"U{number}": frozenset({f"u{number}@cabinet.fr"}) for number in (CLAIRE, HUGH, ANNE)}
        self.verified[NEW_ACCOUNT] = frozenset({"u3@cabinet.fr"})
        self.verdicts: list[str] = []
        for entry, person in ((0, HUGH), (1, CLAIRE), (3, ANNE)):
            self.journal[entry]["told"] = _told(email=f"u{person}@cabinet.fr", account=f"U{person}")
        self._import()
        self._lose_and_give_back()

    @property
    def evidence(self) -> Evidence:
        """All of it."""
        tables = {"imports": [self.imported], "strangers": [self.stranger]}
        found = super().evidence
        return replace(found, tables={**found.tables, **tables}, verified=self.verified, verdicts=self.verdicts)

    def _import(self) -> None:
        self.people.append({**self.people[1], "id": FELIX, "first_name": "Félix", "slack_id": None, "access": "active"})
        self.add("import_started", CLAIRE, None, form=IMPORT)
        self._owe(self.last, "import_started", CLAIRE, "liste.csv")
        followed = self.said[-1]
        self.notice = self.outbox[-1]["id"]
        self.add("subscriber_added", CLAIRE, FELIX, form=None, told=_told(access="active", email="f@cabinet.fr"))
        self.add("import_ended", CLAIRE, None, form=None, told=json.dumps({"facts": {"added": 1}}))
        for to in (HUGH, None):
            self._owe(self.last, "subscribers_imported", to, "Claire")
        self.imported = {"id": IMPORT, "author": CLAIRE, "state": "done", "settled": True, "notice": self.notice}
        self.imported |= {"total": 2, "added": 1, "there": 0, "left_out": 0, "refused": 1, "upload": "F1"}
        file = File("F1", "liste.csv", "liste.csv", "UBOT", 1, 1, "")
        self.file = Message(
            f"D{CLAIRE}", f"{len(self.said) + 11}.000000", "", "UBOT", files=(file,), thread_ts=followed.ts
        )
        self.said.append(self.file)

    def _lose_and_give_back(self) -> None:
        self.stranger = {"id": STRANGER, "slack_id": NEW_ACCOUNT, "person": ANNE}
        self.stranger |= {"first_name": "Anne", "last_name": "", "email": "u3@cabinet.fr"}
        self.add("account_lost", None, ANNE, told=_told(account=None))
        self.add("subscriber_suspended", None, ANNE, told=_told(access="suspended"))
        for to in (CLAIRE, HUGH, None):
            self._owe(self.last, "subscriber_suspended", to, "Anne")
        self._owe_nowhere(self.last, "subscriber_suspended", ANNE)
        self.add("identity_asked", None, ANNE)
        self._owe(self.last, "identity_asked", CLAIRE, "Anne")
        self.question, asked = self.last, self.outbox[-1]
        self.add("same_person", HUGH, ANNE, form=f"answer:{self.question}", told=_told(account=NEW_ACCOUNT))
        self.people[2] |= {"slack_id": NEW_ACCOUNT, "access": "suspended"}
        for to in (CLAIRE, None):
            self._owe(self.question, "identity_decided", to, "Anne")
        self._owe(self.question, "identity_decided", ANNE, "Anne", place=f"D{NEW_ACCOUNT[1:]}")
        self.outbox.append({**asked, "position": 98, "id": UUID(int=98), "edits": asked["id"]})

    def add(self, action: str, actor: int | None, whom: int | None, **facts: object) -> None:
        """Write one more line."""
        self.last = len(self.journal) + 10
        entry = {"id": self.last, "action": action, "actor": actor, "whom": whom, "form": f"form-{self.last}"}
        self.journal.append(entry | facts)

    def ask_again(self) -> None:
        """Let the message with the question have its buttons still."""
        asked = self.message("identity_asked", CLAIRE)
        self.standing[self.standing.index(asked)] = replace(asked, blocks=_BUTTONS)

    def _owe_nowhere(self, entry: int, kind: str, recipient: int) -> None:
        self._owe(entry, kind, recipient, "")
        self.outbox[-1]["state"] = "unreachable"
        self.said.pop()
        self.standing.pop()


def _told(**after: object) -> str:
    return json.dumps({"name": "", "after": after})
