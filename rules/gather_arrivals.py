"""Newcomers of some minutes, put to each administrator in one message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from rules.gathering import joins
from rules.model.journal import EntryId
from rules.model.messages import MemberJoined, MembersJoined
from rules.model.notices import DeliveryState, Message, NewMessage
from rules.model.payload import Answer, Arrival
from rules.model.people import Person
from rules.owing import owe_to
from rules.ports import Records

_KINDS = (MemberJoined, MembersJoined)
# As many as a window lets one choose from.
MOST = 100


def owe_arrival(records: Records, payload: MemberJoined, entry: EntryId, recipients: Iterable[Person]) -> None:
    """Owe each of these a newcomer, with others who came shortly before."""
    wait = records.policy.gather_for
    if not wait:
        owe_to(records, payload, entry, recipients)
        return
    records.proposals.put(entry, payload.person, payload.stranger)
    for each in recipients:
        if not joins(records, each.id, payload.at, _KINDS, partial(_with, _arrival(payload, entry))):
            due_at = payload.at + wait
            owed = NewMessage(payload=payload, entry=entry, recipient=each, due_at=due_at, gathers=True)
            records.outbox.owe([owed])


def _with(arrival: Arrival, waiting: Message) -> MembersJoined | None:
    arrivals = (*arrivals_of(waiting), arrival)
    return MembersJoined(arrivals=arrivals, at=waiting.payload.at) if len(arrivals) <= MOST else None


def show_answer(records: Records, proposal: EntryId, answer: Answer, now: datetime) -> None:
    """Show how one newcomer’s proposal was answered where it is told with others.

    A message that nobody has yet, and in which nobody waits any more, is not sent.
    """
    for message in records.gathered.telling_of(proposal):
        latest = records.outbox.editing(message.id) or message
        arrivals = tuple(
            replace(each, answer=answer) if each.proposal == proposal else each for each in arrivals_of(latest)
        )
        payload = MembersJoined(arrivals=arrivals, at=message.payload.at)
        if message.state is DeliveryState.OWED and not message.attempts:
            _settle(records, message, payload, now)
        elif latest.edits is not None and latest.state is DeliveryState.OWED and latest.lease is None:
            records.outbox.replan(latest.id, latest.due_at, payload, latest.address)
        elif message.address is not None or message.may_be_there:
            records.outbox.owe([_edit(message, payload, now)])


def told_alone(records: Records, proposal: EntryId) -> MemberJoined | None:
    """Give what a newcomer’s message would tell if they had come alone."""
    for message in records.gathered.telling_of(proposal):
        for each in arrivals_of(message):
            if each.proposal == proposal:
                return MemberJoined(
                    stranger=each.stranger,
                    person=each.person,
                    was_subscriber=each.was_subscriber,
                    has_new_address=each.has_new_address,
                    address_of=each.address_of,
                    answer=each.answer,
                    at=message.payload.at,
                )
    return None


def arrivals_of(message: Message) -> tuple[Arrival, ...]:
    """Give the newcomers that a message tells of."""
    match message.payload:
        case MembersJoined(arrivals=arrivals):
            return arrivals
        case MemberJoined():
            return (_arrival(message.payload, message.entry),)
        case _:
            return ()


def _settle(records: Records, message: Message, payload: MembersJoined, now: datetime) -> None:
    if all(each.answer for each in payload.arrivals):
        records.outbox.cancel(message.id, now)
    else:
        records.outbox.replan(message.id, message.due_at, payload, message.address)


def _edit(message: Message, payload: MembersJoined, now: datetime) -> NewMessage:
    return NewMessage(
        payload=payload,
        entry=message.entry,
        recipient=message.recipient,
        due_at=message.lease.until if message.lease else now,
        edits=message.id,
        address=message.address,
        since=message.created_at,
    )


def _arrival(payload: MemberJoined, entry: EntryId) -> Arrival:
    return Arrival(
        proposal=entry,
        stranger=payload.stranger,
        person=payload.person,
        was_subscriber=payload.was_subscriber,
        has_new_address=payload.has_new_address,
        address_of=payload.address_of,
        answer=payload.answer,
    )
