"""How people sign in: their Slack account is their identity.

The first time, the verified address tells who it is.
"""

from __future__ import annotations

from datetime import datetime

from rules.close_account import close_account
from rules.identity import claim, sign_in
from rules.model.people import Member, Person, SlackId
from rules.ports import Records


def known(records: Records, slack_id: SlackId) -> Person | None:
    """Give the person recognised by this Slack account before, if any."""
    return records.people.by_slack_id(slack_id)


def recognise(records: Records, member: Member, now: datetime) -> Person | None:
    """Recognise the person this member is, and remember their language.

    None for who is not of the space. Where something newer was seen of the member, this changes nothing.
    """
    person, seen = records.people.by_slack_id(member.slack_id), records.members.get(member.slack_id)
    if seen is not None and seen.is_newer_than(member):
        return person
    if person is not None and not member.is_full:
        close_account(records, person, now)
        return None
    if person is None:
        person = claim(records, member.slack_id, member.email).person if member.is_full else None
        if person is None:
            return None
    return sign_in(records, person, member, now)
