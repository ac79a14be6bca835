"""Every call that delivers, and every fault: each row of the table in docs/reliability.md, played."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from itertools import product

import pytest
from structlog.testing import capture_logs

from rules.model.people import SlackId
from rules.note_password import note_password
from sandbox.firm import CLAIRE, HUGH, MARC, TEAM_CHANNEL
from tests.weather import PASSES, TO_MEND, strike
from tests.workers.cabinet import CALL_SECONDS, Cabinet

Act = Callable[[Cabinet], Awaitable[None]]
REFUSED = "Slack refuses the app: somebody has to mend it"


@dataclass(frozen=True, slots=True)
class Story:
    """What leads to a call, and what everybody sees in the end, whatever befell that call."""

    before: Act
    after: Act


async def enrolled(cabinet: Cabinet) -> None:
    """Hugh enrols: Claire and the channel are owed a message."""
    await cabinet.enrol(HUGH)


async def told_once(cabinet: Cabinet) -> None:
    """Both have it, once."""
    await cabinet.settled()
    assert [len(cabinet.inbox(who)) for who in (CLAIRE, TEAM_CHANNEL)] == [1, 1]
    assert not await cabinet.failures()


async def answers_lost(cabinet: Cabinet) -> None:
    """The same, and the answers to both messages are lost, so that they are looked for."""
    await cabinet.enrol(HUGH)
    cabinet.slack.faults.add("chat.postMessage", times=2, reset="after")


async def added(cabinet: Cabinet) -> None:
    """Marc is owed a password: before it goes out, Slack is asked whether the account is open."""
    await cabinet.add(MARC)


async def given_once(cabinet: Cabinet) -> None:
    """Marc has the first one, once."""
    await cabinet.settled()
    assert [cabinet.made[0] in str(message.texts) for message in cabinet.inbox(MARC)] == [True]
    assert len(cabinet.made) == 1
    assert not await cabinet.failures()


async def noted(cabinet: Cabinet) -> None:
    """Marc has noted the password, which an edit is to take out."""
    message = await cabinet.add(MARC)
    await cabinet.deliver()
    address = (await cabinet.message(message)).address
    assert address is not None
    await cabinet.records.write(note_password, SlackId(MARC), message, address, cabinet.clock.now())


async def noted_and_not_editable(cabinet: Cabinet) -> None:
    """The same where Slack lets nobody edit, so that the message is deleted."""
    await noted(cabinet)
    cabinet.slack.faults.add("chat.update", error="cant_update_message")


async def withdrawn(cabinet: Cabinet) -> None:
    """Nothing of the password is left before Marc, and nothing else has changed."""
    await cabinet.slack.until(lambda: cabinet.made[0] not in str(cabinet.inbox(MARC)))
    assert len(cabinet.inbox(HUGH)) == len(cabinet.inbox(TEAM_CHANNEL)) == 1
    assert not await cabinet.failures()


CALLS: Mapping[str, Story] = {
    "chat.postMessage": Story(enrolled, told_once),
    "conversations.open": Story(answers_lost, told_once),
    "conversations.history": Story(answers_lost, told_once),
    "users.info": Story(added, given_once),
    "chat.update": Story(noted, withdrawn),
    "chat.delete": Story(noted_and_not_editable, withdrawn),
}


@pytest.mark.parametrize("fault", PASSES)
@pytest.mark.parametrize("method", CALLS)
async def test_what_passes_costs_time_and_nothing_else(cabinet: Cabinet, method: str, fault: str) -> None:
    """Tried again, and where the call may have been applied, looked for first: in the end it is there, once."""
    story = CALLS[method]
    await story.before(cabinet)
    strike(cabinet.network, cabinet.slack.faults, method, fault)
    async with cabinet.working():
        await story.after(cabinet)
    assert not cabinet.client.health.refusals


@pytest.mark.parametrize("method", CALLS)
async def test_a_time_out_is_given_time_and_then_looked_into(cabinet: Cabinet, method: str) -> None:
    """Slack applies the call after we gave up waiting: still it is there once."""
    story = CALLS[method]
    await story.before(cabinet)
    cabinet.slack.faults.add(method, times=1, delay=CALL_SECONDS + 0.15)
    async with cabinet.working():
        await story.after(cabinet)


@pytest.mark.parametrize(("method", "error"), list(product(CALLS, TO_MEND)))
async def test_what_somebody_has_to_mend_is_said_once_and_waits(cabinet: Cabinet, method: str, error: str) -> None:
    """One error in the log names the remedy, the standing is red with it; mended, everything goes its way."""
    story, health = CALLS[method], cabinet.client.health
    await story.before(cabinet)
    # A token that is refused is refused whatever is asked.
    trouble = cabinet.slack.faults.add("*" if error == "invalid_auth" else method, error=error)
    with capture_logs() as logs:
        async with cabinet.working():
            await cabinet.slack.until(lambda: trouble.struck >= 4)
            assert {refusal.failure.name for refusal in health.refusals} == {error}
            assert all(refusal.failure.mend for refusal in health.refusals)
            trouble.lift()
            await story.after(cabinet)
            await cabinet.slack.until(lambda: not health.refusals)
    said = [line for line in logs if line["event"] == REFUSED]
    assert len({line["call"] for line in said}) == 1
    assert len(said) <= 2  # to people, and to the channel
    assert not [line for line in logs if line["log_level"] == "error" and line["event"] != REFUSED]


NEVER = (
    ("chat.postMessage", "user_not_found", {"administrator_enrolled"}),
    ("chat.postMessage", "invalid_arg_name", {"administrator_enrolled"}),
    ("chat.postMessage", "team_not_found", {"administrator_enrolled"}),
    ("conversations.open", "user_not_found", {"administrator_enrolled"}),
    ("users.info", "user_not_found", {"password"}),
    ("chat.update", "channel_not_found", {"password_withdrawn"}),
    ("chat.delete", "channel_not_found", {"password_withdrawn"}),
    ("chat.delete", "cant_delete_message", {"password_withdrawn"}),
    ("chat.delete", "compliance_exports_prevent_deletion", {"password_withdrawn"}),
)


@pytest.mark.parametrize(("method", "error", "kinds"), NEVER)
async def test_what_is_refused_for_good_is_given_up_and_shown(
    cabinet: Cabinet, method: str, error: str, kinds: set[str]
) -> None:
    """No second attempt; administrators see which message, and Slack's word for why."""
    await CALLS[method].before(cabinet)
    # With the team channel some of these can be put right: then they wait for that.
    refusal = cabinet.slack.faults.add(method, error=error, place=CLAIRE if method == "chat.postMessage" else None)
    async with cabinet.working():
        await cabinet.settled()
        while not await cabinet.failures():
            await cabinet.settled()
    assert {(failed.kind, failed.failure) for failed in await cabinet.failures()} == {(kind, error) for kind in kinds}
    assert refusal.struck <= 2
    assert not cabinet.client.health.refusals


