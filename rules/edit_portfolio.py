"""« Créer un nouveau portefeuille », « Renommer », and to archive one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.ask_agreement import ask
from rules.in_sight import hidden_from
from rules.keep_deputies import keep_deputies_of
from rules.memberships import close_all, make_lead
from rules.model.agreements import AgreementRequest, Matter
from rules.model.dates import today
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Person, PersonId, SlackId
from rules.model.portfolio_messages import PortfolioDeputyNamed, PortfolioLeadChanged
from rules.model.portfolio_refusals import LeadAndDeputy, LeadNotAuthor, NameTaken, StillHasClients
from rules.model.portfolios import NAME_LENGTH, NO_PORTFOLIO, Portfolio, PortfolioId, portfolio_key
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing, TooLong
from rules.model.writing import tidy
from rules.once import done_before
from rules.permissions import administrator_of
from rules.portfolio_lines import line_about, number_in, tell_of, write
from rules.portfolio_rights import manager_of, refused_person
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class NewPortfolio:
    """What was typed of a portfolio to be made."""

    name: str
    lead: PersonId | None
    deputy: PersonId | None = None
    confidential: bool = False


def create_portfolio(
    records: Records, author: SlackId, typed: NewPortfolio, *, form: IdempotencyKey, now: datetime
) -> Portfolio:
    """Make a portfolio with who answers for it, and who stands in for them.

    Who makes a confidential one answers for it at first: nobody makes what they do not see. The same form again gives
    the same one. Raises NotAUser, NotAnAdministrator, or FormRefused with every field at fault.
    """
    administrator = administrator_of(records, author)
    name = tidy(typed.name)
    if (made := done_before(records, author, form)) is not None:
        return records.portfolios.get(PortfolioId(number_in(made, "portfolio")))
    refusals = [*refused_name(records, administrator, name), *_refused_people(records, administrator, typed)]
    if refusals or typed.lead is None:
        raise FormRefused(refusals)
    made_now = Portfolio(
        id=NO_PORTFOLIO,
        name=name,
        deputy=None if typed.confidential else typed.deputy,
        created_at=now,
        confidential=typed.confidential,
    )
    portfolio = records.portfolios.add(made_now)
    created = line_about(portfolio, Action.PORTFOLIO_CREATED, administrator, now, typed.lead, form=form)
    named = [
        line_about(portfolio, Action.PORTFOLIO_DEPUTY_NAMED, administrator, now, each)
        for each in (portfolio.deputy,)
        if each is not None
    ]
    entry = write(records, created, *named)
    portfolio = make_lead(records, portfolio, typed.lead, entry, now)
    lead = PortfolioLeadChanged(person=typed.lead, author=administrator.id, portfolios=(name,), at=now)
    tell_of(records, portfolio, lead, Action.PORTFOLIO_LEAD_CHANGED, entry, [typed.lead])
    if typed.confidential and typed.deputy is not None:
        ask(
            records,
            administrator,
            portfolio,
            AgreementRequest(Matter.DEPUTY, portfolio.id, typed.deputy),
            form=None,
            now=now,
        )
    elif typed.deputy is not None:
        told = PortfolioDeputyNamed(
            person=typed.deputy, author=administrator.id, portfolio=name, lead=typed.lead, named=True, at=now
        )
        tell_of(records, portfolio, told, Action.PORTFOLIO_DEPUTY_NAMED, entry, [typed.deputy, typed.lead])
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
    if refusals := refused_name(records, administrator, name, found):
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
    archived = replace(
        found, archived_on=today(now), lead=None, deputy=None, handover=None, left_by=None, conflict=None
    )
    records.portfolios.update(archived, now)
    keep_deputies_of(records, [archived], now)
    return archived


def refused_name(records: Records, author: Person, name: str, portfolio: Portfolio | None = None) -> list[FieldRefused]:
    """Give the refusals of a name that another portfolio in sight has."""
    if not name:
        return [Missing(Field.NAME)]
    if len(name) > NAME_LENGTH:
        return [TooLong(Field.NAME, NAME_LENGTH)]
    key, known = portfolio_key(name), records.portfolios.by_name(portfolio_key(name))
    hidden = hidden_from(records, author)
    inside = [each for each in records.portfolios.confidential() if each.is_open and each.id not in hidden]
    others = [each for each in (known, *inside) if each is not None and portfolio_key(each.name) == key]
    taken = next((each for each in others if portfolio is None or each.id != portfolio.id), None)
    return [] if taken is None else [NameTaken(taken.name)]


def _refused_people(records: Records, author: Person, typed: NewPortfolio) -> list[FieldRefused]:
    if typed.lead is None:
        return [Missing(Field.LEAD)]
    if typed.confidential and typed.lead != author.id:
        return [LeadNotAuthor(author.name)]
    refusals = refused_person(records, Field.LEAD, typed.lead) + refused_person(records, Field.DEPUTY, typed.deputy)
    if typed.deputy == typed.lead:
        refusals.append(LeadAndDeputy(Field.DEPUTY, _name(records, typed.lead)))
    return refusals


def _name(records: Records, person: PersonId) -> str:
    return records.people.get(person).name
