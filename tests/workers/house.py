"""A firm with a directory, for tests of what is brought there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace

from rules import find_drift, keep_door
from rules.find_drift import Outcome
from rules.model.door import Found
from rules.model.passwords import PasswordsInHand
from rules.model.people import Person, SlackId
from rules.plan_door import plan_door
from rules.ports import Door, Records
from tests.fakes.door import FakeDoor
from tests.fakes.sessions import FakeSessions
from tests.workers.cabinet import MAKER, QUICK, Cabinet
from workers.door import DoorWorker


@dataclass
class House:
    """A firm with a directory."""

    cabinet: Cabinet
    directory: FakeDoor
    sessions: FakeSessions | None = None
    opened: int = 0
    in_hand: PasswordsInHand = field(default_factory=PasswordsInHand)  # of every process but the maker

    @contextmanager
    def open(self) -> Iterator[Door]:
        """Open the directory."""
        self.opened += 1
        yield self.directory

    def worker(self, process_id: str = MAKER) -> DoorWorker:
        """A worker of the process of this name."""
        return DoorWorker(
            records=self.cabinet.records,
            open_door=self.open,
            process_id=process_id,
            now=self.cabinet.clock.now,
            brought=lambda: None,
            clear_of=(self.cabinet.passwords if process_id == MAKER else self.in_hand).with_hash,
            sessions=self.sessions,
            idle=0.02,
            backoff=QUICK,
        )

    @asynccontextmanager
    async def at_work(self, process_id: str = MAKER) -> AsyncIterator[DoorWorker]:
        """A worker at work, stopped at the end."""
        worker = self.worker(process_id)
        running = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            worker.stop()
            await running

    async def owed(self) -> int:
        """How many entries the directory is owed."""
        return (await self.cabinet.records.read(keep_door.standing)).owed

    async def failing(self, failure: str) -> None:
        """Wait until what is owed longest is owed for this reason."""
        async with asyncio.timeout(20):
            while await self.failure() != failure:  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)

    async def failure(self) -> str:
        """Why what is owed longest is owed."""
        return (await self.cabinet.records.read(keep_door.standing)).failure

    async def tried(self, who: str, times: int = 1) -> None:
        """Wait until it was tried so often to bring somebody's entry, and nobody is at it."""
        person = (await self.cabinet.person(who)).id
        async with asyncio.timeout(20):
            while True:
                owed = await self.cabinet.records.read(lambda records: records.owed_to_door.of(person))
                if owed is not None and owed.attempts >= times and owed.lease is None:
                    return
                await asyncio.sleep(0.01)

    async def settled(self) -> None:
        """Wait until the directory is owed nothing."""
        async with asyncio.timeout(20):
            while await self.owed():  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)

    async def differing(self) -> int:
        """In how much the directory differs from the space."""
        found = self.directory.entries()
        return len((await self.cabinet.records.read(plan_door, found)).differences)

    async def night(self) -> Outcome:
        """Look at the directory, as every night."""
        found = self.directory.entries()
        seen = await self.cabinet.records.read(find_drift.look, found)
        return await self.cabinet.records.write(find_drift.settle, seen, found, self.cabinet.clock.now())

    async def change(self, who: str, **changes: object) -> Person:
        """Change somebody in the space."""

        def work(records: Records) -> Person:
            found = records.people.by_slack_id(SlackId(who))
            assert found is not None
            changed = replace(found, **changes)  # type: ignore[arg-type]
            records.people.update(changed)
            return changed

        return await self.cabinet.records.write(work)

    async def entry(self, who: str) -> Found:
        """Somebody's entry."""
        found = self.directory.entry((await self.cabinet.person(who)).id)
        assert found is not None
        return found
