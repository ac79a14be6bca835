"""« Transférer »: who answers for portfolios from now on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.ask_agreement import ask, asked_by
from rules.in_sight import hidden_from, without_administrator, without_name
from rules.incompatible import refused_conflict
from rules.keep_deputies import keep_deputies_of
from rules.memberships import leave_without_lead, make_lead
from rules.model.agreements import AgreementRequest, Matter
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_messages import PortfolioLeadChanged
from rules.model.portfolio_refusals import LeadMissing, LeadsAlready
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.permissions import administrator_of, user_of
from rules.portfolio_lines import line_about, tell_of_all
from rules.portfolio_rights import manager_of, refused_person
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Handover:
    """Who is to answer for portfolios; nobody takes a reason."""

    portfolios: tuple[PortfolioId, ...]
    lead: PersonId | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which portfolios can be handed over at once, and which are chosen at first."""

    offered: tuple[Portfolio, ...]
    chosen: tuple[Portfolio, ...]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was handed over, and to whom."""

    portfolios: tuple[Portfolio, ...]
    lead: Person | None
    asked: tuple[str, ...] = ()  # who is to agree first, of confidential ones


def what_waits_for_a_lead(records: Records, author: SlackId) -> list[Portfolio]:
    """Give the portfolios whose lead left; raises NotAUser or NotAnAdministrator."""
    return waiting_for_a_lead(records, administrator_of(records, author))


def waiting_for_a_lead(records: Records, administrator: Person | None = None) -> list[Portfolio]:
    """Give the portfolios on whose lead this administrator decides, or anybody.

    A confidential one in which no administrator is stands there without its name: nobody else could decide on it.
    """
    hidden = hidden_from(records, administrator)
    left = [each for each in records.portfolios.confidential() if _is_left(each)]
    unseen = hidden & without_administrator(records, left)
    seen = [each for each in records.portfolios.handed_over() if each.id not in hidden]
    return [*seen, *(without_name(each) for each in left if each.id in unseen)]


def may_hand_over(records: Records, author: SlackId, portfolio: PortfolioId) -> Choice:
    """Give a portfolio, and all in sight for which the same person answers.

    Raises what manager_of does.
    """
    administrator, found = manager_of(records, author, portfolio)
    others = records.portfolios.led_by(found.lead) if found.lead is not None else []
    hidden = hidden_from(records, administrator)
    seen = (each for each in others if each.id != found.id and each.id not in hidden)
    return Choice((found, *seen), (found,))


def hand_over(
    records: Records, author: SlackId, wanted: Handover, *, form: IdempotencyKey, now: datetime
) -> HandedOver:
    """Let somebody answer for these portfolios, or nobody for a reason.

    Of confidential ones, somebody else is asked to agree to a new lead first. The same form again changes nothing
    more. Raises what manager_of does, what ask does, or FormRefused.
    """
    lead = records.people.get(wanted.lead) if wanted.lead is not None else None
    if (done := done_before(records, author, form)) is not None:
        named = _named(records, author, records.portfolios.by_ids(wanted.portfolios))
        return HandedOver(named, lead, asked_by(records, done))
    administrator = administrator_of(records, author)
    portfolios = [decided_by(records, author, each)[1] for each in wanted.portfolios]
    shown = _named(records, author, portfolios)
    why = read_reason(wanted.why)
    if refusals := _refused(records, administrator, portfolios, lead, why):
        raise FormRefused(refusals)
    changing = [each for each in portfolios if lead is None or each.lead != lead.id]
    waiting = [each for each in changing if each.confidential and lead is not None]
    asked = _ask(records, administrator, waiting, lead, form, now) if lead is not None else ()
    rest = [each for each in changing if each not in waiting]
    _decide(records, rest, _Decision(administrator, lead, why, now), None if waiting else form)
    after = {each.id: each for each in records.portfolios.by_ids(each.id for each in changing)}
    seen = tuple(replace(after[each.id], name=each.name) for each in shown if each.id in after)
    return HandedOver(seen, lead, asked)


def agreed_lead(records: Records, administrator: Person, portfolio: Portfolio, lead: Person, now: datetime) -> None:
    """Make the lead to whom somebody agreed; raises FormRefused."""
    if refusals := _refused(records, administrator, [portfolio], lead, ""):
        raise FormRefused(refusals)
    _decide(records, [portfolio], _Decision(administrator, lead, "", now), None)


def _ask(
    records: Records,
    administrator: Person,
    portfolios: Sequence[Portfolio],
    lead: Person,
    form: IdempotencyKey,
    now: datetime,
) -> tuple[str, ...]:
    asked: dict[str, None] = {}
    for at, each in enumerate(portfolios):
        request = AgreementRequest(Matter.LEAD, each.id, lead.id)
        asked |= dict.fromkeys(ask(records, administrator, each, request, form=None if at else form, now=now))
    return tuple(asked)


def _decide(
    records: Records, changing: Sequence[Portfolio], decision: _Decision, form: IdempotencyKey | None
) -> list[Portfolio]:
    if not changing:
        return []
    lines = [_line(each, decision) for each in changing]
    entries = records.journal.write_all([replace(lines[0], form=form), *lines[1:]])
    changed = [_change(records, each, decision, entry) for each, entry in zip(changing, entries, strict=True)]
    _tell(records, changing, decision, entries[0])
    keep_deputies_of(records, changed, decision.now)
    return changed


def _is_left(portfolio: Portfolio) -> bool:
    return portfolio.is_open and portfolio.lead is None


def decided_by(records: Records, slack_id: SlackId, portfolio: PortfolioId) -> tuple[Person, Portfolio]:
    """Give the administrator, and a portfolio on whose lead they decide.

    Raises what manager_of does.
    """
    administrator = administrator_of(records, slack_id)
    if portfolio in {each.id for each in waiting_for_a_lead(records, administrator)}:
        return administrator, records.portfolios.get(portfolio)
    return manager_of(records, slack_id, portfolio)


def _named(records: Records, author: SlackId, portfolios: Sequence[Portfolio]) -> tuple[Portfolio, ...]:
    """Give portfolios as their reader may know them."""
    hidden = hidden_from(records, user_of(records, author))
    return tuple(without_name(each) if each.id in hidden else each for each in portfolios)


@dataclass(frozen=True, slots=True)
class _Decision:
    author: Person
    lead: Person | None
    why: str
    now: datetime


def _refused(
    records: Records, author: Person, portfolios: Sequence[Portfolio], lead: Person | None, why: str
) -> Sequence[FieldRefused]:
    if not portfolios:
        return [Missing(Field.PORTFOLIOS)]
    if lead is None:
        return [] if why else [LeadMissing()]
    if refusals := refused_person(records, Field.LEAD, lead.id):
        return refusals
    if all(each.lead == lead.id for each in portfolios):
        return [LeadsAlready(lead.name)]
    return refused_conflict(records, Field.LEAD, lead, portfolios, author)


def _line(portfolio: Portfolio, decision: _Decision) -> NewEntry:
    former, lead = _former(portfolio), decision.lead.id if decision.lead is not None else None
    facts = {"former_lead": former, "lead": lead}
    action = Action.PORTFOLIO_LEAD_CHANGED
    return line_about(portfolio, action, decision.author, decision.now, lead or former, why=decision.why, facts=facts)


def _change(records: Records, portfolio: Portfolio, decision: _Decision, entry: EntryId) -> Portfolio:
    if decision.lead is None:
        return leave_without_lead(records, portfolio, decision.why, entry, decision.now)
    return make_lead(records, portfolio, decision.lead.id, entry, decision.now)


def _tell(records: Records, portfolios: Sequence[Portfolio], decision: _Decision, entry: EntryId) -> None:
    """Tell who answers for them now, and each who did before."""
    by_former: dict[PersonId | None, list[Portfolio]] = defaultdict(list)
    for each in portfolios:
        by_former[_former(each)].append(each)
    for former, some in by_former.items():
        lead = decision.lead.id if decision.lead is not None else None
        action = Action.PORTFOLIO_LEAD_CHANGED
        tell_of_all(records, some, _wording(decision, lead, former), action, entry, [lead, former])


def _wording(
    decision: _Decision, lead: PersonId | None, former: PersonId | None
) -> Callable[[tuple[str, ...]], PortfolioLeadChanged]:
    return lambda names: PortfolioLeadChanged(
        author=decision.author.id, person=lead, former=former, portfolios=names, at=decision.now
    )


def _former(portfolio: Portfolio) -> PersonId | None:
    return portfolio.lead or portfolio.left_by
