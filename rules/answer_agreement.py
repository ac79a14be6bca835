"""« Accorder », « Refuser »: the second person’s answer, or its absence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.ask_agreement import open_requests, request_in, request_of, who_may_agree
from rules.give_right import grant
from rules.hand_over import agreed_lead, decided_by
from rules.model.agreements import EXPIRES_AFTER, AgreementRequest, Matter
from rules.model.journal import Action, Entry, EntryId
from rules.model.people import Person, SlackId
from rules.model.portfolio_messages import AgreementAnswered
from rules.model.portfolio_refusals import AgreementVoid, IsConfidential
from rules.model.refusals import OwnRequest, Refused, RequestExpired
from rules.name_deputy import agreed_deputy
from rules.owing import owe_to
from rules.permissions import user_of
from rules.portfolio_rights import manager_of
from rules.ports import Records
from rules.proposals import check_is_open, close
from rules.set_confidential import agreed_opening


@dataclass(frozen=True, slots=True)
class Answered:
    """Who asked, and whether the second person agreed."""

    asker: Person
    agreed: bool


def answer_agreement(records: Records, author: SlackId, request: EntryId, now: datetime, *, agree: bool) -> Answered:
    """Agree to a request, or refuse it; only the first answer counts.

    What was asked for is done at once, if it still can be. Raises NotAUser, OwnRequest, AlreadyAnswered,
    RequestExpired, IsConfidential or AgreementVoid.
    """
    decider, entry = user_of(records, author), records.journal.get(request)
    asker, sought = _asker(records, entry), request_in(entry)
    if decider.id == asker.id or (sought is not None and decider.id == sought.person):
        raise OwnRequest
    check_is_open(records, request)
    if sought is None or now - entry.at >= EXPIRES_AFTER:
        raise RequestExpired(asker.name)
    portfolio = records.portfolios.get(sought.portfolio)
    able = who_may_agree(records, portfolio, {asker.id, sought.person})
    if decider.id not in {each.id for each in able}:
        raise IsConfidential
    action = Action.AGREEMENT_GIVEN if agree else Action.AGREEMENT_REFUSED
    close(records, decider, request, action, sought.person, now)
    if agree:
        _do(records, asker, sought, now)
    payload = AgreementAnswered(author=decider.id, person=asker.id, whom=sought.person, agreed=agree, at=now)
    owe_to(records, payload, request, [asker])
    return Answered(asker, agree)


def withdraw_asking(records: Records, author: SlackId, request: EntryId, now: datetime) -> Answered:
    """Take one’s own request back; raises NotAUser, IsConfidential or AlreadyAnswered."""
    person, entry = user_of(records, author), records.journal.get(request)
    asker = _asker(records, entry)
    if asker.id != person.id:
        raise IsConfidential
    close(records, person, request, Action.AGREEMENT_WITHDRAWN, entry.whom, now)
    return Answered(asker, agreed=False)


def expire_agreements(records: Records, now: datetime) -> int:
    """Close the requests not answered in time; give how many.

    Those who asked are told.
    """
    expired = [each for each in open_requests(records) if now - each.at >= EXPIRES_AFTER]
    for each in expired:
        asker = _asker(records, each)
        close(records, None, each.id, Action.AGREEMENT_EXPIRED, each.whom, now)
        if each.whom is not None:
            payload = AgreementAnswered(author=None, person=asker.id, whom=each.whom, agreed=False, at=now)
            owe_to(records, payload, each.id, [asker])
    return len(expired)


def _asker(records: Records, request: Entry) -> Person:
    asked = records.journal.get(request_of(request))
    if asked.actor is None:
        raise LookupError(f"nobody asked in line {request.id} of the journal")
    return records.people.get(asked.actor)


def _do(records: Records, asker: Person, request: AgreementRequest, now: datetime) -> None:
    """Do what was asked for, in the name of who asked; raises AgreementVoid."""
    if asker.slack_id is None:
        raise AgreementVoid
    whom = records.people.get(request.person)
    try:
        may = decided_by if request.matter is Matter.LEAD else manager_of
        administrator, portfolio = may(records, asker.slack_id, request.portfolio)
        match request.matter:
            case Matter.RIGHT:
                grant(records, administrator, portfolio, request, now)
            case Matter.DEPUTY:
                agreed_deputy(records, administrator, portfolio, whom, now)
            case Matter.LEAD:
                agreed_lead(records, administrator, portfolio, whom, now)
            case Matter.OPEN:
                agreed_opening(records, administrator, portfolio, now)
    except Refused as refused:
        raise AgreementVoid from refused
