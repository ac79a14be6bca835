"""Whose a row of the space is: the account it has or had, and an address only before it had any."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from rules.model.journal import Action, NewEntry
from rules.model.people import Member, Person, PersonId, SlackId
from rules.model.writing import fold
from rules.ports import Records

# Nobody can have an address under .invalid (RFC 2606), and what it was is still found in it.
_FREED = ".former-"
_MOST_FORMER = 100


@dataclass(frozen=True, slots=True)
class Claim:
    """Who an account is in the space, and another person there who has its address."""

    person: Person | None
    holder: Person | None


def claim(records: Records, account: SlackId | None, email: str | None) -> Claim:
    """Tell who an account with this verified address is; without an account, whose the address is.

    A row that ever had an account is given to that account alone, whoever has its address now.
    """
    person = _of_account(records, account) if account else None
    found = records.people.by_email(email) if email else None
    if person is None and found is not None and not found.had_account:
        return Claim(found, None)
    is_another = found is not None and (person is None or found.id != person.id)
    return Claim(person, found if is_another else None)


def claim_of(records: Records, member: Member | None, email: str) -> Claim:
    """Tell the same of an address and the member who owns it, if any."""
    return claim(records, member.slack_id if member else None, email)


def with_account(person: Person, member: Member) -> Person:
    """Give the person as recognised by this account, in its language; nameless, they take its name."""
    named = person.first_name or person.last_name
    return replace(
        person,
        slack_id=member.slack_id,
        former_slack_id=None,
        first_name=person.first_name if named else member.first_name,
        last_name=person.last_name if named else member.last_name,
        locale=member.locale,
        timezone=member.timezone,
    )


def without_account(person: Person) -> Person:
    """Give the person without the account they had, which stays theirs should it be opened again."""
    return replace(person, slack_id=None, former_slack_id=person.slack_id or person.former_slack_id)


def write_recognised(records: Records, person: Person, now: datetime) -> None:
    """Write down that somebody is recognised by an account: for the first time, or by the one they had."""
    action = Action.ACCOUNT_BACK if person.had_account else Action.PERSON_RECOGNISED
    records.journal.write(NewEntry(at=now, action=action, actor=person.id, whom=person.id))


def free_address(records: Records, holder: Person, author: PersonId | None, now: datetime) -> None:
    """Take the address from who is no longer in the space: from now on it is another's."""
    records.people.update(replace(holder, email=f"{holder.email}{_FREED}{holder.id}.invalid"))
    records.journal.write(NewEntry(at=now, action=Action.ADDRESS_FREED, actor=author, whom=holder.id))


def former_holders(records: Records, email: str) -> list[Person]:
    """Give those who had this address until it became another's."""
    found = records.people.found([fold(f"{email}{_FREED}")], _MOST_FORMER)
    return [each for each in found if each.email.startswith(f"{email}{_FREED}")]


def is_freed(address: str) -> bool:
    """Tell whether this is what an address is kept as that became another's."""
    return re.fullmatch(rf"\S+@\S+{re.escape(_FREED)}\d+\.invalid", address) is not None


def _of_account(records: Records, account: SlackId) -> Person | None:
    return records.people.by_slack_id(account) or records.people.by_former_slack_id(account)
