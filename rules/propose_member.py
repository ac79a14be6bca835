"""What is proposed to administrators about a member of the workspace."""

from __future__ import annotations

from datetime import datetime

from rules.gather_arrivals import owe_arrival
from rules.identity import Claim
from rules.model.journal import Action, NewEntry
from rules.model.messages import MemberChanged, MemberJoined, MemberReturned
from rules.model.payload import AddressOf, Payload
from rules.model.people import Access, Member, Person
from rules.model.strangers import Stranger, stranger_of
from rules.model.told import NO_FACTS, Facts
from rules.owing import owe_to
from rules.ports import Records


def propose_to_add(
    records: Records, member: Member, claimed: Claim, now: datetime, *, has_new_address: bool = False
) -> None:
    """Propose to add somebody who is new, or back, in Slack."""
    former = claimed.person
    person = former.id if former is not None else None
    stranger = records.strangers.add(stranger_of(member, person))
    line = NewEntry(at=now, action=Action.MEMBER_JOINED, whom=person, facts={"stranger": stranger})
    entry = records.journal.write(line)
    payload = MemberJoined(
        stranger=stranger,
        person=person,
        was_subscriber=former is not None and former.access is Access.REMOVED,
        has_new_address=has_new_address,
        address_of=_address_of(claimed.holder),
        at=now,
    )
    owe_arrival(records, payload, entry, records.people.administrators())


def propose_to_reactivate(records: Records, person: Person, now: datetime) -> None:
    """Propose to reactivate somebody on hold who is back in Slack."""
    _propose(records, Action.MEMBER_RETURNED, MemberReturned(person=person.id, at=now), person, NO_FACTS)


def propose_to_change(records: Records, person: Person, member: Member, now: datetime) -> None:
    """Propose to take over what changed in somebody's Slack profile."""
    # Kept as they are now: answering the proposal changes them.
    before = Stranger(person=person.id, first_name=person.first_name, last_name=person.last_name, email=person.email)
    payload = MemberChanged(
        person=person.id,
        before=records.strangers.add(before),
        stranger=records.strangers.add(stranger_of(member, person.id)),
        at=now,
    )
    facts = {"before": payload.before, "stranger": payload.stranger}
    _propose(records, Action.MEMBER_CHANGED, payload, person, facts)


def _propose(records: Records, action: Action, payload: Payload, person: Person, facts: Facts) -> None:
    entry = records.journal.write(NewEntry(at=payload.at, action=action, whom=person.id, facts=facts))
    owe_to(records, payload, entry, [each for each in records.people.administrators() if each.id != person.id])


def _address_of(holder: Person | None) -> AddressOf | None:
    """Tell whether somebody else here has the newcomer's address.

    As a fact of the proposal: empty if nobody has, closed if their account is, or else other.
    """
    if holder is None:
        return None
    return AddressOf.OTHER if holder.former_slack_id is None else AddressOf.CLOSED
