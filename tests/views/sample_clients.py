"""Clients and who looks after them, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from rules.edit_client import ClientForm, Saved
from rules.list_clients import PAGE_SIZE, ClientListing, ClientPlace
from rules.model.clients import NO_CLIENT, Client, ClientId, ClientPage
from rules.model.company_numbers import NumberCaution
from rules.model.journal import EntryId
from rules.model.journal_chain import Head
from rules.model.listing import MOST_COUNTED, Cursor, Direction
from rules.model.people import PersonId
from rules.model.portfolios import Ground, Membership, MembershipId, Portfolio, PortfolioId, Right, Sight
from rules.show_client import ClientSheet, Seen
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, DAY, EDGE, FORM_ID, person
from views import client_words, edit_client, list_clients, show_client
from views.show_client import SHOWN, Shown

MANY = 10**18
HEAD = Head("f" * 64, 1234)


def windows(given: Given) -> Calls:
    """The list, the window of a client, the form, and what comes of it."""
    yield from ((list_clients.listing, (each,)) for each in listings(given))
    yield from ((show_client.sheet, (each, _shown(given), FORM_ID)) for each in sheets(given))
    typed = ClientForm(name=given.function, siren="732\u00a0829\u00a0320", siret=given.phone, code=given.phone)
    new = replace(_shown(given), client=NO_CLIENT)
    yield edit_client.form, (ClientForm(), FORM_ID, new)
    yield edit_client.form, (typed, FORM_ID, _shown(given), "V" * 11)
    portfolios = (portfolio(given),) * 12
    for saved in (
        Saved(client(given), frozenset(NumberCaution), portfolios),
        Saved(replace(client(given), siret=None, code="")),
        Saved(replace(client(given), siren=None), changed=False),
    ):
        for is_new in (True, False):
            yield partial(edit_client.result, is_new=is_new), (saved,)
    yield edit_client.ended, (client(given),)


def sentences(given: Given) -> list[tuple[Callable[..., str], tuple[Any, ...]]]:
    """What stands alone of it."""
    return [
        *((client_words.ground_words, (each,)) for each in Ground),
        *((client_words.caution_words, (each,)) for each in NumberCaution),
        *((list_clients.count, (each,)) for each in listings(given)),
    ]


def client(given: Given) -> Client:
    """A client with all that there may be to know of them."""
    return Client(
        id=ClientId(MANY),
        name=given.function,
        siren="732829320",
        siret="73282932000074",
        code=given.phone,
        since=DAY,
    )


def portfolio(given: Given) -> Portfolio:
    """A portfolio in use."""
    return Portfolio(id=PortfolioId(MANY), name=given.last_name, lead=PersonId(1), created_at=AT)


def listings(given: Given) -> list[ClientListing]:
    """Every state of the list: to administrators and others, with many, few and none."""
    clients = tuple(replace(client(given), id=ClientId(MANY + number)) for number in range(PAGE_SIZE))
    places = [ClientPlace(search, only, EDGE) for search in (given.search, "") for only in (True, False)]
    portfolios = {clients[0].id: (portfolio(given),) * 3}
    reader, member = person(given, administrator=True), person(given)
    pages = [
        ClientPage(clients, MOST_COUNTED + 1, has_before=True, has_after=True),
        ClientPage(clients[:1], 1),
        ClientPage(clients[:3], 3, has_before=True),
        ClientPage(),
    ]
    found = [ClientListing(reader, place, page, portfolios) for place in places for page in pages]
    return [*found, ClientListing(member, places[-1], pages[1]), ClientListing(member, places[-1], pages[-1])]


def sheets(given: Given) -> list[ClientSheet]:
    """A client today and on another day, to each kind of reader; looked after by many, by nobody, and no more."""
    seen = tuple(_seen(given, number) for number in range(max(given.crowd, len(Ground))))
    usual = ClientSheet(client(given), AT.date(), (portfolio(given),) * 3, seen, person(given), HEAD)
    administrator = replace(usual, reader=person(given, administrator=True))
    past = replace(administrator, day=DAY - timedelta(days=30), is_past=True)
    left = replace(client(given), until=DAY)
    crowds = [replace(usual, seen=(seen * SHOWN)[: SHOWN + more]) for more in (1, 7)]
    return [
        usual,
        *crowds,
        administrator,
        past,
        replace(past, leaves_out=True),
        replace(past, leaves_out=True, reader=None),
        replace(past, seen=(), head=None),
        replace(administrator, client=left, portfolios=(), seen=()),
        replace(administrator, portfolios=(), seen=seen[:1]),
    ]


def _shown(given: Given) -> Shown:
    edge = ClientPlace(given.search, unassigned=True, cursor=Cursor('"' * 200, MANY, Direction.BEFORE))
    return Shown(ClientId(MANY), 12, "V" * 11, list_clients.write_place(edge))


def _seen(given: Given, number: int) -> Seen:
    ground = [*Ground][number % len(Ground)]
    since, until = AT - timedelta(days=number % 3), AT + timedelta(hours=number % 2 * 30 + 1)
    place = Membership(
        id=MembershipId(number),
        portfolio=PortfolioId(MANY),
        person=PersonId(1),
        ground=ground,
        right=Right.VIEW if number % 2 else Right.HANDLE,
        since=since,
        granted=EntryId(1),
    )
    sight = Sight(membership=place, name=given.last_name, since=since, until=until if number % 4 else None)
    by_bot = ground is Ground.DEPUTY
    return Seen(sight, given.name, since, "" if by_bot else given.name, "" if by_bot else given.reason)
