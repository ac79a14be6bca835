"""« Transférer »: who answers for portfolios from now on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.keep_deputies import keep_deputies_of
from rules.memberships import leave_without_lead, make_lead
from rules.model.journal import Action, EntryId, IdempotencyKey, NewEntry
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_messages import PortfolioLeadChanged
from rules.model.portfolio_refusals import LeadMissing, LeadsAlready
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing
from rules.model.subscriber_form import read_reason
from rules.once import done_before
from rules.permissions import administrator_of
from rules.portfolio_lines import line_about, tell
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


def what_waits_for_a_lead(records: Records, author: SlackId) -> list[Portfolio]:
    """Give the portfolios whose lead left; raises NotAUser or NotAnAdministrator."""
    administrator_of(records, author)
    return records.portfolios.handed_over()


def may_hand_over(records: Records, author: SlackId, portfolio: PortfolioId) -> Choice:
    """Give a portfolio, and all for which the same person answers.

    Raises what manager_of does.
    """
    _, found = manager_of(records, author, portfolio)
    others = records.portfolios.led_by(found.lead) if found.lead is not None else []
    return Choice((found, *(each for each in others if each.id != found.id)), (found,))


def hand_over(
    records: Records, author: SlackId, wanted: Handover, *, form: IdempotencyKey, now: datetime
) -> HandedOver:
    """Let somebody answer for these portfolios, or nobody for a reason.

    The same form again changes nothing more. Raises what manager_of does, or FormRefused.
    """
    administrator = administrator_of(records, author)
    portfolios = [manager_of(records, author, each)[1] for each in wanted.portfolios]
    lead = records.people.get(wanted.lead) if wanted.lead is not None else None
    if done_before(records, author, form) is not None:
        return HandedOver(tuple(portfolios), lead)
    why = read_reason(wanted.why)
    if refusals := _refused(records, portfolios, lead, why):
        raise FormRefused(refusals)
    decision = _Decision(administrator, lead, why, now)
    changing = [each for each in portfolios if lead is None or each.lead != lead.id]
    lines = [_line(each, decision) for each in changing]
    entries = records.journal.write_all([replace(lines[0], form=form), *lines[1:]])
    changed = [_change(records, each, decision, entry) for each, entry in zip(changing, entries, strict=True)]
    _tell(records, changing, decision, entries[0])
    keep_deputies_of(records, changed, now)
    return HandedOver(tuple(changed), lead)


@dataclass(frozen=True, slots=True)
class _Decision:
    author: Person
    lead: Person | None
    why: str
    now: datetime


def _refused(
    records: Records, portfolios: Sequence[Portfolio], lead: Person | None, why: str
) -> Sequence[FieldRefused]:
    if not portfolios:
        return [Missing(Field.PORTFOLIOS)]
    if lead is None:
        return [] if why else [LeadMissing()]
    if refusals := refused_person(records, Field.LEAD, lead.id):
        return refusals
    return [LeadsAlready(lead.name)] if all(each.lead == lead.id for each in portfolios) else []


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
        names, lead = tuple(each.name for each in some), decision.lead
        payload = PortfolioLeadChanged(
            author=decision.author.id,
            person=lead.id if lead is not None else None,
            former=former,
            portfolios=names,
            at=decision.now,
        )
        tell(records, payload, entry, [payload.person, former])


def _former(portfolio: Portfolio) -> PersonId | None:
    return portfolio.lead or portfolio.left_by
