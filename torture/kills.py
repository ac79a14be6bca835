"""Kills of the bot, and what it was doing then."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from torture.directory import Directory
from torture.ledger import Ledger
from torture.phases import Phase, PhaseOf, Sight
from torture.replica import OPENED, Replica
from torture.store import Store
from torture.witness import Moment, Witness

_STARTS_WITHIN = 30.0
_LONGEST_CALM = 1.5
# So that what takes several windows gets somewhere.
_AT_WORK = 3.0
# Only these come to a database without tables.
_FIRST_LIVES = 2
# Of the aimed kills of a process with a directory, one in three falls about a change there.
_OFTEN = 3
_LITTLE_LATER = (0.004, 0.08, 0.3)


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: which replica, in which life, doing what."""

    replica: str
    life: int
    phase: Phase


@dataclass(slots=True)
class Deaths:
    """What became of the processes of one trial."""

    kills: list[Kill] = field(default_factory=list)
    pauses: int = 0
    by_itself: list[str] = field(default_factory=list)


class Striker:
    """The repeated starts and kills of one replica."""

    def __init__(
        self,
        replica: Replica,
        witness: Witness,
        store: Store,
        ledger: Ledger,
        chance: random.Random,
        *,
        phase_of: PhaseOf,
        directory: Directory | None = None,
    ) -> None:
        self.deaths = Deaths()
        self._replica = replica
        self._witness = witness
        self._store = store
        self._ledger = ledger
        self._chance = chance
        self._phase_of = phase_of
        self._aims: list[Callable[[float], Awaitable[bool]]] = [partial(witness.next, each) for each in Moment]
        if directory is not None:
            self._aims += [directory.changes] * _OFTEN

    async def live_and_die(self, *, pause: float = 0.0) -> None:
        """Run the replica from its start until its kill.

        `pause` stops it for so many seconds before the kill.
        """
        if self._replica.life == 0 or self._replica.ended is not None:
            await self._replica.start()
        await self._wait(pause)
        await self._strike()

    async def _wait(self, pause: float) -> None:
        if self._replica.life <= _FIRST_LIVES or self._chance.random() < 0.12:
            await self._start_off()
            return
        if not await self._replica.ready(_STARTS_WITHIN):
            return
        await asyncio.sleep(self._chance.uniform(0, _AT_WORK))
        if pause or self._chance.random() < 0.75:
            await self._aim()
        else:
            await asyncio.sleep(self._chance.uniform(0, _LONGEST_CALM))
        if pause and self._replica.ended is None:
            self._replica.pause()
            self.deaths.pauses += 1
            await asyncio.sleep(pause)
            self._replica.resume()
            await asyncio.sleep(self._chance.uniform(0, _LONGEST_CALM))

    async def _start_off(self) -> None:
        """Wait for a moment during the process's start.

        On a database without tables, that is while it makes them.
        """
        if await asyncio.to_thread(self._store.migrated):
            await asyncio.sleep(self._chance.uniform(0.3, 1.3))
            return
        while not await asyncio.to_thread(self._store.begun) and self._replica.ended is None:  # noqa: ASYNC110 - no event for it
            await asyncio.sleep(0.002)
        await asyncio.sleep(self._chance.uniform(0, 0.06))

    async def _aim(self) -> None:
        """Wait for a random moment of a call or an entry, or a little longer.

        The delay is almost none, as long as a call, or as long as a save.
        """
        await self._chance.choice(self._aims)(_LONGEST_CALM)
        await asyncio.sleep(self._chance.uniform(0, self._chance.choice(_LITTLE_LATER)))

    async def _strike(self) -> None:
        replica = self._replica
        ended = replica.ended
        if ended is None:
            replica.strike()
        said = replica.said
        seen = Sight(replica.pid, replica.is_ready, OPENED in said, dict(self._witness.flight), self._ledger.under_way)
        code = await replica.buried()
        if ended is not None:
            self.deaths.by_itself.append(f"{replica.name}, life {replica.life}, ended by itself with {code}")
            return
        phase = await asyncio.to_thread(self._phase_of, seen)
        self.deaths.kills.append(Kill(replica.name, replica.life, phase))
