"""The worker that brings to the firm's directory what it is owed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from rules import keep_door
from rules.model.door import Difference, Found, uid_of
from rules.model.door_groups import FoundGroup
from rules.model.failures import Failure
from rules.model.owed_to_door import Owed
from rules.model.people import PersonId
from rules.plan_door import apply_all
from rules.ports import Door, DoorFailed, PasswordNeeded, Sessions, Taken, Transactions
from workers.backoff import Backoff
from workers.door_groups import GroupsToBring
from workers.polling_loop import PollingLoop

OpenDoor = Callable[[], AbstractContextManager[Door]]
T = TypeVar("T")
_log = structlog.get_logger(__name__)
# Few, so that what is urgent waits behind no more of a long list.
AT_ONCE = 16
# What one entry takes, and then the end of its sessions, where each answer comes at the last moment.
LONGEST_ENTRY = timedelta(seconds=50)
# Between looks whether a password was brought by the process that has it, perhaps for a window that waits.
_BRIEF = Backoff(first=timedelta(seconds=0.2), longest=timedelta(seconds=5))


@dataclass(slots=True)
class Outcome:
    """What came of some entries; `trouble` is the directory's own.

    `lacking` are those whose password another process may have.
    """

    done: list[Owed] = field(default_factory=list)
    failed: list[tuple[Owed, str]] = field(default_factory=list)
    lacking: list[Owed] = field(default_factory=list)
    left: list[Owed] = field(default_factory=list)
    trouble: str = ""


class DoorWorker:
    """A worker that makes entries as they must be.

    One after the other, until stopped. `process_id` names this process on the leases it takes. `brought` hears of every
    entry that is there. `clear_of` gives the password of a hash if this process has it in hand. The directory is asked
    in a thread of its own. Who is shut out has their `sessions` ended, where the firm says how.
    """

    def __init__(
        self,
        *,
        records: Transactions,
        open_door: OpenDoor,
        process_id: str,
        now: Callable[[], datetime],
        brought: Callable[[], None],
        clear_of: Callable[[str | None], str],
        sessions: Sessions | None = None,
        idle: float = 1.0,
        backoff: Backoff | None = None,
    ) -> None:
        self._records = records
        self._open_door = open_door
        self._process_id = process_id
        self._now = now
        self._brought = brought
        self._clear_of = clear_of
        self._sessions = sessions
        self._idle = idle
        self._backoff = backoff or Backoff(longest=timedelta(seconds=30))
        self._thread = ThreadPoolExecutor(1, "directory")
        self._opened = ExitStack()
        self._door: Door | None = None
        self._troubles = 0
        # Which password somebody's entry lacks, and since when this process knows.
        self._lacks: dict[PersonId, tuple[str | None, datetime]] = {}
        self._quiet_until: datetime | None = None
        self._groups = GroupsToBring(records, process_id, now, self._backoff, self._ask)
        self._loop = PollingLoop("bringing entries to the directory failed")

    async def run(self) -> None:
        """Bring what is owed until stopped."""
        try:
            await self._loop.keep(self._look)
            await self._records.write_outbox(keep_door.release, self._process_id)
        finally:
            self._thread.submit(self._close)
            self._thread.shutdown(wait=False)

    def wake(self) -> None:
        """Look at once: more is owed."""
        self._loop.wake()

    def stop(self) -> None:
        """Begin no other entry: `run` ends after the one under way."""
        self._loop.end()

    async def entries(self) -> Sequence[Found]:
        """Give the entries that the directory has; raises DoorFailed."""
        return await self._ask(lambda door: door.entries())

    async def groups(self) -> Sequence[FoundGroup]:
        """Give the groups of portfolios that the directory has; raises DoorFailed."""
        return await self._ask(lambda door: door.groups())

    async def shut(self, differences: Sequence[Difference]) -> None:
        """Hold, or then delete, entries of nobody; raises DoorFailed."""
        theirs = [each for each in differences if each.wanted is None]
        await self._ask(lambda door: apply_all(door, theirs))

    async def _ask(self, work: Callable[[Door], T]) -> T:
        return await self._in_thread(partial(self._asked, work))

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _look(self) -> float:
        now = self._now()
        if self._quiet_until is not None and self._quiet_until > now:
            return min(self._idle, (self._quiet_until - now).total_seconds())
        due = await self._records.read(keep_door.next_due, self._process_id)
        if due is None or due > now:
            return self._idle if due is None else min(self._idle, (due - now).total_seconds())
        brought = await self._groups.bring()
        owed = await self._records.write_outbox(keep_door.claim, self._process_id, now, AT_ONCE)
        if not owed:
            return 0.0 if brought else self._idle
        outcome = await self._in_thread(partial(self._bring, owed))
        await self._end_sessions(outcome)
        await self._store(outcome)
        return 0.0

    async def _end_sessions(self, outcome: Outcome) -> None:
        """End those of who is shut out now; where that fails, they stay owed."""
        if self._sessions is None:
            return
        shut = [each for each in outcome.done if keep_door.ends_sessions(each)]
        ends = (self._sessions.end(uid_of(each.person.id)) for each in shut)
        for each, ended in zip(shut, await asyncio.gather(*ends, return_exceptions=True), strict=True):
            if isinstance(ended, DoorFailed):
                outcome.done.remove(each)
                outcome.failed.append((each, ended.trouble))
            elif ended is not None:
                raise ended

    async def _store(self, outcome: Outcome) -> None:
        self._troubles = self._troubles + 1 if outcome.trouble else 0
        self._quiet_until = None
        if outcome.done:
            await self._records.write_outbox(keep_door.settle, outcome.done)
            self._brought()
            for each in outcome.done:
                self._lacks.pop(each.person.id, None)
        for each, failure in outcome.failed:
            await self._postpone([each], failure, each.attempts)
        gone = [each for each in outcome.lacking if await self._is_gone(each)]
        if gone:
            _log.warning("entries are on hold, because nobody has their passwords any more", people=len(gone))
            self._brought()
        if outcome.trouble:
            self._quiet_until = await self._postpone(outcome.left, outcome.trouble, self._troubles)
        elif outcome.left:
            await self._records.write_outbox(keep_door.release, self._process_id)

    async def _postpone(self, owed: Sequence[Owed], failure: str, attempts: int) -> datetime:
        until = self._now() + self._backoff.after(Failure(failure), attempts)
        await self._records.write_outbox(keep_door.postpone, owed, until, failure)
        _log.warning(
            "the directory did not take what it is owed, so it will be tried again", failure=failure, people=len(owed)
        )
        return until

    async def _is_gone(self, owed: Owed) -> bool:
        """Tell whether a password is given up.

        Until then it is left to who may have it.
        """
        now, lacks = self._now(), owed.person.password_hash
        known, since = self._lacks.get(owed.person.id, (None, now))
        since = since if known == lacks else now
        self._lacks[owed.person.id] = (lacks, since)
        if now - since <= keep_door.IN_HAND:
            until = now + _BRIEF.after(Failure(""), owed.attempts)
            await self._records.write_outbox(keep_door.postpone, [owed], until, "")
            return False
        del self._lacks[owed.person.id]
        await self._records.write(keep_door.give_up_password, owed)
        return True

    def _bring(self, owed: Sequence[Owed]) -> Outcome:
        """Make entries until one shows that no other would go through."""
        outcome = Outcome(left=[*owed])
        while outcome.left and not outcome.trouble and not self._loop.over and self._has_time(outcome.left[0]):
            self._bring_one(outcome)
        return outcome

    def _bring_one(self, outcome: Outcome) -> None:
        owed = outcome.left[0]
        try:
            keep_door.bring(self._opened_door(), owed, self._clear_of(owed.person.password_hash))
        except PasswordNeeded:
            outcome.lacking.append(owed)
        except Taken:
            outcome.failed.append((owed, keep_door.TAKEN))
        except DoorFailed as failed:
            if not keep_door.is_of_one(failed.trouble):
                self._close()
                outcome.trouble = failed.trouble
                return
            outcome.failed.append((owed, failed.trouble))
        else:
            outcome.done.append(owed)
        outcome.left.remove(owed)

    def _has_time(self, owed: Owed) -> bool:
        return owed.lease is not None and self._now() + LONGEST_ENTRY < owed.lease.until

    def _opened_door(self) -> Door:
        if self._door is None:
            self._door = self._opened.enter_context(self._open_door())
        return self._door

    def _asked(self, work: Callable[[Door], T]) -> T:
        try:
            return work(self._opened_door())
        except DoorFailed:
            self._close()
            raise

    def _close(self) -> None:
        self._door = None
        try:
            self._opened.close()
        except DoorFailed as failed:
            _log.info("the connection to the directory had ended already", failure=failed.trouble)
