"""The request for a second person’s agreement to a right in a confidential portfolio."""

from __future__ import annotations

from datetime import datetime

from rules.in_sight import insiders
from rules.model.agreements import EXPIRES_AFTER, AgreementRequest, Matter
from rules.model.journal import Action, Entry, EntryId, IdempotencyKey
from rules.model.people import Person, PersonId
from rules.model.portfolio_messages import AgreementAsked
from rules.model.portfolio_refusals import AskedAlready, NobodyToAgree
from rules.model.portfolios import Portfolio, PortfolioId, Right
from rules.model.told import read_told
from rules.owing import owe_to
from rules.permissions import decision_makers
from rules.portfolio_lines import line_about, write
from rules.portfolio_rights import may_look_after
from rules.ports import Records


def who_may_agree(records: Records, portfolio: Portfolio, besides: set[PersonId]) -> list[Person]:
    """Give who may agree: others in the portfolio, or others who decide.

    Neither who asks nor whom it is for.
    """
    inside = records.people.by_ids(insiders(records, [portfolio])[portfolio.id] - besides)
    able = [each for each in inside if _can_answer(each)]
    return able or [each for each in decision_makers(records) if each.id not in besides and _can_answer(each)]


def ask(
    records: Records,
    asker: Person,
    portfolio: Portfolio,
    request: AgreementRequest,
    *,
    form: IdempotencyKey | None,
    now: datetime,
) -> tuple[str, ...]:
    """Ask for a second person’s agreement; give the names of those asked.

    Nothing is given until one of them agrees. Raises NobodyToAgree, or AskedAlready.
    """
    able = who_may_agree(records, portfolio, {asker.id, request.person})
    if not able:
        raise NobodyToAgree
    if any(request_in(each) == request and now - each.at < EXPIRES_AFTER for each in open_requests(records)):
        raise AskedAlready(tuple(each.name for each in able))
    facts = {"matter": request.matter.value, "right": request.right.value}
    line = line_about(portfolio, Action.AGREEMENT_ASKED, asker, now, request.person, form=form, facts=facts)
    entry = write(records, line)
    inside = insiders(records, [portfolio])[portfolio.id]
    named = [each for each in able if each.id in inside]
    for name, readers in ((portfolio.name, named), ("", [each for each in able if each not in named])):
        payload = AgreementAsked(
            asked_by=asker.id,
            person=request.person,
            portfolio=name,
            matter=request.matter,
            right=request.right,
            asked=tuple(each.id for each in readers),
            at=now,
        )
        if readers:
            owe_to(records, payload, entry, readers)
    return tuple(each.name for each in able)


def asked_by(records: Records, line: Entry) -> tuple[str, ...]:
    """Give the names of those whom this line asked to agree."""
    if line.action is not Action.AGREEMENT_ASKED:
        return ()
    received = (each.recipient for each in records.outbox.of_entry(line.id))
    return tuple(each.name for each in received if each is not None and each.id != line.actor)


def open_requests(records: Records, portfolio: PortfolioId | None = None) -> list[Entry]:
    """Give the requests without an answer, in one portfolio or in all."""
    lines = (records.journal.get(each) for each in records.proposals.all_open())
    asked = [each for each in lines if each.action is Action.AGREEMENT_ASKED]
    return [each for each in asked if portfolio is None or read_told(each.told).facts.get("portfolio") == portfolio]


def request_in(request: Entry) -> AgreementRequest | None:
    """Read what a request asks for; None once its text was erased."""
    facts = read_told(request.told).facts
    portfolio, matter = facts.get("portfolio"), facts.get("matter")
    if not isinstance(portfolio, int) or request.whom is None:
        return None
    return AgreementRequest(Matter(str(matter)), PortfolioId(portfolio), request.whom, Right(str(facts["right"])))


def request_of(entry: Entry) -> EntryId:
    """Give the id of a request; raises LookupError for another kind of line."""
    if entry.action is not Action.AGREEMENT_ASKED or entry.actor is None:
        raise LookupError(f"line {entry.id} of the journal asks for no agreement")
    return entry.id


def _can_answer(person: Person) -> bool:
    return person.slack_id is not None and may_look_after(person)
