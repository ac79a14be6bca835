"""One trial: people at work, kills, faults, and the reckoning."""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack

from bot.journal import sentence, verify
from sandbox.bot_process import MANIFEST
from sandbox.databases import PostgresqlServer
from sandbox.firm import TEAM_CHANNEL
from sandbox.slack import BOT, AppSettings, Channel, Slack
from sandbox.slack.manifest import read_manifest
from torture.at_door import lacking, left_at
from torture.crowd import Crowd
from torture.directory import Outages, opened_directory
from torture.kills import Striker
from torture.ledger import Ledger
from torture.outcome import Door, Outcome, Plan, keep, keep_door
from torture.phases import Inquest
from torture.promises import reckon
from torture.reckoning import Broken, Evidence, Finding
from torture.replica import Replica
from torture.room import Pace
from torture.store import Store, open_store
from torture.told import Listener
from torture.weather import Weather
from torture.witness import Witness

ACTORS = 8
LATENCY, LAG = 0.04, 0.04
BETWEEN_FAULTS = 0.7
# Of a paused process, longer than its lease.
PAUSE = (31.0, 36.0)
# Without a single message less: a lease, the wait after the last of many attempts, and then some.
SETTLED_WITHIN = 300.0
# Owed at a time: the bot keeps Slack's pace, and a firm of this size asks no more of it for long.
OVERWHELMED = 150
_READY_WITHIN = 90.0
_AT_REST = 4.0


