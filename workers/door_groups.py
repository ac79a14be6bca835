"""The groups of portfolios that are brought to the directory, in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

import structlog

from rules import keep_door, keep_groups
from rules.model.failures import Failure
from rules.model.owed_groups import OwedGroup
from rules.ports import Door, DoorFailed, Taken, Transactions
from workers.backoff import Backoff

_log = structlog.get_logger(__name__)
# Few, so that people wait behind no more of a long list.
AT_ONCE = 16
Ask = Callable[[Callable[[Door], None]], Awaitable[None]]


class GroupsToBring:
    """What is owed of groups, as the door's worker brings it before people.

    `ask` does something with the directory, in its thread.
    """

    def __init__(
        self, records: Transactions, process_id: str, now: Callable[[], datetime], backoff: Backoff, ask: Ask
    ) -> None:
        self._records = records
        self._process_id = process_id
        self._now = now
        self._backoff = backoff
        self._ask = ask

    async def bring(self) -> bool:
        """Make the groups that are due; tell whether any was.

        Until one shows that no other would go through.
        """
        owed = await self._records.write_outbox(keep_groups.claim, self._process_id, self._now(), AT_ONCE)
        for place, each in enumerate(owed):
            failure = await self._bring_one(each)
            if not failure:
                await self._settle(each)
                continue
            ends = failure != keep_door.TAKEN and not keep_door.is_of_one(failure)
            await self._postpone(owed[place:] if ends else [each], failure)
            if ends:
                break
        return bool(owed)

    async def _bring_one(self, owed: OwedGroup) -> str:
        """Make a group; give why it could not be made."""
        try:
            await self._ask(partial(keep_groups.bring, owed=owed))
        except Taken:
            return keep_door.TAKEN
        except DoorFailed as failed:
            return failed.trouble
        return ""

    async def _settle(self, owed: OwedGroup) -> None:
        if owed.failure == keep_door.TAKEN:
            await self._records.write(keep_groups.owe_members, owed)
        await self._records.write_outbox(keep_groups.settle, [owed])

    async def _postpone(self, owed: Sequence[OwedGroup], failure: str) -> None:
        until = self._now() + self._backoff.after(Failure(failure), owed[0].attempts)
        await self._records.write_outbox(keep_groups.postpone, owed, until, failure)
        _log.warning("the directory did not take groups, so it will be tried again", failure=failure, groups=len(owed))
