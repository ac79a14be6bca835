"""Every message, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from locales import Localizer
from rules.change_access import Cause
from rules.model.imports import ImportState
from rules.model.journal import Action
from rules.model.notices import Facts, Kind
from rules.model.passwords import Held
from rules.model.people import Person
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED
from rules.renew_password import Occasion
from tests.views import firm
from tests.views.firm import AT, HASH, PASSWORD, message, person
from tests.views.given import Given
from tests.views.sample import Sample
from views import (
    notices,
)
from views.firm_profile import FirmProfile
from views.message_context import MessageContext


def notices_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every message, for each of those who may get it, with and without somebody whom one may ask."""
    made = []
    for contact in (given.contact, ""):
        firm_profile = FirmProfile(given.firm, contact)
        for kind, facts, recipients in (*_messages(given), *_imports(given)):
            for recipient in recipients:
                for held in _held(kind):
                    context = MessageContext(message(kind, facts, recipient), localizer, firm_profile, held)
                    made.append(Sample(notices.writer_of(kind), (context,)))
    return made


def _held(kind: Kind) -> tuple[Held | None, ...]:
    return (Held(PASSWORD, HASH), Held(PASSWORD, HASH, replaces=True)) if kind is Kind.PASSWORD else (None,)


def _messages(given: Given) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    owner, author = person(given, 2), person(given, 1, administrator=True)
    for kind in (Kind.ADMINISTRATOR_ENROLLED, Kind.ADMINISTRATOR_RESIGNED):
        yield kind, {"person": given.name, "at": AT.isoformat()}, (owner, None)
    everybody = ", ".join(firm.names(given))
    for added, removed in ((everybody, ""), ("", everybody), (everybody, everybody)):
        yield Kind.PARTNERS_CHANGED, {"added": added, "removed": removed, "at": AT.isoformat()}, (author, None)
    facts = {"author": given.name, "person": given.name, "identifier": given.email, "owner": "2", "at": AT.isoformat()}
    yield Kind.SUBSCRIBER_ADDED, facts, (person(given, 3, partner=True), None)
    yield from _of_reviews(given, author)
    yield from _of_dates(given, facts, owner, author)
    yield from _of_administrators(facts, owner, author)
    yield Kind.PASSWORD, facts, (owner, author)
    yield Kind.PASSWORD_READY, facts, (owner, author)
    for occasion in Occasion:
        for kind in (Kind.PASSWORD, Kind.PASSWORD_READY):
            yield kind, {**facts, "occasion": occasion.value}, (owner, author)
    changed = {**facts, "cause": "", "why": given.reason}
    for kind in (Kind.SUBSCRIBER_SUSPENDED, Kind.SUBSCRIBER_REACTIVATED, Kind.SUBSCRIBER_REMOVED):
        yield kind, changed, (author,)
        yield kind, {**changed, "why": ""}, (owner, author, None)
    yield from _of_members(given, facts, author)
    yield Kind.SUBSCRIBER_SUSPENDED, {**changed, "why": "", "cause": Cause.ACCOUNT_CLOSED.value}, (owner, author, None)
    for fields in (Field.FUNCTION, ",".join(TYPED)):
        yield Kind.SUBSCRIBER_CHANGED, {**facts, "fields": fields}, (owner, author, None)
    yield Kind.SUBSCRIBER_CHANGED, {**facts, "fields": Field.PHONE, "identifier": ""}, (owner, author, None)
    for why in ("noted", "shown", "expired", "replaced", "ended"):
        yield Kind.PASSWORD_WITHDRAWN, {**facts, "why": why}, (owner, author)


def _imports(given: Given) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    author, at = person(given, 1, administrator=True), AT.isoformat()
    started = {"file": given.function, "total": "10000", "at": at}
    yield Kind.IMPORT_STARTED, started, (author,)
    for state in ImportState:
        yield Kind.IMPORT_STARTED, {**started, "state": state, "handled": "1234"}, (author,)
    yield Kind.IMPORT_STARTED, {**started, "total": "0", "handled": "0"}, (author,)
    for outcome in (ImportState.DONE, ImportState.STOPPED):
        for count in ("0", "1", "1234"):
            figures = dict.fromkeys(("added", "there", "left_out", "refused", "outside", "total"), count)
            for outside in (count, "0"):
                facts = {**figures, "outside": outside, "file": given.function, "outcome": outcome, "at": at}
                facts |= {"place": "slack" if outside == count else "terminal"}
                yield Kind.IMPORT_ENDED, facts, (author,)
    for count in ("1", "1234"):
        facts = {"author": given.name, "count": count, "at": at}
        yield Kind.SUBSCRIBERS_IMPORTED, facts, (person(given, 3, partner=True), None)


