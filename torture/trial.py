"""One trial: people at work, kills, faults, and the reckoning."""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bot.journal import sentence, verify
from sandbox.bot_process import MANIFEST
from sandbox.databases import PostgresqlServer
from sandbox.firm import TEAM_CHANNEL
from sandbox.slack import BOT, AppSettings, Channel, Slack
from sandbox.slack.manifest import read_manifest
from torture.crowd import Crowd
from torture.kills import Kill, Striker
from torture.ledger import Ledger
from torture.promises import reckon
from torture.reckoning import Broken, Evidence, Figures, Finding
from torture.replica import Replica
from torture.room import Pace
from torture.store import Store, open_store
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


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of a trial: its seed, replicas, kills and pauses."""

    number: int
    seed: str
    folder: Path
    replicas: int
    kills: int
    pauses: int
    approval: bool = False  # whether enrolments need one


@dataclass(slots=True)
class Outcome:
    """What a trial showed."""

    plan: Plan
    kills: list[Kill] = field(default_factory=list)
    pauses: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    figures: Figures = field(default_factory=Figures)
    findings: list[Finding] = field(default_factory=list)
    forms: int = 0
    repeated: int = 0
    unanswered: int = 0
    seconds: float = 0.0
    settling: float = 0.0


class Trial:
    """The parts of one trial."""

    def __init__(self, plan: Plan, slack: Slack, witness: Witness, store: Store, killed: Callable[[], None]) -> None:
        chance = random.Random(plan.seed)
        self._plan = plan
        self._slack = slack
        self._store = store
        self._killed = killed
        self._chance = chance
        self._ledger = Ledger()
        self._crowd = Crowd(slack, self._ledger, chance, Pace())
        self._weather = Weather(slack, chance, BETWEEN_FAULTS, LATENCY, LAG)
        self._replicas = [
            Replica(number, plan.folder, slack, store.url, approval=plan.approval) for number in range(plan.replicas)
        ]
        self._strikers = [Striker(each, slack, witness, store, self._ledger, chance) for each in self._replicas]
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
        acting = [asyncio.create_task(self._crowd.act()) for _ in range(ACTORS)]
        try:
            await asyncio.gather(*(self._strike(striker) for striker in self._strikers))
        finally:
            for each in around:
                each.cancel()
            self._weather.clear()
            self._crowd.leave()
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
        reckoning = await asyncio.to_thread(reckon, await asyncio.to_thread(self._evidence, wrong))
        outcome.findings += reckoning.findings
        outcome.figures = reckoning.figures
        for striker in self._strikers:
            outcome.kills += striker.deaths.kills
            outcome.pauses += striker.deaths.pauses
            outcome.findings += [Finding(Broken.DIED, each) for each in striker.deaths.by_itself]
        outcome.faults = self._weather.struck
        outcome.forms = len(self._ledger.forms)
        outcome.repeated, outcome.unanswered = self._ledger.repeated, self._ledger.unanswered

    def _evidence(self, verdicts: Sequence[str]) -> Evidence:
        timelines = self._slack.workspace.timelines
        return Evidence(
            tables=self._store.tables(),
            said={place: tuple(each.said) for place, each in timelines.items()},
            current={place: tuple(each.messages) for place, each in timelines.items()},
            done=[each.form for each in self._ledger.forms.values() if each.done],
            logs="\n".join(file.read_text(errors="replace") for file in sorted(self._plan.folder.glob("*.log"))),
            verified={account: frozenset(each) for account, each in self._ledger.verified.items()},
            verdicts=verdicts,
        )


async def run_trial(plan: Plan, server: PostgresqlServer | None, killed: Callable[[], None]) -> Outcome:
    """Run one trial from an empty database to its outcome.

    Where a promise was broken, its folder holds the evidence.
    """
    plan.folder.mkdir(parents=True)
    witness = Witness()
    async with AsyncExitStack() as stack:
        store = stack.enter_context(open_store(plan.folder, server))
        channel = Channel(TEAM_CHANNEL, "equipe-espace", members=(BOT,))
        commands = tuple(each.name for each in read_manifest(MANIFEST).commands)
        slack = await stack.enter_async_context(Slack((), [channel], AppSettings(commands=commands), log=witness))
        trial = Trial(plan, slack, witness, store, killed)
        outcome = await trial.run()
        if outcome.findings:
            await asyncio.to_thread(keep, plan.folder, outcome, store, slack)
    return outcome


def keep(folder: Path, outcome: Outcome, store: Store, slack: Slack) -> None:
    """Write the evidence beside the logs: findings, rows and messages."""
    found = [f"{each.promise}: {each.what}" for each in outcome.findings]
    kills = [f"{each.replica}, life {each.life}: {each.phase}" for each in outcome.kills]
    _write(folder / "findings.txt", [f"seed {outcome.plan.seed}", *found, "", *kills])
    for name, rows in store.tables().items():
        _write(folder / f"{name}.txt", [str(row) for row in rows])
    said = [str(each) for timeline in slack.workspace.timelines.values() for each in timeline.said]
    _write(folder / "messages.txt", said)


def _write(file: Path, lines: Sequence[str]) -> None:
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
