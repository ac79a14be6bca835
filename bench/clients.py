"""Measurements of how clients and portfolios grow: 20,000 clients, 500 portfolios and 300 people.

`python -m bench.clients`: the same questions asked of few clients and of many, in turn.
"""

from __future__ import annotations

import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path

from rich.console import Console

from bench.growth import NOW, READER, Question, Subject, measure_all, person, show
from rules.choose_portfolio import choose_portfolio
from rules.list_clients import ClientPlace, list_clients
from rules.list_portfolios import PortfolioPlace, list_portfolios
from rules.model.clients import NO_CLIENT, Client, ClientId, client_sort_key
from rules.model.dates import today
from rules.model.journal import Action, EntryId, NewEntry
from rules.model.listing import Cursor
from rules.model.people import PersonId
from rules.model.portfolios import (
    NO_MEMBERSHIP,
    NO_PORTFOLIO,
    Ground,
    Membership,
    Placement,
    Portfolio,
    PortfolioId,
    Right,
)
from rules.ports import Records
from rules.show_client import client_on

FEW, MANY = 200, 20_000
_PORTFOLIOS = {FEW: 50, 1_000: 25}  # of so many clients added at once
_PEOPLE = 300
_KINDS = ("Boulangerie", "Garage", "Pharmacie", "Menuiserie", "Restaurant", "Librairie", "Fleuriste", "Optique")


def questions(clients: int) -> dict[str, Question]:
    """Give what is asked of a firm of so many clients, by its name in the table."""
    middle = _client(clients // 2)
    cursor = Cursor(client_sort_key(middle), clients // 2)
    before = today(NOW) - timedelta(days=1)

    def ask(search: str, at: Cursor | None = None) -> Question:
        place = ClientPlace(search) if at is None else ClientPlace(search, cursor=at)
        return partial(list_clients, reader=READER, place=place)

    return {
        "the list of clients, first page": ask(""),
        "the list, from its middle": ask("", cursor),
        "a client by number": ask("code 000123"),
        "a word that every eighth has": ask("garage"),
        "a word that every client has": ask("client"),
        "nobody": ask("introuvable"),
        "clients in no portfolio": partial(list_clients, reader=READER, place=ClientPlace(unassigned=True)),
        "the list of portfolios": partial(list_portfolios, reader=READER),
        "a portfolio by name": partial(list_portfolios, reader=READER, place=PortfolioPlace("000001")),
        "the choices of a form": partial(choose_portfolio, reader=READER, search="00000"),
        "who sees a client today": partial(client_on, client=ClientId(1), day=today(NOW), now=NOW),
        "who saw a client on a day": partial(client_on, client=ClientId(1), day=before, now=NOW),
    }


def _client(number: int) -> Client:
    name = f"Client {_KINDS[number % len(_KINDS)]} {number:06}"
    return Client(id=NO_CLIENT, name=name, code=f"code {number:06}", since=today(NOW))


def fill(records: Records, numbers: range) -> None:
    """Add these clients, in fifty portfolios or five hundred, each with a lead and two members."""
    if numbers.start == 0:
        records.people.add_all([person(number) for number in range(_PEOPLE)])
    entry = records.journal.write(NewEntry(at=NOW, action=Action.CLIENTS_PLACED))
    clients = records.clients.add_all([_client(number) for number in numbers])
    since, each_has = NOW - timedelta(days=30), len(numbers) // _PORTFOLIOS[len(numbers)]
    for first in range(0, len(clients), each_has):
        portfolio = _portfolio(records, (numbers.start + first) // each_has, entry)
        some = clients[first : first + each_has]
        records.portfolios.place(
            [Placement(portfolio=portfolio, client=each.id, since=since, granted=entry) for each in some]
        )


def _portfolio(records: Records, number: int, entry: EntryId) -> PortfolioId:
    people = [PersonId((number + each) % _PEOPLE + 1) for each in range(3)]
    new = Portfolio(id=NO_PORTFOLIO, name=f"Portefeuille {number:06}", lead=people[0], created_at=NOW)
    portfolio = records.portfolios.add(new)
    grounds = (Ground.LEAD, Ground.MEMBER, Ground.MEMBER)
    records.portfolios.grant(
        [
            Membership(
                id=NO_MEMBERSHIP,
                portfolio=portfolio.id,
                person=person,
                ground=ground,
                right=Right.HANDLE,
                since=NOW - timedelta(days=30),
                granted=entry,
            )
            for person, ground in zip(people, grounds, strict=True)
        ]
    )
    return portfolio.id


CLIENTS = Subject("clients", FEW, MANY, questions, fill)


def main() -> None:
    """Measure, and print the table."""
    console = Console()
    with tempfile.TemporaryDirectory() as name:
        measured = measure_all(CLIENTS, Path(name), 15, lambda: None)
    show(console, measured)


if __name__ == "__main__":
    main()
