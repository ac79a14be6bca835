"""Processes come and go, cleanly or not: what they leave is taken up, and nothing is sent twice for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from rules.deliveries import LEASE
from rules.model.notices import DeliveryState
from rules.ports import OutboxRecords, Transactions
from sandbox.databases import dump
from sandbox.firm import CLAIRE, HUGH, MARC, TEAM_CHANNEL
from tests.workers.cabinet import LEASE_OVER, SUCCESSOR, Cabinet

P = ParamSpec("P")
T = TypeVar("T")


async def test_a_start_picks_up_what_is_owed(cabinet: Cabinet) -> None:
    """What was committed while nobody delivered goes out as soon as somebody does."""
    await cabinet.enrol(HUGH)
    await cabinet.deliver()
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_a_stop_lets_what_is_being_sent_finish(cabinet: Cabinet) -> None:
    """Within its grace, a stopping worker finishes what it is sending, and takes up nothing more."""
    await cabinet.enrol(HUGH)
    await cabinet.enrol(HUGH, administrator=False)
    cabinet.slack.faults.latency = 0.2
    worker = cabinet.worker()
    running = asyncio.create_task(worker.run())
    await cabinet.begun(2)
    await worker.stop(grace=2)
    await running
    assert len(cabinet.slack.log.of("chat.postMessage")) == 2
    assert await cabinet.records.read(lambda records: records.outbox.owed()) == 2
    await cabinet.deliver(SUCCESSOR)
    assert not cabinet.slack.log.of("conversations.history")
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [2, 2]


async def test_a_stop_hands_over_what_does_not_finish(cabinet_on_each: Cabinet) -> None:
    """Cut short, a message is another's without waiting for the lease to end; and still it appears only once."""
    cabinet = cabinet_on_each
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", times=2, delay=0.3)
    worker = cabinet.worker()
    running = asyncio.create_task(worker.run())
    await cabinet.begun(2)
    await worker.stop(grace=0.01)
    await running
    await cabinet.deliver(SUCCESSOR)
    await asyncio.sleep(0.3)
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_a_stop_gives_back_what_was_being_claimed(cabinet: Cabinet) -> None:
    """A stop that comes between the claim and the sending lets nothing out, and leaves nothing leased."""
    await cabinet.enrol(HUGH)
    claiming = Claiming(cabinet.records)
    worker = cabinet.worker(records=claiming)
    running = asyncio.create_task(worker.run())
    await claiming.claimed.wait()
    await worker.stop(grace=1)
    await running
    assert not cabinet.slack.log.of("chat.postMessage")
    assert {row["lease_holder"] for row in dump(cabinet.database_url)["outbox"]} == {None}


async def test_a_stop_gives_back_what_was_made_for_this_process(cabinet: Cabinet) -> None:
    """A password's message, leased to its maker from the start, is free once the maker has stopped."""
    message = await cabinet.add(MARC)
    worker = cabinet.worker()
    await worker.stop(grace=0)
    assert (await cabinet.message(message)).lease is None
    await cabinet.deliver(SUCCESSOR)
    assert len(cabinet.inbox(MARC)) == 1


async def test_the_successor_of_a_process_that_died_waits_out_its_lease(cabinet_on_each: Cabinet) -> None:
    """Nothing is taken from a process that may be alive; once the lease is over it is looked up, then sent."""
    cabinet = cabinet_on_each
    await cabinet.enrol(HUGH)
    taken = await cabinet.claim()
    assert len(taken) == 2
    async with cabinet.working(SUCCESSOR):
        await asyncio.sleep(0.3)
        assert not cabinet.slack.log.of("chat.postMessage")
        cabinet.clock.forward(LEASE_OVER)
        await cabinet.settled()
    assert len(cabinet.slack.log.of("conversations.history")) == 2
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_what_a_dead_process_had_sent_is_not_sent_again(cabinet: Cabinet) -> None:
    """It died after Slack took the message and before that was stored: the successor finds it."""
    await cabinet.enrol(HUGH)
    for message in await cabinet.claim():
        await cabinet.post(message)
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.deliver(SUCCESSOR)
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]


async def test_nothing_is_sent_under_a_lease_that_ran_out(cabinet_on_each: Cabinet) -> None:
    """A process that slept past its lease leaves the message alone, and does not touch what is another's now."""
    cabinet = cabinet_on_each
    await cabinet.enrol(HUGH)
    message, *_ = await cabinet.claim()
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.claim(SUCCESSOR)
    await cabinet.send(message)
    stored = await cabinet.message(message.id)
    assert not cabinet.slack.log.of("chat.postMessage")
    assert stored.state is DeliveryState.OWED
    assert stored.lease is not None
    assert stored.lease.process_id == SUCCESSOR


async def test_no_call_is_begun_that_could_outlast_the_lease(cabinet: Cabinet) -> None:
    """With less of the lease left than a call may take, another could send before Slack has answered us."""
    await cabinet.enrol(HUGH)
    message, *_ = await cabinet.claim()
    cabinet.clock.forward(LEASE * 0.8)
    await cabinet.send(message)
    assert not cabinet.slack.log.of("chat.postMessage")


async def test_a_failure_after_the_lease_ran_out_puts_nothing_off(cabinet: Cabinet) -> None:
    """One whose call failed when the message was already another's does not free it from under that one."""
    await cabinet.enrol(HUGH)
    message, *_ = await cabinet.claim()
    cabinet.slack.faults.add("chat.postMessage", times=1, delay=0.2, status=503)
    sending = asyncio.create_task(cabinet.send(message))
    await cabinet.begun(1)
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.claim(SUCCESSOR)
    await sending
    lease = (await cabinet.message(message.id)).lease
    assert lease is not None
    assert lease.process_id == SUCCESSOR


class Claiming:
    """Real transactions whose answers come a while after the commit, the first of which is told of."""

    def __init__(self, records: Transactions) -> None:
        self.read, self.write = records.read, records.write
        self.claimed = asyncio.Event()
        self._records = records

    async def write_outbox(
        self, use_case: Callable[Concatenate[OutboxRecords, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a use case, tell that it is committed, and answer a while later."""
        result = await self._records.write_outbox(use_case, *args, **kwargs)
        self.claimed.set()
        await asyncio.sleep(0.1)
        return result
