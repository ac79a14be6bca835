"""« Suppléant »: who stands in for the lead of a portfolio when they are away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.ask_agreement import ask, asked_by
from rules.incompatible import refused_conflict
from rules.keep_deputies import keep_deputies_of
from rules.model.agreements import AgreementRequest, Matter
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_messages import PortfolioDeputyNamed
from rules.model.portfolio_refusals import LeadAndDeputy
from rules.model.portfolios import Portfolio, PortfolioId
from rules.model.refusals import Field, FieldRefused, FormRefused
from rules.once import done_before
from rules.portfolio_lines import line_about, tell_of, write
from rules.portfolio_rights import manager_of, refused_person
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Named:
    """A portfolio and who stands in for its lead from now on, if anybody."""

    portfolio: Portfolio
    deputy: Person | None
    asked: tuple[str, ...] = ()  # who is to agree first


def may_name_deputy(records: Records, author: SlackId, portfolio: PortfolioId) -> Named:
    """Give a portfolio and its deputy; raises what manager_of does."""
    _, found = manager_of(records, author, portfolio)
    return Named(found, records.people.get(found.deputy) if found.deputy is not None else None)


def name_deputy(
    records: Records,
    author: SlackId,
    portfolio: PortfolioId,
    deputy: PersonId | None,
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Named:
    """Name who stands in for the lead of a portfolio, or nobody.

    In a confidential one, somebody else is asked to agree first. The same form again, or the same person, changes
    nothing more. Raises what manager_of does, what ask does, or FormRefused.
    """
    person = records.people.get(deputy) if deputy is not None else None
    if (done := done_before(records, author, form)) is not None:
        return Named(records.portfolios.get(portfolio), person, asked_by(records, done))
    administrator, found = manager_of(records, author, portfolio)
    if found.deputy == deputy:
        return Named(found, person)
    if refusals := _refused(records, administrator, found, person):
        raise FormRefused(refusals)
    if found.confidential and deputy is not None:
        request = AgreementRequest(Matter.DEPUTY, portfolio, deputy)
        return Named(found, person, ask(records, administrator, found, request, form=form, now=now))
    return Named(_name(records, administrator, found, deputy, form, now), person)


def agreed_deputy(records: Records, administrator: Person, portfolio: Portfolio, deputy: Person, now: datetime) -> None:
    """Name the deputy to whom somebody agreed; raises FormRefused."""
    if refusals := _refused(records, administrator, portfolio, deputy):
        raise FormRefused(refusals)
    _name(records, administrator, portfolio, deputy.id, None, now)


def _name(
    records: Records,
    administrator: Person,
    found: Portfolio,
    deputy: PersonId | None,
    form: IdempotencyKey | None,
    now: datetime,
) -> Portfolio:
    facts = {"deputy": deputy, "former_deputy": found.deputy}
    line = line_about(
        found, Action.PORTFOLIO_DEPUTY_NAMED, administrator, now, deputy or found.deputy, form=form, facts=facts
    )
    entry = write(records, line)
    named = replace(found, deputy=deputy, conflict=None)
    records.portfolios.update(named, now)
    for each, is_named in ((found.deputy, False), (deputy, True)):
        if each is not None:
            told = PortfolioDeputyNamed(
                person=each, author=administrator.id, portfolio=found.name, lead=found.lead, named=is_named, at=now
            )
            tell_of(records, found, told, Action.PORTFOLIO_DEPUTY_NAMED, entry, [each, found.lead])
    keep_deputies_of(records, [named], now)
    return named


def _refused(records: Records, author: Person, portfolio: Portfolio, deputy: Person | None) -> Sequence[FieldRefused]:
    if deputy is None:
        return []
    if deputy.id == portfolio.lead:
        return [LeadAndDeputy(Field.DEPUTY, deputy.name)]
    conflicts = refused_conflict(records, Field.DEPUTY, deputy, [portfolio], author)
    return refused_person(records, Field.DEPUTY, deputy.id) or conflicts