async def test_a_message_that_is_gone_needs_no_edit(cabinet: Cabinet) -> None:
    """Deleted by hand in Slack, the message holds no password any more: the edit counts as done."""
    await noted(cabinet)
    cabinet.slack.faults.add("chat.update", error="message_not_found")
    await cabinet.deliver()
    async with cabinet.working():
        await cabinet.slack.until(lambda: cabinet.slack.log.of("chat.update"))
    assert not await cabinet.failures()
    assert not cabinet.slack.log.of("chat.delete")


async def test_a_workspace_that_keeps_everything_is_tried_once(cabinet: Cabinet) -> None:
    """Neither edited nor deleted, the message stays: administrators see it, and what to do, and Slack is left alone."""
    await noted(cabinet)
    cabinet.slack.world.edits_closed = cabinet.slack.world.keeps_everything = True
    async with cabinet.working():
        while not (failures := await cabinet.failures()):
            await cabinet.settled()
    assert [each.failure for each in failures] == ["compliance_exports_prevent_deletion"]
    assert len(cabinet.slack.log.of("chat.delete")) == 1


async def test_a_message_deleted_by_hand_meanwhile_needs_no_deleting(cabinet: Cabinet) -> None:
    """Slack lets nobody edit it, and then somebody was quicker: the password is gone, and that is all."""
    await noted_and_not_editable(cabinet)
    refusal = cabinet.slack.faults.add("chat.delete", error="message_not_found")
    await cabinet.deliver()
    async with cabinet.working():
        await cabinet.slack.until(lambda: refusal.struck == 1)
        await cabinet.settled()
    assert refusal.struck == 1
    assert not await cabinet.failures()
