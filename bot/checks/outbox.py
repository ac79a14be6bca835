"""The check of what is owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.checks.check import Check, Subject
from bot.checks.database import by_database
from rules.check_outbox import LATE_AFTER, OutboxSeen
from rules.check_outbox import check_outbox as look_at_outbox
from storage.database import Database

_NAME = "outbox"
_MINUTES = int(LATE_AFTER.total_seconds() // 60)
_LATE = (
    f"After {_MINUTES} minutes something keeps messages from Slack: see that the bot runs, and why in "
    "`python -m bot outbox`."
)


async def check_outbox(subject: Subject) -> Sequence[Check]:
    """Say what each space owes, and whether that is late."""
    return await by_database(_NAME, subject, _look)


async def _look(subject: Subject) -> Sequence[Check]:
    subject.say("looking at what is owed")
    async with Database(subject.settings.database_url) as database:
        now = subject.now()
        found = [
            _line(space.firm, await database.for_space(space).read(look_at_outbox, now), now)
            for space in await database.spaces()
        ]
    return found or [Check(name=_NAME, found="no space has been opened yet: nothing is owed.")]


def _line(firm: str, seen: OutboxSeen, now: datetime) -> Check:
    facts = {
        "owed": seen.owed,
        "since": seen.since.isoformat() if seen.since else None,
        "failure": seen.failure,
        "overdue": seen.overdue,
        "refused": seen.refused,
        "late_after_seconds": LATE_AFTER.total_seconds(),
    }
    found = f"{_owed(seen, now)}{_overdue(seen)}{_refused(seen)}."
    return Check(name=_NAME, firm=firm, found=found, remedy=_LATE if seen.late else "", facts=facts)


def _owed(seen: OutboxSeen, now: datetime) -> str:
    if seen.since is None:
        return f"{seen.owed or 'nothing'} owed"
    minutes = int((now - seen.since).total_seconds() // 60)
    answer = f", last tried: {seen.failure}" if seen.failure else ""
    return f"{seen.owed} owed, the oldest since {seen.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC ({minutes} min{answer})"


def _overdue(seen: OutboxSeen) -> str:
    return f"; {seen.overdue} planned for a time that is over" if seen.overdue else ""


def _refused(seen: OutboxSeen) -> str:
    if not seen.refused:
        return ""
    return f"; {seen.refused} refused for good, which administrators see in /espace with « Réessayer »"
