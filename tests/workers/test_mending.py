"""What somebody has to mend: one message asks whether it is mended, the rest waits, nothing grows, nothing is lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from structlog.testing import capture_logs

from gateways.slack.rate_limits import Pace, Pacing
from rules.model.failures import Failure
from rules.model.notices import DeliveryState
from sandbox.firm import CLAIRE, HUGH, TEAM_CHANNEL
from sandbox.slack import Fault
from sandbox.slack.world import BOT
from tests.workers.cabinet import Cabinet
from tests.workers.crowd import gather, tell
from workers.backoff import Backoff

AT_ONCE = 4
SEND = "chat.postMessage"


async def test_one_message_asks_whether_it_is_mended(cabinet: Cabinet) -> None:
    """Forty are owed and the token is refused: after those under way, one is tried each time that it is time."""
    crowd = await gather(cabinet, 40)
    await tell(cabinet, *crowd)
    trouble = cabinet.slack.faults.add("*", error="token_revoked")
    pacing, elapsed = Pacing(cabinet.client.health), [0.0]
    pacing._probe = Pace(10, burst=1, clock=lambda: elapsed[0])  # noqa: SLF001 - with the test's own time
    async with cabinet.working(at_once=AT_ONCE, pacing=pacing):
        for tried in range(AT_ONCE + 1, AT_ONCE + 6):
            await cabinet.slack.until(partial(_has_struck, trouble, tried))
            await asyncio.sleep(0.15)  # some looks of the worker
            assert trouble.struck == tried
            elapsed[0] += 10
        trouble.lift()
        elapsed[0] += 10
        await cabinet.settled()
    assert all(len(cabinet.inbox(who)) == 1 for who in crowd)


def _has_struck(trouble: Fault, times: int) -> bool:
    return trouble.struck >= times


async def test_waiting_for_it_makes_no_wait_longer(cabinet: Cabinet) -> None:
    """Refused ten times and more, a message is still tried again as soon as after the first time."""
    await cabinet.enrol(HUGH)
    trouble = cabinet.slack.faults.add("*", error="invalid_auth")
    messages = [message.id for message in await cabinet.claim()]
    async with cabinet.working():
        await cabinet.slack.until(lambda: trouble.struck >= 12)
    for message in messages:
        stored = await cabinet.message(message)
        assert stored.state is DeliveryState.OWED
        assert stored.failure == "invalid_auth"
        assert stored.due_at - cabinet.clock.now() <= timedelta(seconds=0.1)


async def test_what_was_mended_counts_for_nothing_afterwards(cabinet: Cabinet) -> None:
    """The first failure after it waits as a first failure does, not as the tenth would."""
    waits: list[int] = []

    class Counting(Backoff):
        def after(self, failure: Failure, attempts: int) -> timedelta:
            # A machine that pauses may have let a call time out before.
            if failure.name == "http_503":
                waits.append(attempts)
            return super().after(failure, attempts)

    await cabinet.enrol(HUGH)
    backoff = Counting(timedelta(seconds=0.02), timedelta(seconds=0.1), mending=timedelta(seconds=0.02))
    trouble = cabinet.slack.faults.add("*", error="invalid_auth")
    async with cabinet.working(backoff=backoff):
        await cabinet.slack.until(lambda: trouble.struck >= 10)
        cabinet.slack.faults.add(SEND, times=1, status=503)
        trouble.lift()
        await cabinet.settled()
    assert waits == [1]


async def test_where_nobody_may_be_written_to_the_channel_still_is(cabinet: Cabinet) -> None:
    """The app's Messages tab is off: no person can be written to, one is tried, and the channel's lines go on."""
    crowd = await gather(cabinet, 12)
    await tell(cabinet, *crowd, *[None] * 5)
    troubles = [cabinet.slack.faults.add(SEND, error="messages_tab_disabled", place=who) for who in crowd]
    async with cabinet.working(at_once=2):
        await cabinet.slack.until(lambda: len(cabinet.inbox(TEAM_CHANNEL)) == 5)
        assert cabinet.client.health.refused_people
        assert sum(trouble.struck for trouble in troubles) < len(crowd)
        for trouble in troubles:
            trouble.lift()
        await cabinet.settled()
    assert all(len(cabinet.inbox(who)) == 1 for who in crowd)


async def test_one_person_who_may_not_be_written_to_keeps_nobody_back(cabinet: Cabinet) -> None:
    """A policy about one reader is said, and waits for whom it concerns; everybody else is told at once."""
    crowd = await gather(cabinet, 12)
    await tell(cabinet, *crowd)
    trouble = cabinet.slack.faults.add(SEND, error="restricted_action", place=crowd[0])
    async with cabinet.working(at_once=2):
        await cabinet.slack.until(lambda: all(cabinet.inbox(who) for who in crowd[1:]))
        assert [refusal.failure.name for refusal in cabinet.client.health.refusals] == ["restricted_action"]
        trouble.lift()
        await cabinet.settled()
    assert len(cabinet.inbox(crowd[0])) == 1


@pytest.mark.parametrize(
    ("lost", "error"),
    [
        ({"is_archived": True}, "is_archived"),
        ({"members": (CLAIRE,)}, "not_in_channel"),
        ({"members": (CLAIRE,), "is_private": True}, "channel_not_found"),
    ],
)
async def test_nothing_owed_to_the_team_channel_is_lost(cabinet: Cabinet, lost: dict[str, object], error: str) -> None:
    """Archived, or the app thrown out of it: that can be mended, so it is said, and the lines come when it is."""
    channel = cabinet.slack.workspace.channels[TEAM_CHANNEL]
    cabinet.slack.workspace.add_channel(replace(channel, **lost))  # type: ignore[arg-type] # whatever is lost
    await tell(cabinet, None, CLAIRE, None)
    with capture_logs() as logs:
        async with cabinet.working():
            await cabinet.slack.until(lambda: len(cabinet.slack.log.of(SEND)) >= 5)
            assert len(cabinet.inbox(CLAIRE)) == 1
            assert not await cabinet.failures()
            cabinet.slack.workspace.add_channel(replace(channel, members=(CLAIRE, BOT)))
            await cabinet.settled()
    assert len(cabinet.inbox(TEAM_CHANNEL)) == 2
    assert [line["failure"] for line in logs if line["log_level"] == "error"] == [error]
    assert not cabinet.client.health.refusals


async def test_a_refusal_is_said_again_after_an_hour(cabinet: Cabinet) -> None:
    """Once is overlooked, once a second drowns everything else."""
    cabinet.client.health._now = cabinet.clock.now  # noqa: SLF001 - the test's clock, which can be put forward
    cabinet.slack.faults.add("auth.test", error="invalid_auth")
    with capture_logs() as logs:
        for _ in range(5):
            await cabinet.client.ask_again()
        cabinet.clock.forward(timedelta(minutes=61))
        await cabinet.client.ask_again()
    assert [line["log_level"] for line in logs] == ["error", "error"]


async def test_the_standing_is_found_out_while_nothing_else_is_asked(cabinet: Cabinet) -> None:
    """Nobody does anything, and the token is revoked: that shows all the same, and its end as well."""
    trouble = cabinet.slack.faults.add("auth.test", error="token_revoked")
    watch = asyncio.create_task(cabinet.client.watch(timedelta(seconds=0.02)))
    await cabinet.slack.until(lambda: cabinet.client.health.refused_everything)
    trouble.lift()
    await cabinet.slack.until(lambda: not cabinet.client.health.refusals)
    watch.cancel()
    await asyncio.gather(watch, return_exceptions=True)


async def test_a_question_that_was_refused_is_asked_again(cabinet: Cabinet) -> None:
    """A scope is missing to ask who somebody is: once it is there, that shows without anybody asking anew."""
    trouble = cabinet.slack.faults.add("users.info", error="missing_scope")
    with pytest.raises(Exception, match="missing_scope"):
        await cabinet.client.users_info(user=CLAIRE)
    await cabinet.client.ask_again()
    assert [refusal.call.method for refusal in cabinet.client.health.refusals] == ["users.info"]
    trouble.lift()
    await cabinet.client.ask_again()
    assert not cabinet.client.health.refusals


async def test_a_refused_app_token_is_another_setting_and_holds_up_nothing(cabinet: Cabinet) -> None:
    """The link cannot be renewed: the remedy names SLACK_APP_TOKEN, and what is owed still goes out."""
    cabinet.slack.faults.add("apps.connections.open", error="invalid_auth")
    with pytest.raises(Exception, match="invalid_auth"):
        await cabinet.client.apps_connections_open(app_token="xapp-dead")
    await cabinet.enrol(HUGH)
    await cabinet.deliver()
    (refusal,) = cabinet.client.health.refusals
    assert "SLACK_APP_TOKEN" in refusal.failure.mend
