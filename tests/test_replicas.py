"""Several copies of the bot on one PostgreSQL: they share the work, and none doubles or loses what another began."""

from __future__ import annotations

import asyncio
import json
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from rules.deliveries import LEASE
from rules.model.journal import Action, NewEntry
from rules.model.messages import AdministratorEnrolled
from rules.model.notices import NewMessage
from rules.ports import Records
from sandbox import firm
from sandbox.databases import dump
from sandbox.slack import AppSettings, Slack
from storage.database import Database, SpaceTransactions
from tests.bot.process import Bot, running, said, settings_for
from tests.clocks import unhurried
from tests.evidence import run_statement
from tests.replay import last_press, send_again
from tests.stage import COMMANDS, Stage, open_stage, plainly, working

REPLICAS = 3
LINES = 45


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """The sample firm's workspace."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as started:
        yield started


@pytest.fixture
async def replicas(slack: Slack, postgresql_url: str) -> AsyncIterator[list[Stage]]:
    """Two copies in Socket Mode, between which Slack deals out what people do."""
    async with AsyncExitStack() as stack:
        opened = [
            await stack.enter_async_context(open_stage(postgresql_url, transport="socket", workspace=slack))
            for _ in range(2)
        ]
        await slack.connected(2)
        yield opened


async def test_of_two_administrators_adding_one_person_at_once_one_is_told(replicas: list[Stage]) -> None:
    """At two copies in the same instant: one adds the person, the other reads at the address who was quicker."""
    one, _ = replicas
    both = (firm.CLAIRE, firm.HUGH)
    for who in both:
        await one.enrol(who)
    for who in both:
        await one.fill(who)
        await one.submit(who)
    await asyncio.gather(*map(one.submit, both))
    windows = {who: one.reads(who) for who in both}
    added = [who for who in both if "Anne Petit" in windows[who] and PASSWORD_SENT[who] in windows[who]]
    assert len(added) == 1
    (other,) = set(both) - set(added)
    assert TAKEN[other] in windows[other]
    await one.settle()
    assert len(one.inbox(firm.ANNE)) == 1
    assert [row["action"] for row in await one.rows("journal")].count("subscriber_added") == 1


PASSWORD_SENT = {firm.CLAIRE: "Le mot de passe est", firm.HUGH: "The password is"}
TAKEN = {
    firm.CLAIRE: "Courriel : Cette adresse est déjà utilisée",
    firm.HUGH: "E-mail: Anne Petit has this address and is already in the space",
}


async def test_a_press_repeated_at_one_copy_shows_no_password_that_another_replaced(
    slack: Slack, postgresql_url: str
) -> None:
    """The first held it too long and a second sent another: pressing again tells to whom, not what opens nothing."""
    async with open_stage(postgresql_url, workspace=slack, delivering=False) as first:
        address = slack.request_url
        await first.enrol(firm.CLAIRE)
        dead = await first.add(firm.CLAIRE)
        saving = last_press(slack, firm.CLAIRE)
        assert dead in json.dumps((await send_again(slack, saving)).body)
        await asyncio.to_thread(run_statement, postgresql_url, "UPDATE outbox SET lease_until = '2000-01-01'")
        async with open_stage(postgresql_url, workspace=slack) as second:
            await second.settle()
            slack.request_url = address
            again = plainly(json.dumps((await send_again(slack, saving)).body, ensure_ascii=False))
    assert "L’abonné est ajouté au portefeuille." in again
    assert dead not in again
    assert " reçoit le mot de passe par message direct" in again
    assert dead not in first.told(firm.ANNE)


async def test_copies_that_start_at_once_register_and_tell_once(slack: Slack, postgresql_url: str) -> None:
    """Each reads who the partners are; they are added once, and told once."""
    async with AsyncExitStack() as stack:
        opening = [open_stage(postgresql_url, transport="socket", workspace=slack, delivering=False) for _ in range(3)]
        stages = await asyncio.gather(*map(stack.enter_async_context, opening))
        actions = [row["action"] for row in await stages[0].rows("journal")]
        assert actions == ["partner_added", "partner_added"]
        async with working(stages[0].bot), working(stages[1].bot), working(stages[2].bot):
            await stages[0].settle()
    assert len(slack.log.of("chat.postMessage")) == len(dump(postgresql_url)["outbox"])


@pytest.mark.timeout(180)
async def test_a_copy_stopped_past_its_lease_and_one_killed_lose_and_double_nothing(
    slack: Slack, postgresql_url: str, tmp_path: Path
) -> None:
    """Between claim and call one is suspended, another killed: the third does their part, and who wakes leaves it."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database(postgresql_url))
        bots = [await _replica(stack, slack, postgresql_url, tmp_path / str(number)) for number in range(REPLICAS)]
        await slack.connected(REPLICAS, within=30)
        space = await database.open_space(slack.settings.team_id, slack.settings.team_name)
        records = database.for_space(space)
        await _settled(records, within=30)
        before = len(slack.channel_messages(firm.TEAM_CHANNEL))
        ids = await records.write(_owe_lines)
        suspended = await _suspended(records, bots, slack)
        killed = next(bot for bot in bots if bot is not suspended)
        await killed.stop(signal.SIGKILL)
        await asyncio.sleep(LEASE.total_seconds() + 2)
        await _settled(records, within=60)
        suspended.process.send_signal(signal.SIGCONT)
        await _left_its_line(tmp_path / str(bots.index(suspended)), within=30)
        assert suspended.process.returncode is None
    lines = slack.channel_messages(firm.TEAM_CHANNEL)[before:]
    counts = Counter(str((line.metadata or {})["event_payload"]["id"]) for line in lines)
    assert counts == Counter(ids)


