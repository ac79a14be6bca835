"""Spaces of these tests: filled, and what they owe delivered, in whole transactions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from rules import deliveries
from rules.add_subscriber import Added
from rules.enrol import Choice
from rules.model.notices import Address
from rules.model.people import Member, Person
from rules.model.policy import AdmissionPolicy, Enrolment
from rules.model.subscriber_form import read
from rules.open_space import Registered
from rules.ports import Records, Transactions
from sandbox import filler
from tests.outcomes import record_sent
from tests.people import MAKER, NOW
from tests.ports.owing import line, notice

FIRM = AdmissionPolicy(frozenset({"cabinet.fr"}), Enrolment.USERS)


async def open_firm(tx: Transactions, *partners: Member) -> Registered:
    """The space with these partners, all in Slack."""
    return await tx.write(filler.open_firm, partners, NOW)


async def choose(tx: Transactions, who: Member, *, administrator: bool = True, form: str = "") -> Choice:
    """One presses « Valider » in the window of administrators."""
    return await tx.write(filler.choose, who, NOW, administrator=administrator, form=form)


async def add(
    tx: Transactions, author: Member, who: Member, *, in_slack: bool = True, form: str = "", reason: str = ""
) -> Added:
    """One presses « Enregistrer » for somebody, who may have a Slack account."""
    owner = who if in_slack else None
    return await tx.write(filler.add, author, read(filler.typed(who)), owner, NOW, reason=reason, form=form)


def person(records: Records, who: Member) -> Person:
    """A member as the space knows them."""
    found = records.people.by_slack_id(who.slack_id)
    assert found is not None
    return found


def owe(records: Records, recipients: Sequence[Member | None], due_at: datetime = NOW) -> list[UUID]:
    """A change that owes each recipient (None: the channel) a message; their ids, in that order."""
    entry = line(records)
    messages = [notice(entry, None if who is None else person(records, who), due_at=due_at) for who in recipients]
    records.outbox.owe(messages)
    return [message.id for message in messages]


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
