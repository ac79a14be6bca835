"""What people do in these tests, by the real use cases, and what is known afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from rules.add_subscriber import Added, PreparedPassword
from rules.enrol import Choice
from rules.model.messages import Password
from rules.model.notices import Message
from rules.model.payload import Payload
from rules.model.people import Member, Person
from rules.model.subscriber_form import Form, read
from sandbox import filler
from tests.fakes.records import Records
from tests.people import ANNE, DENIS, MAKER, NOW, PASSWORD_HASH, member


def space_of(people: Iterable[Person]) -> Records:
    """A space with these people."""
    records = Records()
    for each in people:
        records.people.add(each)
    return records


def known(records: Records, who: Member) -> Person:
    """A member as the space knows them now."""
    found = records.people.by_slack_id(who.slack_id)
    assert found is not None
    return found


def stored(records: Records, message: UUID) -> Message:
    """A message as it stands now."""
    found = records.outbox.get(message)
    assert found is not None
    return found


def choose(records: Records, who: Member, *, administrator: bool = True, form: str = "", now: datetime = NOW) -> Choice:
    """One presses « Valider » in the window of administrators."""
    return filler.choose(records, who, now, administrator=administrator, form=form)


def typed(who: Member, **changes: Any) -> Form:
    """The form filled in for a member."""
    return replace(filler.typed(who), **changes)


def prepared(*, reveal: bool = False) -> PreparedPassword:
    """A password on its way; to be made when shown, where the firm delivers so."""
    return PreparedPassword(uuid4(), MAKER, None if reveal else PASSWORD_HASH)


def add(
    records: Records,
    who: Member = DENIS,
    *,
    author: Member = ANNE,
    form: Form | None = None,
    owner: Member | None = None,
    in_slack: bool = True,
    reason: str = "",
    form_id: str = "",
    password: PreparedPassword | None = None,
    now: datetime = NOW,
) -> Added:
    """One presses « Enregistrer » for somebody, who owns the address in Slack unless they are not there."""
    return filler.add(
        records,
        author,
        read(form or typed(who)),
        (owner or who) if in_slack else None,
        now,
        reason=reason,
        form=form_id,
        password=password or prepared(),
    )


def add_outside_slack(records: Records, password: PreparedPassword | None = None) -> Added:
    """Anne adds Félix, of the firm's other domain and without a Slack account."""
    felix = member("Félix", "Faure", email="felix.faure@filiale.fr")
    return add(records, felix, in_slack=False, password=password)


def password_message(records: Records, kind: type[Payload] = Password) -> Message:
    """The one message by which a password goes out."""
    (message,) = records.outbox.of(kind)
    return message


def everything_told(records: Records) -> str:
    """All that stands in messages and journal, as text."""
    told = [(message.payload, message.failure) for message in records.outbox.everything()]
    return repr(told) + repr(records.journal.entries)
