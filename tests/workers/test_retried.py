"""A message retried after its failure: looked for before it is sent; a password is made anew only if Slack has none."""

from __future__ import annotations

from uuid import UUID

from rules.model.messages import AdministratorEnrolled
from rules.model.notices import DeliveryState
from rules.model.people import PasswordState, SlackId
from rules.retry_delivery import FailedAttempt, retry_delivery
from sandbox.firm import CLAIRE, HUGH, MARC
from tests.workers.cabinet import SEND, SUCCESSOR, Cabinet


async def retry(cabinet: Cabinet, which: UUID) -> None:
    """Claire presses « Réessayer » beside a message that failed."""
    message = await cabinet.message(which)
    assert message.state is DeliveryState.FAILED
    failed = FailedAttempt(which, message.attempts)
    await cabinet.records.write(retry_delivery, SlackId(CLAIRE), failed, cabinet.clock.now())


async def test_a_password_that_nobody_got_is_made_anew(cabinet_on_each: Cabinet) -> None:
    """Whichever process delivers it: one message, with the new password, which alone opens the access."""
    cabinet = cabinet_on_each
    refusal = cabinet.slack.faults.add(SEND, error="user_disabled")
    message = await cabinet.add(MARC)
    await cabinet.deliver()
    refusal.lift()
    await retry(cabinet, message)
    await cabinet.deliver(SUCCESSOR)
    first, second = cabinet.made
    assert len(cabinet.inbox(MARC)) == 1
    assert cabinet.password_before(MARC) == second
    assert await cabinet.opens(MARC, second)
    assert not await cabinet.opens(MARC, first)
    assert (await cabinet.person(MARC)).password_state is PasswordState.DELIVERED


async def test_a_password_that_had_arrived_after_all_stays(cabinet: Cabinet) -> None:
    """Its answer was lost and looking for it refused: retried, it is found, and the one its owner has still opens."""
    cabinet.slack.faults.add(SEND, times=1, reset="after", place=MARC)
    cabinet.slack.faults.add("conversations.open", times=1, error="user_disabled")
    message = await cabinet.add(MARC)
    await cabinet.deliver()
    assert (await cabinet.person(MARC)).password_state is PasswordState.FAILED
    await retry(cabinet, message)
    await cabinet.deliver()
    assert len(cabinet.inbox(MARC)) == len(cabinet.made) == 1
    assert await cabinet.opens(MARC, cabinet.password_before(MARC))
    assert (await cabinet.person(MARC)).password_state is PasswordState.DELIVERED


async def test_a_notice_that_had_arrived_after_all_is_not_sent_twice(cabinet: Cabinet) -> None:
    """Retried, it is found where it stands."""
    cabinet.slack.faults.add(SEND, times=3, reset="after")
    cabinet.slack.faults.add("conversations.open", times=1, error="user_disabled")
    await cabinet.enrol(HUGH)
    await cabinet.deliver()
    (failed,) = await cabinet.failures()
    assert isinstance(failed.payload, AdministratorEnrolled)
    await retry(cabinet, failed.id)
    await cabinet.deliver()
    assert len(cabinet.inbox(CLAIRE)) == 1
    assert await cabinet.failures() == []
