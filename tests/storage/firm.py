"""The firm of these tests: its members, and what they do there by the real use cases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID, uuid4

from rules import add_subscriber, deliveries, enrol
from rules.add_subscriber import Added, PreparedPassword
from rules.enrol import Choice
from rules.model import subscriber_form
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import SubscriberAdded
from rules.model.notices import Address, Lease, NewMessage
from rules.model.people import Member, Person, PersonId, SlackId
from rules.model.policy import AdmissionPolicy, Enrolment
from rules.model.writing import fold
from rules.open_space import Partner, Registered, register_partners
from rules.ports import Records, Transactions
from tests.outcomes import record_sent

NOW = datetime(2025, 3, 3, 9, 30, tzinfo=UTC)
FIRM = AdmissionPolicy(frozenset({"cabinet.fr"}), Enrolment.USERS)
# Tells of nobody who is there: such messages are only counted.
NOTHING = SubscriberAdded(author=PersonId(0), person=PersonId(0), starts_on=None, at=NOW)
PASSWORD_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"
MAKER = "the maker"


def member(first_name: str, last_name: str) -> Member:
    """A full member of the workspace."""
    name = f"{fold(first_name)}.{fold(last_name)}".replace(" ", "-")
    return Member(
        slack_id=SlackId(f"U-{name}".upper()),
        email=f"{name}@cabinet.fr",
        first_name=first_name,
        last_name=last_name,
        locale="fr-FR",
        timezone="Europe/Paris",
    )


ANNE = member("Anne", "Aubert")
BRUNO = member("Bruno", "Bernard")


async def open_firm(tx: Transactions, *partners: Member) -> Registered:
    """The space with these partners, all in Slack."""
    return await tx.write(register_partners, [Partner(each.email or "", each) for each in partners], NOW)


async def choose(tx: Transactions, who: Member, *, administrator: bool = True, form: str | None = None) -> Choice:
    """One presses « Valider » in the window of administrators."""
    form_id = IdempotencyKey(form or str(uuid4()))
    return await tx.write(enrol.choose, who.slack_id, administrator=administrator, form=form_id, now=NOW)


async def add(
    tx: Transactions, author: Member, who: Member, *, in_slack: bool = True, form: str | None = None, reason: str = ""
) -> Added:
    """One presses « Enregistrer » for somebody, who may have a Slack account."""
    typed = subscriber_form.Form(first_name=who.first_name, last_name=who.last_name, email=who.email or "")
    return await tx.write(
        add_subscriber.save,
        author.slack_id,
        subscriber_form.read(typed),
        Identity(who if in_slack else None, None),
        justification=Justification(reason, frozenset(Doubt)),
        form=IdempotencyKey(form or str(uuid4())),
        prepared=PreparedPassword(uuid4(), MAKER, PASSWORD_HASH),
        now=NOW,
    )


def person(records: Records, who: Member) -> Person:
    """A member as the space knows him."""
    found = records.people.by_slack_id(who.slack_id)
    assert found is not None
    return found


def owe(records: Records, recipients: Sequence[Member | None], due_at: datetime = NOW) -> list[UUID]:
    """A change that owes each recipient (None: the channel) a message; their ids, in that order."""
    entry = records.journal.write(NewEntry(at=NOW, action=Action.PARTNER_ADDED))
    messages = [notice(entry, None if who is None else person(records, who), due_at) for who in recipients]
    records.outbox.owe(messages)
    return [message.id for message in messages]


def notice(
    entry: EntryId, recipient: Person | None, due_at: datetime = NOW, *, lease: Lease | None = None
) -> NewMessage:
    """A message of no particular content."""
    return NewMessage(payload=NOTHING, entry=entry, recipient=recipient, due_at=due_at, lease=lease)


async def take(tx: Transactions, holder: str, now: datetime = NOW, busy: Sequence[UUID] = ()) -> list[UUID]:
    """The ids of what this holder may send now."""
    return [message.id for message in await tx.write_outbox(deliveries.claim, holder, now, busy, 50)]


async def deliver_all(tx: Transactions) -> list[UUID]:
    """Send all that is due, in order; the ids of what was sent."""
    delivered: list[UUID] = []
    while messages := await tx.write_outbox(deliveries.claim, MAKER, NOW, (), 50):
        for message in messages:
            await tx.write(record_sent, message, Address("D1", str(len(delivered))), NOW)
            delivered.append(message.id)
    return delivered
