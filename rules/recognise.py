"""Signing in: the Slack account is the identity; the first time, the verified address tells who it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.close_account import close_account
from rules.journal import Action, NewEntry
from rules.people import Member, Person, SlackId
from rules.ports import Records


def known(records: Records, slack_id: SlackId) -> Person | None:
    """The person recognised by this Slack account before, if any."""
    return records.people.by_slack_id(slack_id)


def recognise(records: Records, member: Member, now: datetime) -> Person | None:
    """The person this member is, remembered from now on, with his language; None for who is not of the space."""
    person = records.people.by_slack_id(member.slack_id)
    if person is not None and not member.is_full:
        close_account(records, person, now)
        return None
    if person is None:
        person = _by_verified_address(records, member)
        if person is None:
            return None
        entry = NewEntry(at=now, action=Action.PERSON_RECOGNISED, actor=person.id, whom=person.id)
        records.journal.write(entry)
    current = replace(person, slack_id=member.slack_id, locale=member.locale, timezone=member.timezone)
    if not current.first_name and not current.last_name:
        current = replace(current, first_name=member.first_name, last_name=member.last_name)
    if current != person:
        records.people.update(current)
    return current


def _by_verified_address(records: Records, member: Member) -> Person | None:
    if not member.is_full or member.email is None:
        return None
    person = records.people.by_email(member.email)
    return person if person is not None and person.slack_id is None else None
