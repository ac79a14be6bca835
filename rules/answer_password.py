"""The answer to a request for a new password, or its expiry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.ask_password import EXPIRES_AFTER
from rules.model.journal import Action, EntryId
from rules.model.messages import PasswordRefused, PasswordRequestExpired
from rules.model.payload import Occasion
from rules.model.people import Person, SlackId
from rules.model.refusals import AccessChanged, OwnRequest, RequestExpired
from rules.owing import owe_to
from rules.permissions import administrator_of
from rules.ports import Records
from rules.proposals import asker_of, check_is_open, close, overdue
from rules.renew_password import has_password, owe_password


@dataclass(frozen=True, slots=True)
class PasswordAnswer:
    """Whose request was answered, and whether it was granted."""

    owner: Person
    granted: bool


def answer_password(
    records: Records, author: SlackId, request: EntryId, now: datetime, *, approve: bool
) -> PasswordAnswer:
    """Grant or refuse a request; only the first answer counts.

    Granted, the password before is void at once and another is sent. Raises NotAUser, NotAnAdministrator, OwnRequest,
    AlreadyAnswered, RequestExpired or AccessChanged.
    """
    administrator, entry = administrator_of(records, author), records.journal.get(request)
    owner = asker_of(records, entry, Action.PASSWORD_ASKED)
    if administrator.id == owner.id:
        raise OwnRequest
    check_is_open(records, request)
    if now - entry.at >= EXPIRES_AFTER:
        raise RequestExpired(owner.name)
    if not has_password(records, owner):
        raise AccessChanged(owner.name, owner.access)
    action = Action.PASSWORD_RENEWED if approve else Action.PASSWORD_REFUSED
    line = close(records, administrator, request, action, owner.id, now)
    if approve:
        owe_password(records, owner, administrator, Occasion.RENEWED, entry=line, now=now)
    else:
        owe_to(records, PasswordRefused(author=administrator.id, person=owner.id, at=now), request, [owner])
    return PasswordAnswer(owner, approve)


def expire_passwords(records: Records, now: datetime) -> int:
    """Close the requests not answered in time; give how many.

    Those who asked are told.
    """
    expired = overdue(records, Action.PASSWORD_ASKED, EXPIRES_AFTER, now)
    for each in expired:
        owner = asker_of(records, each, Action.PASSWORD_ASKED)
        close(records, None, each.id, Action.PASSWORD_REQUEST_EXPIRED, owner.id, now)
        owe_to(records, PasswordRequestExpired(person=owner.id, at=now), each.id, [owner])
    return len(expired)
