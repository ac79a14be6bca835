"""« L'abonné est ajouté au portefeuille »: the portfolios of somebody who is being added."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rules.ask_agreement import ask
from rules.memberships import give, give_later
from rules.model.agreements import AgreementRequest, Matter
from rules.model.journal import Action, EntryId
from rules.model.people import Person
from rules.model.portfolio_messages import PortfolioRightGiven
from rules.model.portfolios import Portfolio, Right
from rules.portfolio_lines import line_about, tell_of
from rules.portfolio_rights import may_look_after
from rules.ports import Records


def place_in(
    records: Records, portfolios: Sequence[Portfolio], person: Person, author: Person, entry: EntryId, now: datetime
) -> None:
    """Let somebody handle the clients of these portfolios, from the day on which their access begins.

    `entry` is the line by which they were added; who is told of a right hears of each. Of confidential ones, somebody
    else is asked to agree first.
    """
    right = Right.HANDLE
    for each in portfolios:
        if each.confidential:
            ask(records, author, each, AgreementRequest(Matter.RIGHT, each.id, person.id, right), form=None, now=now)
    portfolios = [each for each in portfolios if not each.confidential]
    put = give if may_look_after(person) else give_later
    lines = [
        line_about(each, Action.PORTFOLIO_RIGHT_GIVEN, author, now, person.id, facts={"right": right.value})
        for each in portfolios
    ]
    for portfolio, line in zip(portfolios, records.journal.write_all(lines), strict=True):
        put(records, portfolio, person.id, right, entry, now)
        told = PortfolioRightGiven(
            person=person.id, author=author.id, portfolio=portfolio.name, lead=portfolio.lead, right=right, at=now
        )
        concerned = [person.id, portfolio.lead] if may_look_after(person) else [portfolio.lead]
        tell_of(records, portfolio, told, Action.PORTFOLIO_RIGHT_GIVEN, line, concerned)