class Trial:
    """The parts of one trial."""

    def __init__(
        self,
        plan: Plan,
        slack: Slack,
        witness: Witness,
        store: Store,
        killed: Callable[[], None],
        door: Door | None = None,
    ) -> None:
        chance = random.Random(plan.seed)
        self._plan = plan
        self._slack = slack
        self._store = store
        self._killed = killed
        self._chance = chance
        self._ledger = Ledger()
        self._crowd = Crowd(slack, self._ledger, chance, Pace())
        self._weather = Weather(slack, chance, BETWEEN_FAULTS, LATENCY, LAG)
        self._door = door
        directory = door.directory if door else None
        self._outages = Outages(directory, random.Random(f"{plan.seed} outages")) if directory else None
        more, inquest = directory.settings if directory else {}, Inquest(slack, store, directory)
        self._replicas = [
            Replica(number, plan.folder, slack, store.url, approval=plan.approval, more=more)
            for number in range(plan.replicas)
        ]
        self._strikers = [
            Striker(each, witness, store, self._ledger, chance, phase_of=inquest.phase_of, directory=directory)
            for each in self._replicas
        ]
        self._left = plan.kills
        self._pauses_left = plan.pauses

    async def run(self) -> Outcome:
        """Run the whole trial, and leave no process behind."""
        began = time.monotonic()
        outcome = Outcome(self._plan)
        try:
            await self._storm()
            calm = time.monotonic()
            outcome.findings += await self._settle()
            outcome.settling = time.monotonic() - calm
            outcome.findings += await self._stop()
        finally:
            await self._bury()
        await self._reckon(outcome)
        outcome.seconds = time.monotonic() - began
        return outcome

    async def _storm(self) -> None:
        around = [asyncio.create_task(work) for work in (self._weather.blow(), self._moderate())]
        outages = asyncio.create_task(self._outages.blow()) if self._outages else None
        acting = [asyncio.create_task(self._crowd.act()) for _ in range(ACTORS)]
        try:
            await asyncio.gather(*(self._strike(striker) for striker in self._strikers))
        finally:
            for each in around:
                each.cancel()
            self._weather.clear()
            self._crowd.leave()
            if self._outages and outages:
                self._outages.end()
                await outages
        for replica in self._replicas:
            await replica.start()
        # People with a form under way send it until it is acknowledged.
        await asyncio.gather(*acting)

    async def _moderate(self) -> None:
        while True:
            await asyncio.sleep(1.0)
            if await asyncio.to_thread(self._store.migrated):
                self._crowd.moderate(rest=await asyncio.to_thread(self._store.due) > OVERWHELMED)

    async def _strike(self, striker: Striker) -> None:
        while self._left > 0:
            self._left -= 1
            pause = 0.0
            if self._pauses_left > 0 and self._chance.random() < 0.2:
                self._pauses_left -= 1
                pause = self._chance.uniform(*PAUSE)
            await striker.live_and_die(pause=pause)
            self._killed()

    async def _settle(self) -> list[Finding]:
        for replica in self._replicas:
            if not await replica.ready(_READY_WITHIN):
                return [Finding(Broken.DIED, f"{replica.name} did not start in calm weather: {replica.ended}")]
        least, since = sys.maxsize, time.monotonic()
        done = since
        # An answer not yet received, a message said once more, what the jobs of a start find: none may be missed.
        while time.monotonic() - done < _AT_REST:
            if left := await asyncio.to_thread(self._store.due):
                done = time.monotonic()
            if left < least:
                least, since = left, time.monotonic()
            if left and time.monotonic() - since > SETTLED_WITHIN:
                return [Finding(Broken.LOST, f"{left} still owed, and none less in {SETTLED_WITHIN:.0f} s of calm")]
            await asyncio.sleep(0.5)
        return []

    async def _stop(self) -> list[Finding]:
        codes = await asyncio.gather(*(replica.stop() for replica in self._replicas))
        ended = zip(self._replicas, codes, strict=True)
        return [
            Finding(Broken.DIED, f"{each.name} ended with {code} when asked to stop") for each, code in ended if code
        ]

    async def _bury(self) -> None:
        for replica in self._replicas:
            if replica.life and replica.ended is None:
                replica.resume()
                replica.strike()
                await replica.buried()

    async def _reckon(self, outcome: Outcome) -> None:
        verdicts = await verify(self._store.url, "", lambda _: None)
        wrong = [sentence(each) for each in verdicts if not each.progress.holds]
        lacks = await lacking(self._door.directory, self._store.url) if self._door else []
        reckoning = await asyncio.to_thread(reckon, await asyncio.to_thread(self._evidence, wrong, lacks))
        outcome.findings += reckoning.findings
        outcome.figures = reckoning.figures
        for striker in self._strikers:
            outcome.kills += striker.deaths.kills
            outcome.pauses += striker.deaths.pauses
            outcome.findings += [Finding(Broken.DIED, each) for each in striker.deaths.by_itself]
        outcome.faults = self._weather.struck
        outcome.outages = self._outages.struck if self._outages else Counter()
        outcome.forms = len(self._ledger.forms)
        outcome.repeated, outcome.unanswered = self._ledger.repeated, self._ledger.unanswered

    def _evidence(self, verdicts: Sequence[str], lacks: Sequence[str]) -> Evidence:
        timelines = self._slack.workspace.timelines
        return Evidence(
            tables=self._store.tables(),
            said={place: tuple(each.said) for place, each in timelines.items()},
            current={place: tuple(each.messages) for place, each in timelines.items()},
            done=[each.form for each in self._ledger.forms.values() if each.done],
            logs="\n".join(file.read_text(errors="replace") for file in sorted(self._plan.folder.glob("*.log"))),
            verified={account: frozenset(each) for account, each in self._ledger.verified.items()},
            verdicts=verdicts,
            door=left_at(self._door.directory, self._door.listener.told, lacks) if self._door else None,
        )


async def run_trial(plan: Plan, server: PostgresqlServer | None, killed: Callable[[], None]) -> Outcome:
    """Run one trial from an empty database to its outcome.

    Where a promise was broken, its folder holds the evidence.
    """
    plan.folder.mkdir(parents=True)
    async with AsyncExitStack() as stack:
        door = await _opened(stack) if plan.door else None
        witness = Witness(door.listener.hear) if door else Witness()
        store = stack.enter_context(open_store(plan.folder, server))
        channel = Channel(TEAM_CHANNEL, "equipe-espace", members=(BOT,))
        commands = tuple(each.name for each in read_manifest(MANIFEST).commands)
        slack = await stack.enter_async_context(Slack((), [channel], AppSettings(commands=commands), log=witness))
        trial = Trial(plan, slack, witness, store, killed, door)
        outcome = await trial.run()
        if outcome.findings:
            await asyncio.to_thread(keep, plan.folder, outcome, store, slack)
            if door is not None:
                await asyncio.to_thread(keep_door, plan.folder, door)
    return outcome


async def _opened(stack: AsyncExitStack) -> Door:
    directory = await stack.enter_async_context(opened_directory())
    return Door(directory, Listener(directory.length))
