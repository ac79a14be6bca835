"""A password leaves its message: a day later, once noted, and whatever became of the message meanwhile."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from rules.model.notices import Address
from rules.model.people import PasswordState, SlackId
from rules.note_password import note_password
from sandbox.firm import MARC
from tests.workers.cabinet import LEASE_OVER, SUCCESSOR, Cabinet
from tests.workers.test_passwords import said_to


async def test_a_day_later_the_password_leaves_the_message(cabinet: Cabinet) -> None:
    """The message stays, and says so; neither the password nor the button does. Not an hour earlier."""
    await cabinet.add(MARC)
    await cabinet.deliver()
    cabinet.clock.forward(timedelta(hours=23))
    async with cabinet.working():
        await asyncio.sleep(0.2)
        assert cabinet.made[0] in said_to(cabinet, MARC)
        cabinet.clock.forward(timedelta(hours=1, seconds=1))
        await cabinet.edited(MARC)
    assert_withdrawn(cabinet, MARC)


async def test_a_noted_password_leaves_the_message_at_once(cabinet: Cabinet) -> None:
    """The press hastens the edit, which survives what befalls it, and is not made a second time a day later."""
    message = await cabinet.add(MARC)
    await cabinet.deliver()
    await note(cabinet, message)
    cabinet.slack.faults.add("chat.update", times=1, status=500)
    cabinet.slack.faults.add("chat.update", times=1, reset="after")
    async with cabinet.working():
        await cabinet.edited(MARC)
        await asyncio.sleep(0.3)
        edits = len(cabinet.slack.log.of("chat.update"))
        cabinet.clock.forward(timedelta(hours=25))
        await asyncio.sleep(0.2)
    assert_withdrawn(cabinet, MARC)
    assert len(cabinet.slack.log.of("chat.update")) == edits == 3
    assert (await cabinet.person(MARC)).password_state is PasswordState.NOTED


async def test_noted_before_it_was_known_to_be_sent_the_password_still_leaves(cabinet: Cabinet) -> None:
    """Its reader was quicker than Slack's answer: found in its edited place, the message counts as delivered."""
    message = await cabinet.add(MARC)
    await cabinet.post(next(each for each in await cabinet.claim() if each.id == message))
    await note(cabinet, message)
    cabinet.clock.forward(LEASE_OVER)
    await cabinet.deliver(SUCCESSOR)
    async with cabinet.working(SUCCESSOR):
        await cabinet.edited(MARC)
    assert_withdrawn(cabinet, MARC)
    assert len(cabinet.made) == 1
    assert (await cabinet.person(MARC)).password_state is PasswordState.NOTED


async def test_a_message_deleted_in_slack_is_not_edited_forever(cabinet: Cabinet) -> None:
    """There is nothing left to take the password out of: the edit is done, and nobody need be told of a failure."""
    await cabinet.add(MARC)
    await cabinet.deliver()
    sent = cabinet.inbox(MARC)[0]
    cabinet.slack.workspace.timelines[sent.channel].remove(sent.ts)
    cabinet.clock.forward(timedelta(hours=25))
    async with cabinet.working():
        await cabinet.slack.until(lambda: cabinet.slack.log.of("chat.update"))
        await asyncio.sleep(0.3)
    assert len(cabinet.slack.log.of("chat.update")) == 1
    assert await cabinet.records.read(lambda records: records.outbox.failures(5)) == []


@pytest.mark.parametrize("refusal", ["cant_update_message", "edit_window_closed", "block_mismatch"])
async def test_a_message_that_slack_lets_nobody_edit_is_deleted(cabinet: Cabinet, refusal: str) -> None:
    """The password leaves Slack one way or the other."""
    await cabinet.add(MARC)
    await cabinet.deliver()
    cabinet.slack.faults.add("chat.update", error=refusal, applied=False)
    cabinet.clock.forward(timedelta(hours=25))
    async with cabinet.working():
        await cabinet.slack.until(lambda: not cabinet.inbox(MARC))
        await cabinet.settled()
    assert await cabinet.records.read(lambda records: records.outbox.failures(5)) == []


def assert_withdrawn(cabinet: Cabinet, who: str) -> None:
    """The message is there, without password and button, and can still be found."""
    (left,) = cabinet.inbox(who)
    assert not any(password in str(left) for password in cabinet.made)
    assert not any(block["type"] == "actions" for block in left.blocks)
    assert left.metadata is not None


async def note(cabinet: Cabinet, message: UUID) -> None:
    """Marc presses « J'ai noté mon mot de passe »."""
    where = cabinet.inbox(MARC)[-1]
    address = Address(where.channel, where.ts)
    await cabinet.records.write(note_password, SlackId(MARC), message, address, cabinet.clock.now())
