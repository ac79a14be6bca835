"""How fast, and in which order: what Slack takes, passwords first, and nobody waits for another's sake."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateways.slack.rate_limits import EDIT, NotYet, Pace, Pacing
from rules.deliveries import LEASE
from rules.model.failures import Failure
from rules.model.people import SlackId
from rules.note_password import note_password
from sandbox.firm import CLAIRE, HUGH, MARC, TEAM_CHANNEL, ZOE
from tests.workers.cabinet import CALL_SECONDS, Cabinet
from tests.workers.crowd import gather, tell

SEND = "chat.postMessage"


class Now:
    """The seconds on a clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@given(st.lists(st.floats(0, 5), min_size=1, max_size=60), st.integers(1, 8))
def test_no_more_go_than_the_pace_allows(pauses: list[float], burst: int) -> None:
    """Whenever they come: in no span do more go than the burst, and one for each beat of that span."""
    now = Now()
    pace, went = Pace(every=1.0, burst=burst, clock=now), list[float]()
    for pause in pauses:
        now.seconds += pause
        if pace.room():
            pace.take()
            went.append(now.seconds)
    for first, start in enumerate(went):
        for last, end in enumerate(went[first:], first):
            assert last - first + 1 <= burst + (end - start) + 1e-6


# Where the last digits once said otherwise.
@example(pauses=[2.0, 2.924157166602429, 2.7483055896680435], burst=2)
@example(pauses=[0.8773575924758079, 1.3579620320566073, 0.0], burst=3)
@given(st.lists(st.floats(0, 3), max_size=30), st.integers(1, 5))
def test_after_the_wait_that_is_named_one_may_go(pauses: list[float], burst: int) -> None:
    """Not sooner and not later."""
    now = Now()
    pace = Pace(every=1.0, burst=burst, clock=now)
    for pause in pauses:
        now.seconds += pause
        pace.take("one")
    assert pace.wait("another") == 0
    wait = pace.wait("one")
    assert (wait > 0) == (pace.room("one") == 0)
    now.seconds += wait
    assert pace.room("one") >= 1


def test_two_channels_told_to_wait_in_a_row_hold_up_all(cabinet: Cabinet) -> None:
    """One channel that is full is its own affair; another right after it means that the workspace is."""
    pacing = Pacing(cabinet.client.health)
    full = Failure("ratelimited", wait=LEASE)
    pacing.told_to_wait("1", full)
    pacing.went_through()
    pacing.told_to_wait("2", full)
    assert pacing.room(8)[1].others == 50
    pacing.told_to_wait("3", full)
    limit, room = pacing.room(8)
    assert (limit, room.others) == (8, 0)
    assert pacing.again_in() > LEASE.seconds - 1


async def test_a_password_goes_before_a_notice_to_many(cabinet: Cabinet) -> None:
    """Two hundred are to be told, and then Marc is added, who does not wait until all of them are."""
    crowd = await gather(cabinet, 200)
    await tell(cabinet, *crowd)
    await cabinet.add(MARC)
    slow = Pacing(cabinet.client.health, in_all=Pace(every=0.01, burst=1))
    async with cabinet.working(pacing=slow):
        await cabinet.settled()
    assert order(cabinet).index(MARC) <= 3
    assert all(len(cabinet.inbox(who)) == 1 for who in crowd)


async def test_so_does_what_stands_before_it_in_the_same_line(cabinet: Cabinet) -> None:
    """Claire is the last to be told, and then gets a password to hand over: both, in this order, before the many."""
    crowd = await gather(cabinet, 100)
    await tell(cabinet, *crowd, CLAIRE)
    await cabinet.add(MARC, in_slack=False)
    slow = Pacing(cabinet.client.health, in_all=Pace(every=0.01, burst=1))
    async with cabinet.working(pacing=slow):
        await cabinet.settled()
    places = [number for number, who in enumerate(order(cabinet)) if who == CLAIRE]
    assert len(places) == 2
    assert places[1] <= 6
    assert [cabinet.made[0] in str(message.texts) for message in cabinet.inbox(CLAIRE)] == [False, True]


