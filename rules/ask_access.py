"""The request for access by a member of the firm who has none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.access_requests import answerers, asked_by, asking_of, open_request
from rules.answer_access import expire_request
from rules.identity import Claim, claim_by, undecided, with_account
from rules.model.access_requests import EXPIRES_AFTER, MOST
from rules.model.journal import Action, Entry, IdempotencyKey, NewEntry
from rules.model.messages import AccessAsked
from rules.model.people import NOBODY, Member, Person, SlackId
from rules.model.refusals import (
    AddressInDoubt,
    AskedTooOften,
    HasAccess,
    NobodyToAsk,
    NotAMember,
    NotAUser,
    NothingAsked,
    NoVerifiedAddress,
)
from rules.model.subscriber_form import read_reason
from rules.owing import owe_to
from rules.permissions import administrator_names
from rules.ports import Records
from rules.proposals import close
from rules.recognise import recognise


@dataclass(frozen=True, slots=True)
class Recipients:
    """The names of those who receive a request, and of the partners.

    Without administrators, the partners receive it.
    """

    names: tuple[str, ...]
    partners: tuple[str, ...]
    managed: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for access: when it was made, and who received it."""

    at: datetime
    names: tuple[str, ...]


def may_ask(records: Records, member: Member, now: datetime) -> Recipients:
    """Give those who receive this member's request.

    Raises NotAMember, HasAccess, NoVerifiedAddress, AddressInDoubt, NobodyToAsk, AskedTooOften, or NotAUser where a
    request waits already.
    """
    claimed = claim_by(records, member)
    request = open_request(records, claimed.person.id) if claimed.person is not None else None
    if request is not None and now - request.at < EXPIRES_AFTER and member.is_full:
        raise NotAUser(administrator_names(records), asking=asking_of(records, member.slack_id))
    _check_may_ask(records, member, claimed, now)
    partners = tuple(each.name for each in records.people.partners())
    managed = bool(records.people.administrators())
    return Recipients(tuple(each.name for each in answerers(records)), partners, managed)


def ask_access(records: Records, member: Member, reason: str, form: IdempotencyKey, now: datetime) -> Asked:
    """Ask for access; give who received it.

    There is one request at a time: while one waits, it is given. Raises what `may_ask` raises, or FormRefused.
    """
    person = recognise(records, member, now)
    earlier = _asked_before(records, person, form, now)
    if earlier is not None:
        return Asked(earlier.at, asked_by(records, earlier))
    _check_may_ask(records, member, claim_by(records, member), now)
    why = read_reason(reason)
    asker = person or records.people.add(_newcomer(member, now))
    entry = records.journal.write(
        NewEntry(at=now, action=Action.ACCESS_ASKED, actor=asker.id, whom=asker.id, why=why, form=form)
    )
    told = answerers(records)
    owe_to(records, AccessAsked(person=asker.id, at=now), entry, told)
    return Asked(now, tuple(each.name for each in told))


def withdraw_request(records: Records, asker: SlackId, now: datetime) -> Person:
    """Take one's own request back.

    Raises HasAccess where it was granted meanwhile, or NothingAsked.
    """
    person = records.people.by_slack_id(asker)
    request = open_request(records, person.id) if person is not None else None
    if person is not None and person.is_listed:
        raise _has_access(records, person)
    if person is None or request is None:
        raise NothingAsked
    close(records, person, request.id, Action.ACCESS_REQUEST_WITHDRAWN, person.id, now)
    return person


def _asked_before(records: Records, person: Person | None, form: IdempotencyKey, now: datetime) -> Entry | None:
    """Find the request of this form, or the one that waits, ending one too old."""
    if person is None:
        return None
    same, request = records.journal.of_form(form), open_request(records, person.id)
    if same is not None and same.whom == person.id:
        return same
    if request is not None and now - request.at >= EXPIRES_AFTER:
        expire_request(records, request, now)
        return None
    return None if person.is_listed else request


def _check_may_ask(records: Records, member: Member, claimed: Claim, now: datetime) -> None:
    """Check what holds for adding, too: an active member with an address of the firm."""
    person = claimed.person
    if not member.is_full:
        raise NotAMember
    if person is not None and person.is_listed:
        raise _has_access(records, person)
    if member.email is None:
        raise NoVerifiedAddress
    if undecided(claimed) is not None or (person is None and claimed.holder is not None):
        raise AddressInDoubt(administrator_names(records))
    if not answerers(records):
        raise NobodyToAsk
    if person is not None:
        _check_bound(records, person, now)


def _check_bound(records: Records, person: Person, now: datetime) -> None:
    lately = records.journal.since(Action.ACCESS_ASKED, now - EXPIRES_AFTER)
    mine = [each.at for each in lately if each.whom == person.id]
    if len(mine) >= MOST:
        raise AskedTooOften(mine[-MOST] + EXPIRES_AFTER, administrator_names(records))


def _has_access(records: Records, person: Person) -> HasAccess:
    starts_on = None if person.is_user else person.starts_on
    return HasAccess(administrator_names(records), starts_on, on_hold=not person.is_user and starts_on is None)


def _newcomer(member: Member, now: datetime) -> Person:
    # No more than what Slack calls them: the rest is filled in by who adds them.
    blank = Person(id=NOBODY, email=member.email or "", first_name="", last_name="", added_at=now)
    return with_account(blank, member)
