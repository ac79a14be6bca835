"""The jobs that the bot does every hour and every night."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from gateways.slack.directory import Directory
from gateways.slack.team_channel import KnownChannel
from rules import (
    answer_access,
    answer_agreement,
    answer_password,
    approve_enrolment,
    find_drift,
    find_group_drift,
    follow_members,
    forget_messages,
    import_subscribers,
    keep_dates,
    keep_deputies,
    keep_difference,
    note_own_passwords,
    note_sign_ins,
    remind_to_close,
    review_access,
    tell_head,
)
from rules.keep_team_channel import keep_team_channel
from rules.model.contact import forget_addresses
from rules.ports import DoorFailed, Records, Transactions
from workers.door import DoorWorker
from workers.scheduler import Interval, Job, night_before

_log = structlog.get_logger(__name__)
# Members looked at in one transaction, so that nobody waits for it.
_AT_ONCE = 50


def _recount(records: Records) -> None:
    records.people.recount()


@dataclass(frozen=True, slots=True)
class Jobs:
    """All jobs that the scheduler runs.

    `wake` tells the workers that something is owed.
    """

    records: Transactions
    directory: Directory
    channel: KnownChannel
    review_every: timedelta
    keep_messages: timedelta
    wake: Callable[[], None]
    now: Callable[[], datetime]
    door: DoorWorker | None = None  # of who has a directory

    def all(self) -> list[Job]:
        """List the jobs, each with its interval."""
        return [
            Job("members", Interval.NIGHTLY, self.reconcile_members),
            Job("headcount", Interval.NIGHTLY, self.recount),
            Job("team channel", Interval.HOURLY, self.look_at_channel),
            Job("dates", Interval.HOURLY, self.keep_dates),
            Job("deputies", Interval.HOURLY, self.keep_deputies),
            Job("accesses to close", Interval.HOURLY, self.remind_to_close),
            Job("reviews", Interval.HOURLY, self.keep_reviews),
            Job("enrolments", Interval.HOURLY, self.expire_enrolments),
            Job("requests for access", Interval.HOURLY, self.expire_requests),
            Job("requests for agreement", Interval.HOURLY, self.expire_agreements),
            Job("requests for passwords", Interval.HOURLY, self.expire_passwords),
            Job("the journal's head", Interval.NIGHTLY, self.tell_head),
            Job("forget what messages told", Interval.NIGHTLY, self.forget_messages),
            Job("forget what was found in files", Interval.HOURLY, self.forget_imports),
            Job("what is kept in the directory", Interval.HOURLY, self.end_exceptions),
            *(self._of_door(self.door) if self.door else []),
        ]

    def _of_door(self, door: DoorWorker) -> list[Job]:
        return [
            Job("the directory", Interval.NIGHTLY, partial(self.compare_door, door)),
            Job("what people did there", Interval.HOURLY, partial(self.follow_door, door)),
        ]

    async def reconcile_members(self) -> None:
        """Compare the whole workspace with what events told; raises DirectorySilent."""
        async for members in self.directory.pages():
            differing = await self.records.read(follow_members.differing, members)
            for start in range(0, len(differing), _AT_ONCE):
                await self.records.write(follow_members.follow_all, differing[start : start + _AT_ONCE], self.now())
            if differing:
                self.wake()
        await self.records.write(follow_members.end_look, self.now())

    async def recount(self) -> None:
        """Count the people anew: a version that kept no counts may have run beside this one."""
        await self.records.write(_recount)

    async def look_at_channel(self) -> None:
        """Look whether the team channel is still what it was; raises SlackApiError."""
        if await self.records.write(keep_team_channel, await self.channel.look(), self.now()):
            self.wake()

    async def keep_deputies(self) -> None:
        """Let deputies act on the days of an absence, and on no others."""
        if await self.records.write(keep_deputies.keep_deputies, self.now()):
            self.wake()

    async def keep_dates(self) -> None:
        """Begin, remind of and end the accesses that are due."""
        if await self.records.write(keep_dates.keep_dates, self.now()):
            self.wake()

    async def remind_to_close(self) -> None:
        """Remind of the outside accesses that nobody has closed yet."""
        if await self.records.write(remind_to_close.remind_to_close, self.now()):
            self.wake()

    async def keep_reviews(self) -> None:
        """Open, remind of and close the reviews that are due."""
        if await self.records.write(review_access.keep_reviews, self.review_every, self.now()):
            self.wake()

    async def expire_enrolments(self) -> None:
        """Close the requests that nobody has answered in time."""
        if await self.records.write(approve_enrolment.expire, self.now()):
            self.wake()

    async def expire_requests(self) -> None:
        """Close the requests for access that nobody has answered in time."""
        if await self.records.write(answer_access.expire_requests, self.now()):
            self.wake()

    async def expire_agreements(self) -> None:
        """Close the requests for agreement that nobody has answered in time."""
        if await self.records.write(answer_agreement.expire_agreements, self.now()):
            self.wake()

    async def expire_passwords(self) -> None:
        """Close the requests for a password that nobody has answered in time."""
        if await self.records.write(answer_password.expire_passwords, self.now()):
            self.wake()

    async def tell_head(self) -> None:
        """Put the journal's head where who writes the database does not reach."""
        head = await self.records.write(tell_head.tell_head, night_before(self.now()), self.now())
        if head is not None:
            _log.info("the journal's head", lines=head.lines, hash=head.hash)
            self.wake()

    async def forget_messages(self) -> None:
        """Keep of old messages only that they were delivered; nothing where they are kept for ever."""
        before, reached = self.now() - self.keep_messages, 0 if self.keep_messages else None
        while reached is not None:
            reached = await self.records.write(forget_messages.forget_messages, before, reached)

    async def follow_door(self, door: DoorWorker) -> None:
        """Keep who signed in, and who chose a password of their own; raises DoorFailed."""
        found = await door.entries()
        for start in range(0, len(found), _AT_ONCE):
            some = found[start : start + _AT_ONCE]
            # Most hours there is nothing to write of most people.
            if await self.records.read(note_sign_ins.later_sign_ins, some, self.now()):
                await self.records.write(note_sign_ins.note_sign_ins, some, self.now())
            if await self.records.read(note_own_passwords.new_own_passwords, some):
                await self.records.write(note_own_passwords.note_own_passwords, some, self.now())
                self.wake()

    async def compare_door(self, door: DoorWorker) -> None:
        """Find by what the directory differs though nobody ordered it; raises DoorFailed.

        It is read twice, so that what is brought meanwhile is not taken for others' doing.
        """
        await self._compare_groups(door)
        found = await door.entries()
        seen = await self.records.read(find_drift.look, found)
        if seen.differences:
            found = await door.entries()
        outcome = await self.records.write(find_drift.settle, seen, found, self.now())
        if outcome.asks:
            _log.error("the directory differs in so much that somebody has to confirm it", people=len(outcome.waiting))
        elif outcome.owed or outcome.waiting:
            _log.info("the directory differs", put_back=len(outcome.owed), waiting=len(outcome.waiting))
        if outcome.owed or outcome.told:
            self.wake()
        try:
            await door.shut(outcome.unknown)
        except DoorFailed as failed:  # the next night tries it again, and tells it again
            _log.error("an entry of nobody could not be shut", failure=failed.trouble)

    async def _compare_groups(self, door: DoorWorker) -> None:
        found = await door.groups()
        seen = await self.records.read(find_group_drift.look, found)
        if not seen:
            return
        outcome = await self.records.write(find_group_drift.settle, seen, await door.groups(), self.now())
        if outcome.owed:
            _log.info("groups of portfolios differ", put_back=len(outcome.owed))
            self.wake()

    async def end_exceptions(self) -> None:
        """End what is kept in the directory past its day, or was ordered since."""
        await self.records.write(keep_difference.end_exceptions, self.now())

    async def forget_imports(self) -> None:
        """Delete imports that were never confirmed, and those long over.

        Their lines are personal data, and so are the addresses read of them.
        """
        forget_addresses()
        await self.records.write(import_subscribers.forget, self.now())