def _of_reviews(given: Given, author: Person) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    partner = person(given, 3, partner=True)
    for name, overdue in ((given.name, ""), ("", "yes")):
        facts = {
            "author": name,
            "opened": AT.isoformat(),
            "until": AT.isoformat(),
            "overdue": overdue,
            **dict.fromkeys(("confirmed", "ended", "waiting"), "1234"),
            "at": AT.isoformat(),
        }
        for kind in (Kind.REVIEW_OPENED, Kind.REVIEW_REMINDER, Kind.REVIEW_CLOSED):
            yield kind, facts, (author, partner)


def _of_dates(
    given: Given, facts: Facts, owner: Person, author: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    yield Kind.SUBSCRIBER_ADDED, {**facts, "starts": "2026-11-30"}, (person(given, 3, partner=True), None)
    for ends in ("", "2026-11-30"):
        yield Kind.DATES_SET, {**facts, "starts": ends, "ends": ends}, (owner, author, None)
    ending = {"person": given.name, "owner": "2", "ends": "2026-11-30", "at": AT.isoformat(), "proposal": "7"}
    yield Kind.ACCESS_ENDING, ending, (author,)
    over = {**facts, "author": "", "cause": Cause.END_DATE.value, "why": ""}
    yield Kind.SUBSCRIBER_SUSPENDED, over, (owner, author, None)


def _of_administrators(
    facts: Facts, owner: Person, author: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    yield Kind.ADMINISTRATOR_WITHDRAWN, facts, (owner, author, None)
    partner = replace(author, partner=True)
    yield Kind.ENROLMENT_REPORTED, {**facts, "since": AT.isoformat()}, (author, partner)
    for kind in (Kind.ENROLMENT_APPROVED, Kind.ENROLMENT_REFUSED, Kind.ENROLMENT_EXPIRED):
        yield kind, facts, (owner,)
    yield Kind.ENROLMENT_ASKED, {**facts, "proposal": "7"}, (author,)
    for answer in (Action.ENROLMENT_APPROVED, Action.ENROLMENT_REFUSED, Action.ENROLMENT_EXPIRED):
        answered = {"proposal": "7", "answered": facts["author"], "answer": answer.value}
        yield Kind.ENROLMENT_ASKED, {**facts, **answered}, (author,)


def _of_members(
    given: Given, facts: Facts, administrator: Person
) -> Iterator[tuple[Kind, Facts, tuple[Person | None, ...]]]:
    partner = person(given, 3, partner=True)
    for fact in ("", "yes"):
        unclear = {"email": given.email, "other": given.name, "closed": fact, "verified": fact}
        yield Kind.PARTNER_UNCLEAR, {**facts, **unclear}, (administrator, partner)
    yield Kind.PARTNER_LEFT, facts, (administrator, partner)
    yield Kind.NO_ADMINISTRATOR, facts, (partner,)
    closed = {**facts, "cause": Cause.ACCOUNT_CLOSED.value, "why": ""}
    other = {"new_first_name": given.last_name, "new_last_name": given.first_name, "new_email": f"x{given.email}"}
    for proposal in (
        {"proposal": str(10**18)},
        {"proposal": "7", "answered": given.name, "answer": Action.PROPOSAL_SET_ASIDE.value},
    ):
        member = {"member": "U" * 11, "email": given.email, **proposal}
        yield Kind.SUBSCRIBER_SUSPENDED, {**closed, **proposal}, (administrator, partner, None)
        for former in ("", "yes"):
            asked = {"person": given.name, "at": AT.isoformat(), "former": former, **member}
            yield Kind.MEMBER_JOINED, asked, (administrator,)
        for address_of, here in (("closed", ""), ("other", "yes")):
            asked = {"person": given.name, "at": AT.isoformat(), "former": "", **member}
            yield Kind.MEMBER_JOINED, {**asked, "address_of": address_of, "here": here}, (administrator,)
        yield Kind.MEMBER_RETURNED, {**facts, **member, **other}, (administrator,)
        yield Kind.MEMBER_CHANGED, {**facts, **member, **other}, (administrator,)
        yield Kind.MEMBER_CHANGED, {**facts, **member, **other, "new_email": ""}, (administrator,)
