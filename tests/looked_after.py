"""Portfolios, their people and their clients, as tests begin with them, each with its line of the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from rules.ask_agreement import ask, open_requests
from rules.edit_client import ClientForm, add_client
from rules.memberships import close, give, make_lead
from rules.model.agreements import AgreementRequest, Matter
from rules.model.clients import Client
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.people import Person, SlackId
from rules.model.portfolios import NO_PORTFOLIO, Portfolio, Right
from rules.portfolio_lines import line_about
from rules.ports import Records
from tests.people import NOW

SIREN, ANOTHER = "732829320", "552008443"


def user(records: Records, account: str) -> Person:
    """The user with this Slack account."""
    return next(each for each in records.people.users() if each.slack_id == account)


def led(records: Records, name: str, lead: Person, author: Person, now: datetime, *, why: str = "") -> Portfolio:
    """A portfolio for which somebody answers."""
    made = records.portfolios.add(Portfolio(id=NO_PORTFOLIO, name=name, created_at=now))
    line = line_about(made, Action.PORTFOLIO_CREATED, author, now, lead.id, why=why)
    return make_lead(records, made, lead.id, records.journal.write(line), now)


def join(
    records: Records,
    portfolio: Portfolio,
    person: Person,
    author: Person | None,
    now: datetime,
    *,
    right: Right = Right.VIEW,
    why: str = "",
) -> None:
    """Somebody has a right in a portfolio from now on."""
    line = line_about(portfolio, Action.PORTFOLIO_RIGHT_GIVEN, author, now, person.id, why=why)
    give(records, portfolio, person.id, right, records.journal.write(line), now)


def asked_of_all(records: Records, author: Person, person: Person, *inside: Person, now: datetime = NOW) -> EntryId:
    """A request to let somebody into a confidential portfolio, in which its author is, and these."""
    made = led(records, "Confidentiel", author, author, now)
    hidden = replace(made, confidential=True)
    records.portfolios.update(hidden, now)
    for each in inside:
        join(records, hidden, each, author, now)
    ask(records, author, hidden, AgreementRequest(Matter.RIGHT, made.id, person.id), form=None, now=now)
    return open_requests(records)[0].id


def leave(records: Records, portfolio: Portfolio, person: Person, now: datetime) -> None:
    """Somebody is in a portfolio no more."""
    line = line_about(portfolio, Action.PORTFOLIO_RIGHT_ENDED, None, now, person.id)
    members = [each for each in records.portfolios.members([portfolio.id]) if each.person == person.id]
    close(records, members, records.journal.write(line), now)


def client(
    records: Records,
    author: SlackId,
    now: datetime,
    *portfolios: Portfolio,
    name: str = "Boulangerie Éon",
    **typed: str,
) -> Client:
    """A client of the firm, in these portfolios, of whom this was typed."""
    form = ClientForm(name=name, **(typed or {"siren": SIREN}))
    chosen = [each.id for each in portfolios]
    return add_client(records, author, form, chosen, form=IdempotencyKey(uuid4().hex), now=now).client
