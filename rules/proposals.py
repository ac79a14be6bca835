"""The proposals to several administrators, answered by the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import Proposal
from rules.model.notices import DeliveryState, NewMessage
from rules.model.payload import Answer
from rules.model.people import Person, PersonId
from rules.model.refusals import AlreadyAnswered
from rules.ports import Records


def check_is_open(records: Records, proposal: EntryId) -> None:
    """Check that a proposal has no answer; raises AlreadyAnswered."""
    earlier = answer_to(records, proposal)
    if earlier is not None:
        raise AlreadyAnswered(_name(records, earlier.actor))


def answer_to(records: Records, proposal: EntryId) -> Entry | None:
    """Give the line by which a proposal was answered."""
    return records.journal.of_form(_form(proposal))


def close(
    records: Records,
    author: Person | None,
    proposal: EntryId,
    action: Action,
    whom: PersonId | None,
    now: datetime,
    *,
    why: str = "",
) -> None:
    """Write down the first answer; raises AlreadyAnswered.

    The buttons are taken out of everybody's message. No author means that the proposal has expired.
    """
    check_is_open(records, proposal)
    actor = author.id if author else None
    records.journal.write(NewEntry(at=now, action=action, actor=actor, whom=whom, why=why, form=_form(proposal)))
    _show_answer(records, proposal, Answer(actor, action), now)


def _show_answer(records: Records, proposal: EntryId, answer: Answer, now: datetime) -> None:
    """Show the answer in every message of the proposal."""
    for message in records.outbox.of_entry(proposal):
        if not isinstance(message.payload, Proposal) or message.recipient is None:
            continue
        payload = replace(message.payload, answer=answer)
        if message.state is DeliveryState.OWED:
            records.outbox.replan(message.id, message.due_at, payload, message.address)
        if message.address is not None or message.may_be_there:
            edit = NewMessage(
                payload=payload,
                entry=proposal,
                recipient=message.recipient,
                due_at=message.lease.until if message.lease else now,
                edits=message.id,
                address=message.address,
                since=message.created_at,
            )
            records.outbox.owe([edit])


def _form(proposal: EntryId) -> IdempotencyKey:
    return IdempotencyKey(f"answer:{proposal}")


def _name(records: Records, person: PersonId | None) -> str:
    return "" if person is None else records.people.get(person).name
