"""Whatever Slack or the network does to a call, its message appears, and appears once."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from rules.model.notices import DeliveryState
from rules.model.payload import Unread
from rules.ports import OutboxRecords, Records, Transactions
from sandbox.firm import CLAIRE, HUGH, MARC, TEAM_CHANNEL
from sandbox.slack.world import BOT
from tests.workers.cabinet import CALL_SECONDS, SUCCESSOR, Cabinet
from workers.backoff import Backoff

P = ParamSpec("P")
T = TypeVar("T")
SPOILT: list[Mapping[str, Any]] = [
    {"reset": "before"},
    {"reset": "after"},
    {"status": 500},
    {"status": 500, "applied": True},
    {"status": 503},
    {"status": 503, "applied": True},
    {"malformed": True},
    {"malformed": True, "applied": True},
    {"error": "internal_error"},
    {"error": "fatal_error", "applied": True},
    {"error": "an_error_of_next_year", "applied": True},
]


@pytest.mark.parametrize("fault", SPOILT, ids=lambda fault: "-".join(map(str, fault.values())))
async def test_a_message_whose_call_is_spoilt_appears_once(cabinet: Cabinet, fault: Mapping[str, Any]) -> None:
    """To a person, to the channel, with a password: each comes through, whether Slack had applied the call or not."""
    await cabinet.add(MARC)
    cabinet.slack.faults.add("chat.postMessage", times=3, **fault)
    async with cabinet.working():
        await cabinet.settled()
        await asyncio.sleep(0.2)
    assert [len(cabinet.inbox(who)) for who in (MARC, HUGH, TEAM_CHANNEL)] == [1, 1, 1]
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))
    assert not await cabinet.failures()


async def test_a_message_that_slack_applies_after_we_gave_up_waiting_appears_once(cabinet: Cabinet) -> None:
    """A call that was not answered in time may still take effect: it is given time before it is looked for."""
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", times=2, delay=CALL_SECONDS + 0.15)
    async with cabinet.working():
        await cabinet.settled()
        await asyncio.sleep(0.3)
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]
    assert len(cabinet.slack.log.of("chat.postMessage")) == 2


async def test_an_applied_message_is_recognised_and_not_sent_again(cabinet: Cabinet) -> None:
    """Where the answer was lost, the message is found by its metadata, among others and beyond the first page."""
    cabinet.slack.faults.add("chat.postMessage", times=1, reset="after")
    await cabinet.enrol(HUGH)
    async with cabinet.working(backoff=Backoff(first=timedelta(seconds=0.5))):
        await cabinet.slack.until(lambda: cabinet.inbox(CLAIRE) and cabinet.inbox(TEAM_CHANNEL))
        for _ in range(250):
            for channel in (cabinet.slack.workspace.direct(CLAIRE), TEAM_CHANNEL):
                said = cabinet.slack.world.bot_message(channel, "something else", [])
                cabinet.slack.workspace.say(said)
        await cabinet.settled()
    assert len(cabinet.slack.log.of("chat.postMessage")) == 2
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [251, 251]


async def test_nothing_is_sent_while_looking_fails(cabinet: Cabinet) -> None:
    """As long as it cannot be known whether the message is there, it is not sent again, whatever else comes between."""
    await cabinet.enrol(HUGH)
    faults = cabinet.slack.faults
    faults.add("chat.postMessage", times=2, reset="after")
    faults.add("conversations.history", times=2, status=429, retry_after=0)
    faults.add("conversations.history", times=2, status=500)
    faults.add("conversations.history", times=2, malformed=True)
    await cabinet.deliver()
    assert len(cabinet.slack.log.of("chat.postMessage")) == 2
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_retry_after_is_obeyed(cabinet: Cabinet) -> None:
    """Told to wait a second, a message waits a second, and is then sent without being looked for."""
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", times=2, status=429, retry_after=1)
    await cabinet.deliver()
    calls = cabinet.slack.log.of("chat.postMessage")
    assert [call.ok for call in calls] == [False, False, True, True]
    assert min(call.at for call in calls[2:]) - min(call.at for call in calls[:2]) >= 1
    assert max(call.at for call in calls) - min(call.at for call in calls) < 2
    assert not cabinet.slack.log.of("conversations.history")


async def test_another_process_looks_even_where_this_one_need_not(cabinet: Cabinet) -> None:
    """That the last failure changed nothing is known only to who saw it."""
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", times=2, status=429, retry_after=0)
    async with cabinet.working():
        await cabinet.slack.until(lambda: len(cabinet.slack.log.of("chat.postMessage")) == 2)
    await cabinet.deliver(SUCCESSOR)
    assert cabinet.slack.log.of("conversations.history")
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_without_a_connection_messages_wait(cabinet: Cabinet) -> None:
    """Slack unreachable altogether: everything goes out once it is back."""
    await cabinet.enrol(HUGH)
    address, cabinet.client.base_url = cabinet.client.base_url, "http://127.0.0.1:9/api/"
    async with cabinet.working():
        await asyncio.sleep(0.3)
        cabinet.client.base_url = address
        await cabinet.settled()
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]
    assert not cabinet.slack.log.of("conversations.history")


async def test_what_slack_refuses_for_good_fails_and_is_not_tried_again(cabinet: Cabinet) -> None:
    """Administrators see the failure with Slack's word for it; the password shows as failed, and is forgotten."""
    message = await cabinet.add(MARC)
    refusal = cabinet.slack.faults.add("chat.postMessage", error="user_not_found")
    async with cabinet.working():
        await cabinet.settled()
        await asyncio.sleep(0.3)
    assert refusal.struck == 3
    assert {(failed.kind, failed.failure) for failed in await cabinet.failures()} == {
        ("password", "user_not_found"),
        ("subscriber_added", "user_not_found"),
    }
    assert (await cabinet.person(MARC)).password_state == "failed"
    assert cabinet.passwords.of(message) is None


