"""« Créer un nouveau portefeuille », « Renommer », and to archive one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.keep_deputies import keep_deputies_of
from rules.memberships import close_all, make_lead
from rules.model.dates import today
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import PersonId, SlackId
from rules.model.portfolio_messages import PortfolioDeputyNamed, PortfolioLeadChanged
from rules.model.portfolio_refusals import LeadAndDeputy, NameTaken, StillHasClients
from rules.model.portfolios import NAME_LENGTH, NO_PORTFOLIO, Portfolio, PortfolioId, portfolio_key
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, TooLong
from rules.model.writing import tidy
from rules.once import done_before
from rules.permissions import administrator_of
from rules.portfolio_lines import line_about, number_in, tell, write
from rules.portfolio_rights import manager_of, refused_person
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class NewPortfolio:
    """What was typed of a portfolio to be made."""

    name: str
    lead: PersonId | None
    deputy: PersonId | None = None


def create_portfolio(
    records: Records, author: SlackId, typed: NewPortfolio, *, form: IdempotencyKey, now: datetime
) -> Portfolio:
    """Make a portfolio with who answers for it, and who stands in for them.

    The same form again gives the same one. Raises NotAUser, NotAnAdministrator, or FormRefused with every field at
    fault.
    """
    administrator = administrator_of(records, author)
    name = tidy(typed.name)
    if (made := done_before(records, author, form)) is not None:
        return records.portfolios.get(PortfolioId(number_in(made, "portfolio")))
    refusals = [*refused_name(records, name), *_refused_people(records, typed)]
    if refusals or typed.lead is None:
        raise FormRefused(refusals)
    made_now = Portfolio(id=NO_PORTFOLIO, name=name, deputy=typed.deputy, created_at=now)
    portfolio = records.portfolios.add(made_now)
    created = line_about(portfolio, Action.PORTFOLIO_CREATED, administrator, now, typed.lead, form=form)
    named = [
        line_about(portfolio, Action.PORTFOLIO_DEPUTY_NAMED, administrator, now, each)
        for each in (typed.deputy,)
        if each is not None
    ]
    entry = write(records, created, *named)
    portfolio = make_lead(records, portfolio, typed.lead, entry, now)
    lead = PortfolioLeadChanged(person=typed.lead, author=administrator.id, portfolios=(name,), at=now)
    tell(records, lead, entry, [typed.lead])
    if typed.deputy is not None:
        told = PortfolioDeputyNamed(
            person=typed.deputy, author=administrator.id, portfolio=name, lead=typed.lead, named=True, at=now
        )
        tell(records, told, entry, [typed.deputy, typed.lead])
    keep_deputies_of(records, [portfolio], now)
    return portfolio


def rename_portfolio(
    records: Records, author: SlackId, portfolio: PortfolioId, name: str, *, form: IdempotencyKey, now: datetime
) -> Portfolio:
    """Give a portfolio another name; its former one stays with what was before.

    The same form again changes nothing more. Raises what manager_of does, or FormRefused.
    """
    administrator, found = manager_of(records, author, portfolio)
    if done_before(records, author, form) is not None:
        return found
    name = tidy(name)
    if refusals := refused_name(records, name, found):
        raise FormRefused(refusals)
    if name == found.name:
        return found
    renamed = replace(found, name=name)
    records.portfolios.update(renamed, now)
    write(
        records,
        line_about(renamed, Action.PORTFOLIO_RENAMED, administrator, now, form=form, facts={"former_name": found.name}),
    )
    return renamed


def archive_portfolio(
    records: Records, author: SlackId, portfolio: PortfolioId, *, form: IdempotencyKey, now: datetime
) -> Portfolio:
    """Put a portfolio without clients out of use; nobody is in it any more.

    The same form again changes nothing more. Raises NotAUser, NotAnAdministrator, PortfolioGone or StillHasClients.
    """
    if done_before(records, author, form) is not None:
        return records.portfolios.get(portfolio)
    administrator, found = manager_of(records, author, portfolio)
    size = records.portfolios.sizes([found.id])[found.id]
    if size.clients:
        raise StillHasClients(found.name, size.clients)
    entry = write(records, line_about(found, Action.PORTFOLIO_ARCHIVED, administrator, now, form=form))
    close_all(records, [found], entry, now)
    archived = replace(found, archived_on=today(now), lead=None, deputy=None, handover=None, left_by=None)
    records.portfolios.update(archived, now)
    return archived


def refused_name(records: Records, name: str, portfolio: Portfolio | None = None) -> list[FieldRefused]:
    """Give the refusals of a name, which no other portfolio in use may have."""
    if not name:
        return [Missing(Field.NAME)]
    if len(name) > NAME_LENGTH:
        return [TooLong(Field.NAME, NAME_LENGTH)]
    other = records.portfolios.by_name(portfolio_key(name))
    return [] if other is None or (portfolio is not None and other.id == portfolio.id) else [NameTaken(other.name)]


def _refused_people(records: Records, typed: NewPortfolio) -> list[FieldRefused]:
    if typed.lead is None:
        return [Missing(Field.LEAD)]
    refusals = refused_person(records, Field.LEAD, typed.lead) + refused_person(records, Field.DEPUTY, typed.deputy)
    if typed.deputy == typed.lead:
        refusals.append(LeadAndDeputy(Field.DEPUTY, _name(records, typed.lead)))
    return refusals


def _name(records: Records, person: PersonId) -> str:
    return records.people.get(person).name
