"""The opening of the space at start, with its partners."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog

from gateways.log_context import for_request, new_request
from gateways.slack.directory import Directory
from rules import open_space as rules
from rules.model.contact import read_email
from rules.model.people import Member, SlackId
from rules.open_space import Partner, Registered
from rules.ports import Transactions
from rules.settle_proposals import settle_older

_log = structlog.get_logger(__name__)


async def open_space(
    records: Transactions, directory: Directory, listed: Sequence[str], now: datetime
) -> Registered | None:
    """Register the listed partners, or the workspace's owners and admins.

    Gives what that changed, or None where nobody is found. Raises DirectorySilent.
    """
    # Nobody asked for it, but what it owes is followed in the log like anything else.
    with for_request(new_request()):
        await records.write(settle_older)
        partners = await (_listed(directory, listed) if listed else _owners(directory))
        return await _register(records, partners, now)


async def _register(records: Transactions, partners: Sequence[Partner], now: datetime) -> Registered | None:
    if not partners:
        _log.error("no partner was found: nobody can enrol as administrator; set PARTNERS")
        return None
    changed = await records.write(rules.register_partners, partners, now)
    for each in changed.unclear:
        _log.warning(
            "a partner's address is another account's in Slack, or claimed by it: nothing was changed",
            person=each.holder.id,
            account=each.claimant.slack_id,
        )
    _log.info("the space is open", partners=len(partners), added=len(changed.added), removed=len(changed.removed))
    return changed


async def _listed(directory: Directory, listed: Sequence[str]) -> list[Partner]:
    return [partner for entry in listed if (partner := await _named(directory, entry)) is not None]


async def _named(directory: Directory, entry: str) -> Partner | None:
    if "@" in entry:
        email = read_email(entry)
        owner = await directory.owner_of(email)
        _warn_of_owner(email, owner)
        return Partner(email, owner if owner is not None and owner.is_full else None)
    member = await directory.member(SlackId(entry))
    if member is None or not member.is_full:
        _log.warning("PARTNERS names a Slack id that is nobody's, or a guest's", id=entry)
        return None
    return _of_account(member)


async def _owners(directory: Directory) -> list[Partner]:
    members = await directory.everyone()
    return [_of_account(member) for member in members if member.is_owner and member.is_full]


def _of_account(member: Member) -> Partner:
    return Partner(None, member)


def _warn_of_owner(email: str, owner: Member | None) -> None:
    if owner is None:
        _log.warning("PARTNERS names an address that nobody in Slack has, so this partner cannot be told", email=email)
    elif not owner.is_full:
        _log.warning("PARTNERS names an address that is a guest's in Slack", email=email)
    elif owner.email != email:
        _log.warning("PARTNERS names an address that its owner has not verified in Slack", email=email)
