"""The proposals that what happened since has settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rules.gather_arrivals import told_alone
from rules.identity import claim, undecided
from rules.model import messages, portfolio_messages
from rules.model.journal import Action, Entry, EntryId, NewEntry
from rules.model.members import mark_of
from rules.model.messages import Proposal
from rules.model.payload import Cause
from rules.model.people import Access, Member, Person, PersonId, name_key
from rules.model.strangers import Stranger, StrangerId
from rules.ports import Records
from rules.proposals import conclude
from rules.renew_password import has_password

# Lines that ask rather than decide: only where nothing else did, something newer is asked.
_ASKING = frozenset(
    {
        Action.MEMBER_JOINED,
        Action.MEMBER_RETURNED,
        Action.MEMBER_CHANGED,
        Action.IDENTITY_ASKED,
        Action.ENROLMENT_ASKED,
        Action.ACCESS_ASKED,
        Action.PASSWORD_ASKED,
        Action.END_REMINDED,
        Action.AGREEMENT_ASKED,
    }
)
_LOOKED_BACK = 50


def settle_proposals(records: Records, lines: Sequence[Entry]) -> None:
    """Close the proposals that these lines of the journal have settled."""
    people = {line.whom for line in lines if line.whom is not None}
    for proposal in records.proposals.about(people) if people else ():
        _settle(records, proposal, lines)


def settle_older(records: Records) -> None:
    """Close the proposals that were settled when nobody looked."""
    for proposal in records.proposals.all_open():
        _settle(records, proposal, None)


def settle_of_account(records: Records, member: Member, whom: PersonId | None, now: datetime) -> None:
    """Close the proposals that a change in Slack has settled, which no other line tells."""
    found = [each for each in records.proposals.of_account(member.slack_id) if _outdated(records, each) is not None]
    if not found:
        return
    action = Action.PROPOSAL_OUTDATED if member.is_full else Action.MEMBER_LEFT
    line = records.journal.write(NewEntry(at=now, action=action, whom=whom))
    for proposal in found:
        conclude(records, proposal, records.journal.get(line))


def _settle(records: Records, proposal: EntryId, lines: Sequence[Entry] | None) -> None:
    payload = _outdated(records, proposal)
    if payload is None:
        return
    about = _about(records, payload)
    line = _deciding(_lines_of(records, about) if lines is None else lines, proposal, about)
    if line is not None:
        conclude(records, proposal, line)


def _outdated(records: Records, proposal: EntryId) -> Proposal | None:
    """Give what a proposal told, where it does not stand any more."""
    payloads = (each.payload for each in records.outbox.of_entry(proposal))
    payload = next((each for each in payloads if isinstance(each, Proposal)), None) or told_alone(records, proposal)
    return None if payload is None or _stands(records, payload) else payload


def _about(records: Records, payload: Proposal) -> set[PersonId]:
    told = _told(records, getattr(payload, "stranger", None))
    claimed = claim(records, told.slack_id, told.email or None).person if told else None
    return {each for each in (getattr(payload, "person", None), claimed.id if claimed else None) if each}


def _lines_of(records: Records, about: Iterable[PersonId]) -> list[Entry]:
    people = list(about)
    return records.journal.older(None, people, _LOOKED_BACK)[::-1] if people else []


def _deciding(lines: Sequence[Entry], proposal: EntryId, about: set[PersonId]) -> Entry | None:
    found = [each for each in lines if each.whom in about and each.id > proposal]
    decided = [each for each in found if each.action not in _ASKING]
    return next(iter((decided or found)[::-1]), None)


def _stands(records: Records, payload: Proposal) -> bool:
    """Tell whether what is proposed can still be done."""
    return _CHECKS[type(payload)](records, payload)


def _is_asked(records: Records, payload: messages.EnrolmentAsked) -> bool:
    asker = records.people.get(payload.person)
    return asker.is_user and not asker.is_administrator


def _is_to_renew(records: Records, payload: messages.PasswordAsked) -> bool:
    renewed = records.journal.latest_about(payload.person, Action.PASSWORD_RENEWED)
    is_over = renewed is not None and renewed.at > payload.at
    return not is_over and has_password(records, records.people.get(payload.person))


def _is_without_access(records: Records, payload: messages.AccessAsked) -> bool:
    return not records.people.get(payload.person).is_listed


def _is_to_look_after(records: Records, payload: portfolio_messages.AgreementAsked) -> bool:
    person = records.people.get(payload.person)
    return (person.is_user and not person.has_left) or person.access is Access.PLANNED


def _is_ending(records: Records, payload: messages.AccessEnding) -> bool:
    person = records.people.get(payload.person)
    return person.access is Access.ACTIVE and person.ends_on == payload.ends_on


def _is_to_reactivate(records: Records, payload: messages.MemberReturned) -> bool:
    person = records.people.get(payload.person)
    return person.access is Access.SUSPENDED and person.slack_id is not None


def _is_to_remove(records: Records, payload: messages.SubscriberSuspended) -> bool:
    person = records.people.get(payload.person)
    is_so_still = payload.cause is not Cause.ACCOUNT_CLOSED or person.slack_id is None
    return person.access is Access.SUSPENDED and is_so_still


def _is_to_add(records: Records, payload: messages.MemberJoined) -> bool:
    told = _told(records, payload.stranger)
    if told is None or not _is_member(records, told):
        return False
    person = claim(records, told.slack_id, told.email or None).person
    return person is None or not person.is_listed


def _is_undecided(records: Records, payload: messages.IdentityAsked) -> bool:
    told = _told(records, payload.stranger)
    if told is None or not _is_member(records, told):
        return False
    holder = undecided(claim(records, told.slack_id, told.email or None))
    return holder is not None and holder.id == payload.person


def _is_to_update(records: Records, payload: messages.MemberChanged) -> bool:
    before, after = _told(records, payload.before), _told(records, payload.stranger)
    person = records.people.get(payload.person)
    if before is None or after is None or not person.is_subscriber or person.slack_id != after.slack_id:
        return False
    return _is_latest(records, after) and not _is_decided(person, before, after)


def _is_decided(person: Person, before: Stranger, after: Stranger) -> bool:
    """Tell whether what Slack changed was changed in the space, too."""
    names = [name_key(each.first_name, each.last_name) for each in (before, after, person)]
    emails = [before.email, after.email, person.email]
    return any(new and old not in {new, now} for old, new, now in (names, emails))


def _is_latest(records: Records, told: Stranger) -> bool:
    known = records.members.get(told.slack_id) if told.slack_id else None
    mark = mark_of(told.first_name, told.last_name, told.email)
    return known is None or (known.is_full and known.mark in {"", mark})


def _is_member(records: Records, told: Stranger) -> bool:
    known = records.members.get(told.slack_id) if told.slack_id else None
    return known is None or known.is_full


def _told(records: Records, stranger: StrangerId | None) -> Stranger | None:
    return next(iter(records.strangers.by_ids([stranger])), None) if stranger else None


_CHECKS: Mapping[type[Proposal], Callable[[Records, Any], bool]] = {
    messages.MemberJoined: _is_to_add,
    messages.MemberReturned: _is_to_reactivate,
    messages.MemberChanged: _is_to_update,
    messages.SubscriberSuspended: _is_to_remove,
    messages.AccessEnding: _is_ending,
    messages.EnrolmentAsked: _is_asked,
    messages.PasswordAsked: _is_to_renew,
    messages.AccessAsked: _is_without_access,
    messages.IdentityAsked: _is_undecided,
    portfolio_messages.AgreementAsked: _is_to_look_after,
}