async def test_one_channel_gets_about_one_message_a_beat_and_nobody_else_waits(cabinet: Cabinet) -> None:
    """Eight lines for the channel: after a short burst one each beat, in order; eight people are told meanwhile."""
    crowd = await gather(cabinet, 8)
    ids = await tell(cabinet, *[None] * 8, *crowd)
    slow = Pacing(cabinet.client.health, to_one=Pace(every=0.1, burst=2))
    async with cabinet.working(pacing=slow):
        await cabinet.settled()
    lines = [call.at for call in cabinet.slack.log.of(SEND) if call.arguments["channel"] == TEAM_CHANNEL]
    assert lines[-1] - lines[0] > 0.5
    assert set(order(cabinet)[:12]) >= set(crowd)
    stored = [(await cabinet.message(each)).address for each in ids[:8]]
    assert [each and each.ts for each in stored] == sorted(line.ts for line in cabinet.inbox(TEAM_CHANNEL))


async def test_retry_after_holds_up_that_channel_alone(cabinet: Cabinet) -> None:
    """The channel is full for a second: everybody else is told before its next line."""
    crowd = await gather(cabinet, 20)
    await tell(cabinet, None, *crowd, CLAIRE)
    cabinet.slack.faults.add(SEND, times=1, status=429, retry_after=1, place=TEAM_CHANNEL)
    async with cabinet.working():
        await cabinet.settled()
    assert order(cabinet)[-1] == TEAM_CHANNEL
    assert sum(who == TEAM_CHANNEL for who in order(cabinet)) == 2


async def test_retry_after_of_one_method_holds_up_no_other(cabinet: Cabinet) -> None:
    """One message has to be looked for, and history is full: others are posted meanwhile, which needs none of it."""
    await tell(cabinet, HUGH)
    cabinet.slack.faults.add(SEND, times=1, reset="after")
    cabinet.slack.faults.add("conversations.history", times=1, status=429, retry_after=5)
    async with cabinet.working():
        await cabinet.slack.until(lambda: cabinet.slack.log.of("conversations.history"))
        await tell(cabinet, CLAIRE, None)
        await cabinet.slack.until(lambda: cabinet.inbox(CLAIRE) and cabinet.inbox(TEAM_CHANNEL))
        assert len(cabinet.slack.log.of("conversations.history")) == 1
        await cabinet.settled()
    assert len(cabinet.inbox(HUGH)) == 1


async def test_limited_edits_delay_no_new_message(cabinet: Cabinet) -> None:
    """Slack takes no edit for a minute, of two conversations in a row: everybody else's notices are posted at once."""
    crowd = await gather(cabinet, 60)
    await note(cabinet, MARC, ZOE)
    limited = cabinet.slack.faults.add("chat.update", status=429, retry_after=60)
    async with cabinet.working():
        await cabinet.slack.until(lambda: limited.struck == 2)
        await tell(cabinet, MARC, *crowd, None)
        told = [*crowd, TEAM_CHANNEL]
        await cabinet.slack.until(lambda: all(cabinet.inbox(who) for who in told), within=30)
    assert limited.struck == 2


