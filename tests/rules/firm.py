"""The firm of these tests: Anne and Bruno are partners, Anne an administrator, Chloé a subscriber, Denis nobody yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from rules import add_subscriber, enrol
from rules.add_subscriber import Added, PreparedPassword
from rules.enrol import Choice
from rules.model import subscriber_form
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from rules.model.messages import Password
from rules.model.notices import Address, Message
from rules.model.payload import Payload
from rules.model.people import Access, Member, PasswordState, Person, PersonId, SlackId
from rules.model.subscriber_form import Form
from rules.model.writing import fold
from tests.rules.records import Records

NOW = datetime(2025, 3, 3, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
PASSWORD_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"
MAKER = "the maker"
ADDRESS = Address("D1", "1.000001")


def member(first_name: str, last_name: str, **changes: Any) -> Member:
    """A full member of the workspace, with an address there."""
    name = f"{fold(first_name)}.{fold(last_name)}".replace(" ", "-")
    usual = Member(
        slack_id=SlackId(f"U-{name}".upper()),
        email=f"{name}@cabinet.fr",
        first_name=first_name,
        last_name=last_name,
        locale="fr-FR",
        timezone="Europe/Paris",
    )
    return replace(usual, **changes)


ANNE = member("Anne", "Aubert")
BRUNO = member("Bruno", "Bernard")
CHLOE = member("Chloé", "Colin")
DENIS = member("Denis", "Dubois")


def person(who: Member, **changes: Any) -> Person:
    """A member as the space would know him, without any right in it."""
    usual = Person(
        id=PersonId(0),
        email=who.email or "",
        first_name=who.first_name,
        last_name=who.last_name,
        slack_id=who.slack_id,
        added_at=NOW,
    )
    return replace(usual, **changes)


def partner(who: Member, **changes: Any) -> Person:
    """A partner of the firm."""
    return person(who, partner=True, **changes)


def subscriber(who: Member, **changes: Any) -> Person:
    """An active subscriber, who has noted his password."""
    return person(who, access=Access.ACTIVE, password_state=PasswordState.NOTED, **changes)


def space_of(people: Iterable[Person]) -> Records:
    """A space with these people."""
    records = Records()
    for each in people:
        records.people.add(each)
    return records


def known(records: Records, who: Member) -> Person:
    """A member as the space knows him now."""
    found = records.people.by_slack_id(who.slack_id)
    assert found is not None
    return found


def stored(records: Records, message: UUID) -> Message:
    """A message as it stands now."""
    found = records.outbox.get(message)
    assert found is not None
    return found


def choose(
    records: Records,
    who: Member,
    *,
    administrator: bool = True,
    form: str = "",
    now: datetime = NOW,
) -> Choice:
    """One presses « Valider » in the window of administrators."""
    form_id = IdempotencyKey(form or uuid4().hex)
    return enrol.choose(records, who.slack_id, administrator=administrator, form=form_id, now=now)


def typed(who: Member, **changes: Any) -> Form:
    """The form filled in for a member."""
    form = Form(last_name=who.last_name, first_name=who.first_name, email=who.email or "")
    return replace(form, **changes)


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
) -> Added:
    """One presses « Enregistrer » for somebody, who owns the address in Slack unless he is not there."""
    return add_subscriber.save(
        records,
        author.slack_id,
        subscriber_form.read(form or typed(who)),
        Identity((owner or who) if in_slack else None, None),
        justification=Justification(reason, frozenset(Doubt)),
        form=IdempotencyKey(form_id or uuid4().hex),
        prepared=password or prepared(),
        now=NOW,
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
