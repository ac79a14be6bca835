"""Which person of the space an account or an address means.

An address counts only before the person had any account.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from rules.deliveries import look_for_again
from rules.model.journal import Action, NewEntry
from rules.model.people import Member, Person, PersonId, SlackId
from rules.model.writing import fold
from rules.ports import Records

# Nobody can have an address under .invalid (RFC 2606), and what it was is still found in it.
_FREED = ".former-"
_MOST_FORMER = 100


@dataclass(frozen=True, slots=True)
class Claim:
    """The person an account means, and another who has its address."""

    person: Person | None
    holder: Person | None


def claim(records: Records, account: SlackId | None, email: str | None) -> Claim:
    """Tell who an account with this verified address is.

    Without an account, whose the address is. A person who ever had an account is found by that account alone, even if
    another has their address now.
    """
    person = _of_account(records, account) if account else None
    found = records.people.by_email(email) if email else None
    if person is None and found is not None and not found.had_account:
        return Claim(found, None)
    is_another = found is not None and (person is None or found.id != person.id)
    return Claim(person, found if is_another else None)


def claim_of(records: Records, member: Member | None, email: str) -> Claim:
    """Tell whose an address is, by its Slack account if any."""
    return claim(records, member.slack_id if member else None, email)


def claim_by(records: Records, member: Member) -> Claim:
    """Tell who a member is; only an account that is full proves an address."""
    if member.is_full:
        return claim(records, member.slack_id, member.email)
    return Claim(records.people.by_slack_id(member.slack_id), None)


def undecided(claimed: Claim) -> Person | None:
    """Give whose an address is, if people must say who has it now.

    That is where their account is closed: another account may be theirs, or somebody else's.
    """
    holder = claimed.holder
    return holder if holder is not None and holder.slack_id is None and holder.had_account else None


def with_account(person: Person, member: Member) -> Person:
    """Give the person as recognised by this account.

    In its language; if they have no name, they take the account's.
    """
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
    """Give the person without the account they had.

    It is theirs again if it is opened again.
    """
    return replace(person, slack_id=None, former_slack_id=person.slack_id or person.former_slack_id)


def sign_in(records: Records, person: Person, member: Member, now: datetime) -> Person:
    """Recognise the person by this account, and write down what is new of them."""
    current = with_account(person, member)
    if current != person:
        records.people.update(current)
    if person.slack_id is None:
        write_recognised(records, person, now)
    elif current.name != person.name:
        records.journal.write(NewEntry(at=now, action=Action.MEMBER_CHANGED, whom=person.id))
    return current


def write_recognised(records: Records, person: Person, now: datetime) -> None:
    """Write down that somebody is recognised by an account.

    For the first time, or again by the one they had, in whose messages a password may have been left.
    """
    action = Action.ACCOUNT_BACK if person.had_account else Action.PERSON_RECOGNISED
    records.journal.write(NewEntry(at=now, action=action, actor=person.id, whom=person.id))
    if person.had_account:
        look_for_again(records, person.id, now)


def free_address(records: Records, holder: Person, author: PersonId | None, now: datetime) -> None:
    """Take the address from somebody who is no longer in the space."""
    records.people.update(replace(holder, email=f"{holder.email}{_FREED}{holder.id}.invalid"))
    records.journal.write(NewEntry(at=now, action=Action.ADDRESS_FREED, actor=author, whom=holder.id))


def former_holders(records: Records, email: str) -> list[Person]:
    """Give those who had this address until it became another's."""
    found = records.people.found([fold(f"{email}{_FREED}")], _MOST_FORMER)
    return [each for each in found if each.email.startswith(f"{email}{_FREED}")]


def address_of(person: Person) -> str:
    """Give the address that somebody has or had here, before it became another's."""
    return person.email.removesuffix(f"{_FREED}{person.id}.invalid")


def is_freed(address: str) -> bool:
    """Tell whether this is how an address taken away is kept."""
    return re.fullmatch(rf"\S+@\S+{re.escape(_FREED)}\d+\.invalid", address) is not None


def _of_account(records: Records, account: SlackId) -> Person | None:
    return records.people.by_slack_id(account) or records.people.by_former_slack_id(account)
