"""The requests for access that wait, and what settles them unasked."""

from __future__ import annotations

from datetime import datetime

from rules.model.access_requests import Asking
from rules.model.journal import Action, Entry
from rules.model.messages import AccessGranted
from rules.model.people import Person, PersonId, SlackId
from rules.owing import owe_to
from rules.ports import Records
from rules.proposals import answer_to, close


def answerers(records: Records) -> list[Person]:
    """Give who is asked for access: the administrators in Slack.

    Without any, the partners there, who can become administrators.
    """
    there = [each for each in records.people.administrators() if each.slack_id is not None]
    return there or [each for each in records.people.partners() if each.slack_id is not None]


def open_request(records: Records, person: PersonId) -> Entry | None:
    """Give this person's request that nobody has answered, if any."""
    latest = records.journal.latest_about(person, Action.ACCESS_ASKED)
    return latest if latest is not None and answer_to(records, latest.id) is None else None


def asking_of(records: Records, account: SlackId) -> Asking:
    """Tell how an account without access stands with asking for it.

    Those on hold, or whose access begins later, have an access to speak of.
    """
    person, seen = records.people.by_slack_id(account), records.members.get(account)
    if person is not None and person.is_listed:
        return Asking()
    request = open_request(records, person.id) if person is not None else None
    if request is not None:
        return Asking(since=request.at, asked=asked_by(records, request))
    return Asking(may_ask=seen is None or seen.is_full)


def asked_by(records: Records, request: Entry) -> tuple[str, ...]:
    """Name those who received this request and can still answer it."""
    received = {each.recipient.id for each in records.outbox.of_entry(request.id) if each.recipient is not None}
    return tuple(each.name for each in answerers(records) if each.id in received)


def grant_request(records: Records, person: Person, author: Person | None, now: datetime) -> None:
    """Close the request of somebody who has access now, and tell them.

    By whichever way they were added; by nobody means by the settings.
    """
    request = open_request(records, person.id)
    if request is None:
        return
    close(records, author, request.id, Action.ACCESS_GRANTED, person.id, now)
    by = author.id if author is not None else None
    payload = AccessGranted(author=by, person=person.id, starts_on=person.starts_on, at=now)
    owe_to(records, payload, request.id, [person])


def void_request(records: Records, person: PersonId, now: datetime) -> None:
    """Close the request of somebody who cannot be given access any more."""
    request = open_request(records, person)
    if request is not None:
        close(records, None, request.id, Action.ACCESS_REQUEST_VOID, person, now)