async def test_nothing_is_lost_while_the_app_is_removed(cabinet: Cabinet) -> None:
    """Slack's word for it is about the token, never about a reader: everything waits until the app is back."""
    await cabinet.enrol(HUGH)
    cabinet.slack.world.uninstalled = True
    with capture_logs() as logs:
        async with cabinet.working():
            await cabinet.slack.until(lambda: [line.get("failure") for line in logs].count("account_inactive") >= 3)
            cabinet.slack.world.uninstalled = False
            await cabinet.settled()
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]
    assert not await cabinet.failures()
    (said,) = [line["mend"] for line in logs if line["log_level"] == "error"]
    assert "install the app in the workspace again" in said


async def test_a_closed_account_gets_no_password(cabinet: Cabinet) -> None:
    """Slack would take the message: so it is asked first, and no password is made or sent; a notice does no harm."""
    await cabinet.add(MARC)
    cabinet.slack.workspace.change(MARC, deleted=True)
    cabinet.slack.workspace.change(HUGH, deleted=True)
    await cabinet.deliver()
    assert cabinet.inbox(MARC) == []
    assert [(failed.kind, failed.failure) for failed in await cabinet.failures()] == [("password", "account_closed")]
    assert (await cabinet.person(MARC)).password_state == "failed"
    assert len(cabinet.inbox(HUGH)) == 1


async def test_what_somebody_has_to_mend_is_said_loudly_and_waits(cabinet: Cabinet) -> None:
    """The bot thrown out of the channel: an error names the remedy; once invited, it says what it had to say."""
    channel = cabinet.slack.workspace.channels[TEAM_CHANNEL]
    cabinet.slack.workspace.add_channel(replace(channel, members=(CLAIRE,)))
    await cabinet.enrol(HUGH)
    with capture_logs() as logs:
        async with cabinet.working():
            await cabinet.slack.until(lambda: any(line.get("failure") == "not_in_channel" for line in logs))
            cabinet.slack.workspace.add_channel(replace(channel, members=(CLAIRE, BOT)))
            await cabinet.settled()
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 1
    loud = next(line for line in logs if line.get("failure") == "not_in_channel")
    assert loud["log_level"] == "error"
    assert "NOTIFICATIONS_CHANNEL" in loud["mend"]


async def test_a_message_of_ours_that_cannot_be_written_holds_up_nothing_else(cabinet: Cabinet) -> None:
    """A mistake of ours is logged without what the message says, tried again ever later, and delays nobody else."""
    message = await cabinet.add(MARC)
    await cabinet.enrol(HUGH)
    await cabinet.records.write(spoil, message, cabinet.clock.now())
    with capture_logs() as logs:
        async with cabinet.working():
            await cabinet.slack.until(lambda: len(cabinet.inbox(CLAIRE)) == 1 and len(cabinet.inbox(HUGH)) == 1)
            await asyncio.sleep(0.5)
    stored = await cabinet.message(message)
    assert stored.state is DeliveryState.OWED
    assert 1 < stored.attempts < 15
    assert {line["error"] for line in logs if "error" in line} == {"Unreadable"}
    assert "secret" not in str(logs)


async def test_a_database_in_trouble_delays_but_loses_nothing(cabinet: Cabinet) -> None:
    """Whichever step the database fails at, the worker goes on, and each message still appears once."""
    await cabinet.add(MARC)
    await cabinet.enrol(HUGH)
    await cabinet.deliver(records=Troubled(cabinet.records))
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, HUGH, MARC, TEAM_CHANNEL)] == [1, 1, 2, 2]
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))


def spoil(records: Records, message: UUID, now: datetime) -> None:
    """Take from a message what it cannot be worded without."""
    records.outbox.replan(message, now, Unread(at=now, tag="password", why="secret"), None)


class Troubled:
    """Real transactions of which a third fail, before they were committed or after."""

    def __init__(self, records: Transactions) -> None:
        self._records = records
        self._chance = random.Random(1)  # noqa: S311 - the same trouble each time

    async def write(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case, or fail before or after it."""
        self._maybe_fail()
        result = await self._records.write(use_case, *args, **kwargs)
        self._maybe_fail()
        return result

    async def write_outbox(
        self, use_case: Callable[Concatenate[OutboxRecords, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case, or fail before or after it."""
        self._maybe_fail()
        result = await self._records.write_outbox(use_case, *args, **kwargs)
        self._maybe_fail()
        return result

    async def read(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that only looks, or fail."""
        self._maybe_fail()
        return await self._records.read(use_case, *args, **kwargs)

    def _maybe_fail(self) -> None:
        if self._chance.random() < 0.2:
            raise ConnectionError("the database is in trouble")
