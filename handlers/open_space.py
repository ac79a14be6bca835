"""Opening the space at start: who its partners are, asked of Slack before they ever speak."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog

from handlers.directory import Directory
from rules import open_space as rules
from rules.contact import read_email
from rules.open_space import Partner
from rules.people import Member, SlackId
from rules.ports import Transactions

_log = structlog.get_logger(__name__)


async def open_space(records: Transactions, directory: Directory, listed: Sequence[str], now: datetime) -> None:
    """Register the listed partners, or else the workspace's owners and admins; raises DirectorySilent."""
    partners = await (_listed(directory, listed) if listed else _owners(directory))
    if not partners:
        _log.error("no partner was found: nobody can enrol as administrator; set PARTNERS")
        return
    changed = await records.write(rules.register_partners, partners, now)
    _log.info("the space is open", partners=len(partners), added=len(changed.added), removed=len(changed.removed))


async def _listed(directory: Directory, listed: Sequence[str]) -> list[Partner]:
    found = []
    for entry in listed:
        if "@" in entry:
            email = read_email(entry)
            found.append(Partner(email, await directory.owner_of(email)))
            continue
        member = await directory.member(SlackId(entry))
        if member is None or member.email is None:
            _log.warning("PARTNERS names a Slack id that is unknown, or without a verified address", id=entry)
        else:
            found.append(Partner(member.email, member))
    return found


async def _owners(directory: Directory) -> list[Partner]:
    return [
        _partner(member) for member in await directory.everyone() if member.is_owner and member.is_full and member.email
    ]


def _partner(member: Member) -> Partner:
    return Partner(member.email or "", member)