async def _replica(stack: AsyncExitStack, slack: Slack, url: str, folder: Path) -> Bot:
    await asyncio.to_thread(folder.mkdir)
    return await stack.enter_async_context(running(settings_for(slack, folder, DATABASE_URL=url), folder))


async def _suspended(records: SpaceTransactions, bots: list[Bot], slack: Slack) -> Bot:
    """Suspend the copy that holds the channel's next line and waits for its turn to send it."""
    by_pid = {str(bot.process.pid): bot for bot in bots}
    async with asyncio.timeout(40):
        while True:
            line, holder, sent = await records.read(_leader)
            pid = holder.split(":")[1] if holder else ""
            # Each may send ten at once; from then on it waits most of a second, with the line in hand.
            if pid in by_pid and sent > REPLICAS * 10 + 2:
                by_pid[pid].process.send_signal(signal.SIGSTOP)
                await asyncio.sleep(0.3)
                # Not one whose call Slack took already: it would only have to note that.
                if (await records.read(_leader))[:2] == (line, holder) and line not in _received(slack):
                    return by_pid[pid]
                by_pid[pid].process.send_signal(signal.SIGCONT)
            await asyncio.sleep(0.02)


def _received(slack: Slack) -> list[str]:
    lines = slack.channel_messages(firm.TEAM_CHANNEL)
    return [str((line.metadata or {}).get("event_payload", {}).get("id")) for line in lines]


def _leader(records: Records) -> tuple[str | None, str | None, int]:
    lines = [message for message in _lines(records) if message["lane"] == "channel"]
    owed = [message for message in lines if message["state"] == "owed"]
    line, holder = (str(owed[0]["id"]), owed[0]["lease_holder"]) if owed else (None, None)
    return line, holder, len(lines) - len(owed)


def _lines(records: Records) -> list[dict[str, Any]]:
    connection = records.outbox._connection  # type: ignore[attr-defined] # noqa: SLF001 - looked at from outside
    return [dict(row) for row in connection.exec_driver_sql("SELECT * FROM outbox ORDER BY position").mappings()]


def _owe_lines(records: Records) -> list[str]:
    now = datetime.now(UTC)
    entry = records.journal.write(NewEntry(at=now, action=Action.ADMINISTRATOR_ENROLLED))
    hugh = records.people.partners()[0].id
    lines = [
        NewMessage(payload=AdministratorEnrolled(person=hugh, at=now), entry=entry, recipient=None, due_at=now)
        for _ in range(LINES)
    ]
    records.outbox.owe(lines)
    return [str(line.id) for line in lines]


async def _settled(records: SpaceTransactions, within: float) -> None:
    async with asyncio.timeout(within):
        while await records.read(lambda records: records.outbox.owed()):  # noqa: ASYNC110 - a database rings no bell
            await asyncio.sleep(0.1)


async def _left_its_line(folder: Path, within: float) -> None:
    async with asyncio.timeout(within):
        while "left a message whose lease ran out" not in said(folder):  # noqa: ASYNC110 - a log rings no bell
            await asyncio.sleep(0.1)
