"""« Donner l'accès »: who may look after the clients of a portfolio, or no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.ask_agreement import ask, asked_by
from rules.incompatible import refused_conflict
from rules.keep_deputies import keep_deputies_of
from rules.memberships import close, give, give_later
from rules.model.agreements import AgreementRequest, Matter
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Access, Person, PersonId, SlackId
from rules.model.portfolio_messages import PortfolioRightEnded, PortfolioRightGiven
from rules.model.portfolio_refusals import IsInAlready, IsTheLead, NotIn
from rules.model.portfolios import Ground, Membership, Portfolio, PortfolioId, Right
from rules.model.refusals import Field, FieldRefused, FormRefused, Missing
from rules.once import done_before
from rules.portfolio_lines import line_about, tell_of, write
from rules.portfolio_rights import manager_of, may_look_after, refused_person
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Giving:
    """Whom a right is to be given, and which."""

    portfolio: PortfolioId
    person: PersonId | None
    right: Right = Right.HANDLE


@dataclass(frozen=True, slots=True)
class Given:
    """In which portfolio somebody may do what from now on; no right: it ended."""

    portfolio: Portfolio
    person: Person
    right: Right | None
    asked: tuple[str, ...] = ()  # who is to agree first


def give_right(records: Records, author: SlackId, giving: Giving, *, form: IdempotencyKey, now: datetime) -> Given:
    """Give somebody a right in a portfolio, or another than they have.

    In a confidential one, somebody else is asked to agree first, but to less than they have. The same form again
    changes nothing more. Raises what manager_of does, what ask does, or FormRefused.
    """
    administrator, portfolio = manager_of(records, author, giving.portfolio)
    if giving.person is None:
        raise FormRefused([Missing(Field.PERSON)])
    person = records.people.get(giving.person)
    if (done := done_before(records, author, form)) is not None:
        return Given(portfolio, person, giving.right, asked_by(records, done))
    members = _of_person(records, portfolio, person)
    if refusals := _refused(records, administrator, portfolio, person, giving.right):
        raise FormRefused(refusals)
    if portfolio.confidential and _former(members) != Right.HANDLE.value:
        request = AgreementRequest(Matter.RIGHT, portfolio.id, person.id, giving.right)
        return Given(
            portfolio, person, giving.right, ask(records, administrator, portfolio, request, form=form, now=now)
        )
    _give(records, administrator, portfolio, person, giving.right, form=form, now=now)
    return Given(portfolio, person, giving.right)


def grant(
    records: Records, administrator: Person, portfolio: Portfolio, request: AgreementRequest, now: datetime
) -> None:
    """Give the right to which somebody agreed; raises FormRefused."""
    person = records.people.get(request.person)
    later = person.access is Access.PLANNED
    refusals = (
        refused_conflict(records, Field.PERSON, person, [portfolio], administrator)
        if later
        else _refused(records, administrator, portfolio, person, request.right)
    )
    if refusals:
        raise FormRefused(refusals)
    _give(records, administrator, portfolio, person, request.right, form=None, now=now)


def _give(
    records: Records,
    administrator: Person,
    portfolio: Portfolio,
    person: Person,
    right: Right,
    *,
    form: IdempotencyKey | None,
    now: datetime,
) -> None:
    facts = {"right": right.value, "former_right": _former(_of_person(records, portfolio, person))}
    line = line_about(portfolio, Action.PORTFOLIO_RIGHT_GIVEN, administrator, now, person.id, form=form, facts=facts)
    entry = write(records, line)
    put = give if may_look_after(person) else give_later
    put(records, portfolio, person.id, right, entry, now)
    told = PortfolioRightGiven(
        person=person.id,
        author=administrator.id,
        portfolio=portfolio.name,
        lead=portfolio.lead,
        right=right,
        at=now,
    )
    concerned = [person.id, portfolio.lead] if may_look_after(person) else [portfolio.lead]
    tell_of(records, portfolio, told, Action.PORTFOLIO_RIGHT_GIVEN, entry, concerned)


def may_end_right(records: Records, author: SlackId, portfolio: PortfolioId, person: PersonId) -> Given:
    """Give whose right can be ended, and where; raises what manager_of does, IsTheLead or NotIn."""
    _, found = manager_of(records, author, portfolio)
    whose = records.people.get(person)
    members = _of_person(records, found, whose)
    if any(each.ground is Ground.LEAD for each in members):
        raise IsTheLead(whose.name, found.name)
    if not any(each.ground is Ground.MEMBER for each in (*members, *_returning(records, found, whose))):
        raise NotIn(whose.name, found.name)
    return Given(found, whose, None)


def end_right(
    records: Records,
    author: SlackId,
    portfolio: PortfolioId,
    person: PersonId,
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Given:
    """End somebody's right in a portfolio.

    The same form again changes nothing more. Raises what may_end_right does.
    """
    if done_before(records, author, form) is not None:
        return Given(records.portfolios.get(portfolio), records.people.get(person), None)
    administrator, found = manager_of(records, author, portfolio)
    given = may_end_right(records, author, portfolio, person)
    members = [each for each in _of_person(records, found, given.person) if each.ground is Ground.MEMBER]
    former = _former([*members, *_returning(records, found, given.person)])
    line = line_about(
        found,
        Action.PORTFOLIO_RIGHT_ENDED,
        administrator,
        now,
        person,
        form=form,
        facts={"former_right": former},
    )
    entry = write(records, line)
    close(records, members, entry, now)
    records.portfolios.forget_return([each.id for each in _returning(records, found, given.person)])
    keep_deputies_of(records, [found], now)
    told = PortfolioRightEnded(person=person, author=administrator.id, portfolio=found.name, lead=found.lead, at=now)
    tell_of(records, found, told, Action.PORTFOLIO_RIGHT_ENDED, entry, [person, found.lead])
    return given


def _of_person(records: Records, portfolio: Portfolio, person: Person) -> list[Membership]:
    return [each for each in records.portfolios.members([portfolio.id]) if each.person == person.id]


def _returning(records: Records, portfolio: Portfolio, person: Person) -> list[Membership]:
    """Give the places that they would get back after a hold."""
    return [each for each in records.portfolios.returning(person.id) if each.portfolio == portfolio.id]


def _refused(
    records: Records, author: Person, portfolio: Portfolio, person: Person, right: Right
) -> Sequence[FieldRefused]:
    if refusals := refused_person(records, Field.PERSON, person.id):
        return refusals
    members = _of_person(records, portfolio, person)
    has = [each for each in members if each.ground is Ground.LEAD or each.right is right]
    if any(each.ground is not Ground.DEPUTY for each in has):
        return [IsInAlready(person.name)]
    return refused_conflict(records, Field.PERSON, person, [portfolio], author)


def _former(members: Sequence[Membership]) -> str | None:
    rights = [each.right.value for each in members if each.ground is Ground.MEMBER]
    return rights[0] if rights else None
