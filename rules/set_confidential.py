"""« Rendre confidentiel »: a portfolio that those outside it do not see, or see again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rules.in_sight import insiders
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import SlackId
from rules.model.portfolio_messages import PortfolioConfidential
from rules.model.portfolio_refusals import InsidersOnly, NameIsTaken
from rules.model.portfolios import Portfolio, PortfolioId, portfolio_key
from rules.once import done_before
from rules.portfolio_lines import line_about, tell, tell_of, write
from rules.portfolio_rights import is_in, manager_of
from rules.ports import Records


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
) -> Portfolio:
    """Make a portfolio confidential, or show it to others again.

    The same form again changes nothing more. Raises what may_set_confidential does, or NameIsTaken.
    """
    if done_before(records, author, form) is not None:
        return records.portfolios.get(portfolio)
    found = may_set_confidential(records, author, portfolio)
    if found.confidential is confidential:
        return found
    taken = None if confidential else records.portfolios.by_name(portfolio_key(found.name))
    if taken is not None:
        raise NameIsTaken(taken.name)
    administrator, found = manager_of(records, author, portfolio)
    changed = replace(found, confidential=confidential)
    records.portfolios.update(changed, now)
    action = Action.PORTFOLIO_CONFIDENTIAL if confidential else Action.PORTFOLIO_NOT_CONFIDENTIAL
    entry = write(records, line_about(changed, action, administrator, now, form=form))
    inside = tuple(sorted(insiders(records, [changed])[portfolio]))
    told = PortfolioConfidential(
        author=administrator.id, portfolio=found.name, confidential=confidential, members=inside, at=now
    )
    if confidential:
        tell_of(records, changed, told, action, entry, inside)
    else:
        tell(records, told, entry, inside)
    return changed
