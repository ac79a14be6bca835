"""The answer to a request to become administrator, or its expiry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.enrol import tell_enrolled
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.messages import EnrolmentApproved, EnrolmentExpired, EnrolmentRefused
from rules.model.people import Person, SlackId
from rules.model.refusals import AccessChanged, NotAnAdministrator, OwnRequest, RequestExpired
from rules.owing import owe_to
from rules.permissions import check_may_enrol, user_of
from rules.ports import Records
from rules.proposals import asker_of, check_is_open, close, overdue
from rules.request_enrolment import EXPIRES_AFTER


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about whose request."""

    person: Person
    approved: bool


def decide(records: Records, author: SlackId, request: EntryId, now: datetime, *, approve: bool) -> Decision:
    """Answer a request; only the first answer counts.

    The asker and the channel are told; if approved, they are administrator from now on. The rights of both are those of
    this moment. Raises NotAUser, NotAnAdministrator, OwnRequest, AlreadyAnswered, RequestExpired, AccessChanged or
    PartnersOnly.
    """
    decider, entry = user_of(records, author), records.journal.get(request)
    asker = asker_of(records, entry, Action.ENROLMENT_ASKED)
    if decider.id == asker.id:
        raise OwnRequest
    if not decider.partner and not decider.is_administrator:
        raise NotAnAdministrator((), may_enrol=False)
    check_is_open(records, request)
    if now - entry.at >= EXPIRES_AFTER:
        raise RequestExpired(asker.name)
    if approve:
        _check_may_approve(records, decider, asker)
    close(records, decider, request, Action.ENROLMENT_APPROVED if approve else Action.ENROLMENT_REFUSED, asker.id, now)
    if approve and not asker.is_administrator:
        asker = _enrol(records, asker, decider, now)
    answer = EnrolmentApproved if approve else EnrolmentRefused
    owe_to(records, answer(author=decider.id, person=asker.id, at=now), request, [asker, None])
    return Decision(asker, approve)


def expire(records: Records, now: datetime) -> int:
    """Close the requests not answered in time; give how many.

    Those who asked are told.
    """
    expired = overdue(records, Action.ENROLMENT_ASKED, EXPIRES_AFTER, now)
    for each in expired:
        asker = asker_of(records, each, Action.ENROLMENT_ASKED)
        close(records, None, each.id, Action.ENROLMENT_EXPIRED, asker.id, now)
        owe_to(records, EnrolmentExpired(person=asker.id, at=now), each.id, [asker])
    return len(expired)


def _check_may_approve(records: Records, decider: Person, asker: Person) -> None:
    if not asker.is_user:
        raise AccessChanged(asker.name, asker.access)
    # The setting may be another than when it was asked for.
    for each in (asker, decider):
        check_may_enrol(records, each)


def _enrol(records: Records, asker: Person, decider: Person, now: datetime) -> Person:
    enrolled = replace(asker, administrator_since=now)
    records.people.update(enrolled)
    entry = records.journal.write(NewEntry(at=now, action=Action.ADMINISTRATOR_ENROLLED, actor=asker.id, whom=asker.id))
    tell_enrolled(records, enrolled, entry, now, approved_by=decider.id)
    return enrolled
