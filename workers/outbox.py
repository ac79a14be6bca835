"""The worker that claims and sends the messages owed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import structlog

from gateways.log_context import for_request, where
from gateways.slack.rate_limits import Pacing
from rules.deliveries import claim, next_due, release
from rules.mentions import look_up
from rules.model.failures import Failure
from rules.model.mentions import Mentions
from rules.model.notices import Message
from rules.model.passwords import PasswordsInHand
from rules.ports import Channel, Transactions
from workers.backoff import Backoff
from workers.polling_loop import PollingLoop
from workers.sending import Delivered, MakePassword, Sending, unheard

T = TypeVar("T")
_log = structlog.get_logger(__name__)
# More than the pace lets begin within the longest call: those who cannot be reached keep nobody else waiting.
AT_ONCE = 64
# A mistake of ours, or trouble with the database.
_OUR_OWN = Failure("internal")


class Worker:
    """A worker that delivers all that the space owes, until stopped.

    `process_id` names this process on the leases it takes.
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
        pacing: Pacing,
        at_once: int = AT_ONCE,
        idle: float = 1.0,
        backoff: Backoff | None = None,
        delivered: Delivered = unheard,
    ) -> None:
        self._records = records
        self._process_id = process_id
        self._now = now
        self._at_once = at_once
        self._idle = idle
        self._backoff = backoff or Backoff()
        self._pacing = pacing
        self._sending = Sending(
            records=records,
            channel=channel,
            passwords=passwords,
            make_password=make_password,
            process_id=process_id,
            now=now,
            backoff=self._backoff,
            delivered=delivered,
            pacing=self._pacing,
        )
        self._in_flight: dict[UUID, tuple[Message, asyncio.Task[None]]] = {}
        self._loop = PollingLoop("the worker met an error and goes on", self._rest_after)
        self._looking = asyncio.Lock()

    async def run(self) -> None:
        """Deliver what is owed until stopped."""
        await self._loop.keep(self._look)

    def wake(self) -> None:
        """Look at once: more is owed."""
        self._loop.wake()

    async def stop(self, grace: float) -> None:
        """Stop: let what is being sent finish, and give back the rest.

        It waits at most `grace` seconds.
        """
        self._loop.end()
        async with self._looking:
            in_flight = list(self._in_flight.values())
        if in_flight:
            _, late = await asyncio.wait([task for _, task in in_flight], timeout=grace)
            await self._cut_short([(message, task) for message, task in in_flight if task in late])
        await self._outlive(self._records.write_outbox(release, self._process_id))

    def _rest_after(self, troubles: int) -> float:
        return self._backoff.after(_OUR_OWN, troubles).total_seconds()

    async def _cut_short(self, in_flight: list[tuple[Message, asyncio.Task[None]]]) -> None:
        for _, task in in_flight:
            task.cancel()
        await asyncio.gather(*(task for _, task in in_flight), return_exceptions=True)
        for message, _ in in_flight:
            with for_request(message.request):
                await self._outlive(self._sending.abandon(message), message)

    async def _look(self) -> float:
        """Start sending what may be sent, and give the seconds to wait.

        They are the wait until the next look if nobody wakes us.
        """
        async with self._looking:
            now = self._now()
            due = await self._records.read(next_due, self._process_id, now)
            if due is not None and due > now:
                return min(self._idle, (due - now).total_seconds())
            if due is None:
                return self._idle
            await self._claim(now)
            # The rest waits for the pace, or for a task that ends and wakes us.
            return min(self._idle, self._pacing.again_in() or self._idle)

    async def _claim(self, now: datetime) -> None:
        limit, room = self._pacing.room(self._at_once - len(self._in_flight))
        if limit <= 0 or self._loop.over:
            return
        busy = list(self._in_flight)
        claimed = await self._records.write_outbox(claim, self._process_id, now, busy, limit, room)
        self._pacing.took(claimed)
        if not claimed:
            return
        mentions = await self._records.read(look_up, *claimed)
        for message in claimed:
            # A stop that came meanwhile gives these back.
            if not self._loop.over:
                self._in_flight[message.id] = (message, asyncio.create_task(self._carry(message, mentions)))

    async def _carry(self, message: Message, mentions: Mentions) -> None:
        try:
            with for_request(message.request):
                if await self._outlive(self._deliver(message, mentions), message) is None:
                    await self._calm_down(message)
        finally:
            del self._in_flight[message.id]
            self.wake()

    async def _deliver(self, message: Message, mentions: Mentions) -> bool:
        await self._sending.deliver(message, mentions)
        return True

    async def _calm_down(self, message: Message) -> None:
        """Put off a message after our own mistake or the database's."""
        if await self._outlive(self._put_off(message), message) is None:
            await self._loop.rest(self._rest_after(message.attempts))

    async def _put_off(self, message: Message) -> bool:
        await self._sending.put_off(message, _OUR_OWN)
        return True

    async def _outlive(self, work: Awaitable[T], message: Message | None = None) -> T | None:
        """Give the result of the work, or None if it failed.

        The worker goes on after any error.
        """
        try:
            return await work
        except Exception as error:  # noqa: BLE001 - the edge of the worker: nothing above it could do better
            facts = {"message": str(message.id), "kind": message.kind} if message else {}
            _log.error("the worker met an error and goes on", error=type(error).__name__, where=where(error), **facts)
            return None
