"""The sending of one message, from claim to delivery or refusal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from gateways.slack.rate_limits import ASK, EDIT, LOOK_UP, NotYet, Pacing
from rules.deliveries import (
    Made,
    holds,
    may_be_out,
    postpone,
    record_absent,
    record_failed,
    record_password_failed,
    record_password_sent,
    record_sent,
    store_password,
)
from rules.keep_door import stands
from rules.model.failures import Failure, NotSent, NotThere, Verdict
from rules.model.mentions import Mentions
from rules.model.messages import CarriesPassword, Password
from rules.model.notices import Address, Message
from rules.model.passwords import Held, PasswordsInHand
from rules.ports import Channel, Transactions
from workers.attempts import NO_ATTEMPT, Attempt
from workers.backoff import Backoff
from workers.delivery_log import facts_of, tell_failure

MakePassword = Callable[[], Awaitable[tuple[str, str]]]
Delivered = Callable[[Message, datetime], None]  # hears of every message that Slack has, and since when
_log = structlog.get_logger(__name__)


def unheard(_message: Message, _at: datetime) -> None:
    """Ignore a delivery that nobody wants to know about."""


class LeaseLost(Exception):  # noqa: N818 - reads as what happened
    """A lease with too little time left to send under it.

    The message may be another process's by the time Slack answers.
    """


class Sending:
    """The sender of claimed messages, which stores what came of each.

    A log line never holds what a message says.
    """

    def __init__(
        self,
        *,
        records: Transactions,
        channel: Channel,
        passwords: PasswordsInHand,
        make_password: MakePassword,
        process_id: str,
        now: Callable[[], datetime],
        backoff: Backoff,
        delivered: Delivered = unheard,
        pacing: Pacing,
    ) -> None:
        self._records = records
        self._channel = channel
        self._passwords = passwords
        self._make_password = make_password
        self._process_id = process_id
        self._now = now
        self._backoff = backoff
        self._delivered = delivered
        self._pacing = pacing
        self._attempts: dict[UUID, Attempt] = {}

    async def deliver(self, message: Message, mentions: Mentions) -> None:
        """Make one attempt at a message leased to this process.

        How it ended is stored.
        """
        doubtful = self._resume(message)
        try:
            address = await self._send(message, mentions, doubtful=doubtful)
        except LeaseLost:
            self._leave(message)
        except NotYet as later:
            # No attempt of its own: what Slack said of it last stays what is shown.
            await self._postpone(message, timedelta(seconds=later.seconds), message.failure)
        except NotThere:
            await self._records.write_outbox(record_absent, message, self._now())
            self._forget(message)
        except NotSent as error:
            await self._store_failure(message, error.failure)
        else:
            await self._store_sent(message, address)

    async def put_off(self, message: Message, failure: Failure) -> None:
        """Have the message tried again later.

        One whose lease has run out is left to the process that takes it.
        """
        await self._postpone(message, self._backoff.after(failure, self._count(message, failure)), failure.name)

    async def _postpone(self, message: Message, wait: timedelta, failure: str) -> None:
        now = self._now()
        if not holds(message, self._process_id, now):
            self._leave(message)
            return
        keep = self._passwords.of(message.id) is not None
        await self._records.write_outbox(postpone, message, now + wait, failure, keep=keep)

    async def abandon(self, message: Message) -> None:
        """Give back a message whose sending was cut short.

        If Slack may have it, it is tried again only once Slack must be done with that call.
        """
        self._passwords.forget(message.id)
        if self._attempts.get(message.id, NO_ATTEMPT).doubtful:
            await self.put_off(message, Failure("stopped", unanswered=True))

    def _count(self, message: Message, failure: Failure) -> int:
        earlier = self._attempts.get(message.id, NO_ATTEMPT)
        counted = replace(earlier, failures=earlier.failures + (not failure.mend))
        self._attempts[message.id] = counted
        return counted.failures

    def _resume(self, message: Message) -> bool:
        """Tell whether Slack may have the message already.

        A password in hand is kept only if nobody else came between.
        """
        earlier = self._attempts.get(message.id, NO_ATTEMPT)
        uninterrupted = message.attempts == earlier.number + 1
        if not uninterrupted:
            self._passwords.forget(message.id)
        doubtful = earlier.doubtful or not uninterrupted
        self._remember(message, doubtful=doubtful)
        return doubtful

    async def _send(self, message: Message, mentions: Mentions, *, doubtful: bool) -> Address:
        if message.edits is not None:
            self._pacing.check(EDIT)
            self._check_lease(message)
            return await self._channel.change(message, mentions)
        wanting = isinstance(message.payload, Password) and self._passwords.of(message.id) is None
        if doubtful or (wanting and may_be_out(message)):
            self._pacing.check(*LOOK_UP)
            found = await self._channel.find(message)
            if found is not None:
                return found
        if message.carries_password:
            # Slack takes messages to closed accounts.
            self._pacing.check(ASK)
            await self._channel.check_account(message.recipient)
        if wanting:
            await self._hold_password(message)
        await self._check_door(message)
        return await self._post(message, mentions)

    async def _post(self, message: Message, mentions: Mentions) -> Address:
        await self._pacing.turn(_lane(message))
        self._check_lease(message)
        self._remember(message, doubtful=True)
        try:
            return await self._channel.send(message, mentions, self._passwords.of(message.id))
        except NotSent as error:
            self._remember(message, doubtful=error.failure.maybe_applied)
            raise

    async def _check_door(self, message: Message) -> None:
        """Check that a password to be told is stored and brought."""
        tells, held = message.payload, self._passwords.of(message.id)
        if not isinstance(tells, CarriesPassword):
            return
        password_hash, owed = await self._records.read(stands, tells.person)
        is_void = held is not None and not held.opens(password_hash)
        if is_void:  # its maker came too late with it to the directory
            self._passwords.forget(message.id)
        if is_void or owed:
            raise NotYet(0)  # and it is not claimed again before

    async def _hold_password(self, message: Message) -> None:
        password, password_hash = await self._make_password()
        now = self._now()
        made = await self._records.write(store_password, message, self._process_id, password_hash, now)
        if made is None:
            raise LeaseLost
        self._passwords.hold(message.id, Held(password, password_hash, replaces=made is Made.REPLACEMENT))
        if made is Made.REPLACEMENT:
            _log.info("made a new password, because nobody has the earlier one any more", **facts_of(message))

    def _check_lease(self, message: Message) -> None:
        if not holds(message, self._process_id, self._now() + self._channel.longest_call):
            raise LeaseLost

    async def _store_sent(self, message: Message, address: Address) -> None:
        now = self._now()
        if message.carries_password:
            await self._records.write(record_password_sent, message, address, now)
        else:
            await self._records.write_outbox(record_sent, message, address, now)
        self._forget(message)
        self._delivered(message, now)
        if message.edits is None:
            self._pacing.went_through()
        _log.info("delivered a message", **facts_of(message))

    async def _store_failure(self, message: Message, failure: Failure) -> None:
        tell_failure(message, failure)
        if failure.wait is not None:
            self._pacing.told_to_wait(_lane(message), failure)
        if failure.verdict is Verdict.TRY_AGAIN:
            await self.put_off(message, failure)
            return
        now = self._now()
        if message.carries_password:
            await self._records.write(record_password_failed, message, failure.name, now)
        else:
            await self._records.write_outbox(record_failed, message, failure.name, now)
        self._forget(message)

    def _leave(self, message: Message) -> None:
        # What was known of earlier attempts stays: if the message comes back, it is looked up if need be.
        self._passwords.forget(message.id)
        _log.warning("left a message whose lease ran out", **facts_of(message))

    def _remember(self, message: Message, *, doubtful: bool) -> None:
        failures = self._attempts.get(message.id, NO_ATTEMPT).failures
        self._attempts[message.id] = Attempt(message.attempts, doubtful, failures)

    def _forget(self, message: Message) -> None:
        self._passwords.forget(message.id)
        self._attempts.pop(message.id, None)


def _lane(message: Message) -> str:
    return "channel" if message.recipient is None else str(message.recipient.id)
