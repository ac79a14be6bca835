"""« Retirer ma demande »: who asked to be an administrator thinks better of it."""

from __future__ import annotations

from datetime import datetime

from rules.model.journal import Action
from rules.model.people import Person, SlackId
from rules.model.refusals import NoRequest, RequestExpired
from rules.permissions import user_of
from rules.ports import Records
from rules.proposals import check_is_open, close
from rules.request_enrolment import EXPIRES_AFTER


def withdraw_request(records: Records, author: SlackId, now: datetime) -> Person:
    """Withdraw one's own request, and take the buttons from those who were asked.

    Raises NotAUser, NoRequest, AlreadyAnswered or RequestExpired.
    """
    person = user_of(records, author)
    asked = records.journal.latest_about(person.id, Action.ENROLMENT_ASKED)
    if asked is None:
        raise NoRequest
    check_is_open(records, asked.id)
    if now - asked.at >= EXPIRES_AFTER:
        raise RequestExpired(person.name)
    close(records, person, asked.id, Action.ENROLMENT_WITHDRAWN, person.id, now)
    return person