async def test_edits_keep_their_own_pace_and_come_to_nothing_less(cabinet: Cabinet) -> None:
    """No more are taken up than Slack takes, and none while it refuses them; new messages have room all the while."""
    now = Now()
    pacing = Pacing(cabinet.client.health, edits=Pace(every=1.0, burst=2, clock=now))
    await note(cabinet, MARC, ZOE)
    edits = [each for each in await cabinet.claim() if each.edits]
    assert (len(edits), pacing.room(8)[1].edits) == (2, 2)
    pacing.took(edits)
    assert pacing.room(8)[1].edits == 0
    now.seconds = 1.0
    assert pacing.room(8)[1].edits == 1
    pacing.told_to_wait("1", Failure("ratelimited", wait=LEASE, method=EDIT))
    now.seconds += LEASE.seconds - 0.5
    with pytest.raises(NotYet) as later:
        pacing.check(EDIT)
    assert later.value.seconds == 0.5
    assert (pacing.room(8)[1].edits, pacing.room(8)[1].others) == (0, 50)
    now.seconds += 0.5
    pacing.check(EDIT)
    assert pacing.room(8)[1].edits == 1


async def test_a_bot_at_work_within_slacks_limits_loses_nothing(cabinet: Cabinet) -> None:
    """Tight limits on each method, and more to do than they allow at once: all of it arrives, once."""
    crowd = await gather(cabinet, 30)
    await note(cabinet, MARC)
    tiers = cabinet.slack.tiers
    tiers.minute, tiers.on = 2.0, True
    tiers.limits |= {SEND: 12, "users.info": 1, "chat.update": 1, "conversations.open": 2, "conversations.history": 2}
    cabinet.slack.faults.add(SEND, times=3, reset="after")
    await cabinet.add(ZOE)
    await tell(cabinet, *crowd, None)
    async with cabinet.working():
        await cabinet.slack.until(lambda: all(len(cabinet.inbox(who)) == 1 for who in crowd), within=60)
        await cabinet.settled()
        await cabinet.slack.until(lambda: cabinet.made[0] not in str(cabinet.inbox(MARC)), within=30)
    assert [call for call in cabinet.slack.log if call.error == "ratelimited"]
    assert all(len(cabinet.inbox(who)) == 1 for who in (*crowd, ZOE))
    assert not await cabinet.failures()


async def test_many_who_cannot_be_reached_delay_nobody_else(cabinet: Cabinet) -> None:
    """Forty whose calls are never answered stand first in line: the others are told before one of those times out."""
    crowd = await gather(cabinet, 60)
    await tell(cabinet, *crowd)
    for who in crowd[:40]:
        cabinet.slack.faults.add(SEND, delay=CALL_SECONDS * 3, place=who)
    fast = Pacing(cabinet.client.health, in_all=Pace(every=0.01, burst=100))
    async with cabinet.working(pacing=fast):
        await cabinet.slack.until(lambda: all(cabinet.inbox(who) for who in crowd[40:]))
        assert len(cabinet.slack.log.of(SEND)) == 20
        cabinet.slack.faults.clear()
        await cabinet.settled()


async def test_one_reader_reads_in_the_order_committed_whatever_fails(cabinet: Cabinet) -> None:
    """Hugh's first message fails three times: the second waits for it, and nobody else's does."""
    first, second = [await tell(cabinet, HUGH, CLAIRE) for _ in range(2)]
    cabinet.slack.faults.add(SEND, times=3, status=503, place=HUGH)
    async with cabinet.working():
        await cabinet.settled()
    for number, who in enumerate((HUGH, CLAIRE)):
        addresses = [(await cabinet.message(each[number])).address for each in (first, second)]
        assert [each and each.ts for each in addresses] == [message.ts for message in cabinet.inbox(who)]
    assert order(cabinet)[:4].count(CLAIRE) == 2


async def note(cabinet: Cabinet, *whom: str) -> None:
    """These are added and have noted their passwords, which edits are to take out."""
    messages = [await cabinet.add(who) for who in whom]
    await cabinet.deliver()
    for who, message in zip(whom, messages, strict=True):
        address = (await cabinet.message(message)).address
        assert address is not None
        await cabinet.records.write(note_password, SlackId(who), message, address, cabinet.clock.now())


def order(cabinet: Cabinet) -> list[str]:
    """To whom messages were sent, one after another."""
    return [call.arguments["channel"] for call in cabinet.slack.log.of(SEND)]
