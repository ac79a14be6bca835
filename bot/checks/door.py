"""The check of the firm's directory, where the settings name one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, timedelta

from bot.checks.check import Check, Subject, not_looked_at
from bot.checks.database import by_database
from bot.door import remedy_of
from rules import keep_door
from rules.check_outbox import LATE_AFTER
from rules.model.door import PROBE
from rules.model.owed_to_door import DoorStanding
from rules.model.people import Space, SpaceId
from rules.ports import DoorFailed, Sessions
from storage.database import Database

_NAME, _SESSIONS = "directory", "sessions"
_NOBODYS = SpaceId(0)
_LATE = "See why in /espace, and compare with `python -m bot door plan`."


async def check_door(subject: Subject) -> Sequence[Check]:
    """Say whether the directory opens and refuses, and what it is owed."""
    if subject.door is None:
        return []
    return await by_database(_NAME, subject, _look)


async def check_sessions(subject: Subject) -> Sequence[Check]:
    """Say whether sessions are ended, and within how many minutes."""
    if subject.door is None:
        return []
    if unread := subject.unread("DOOR_END_SESSIONS", "DOOR_SESSIONS_MINUTES"):
        return [not_looked_at(_SESSIONS, unread)]
    return [await _ended(subject.sessions)]


async def _ended(sessions: Sessions | None) -> Check:
    """End those of a name that has none."""
    if sessions is None:
        said = "those that are open when an access ends stay open until they end by themselves (DOOR_END_SESSIONS)."
        return Check(name=_SESSIONS, found=said, facts={"ended": False})
    minutes = sessions.within // timedelta(minutes=1)
    facts = {"ended": True, "minutes": minutes}
    try:
        await sessions.end(PROBE)
    except DoorFailed as failed:
        return Check(name=_SESSIONS, found="they are not ended.", remedy=remedy_of(failed), facts=facts)
    said = f"those of a name that has none were ended; apps are to follow within {minutes} min."
    return Check(name=_SESSIONS, found=said, facts=facts)


async def _look(subject: Subject) -> Sequence[Check]:
    subject.say("asking the directory")
    async with Database(subject.settings.database_url) as database:
        spaces = await database.spaces()
        if len(spaces) > 1:
            return [not_looked_at(_NAME, "a directory is that of one firm, and this database has several")]
        owed = [await _owed(subject, database, space) for space in spaces]
    return [await asyncio.to_thread(_tried, subject, spaces), *owed]


def _tried(subject: Subject, spaces: Sequence[Space]) -> Check:
    """Write an entry of the bot's own, open it, hold it, and delete it."""
    if subject.door is None:
        raise TypeError("no directory was given")
    try:
        with subject.door(spaces[0].id if spaces else _NOBODYS) as door:
            door.check_holds()
            entries = len(door.entries())
    except DoorFailed as failed:
        return Check(name=_NAME, found="it is not as it must be.", remedy=remedy_of(failed))
    said = f"an entry of the bot’s own opened, was refused on hold, and is deleted again; {entries:,} entries are ours."
    return Check(name=_NAME, found=said, facts={"entries": entries})


async def _owed(subject: Subject, database: Database, space: Space) -> Check:
    standing = await database.for_space(space).read(keep_door.standing)
    late = standing.since is not None and subject.now() - standing.since > LATE_AFTER
    facts = {"owed": standing.owed, "since": standing.since.isoformat() if standing.since else None}
    return Check(name=_NAME, firm=space.firm, found=_said(standing), remedy=_LATE if late else "", facts=facts)


def _said(standing: DoorStanding) -> str:
    if standing.since is None:
        return "nothing owed."
    why = f", last tried: {standing.failure}" if standing.failure else ""
    return f"{standing.owed} owed, the oldest since {standing.since.astimezone(UTC):%Y-%m-%d %H:%M} UTC{why}."
