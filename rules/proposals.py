"""The proposals to several administrators, settled once for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rules.gather_arrivals import show_answer as show_in_gathered
from rules.model.journal import Action, Entry, EntryId, IdempotencyKey, NewEntry
from rules.model.messages import Proposal
from rules.model.payload import Answer, Payload
from rules.model.people import Person, PersonId
from rules.model.refusals import AlreadyAnswered
from rules.ports import Records
from rules.show_in_messages import show_in_messages

# Overdue requests that nobody closed because the bot was down are looked for this far back.
_LOOKED_BACK = timedelta(days=60)


def check_is_open(records: Records, proposal: EntryId) -> None:
    """Check that a proposal is not settled; raises AlreadyAnswered."""
    earlier = answer_to(records, proposal)
    if earlier is not None:
        raise AlreadyAnswered(earlier.actor_name or _name(records, earlier.actor), earlier.action, earlier.at)


def answer_to(records: Records, proposal: EntryId) -> Entry | None:
    """Give the line by which a proposal was settled."""
    by = records.proposals.settled_by(proposal)
    return records.journal.get(by) if by is not None else records.journal.of_form(_form(proposal))


def close(
    records: Records,
    author: Person | None,
    proposal: EntryId,
    action: Action,
    whom: PersonId | None,
    now: datetime,
    *,
    why: str = "",
) -> EntryId:
    """Write down the first answer, and give its line; raises AlreadyAnswered.

    The buttons are taken out of everybody's message. No author means that the proposal has expired.
    """
    check_is_open(records, proposal)
    actor = author.id if author else None
    line = records.journal.write(NewEntry(at=now, action=action, actor=actor, whom=whom, why=why, form=_form(proposal)))
    conclude(records, proposal, records.journal.get(line))
    return line


def asker_of(records: Records, request: Entry, action: Action) -> Person:
    """Give who asked; raises LookupError for another kind of line."""
    if request.action is not action or request.whom is None:
        raise LookupError(f"line {request.id} of the journal is no {action}")
    return records.people.get(request.whom)


def still_open(records: Records, person: PersonId, action: Action, within: timedelta, now: datetime) -> Entry | None:
    """Give somebody's latest request if it can still be answered."""
    latest = records.journal.latest_about(person, action)
    if latest is None or now - latest.at >= within or answer_to(records, latest.id) is not None:
        return None
    return latest


def overdue(records: Records, action: Action, within: timedelta, now: datetime) -> list[Entry]:
    """List the requests of a kind that nobody has answered within this time."""
    asked = records.journal.since(action, now - _LOOKED_BACK)
    return [each for each in asked if now - each.at >= within and answer_to(records, each.id) is None]


def conclude(records: Records, proposal: EntryId, line: Entry) -> None:
    """Settle a proposal by this line, and say so in every message of it."""
    records.proposals.settle(proposal, line.id)
    _show_answer(records, proposal, Answer(line.actor, line.action, line.at), line.at)


def _show_answer(records: Records, proposal: EntryId, answer: Answer, now: datetime) -> None:
    def answered(payload: Payload) -> Payload | None:
        return replace(payload, answer=answer) if isinstance(payload, Proposal) else None

    show_in_messages(records, proposal, answered, now)
    show_in_gathered(records, proposal, answer, now)


def _form(proposal: EntryId) -> IdempotencyKey:
    return IdempotencyKey(f"answer:{proposal}")


def _name(records: Records, person: PersonId | None) -> str:
    return "" if person is None else records.people.get(person).name
