"""A space with a directory in memory, which others change, and which the night looks at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from rules import find_drift, keep_door
from rules.find_drift import Outcome
from rules.model.door import Shown, uid_of
from rules.model.drift import Aspect
from rules.model.journal import Action, Entry
from rules.model.messages import DirectoryDiffers
from rules.model.people import Member, Person, PersonId
from rules.model.told import read_told
from rules.plan_door import apply_all
from tests.fakes.door import FakeDoor
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, PASSWORD_HASH, member, partner, subscriber
from tests.rules.use_cases import known, space_of

DAY = timedelta(days=1)
CROWD = [member("Marc", f"Lefèvre{at}") for at in range(12)]


@dataclass
class Firm:
    """Anne and Bruno, administrators, Chloé and Denis, subscribers, and their entries."""

    records: Records = field(default_factory=lambda: with_directory(0))
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.door = FakeDoor(lambda: self.now)
        self.night()
        self.bring()

    def night(self) -> Outcome:
        """Look at the directory, as every night."""
        self.now += DAY
        self.records.drifts.now = self.records.owed_to_door.now = self.now
        found = self.door.entries()
        outcome = find_drift.settle(self.records, find_drift.look(self.records, found), found, self.now)
        apply_all(self.door, outcome.unknown)
        return outcome

    def bring(self) -> None:
        """Bring what the directory is owed."""
        owed = self.records.owed_to_door.claim("me", self.now, self.now + DAY, 999)
        for each in owed:
            keep_door.bring(self.door, each, "")
        self.records.owed_to_door.settle(owed)

    def alter(self, who: Member, **changes: Any) -> None:
        """Change somebody's entry, as others do."""
        self.door.alter(uid_of(self.id(who)), **changes)

    def change(self, who: Member, **changes: Any) -> None:
        """Change somebody in the space."""
        self.records.people.update(replace(known(self.records, who), **changes))

    def take(self, who: Member) -> None:
        """Delete somebody's entry, as others do."""
        self.door.delete(self.entry(who))

    def id(self, who: Member) -> PersonId:
        """Somebody's number."""
        return known(self.records, who).id

    def entry(self, who: Member) -> Shown:
        """What somebody's entry shows."""
        found = self.door.entry(self.id(who))
        assert found is not None
        return found.shown

    def waits(self, who: Member) -> set[Aspect]:
        """What of somebody's entry waits for an answer."""
        return {each.aspect for each in self.records.drifts.of(self.id(who)) if each.kept is None and not each.over}

    def told(self) -> list[tuple[Person | None, DirectoryDiffers]]:
        """Who was told of what differs."""
        return [
            (each.recipient, each.payload)
            for each in self.records.outbox.everything()
            if isinstance(each.payload, DirectoryDiffers)
        ]

    def lines(self, *actions: Action) -> list[Entry]:
        """The lines of these kinds."""
        return [each for each in self.records.journal.entries if each.action in actions]


def facts(line: Entry) -> dict[str, Any]:
    """What a line tells."""
    return dict(read_told(line.told).facts)


def with_directory(crowd: int) -> Records:
    """A space with a directory, and so many subscribers more."""
    records = space_of(
        [
            partner(ANNE, administrator_since=NOW, password_hash=PASSWORD_HASH),
            subscriber(BRUNO, administrator_since=NOW, password_hash=PASSWORD_HASH),
            subscriber(CHLOE, password_hash=PASSWORD_HASH, ends_on=date(2026, 12, 31)),
            subscriber(DENIS, password_hash=PASSWORD_HASH),
            *(subscriber(each, password_hash=PASSWORD_HASH) for each in CROWD[:crowd]),
        ]
    )
    records.owed_to_door.turn(on=True)
    return records
