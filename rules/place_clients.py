"""« Clients »: which clients a portfolio has, from now on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.in_sight import hidden_clients, hidden_from
from rules.model.clients import Client, ClientId
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import SlackId
from rules.model.portfolios import Placement, Portfolio, PortfolioId
from rules.model.refusals import Field, FormRefused, Missing
from rules.model.told import Facts
from rules.once import done_before
from rules.portfolio_lines import line_about, write
from rules.portfolio_rights import manager_of
from rules.ports import Records

# Names of clients that a line of the journal tells; of more it tells how many.
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Placed:
    """Which clients were put into a portfolio, or taken out of it."""

    portfolio: Portfolio
    clients: tuple[Client, ...]


def place_clients(
    records: Records,
    author: SlackId,
    portfolio: PortfolioId,
    clients: Sequence[ClientId],
    *,
    form: IdempotencyKey,
    now: datetime,
) -> Placed:
    """Put clients into a portfolio; those who are in it stay as they are.

    The same form again changes nothing more. Raises what manager_of does, or FormRefused where none is chosen.
    """
    administrator, found = manager_of(records, author, portfolio)
    if done_before(records, author, form) is not None:
        hidden = hidden_clients(records, hidden_from(records, administrator), clients)
        return Placed(found, tuple(each for each in records.clients.by_ids(clients) if each.id not in hidden))
    there = {each.client for each in records.portfolios.placements(clients) if each.portfolio == portfolio}
    there |= hidden_clients(records, hidden_from(records, administrator), clients)
    new = [each for each in records.clients.by_ids(clients) if each.id not in there and each.until is None]
    if not clients:
        raise FormRefused([Missing(Field.CLIENTS)])
    if new:
        facts = placed_facts(new)
        line = line_about(found, Action.CLIENTS_PLACED, administrator, now, form=form, facts=facts)
        entry = write(records, line)
        records.portfolios.place(
            [Placement(portfolio=portfolio, client=each.id, since=now, granted=entry) for each in new]
        )
    return Placed(found, tuple(new))


def take_out(records: Records, author: SlackId, portfolio: PortfolioId, client: ClientId, now: datetime) -> Placed:
    """Take a client out of a portfolio; one in no other stands under « À affecter ».

    Pressed twice, it changes nothing more. Raises what manager_of does.
    """
    administrator, found = manager_of(records, author, portfolio)
    there = any(each.portfolio == portfolio for each in records.portfolios.placements([client]))
    if not there:
        return Placed(found, ())
    taken = records.clients.get(client)
    line = line_about(found, Action.CLIENTS_TAKEN_OUT, administrator, now, facts=placed_facts([taken]))
    records.portfolios.displace([client], portfolio, write(records, line), now)
    return Placed(found, (taken,))


def placed_facts(clients: Sequence[Client]) -> Facts:
    """Give what a line tells of several clients."""
    names = ", ".join(each.name for each in clients[:_NAMED])
    numbers = ",".join(str(each.id) for each in clients[:_NAMED])
    return {"clients": len(clients), "client_names": names, "client_numbers": numbers}
