"""« Rendre confidentiel »: who sees a portfolio."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rules.ask_agreement import ask, asked_by
from rules.in_sight import insiders
from rules.model.agreements import AgreementRequest, Matter
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Person, SlackId
from rules.model.portfolio_messages import PortfolioConfidential
from rules.model.portfolio_refusals import InsidersOnly, NameIsTaken
from rules.model.portfolios import Portfolio, PortfolioId, portfolio_key
from rules.once import done_before
from rules.portfolio_lines import line_about, tell_of, write
from rules.portfolio_rights import is_in, manager_of
from rules.ports import Records


@dataclass(frozen=True, slots=True)
class Confidentiality:
    """A portfolio as it is now, and who is to agree first."""

    portfolio: Portfolio
    asked: tuple[str, ...] = ()


def may_set_confidential(records: Records, author: SlackId, portfolio: PortfolioId) -> Portfolio:
    """Give a portfolio that somebody may make confidential, or no longer so.

    Nobody makes what they would not see. Raises what manager_of does, or InsidersOnly.
    """
    administrator, found = manager_of(records, author, portfolio)
    if not is_in(records, administrator, found):
        raise InsidersOnly
    return found


def set_confidential(
    records: Records,
    author: SlackId,
    portfolio: PortfolioId,
    *,
    confidential: bool,
    form: IdempotencyKey,
    now: datetime,
) -> Confidentiality:
    """Make a portfolio confidential, or ask for the end of it.

    To its end, which would let others in, somebody else is asked to agree first. The same form again changes nothing
    more. Raises what may_set_confidential does, NameIsTaken, or what ask does.
    """
    if (done := done_before(records, author, form)) is not None:
        return Confidentiality(records.portfolios.get(portfolio), asked_by(records, done))
    found = may_set_confidential(records, author, portfolio)
    administrator = manager_of(records, author, portfolio)[0]
    if found.confidential is confidential:
        return Confidentiality(found)
    if not confidential:
        _check_name(records, found)
        request = AgreementRequest(Matter.OPEN, portfolio, administrator.id)
        return Confidentiality(found, ask(records, administrator, found, request, form=form, now=now))
    return Confidentiality(_set(records, administrator, found, form, now, confidential=True))


def agreed_opening(records: Records, administrator: Person, found: Portfolio, now: datetime) -> None:
    """Show a portfolio to others, as somebody agreed; raises NameIsTaken."""
    _check_name(records, found)
    if found.confidential:
        _set(records, administrator, found, None, now, confidential=False)


def _check_name(records: Records, portfolio: Portfolio) -> None:
    taken = records.portfolios.by_name(portfolio_key(portfolio.name))
    if taken is not None and taken.id != portfolio.id:
        raise NameIsTaken(taken.name)


def _set(
    records: Records,
    administrator: Person,
    found: Portfolio,
    form: IdempotencyKey | None,
    now: datetime,
    *,
    confidential: bool,
) -> Portfolio:
    changed = replace(found, confidential=confidential)
    records.portfolios.update(changed, now)
    action = Action.PORTFOLIO_CONFIDENTIAL if confidential else Action.PORTFOLIO_NOT_CONFIDENTIAL
    entry = write(records, line_about(changed, action, administrator, now, form=form))
    inside = tuple(sorted(insiders(records, [changed])[found.id]))
    told = PortfolioConfidential(
        author=administrator.id, portfolio=found.name, confidential=confidential, members=inside, at=now
    )
    tell_of(records, changed, told, action, entry, inside)
    return changed
