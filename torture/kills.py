"""Kills of the bot, and what it was doing then."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from enum import StrEnum

from sandbox.slack import Slack
from torture.ledger import Ledger
from torture.replica import OPENED, Replica
from torture.store import Store
from torture.witness import Moment, Witness

_STARTS_WITHIN = 30.0
_LONGEST_CALM = 1.5
# So that what takes several windows gets somewhere.
_AT_WORK = 3.0
# Only these come to a database without tables.
_FIRST_LIVES = 2
_LITTLE_LATER = (0.004, 0.08, 0.3)


class Phase(StrEnum):
    """What a process was doing when it was killed.

    Where several are true, the one named first here counts.
    """

    MIGRATING = "start: the tables were not there yet"
    STARTING = "start: before Slack had told who is who"
    CONNECTING = "start: before it was connected"
    APPLIED = "Slack had posted, the answer was on its way"
    ANSWERED = "Slack had answered, not stored yet"
    ASKED = "Slack was asked to post, had not yet"
    CLAIMED = "a message was leased, Slack not asked yet"
    EDITING = "an edit was leased"
    UNACKNOWLEDGED = "a form was committed, not acknowledged"
    UNCOMMITTED = "a form was sent, nothing committed"
    AT_REST = "nothing in hand"


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: which replica, in which life, doing what."""

    replica: str
    life: int
    phase: Phase


@dataclass(frozen=True, slots=True)
class Sight:
    """What was visible at the moment of the kill."""

    pid: int
    ready: bool
    opened: bool
    flight: dict[str, Moment]
    under_way: list[str]


@dataclass(slots=True)
class Deaths:
    """What became of the processes of one trial."""

    kills: list[Kill] = field(default_factory=list)
    pauses: int = 0
    by_itself: list[str] = field(default_factory=list)


class Striker:
    """The repeated starts and kills of one replica."""

    def __init__(
        self, replica: Replica, slack: Slack, witness: Witness, store: Store, ledger: Ledger, chance: random.Random
    ) -> None:
        self.deaths = Deaths()
        self._replica = replica
        self._slack = slack
        self._witness = witness
        self._store = store
        self._ledger = ledger
        self._chance = chance

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
        """Wait for a random moment of a call, or a little longer.

        The delay is almost none, as long as a call, or as long as a save.
        """
        await self._witness.next(self._chance.choice(list(Moment)), _LONGEST_CALM)
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
        phase = await asyncio.to_thread(self._phase, seen)
        self.deaths.kills.append(Kill(replica.name, replica.life, phase))

    def _phase(self, seen: Sight) -> Phase:
        if not self._store.migrated():
            return Phase.MIGRATING
        if not seen.ready:
            return Phase.CONNECTING if seen.opened else Phase.STARTING
        held = self._store.held_by(seen.pid)
        timelines = list(self._slack.workspace.timelines.values())
        said = {_id_of(each.metadata) for timeline in timelines for each in timeline.said}
        states = {seen.flight.get(message) or (Moment.ANSWERED if message in said else None) for message in held.posts}
        for moment, phase in _OF_POSTS:
            if moment in states:
                return phase
        if held.edits:
            return Phase.EDITING
        if seen.under_way:
            return Phase.UNACKNOWLEDGED if self._store.committed(seen.under_way) else Phase.UNCOMMITTED
        return Phase.AT_REST


_OF_POSTS = (
    (Moment.APPLIED, Phase.APPLIED),
    (Moment.ANSWERED, Phase.ANSWERED),
    (Moment.ASKED, Phase.ASKED),
    (None, Phase.CLAIMED),
)


def _id_of(metadata: dict[str, object] | None) -> str:
    payload = (metadata or {}).get("event_payload")
    return str(payload.get("id")) if isinstance(payload, dict) else ""
