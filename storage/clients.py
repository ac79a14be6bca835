"""The clients of one space, as kept in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Integer,
    Select,
    Text,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from rules.model.clients import Client, ClientId, ClientPage, ClientsSought, client_sort_key, code_key
from rules.model.listing import Cursor
from storage.client_pages import ClientPages, not_hidden
from storage.client_rows import client_of, columns_of, found_by
from storage.inserts import add_numbered
from storage.lists import ListOf, these
from storage.portfolio_tables import IS_CLIENT, IS_UNASSIGNED, client_words
from storage.portfolio_tables import clients as table
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_CLIENTS = select(table).where(_HERE)
_BY_ID = _CLIENTS.where(table.c.id == _SOUGHT)
# With its sign, the space is looked at where a client was found, and does not lead to all of its clients.
_BY_IDS = select(table).where(literal_column("+clients.space_id") == bindparam("space"), these(table.c.id))
_BY_SIRENS = _CLIENTS.where(these(table.c.siren, Text))
_BY_CODES = _CLIENTS.where(these(table.c.code_key, Text))
_COUNT = select(func.count()).select_from(table).where(_HERE, IS_CLIENT)
_UNASSIGNED = select(table.c.id).where(_HERE, IS_UNASSIGNED).limit(bindparam("most", type_=Integer))
_COUNT_UNASSIGNED = select(func.count()).select_from(_UNASSIGNED.subquery())
_UPDATE = update(table).where(_HERE, table.c.id == _SOUGHT)
_WORDS = select(client_words.c.word).where(client_words.c.client == _SOUGHT)
_ADD_WORDS = insert(client_words)
_GIVEN = (
    func.unnest(bindparam("clients", type_=ListOf(BigInteger)), bindparam("words", type_=ListOf(Text)))
    .table_valued("client", "word")
    .render_derived()
)
# PostgreSQL takes them row by row otherwise, several for each client.
_ADD_AT_ONCE = insert(client_words).from_select(
    ["space_id", "client", "word"], select(bindparam("space", type_=BigInteger), _GIVEN.c.client, _GIVEN.c.word)
)
_REMOVE_WORDS = delete(client_words).where(client_words.c.client == _SOUGHT)


class Clients(WithinSpace):
    """The clients of one space, within one transaction."""

    def get(self, client: ClientId) -> Client:
        """Give the client with this id; raises LookupError."""
        row = self._run(_BY_ID, sought=client).mappings().one_or_none()
        if row is None:
            raise LookupError(f"there is no client {client} in space {self._space.id}")
        return client_of(row)

    def by_ids(self, clients: Iterable[ClientId]) -> list[Client]:
        """Give those of these clients who are known here, by name."""
        return sorted(self._found(_BY_IDS, clients), key=lambda each: (client_sort_key(each), each.id))

    def by_sirens(self, sirens: Iterable[str]) -> dict[str, Client]:
        """Give who has these SIRENs, those who left the firm too."""
        return {each.siren: each for each in self._found(_BY_SIRENS, sirens) if each.siren}

    def by_codes(self, codes: Iterable[str]) -> dict[str, Client]:
        """Give who has these codes, by `code_key`, those who left too."""
        return {code_key(each.code): each for each in self._found(_BY_CODES, map(code_key, codes))}

    def page(self, sought: ClientsSought, cursor: Cursor, size: int) -> ClientPage:
        """Give a page of the clients who have not left, by name.

        Where nobody is left after the cursor, or less than a page before it, it is the first page.
        """
        return ClientPages(self._connection, self._space, sought).page(cursor, size)

    def count(self, hidden: frozenset[int] = frozenset()) -> int:
        """Count the clients who have not left, but those only in hidden portfolios."""
        return int(self._run(_COUNT.where(*not_hidden(hidden))).scalar_one())

    def unassigned(self, most: int) -> int:
        """Count the clients in no portfolio, up to so many."""
        return int(self._run(_COUNT_UNASSIGNED, most=most).scalar_one())

    def add_all(self, clients: Sequence[Client]) -> list[Client]:
        """Store new clients; give them with their ids, in order."""
        rows = [columns_of(each) for each in clients]
        ids = add_numbered(self._connection, self._space, table, rows)
        there = [(number, row) for number, row in zip(ids, rows, strict=True) if row["until"] is None]
        self._add_words([(number, each) for number, row in there for each in found_by(row)])
        return [replace(each, id=ClientId(number)) for each, number in zip(clients, ids, strict=True)]

    def update(self, client: Client) -> None:
        """Store a client as they are now; raises LookupError."""
        row = columns_of(client)
        if self._run(_UPDATE, sought=client.id, **row).rowcount != 1:
            raise LookupError(f"there is no client {client.id} in space {self._space.id}")
        words = [] if client.until else found_by(row)
        if {*self._run(_WORDS, sought=client.id).scalars()} != {*words}:
            self._run(_REMOVE_WORDS, sought=client.id)
            self._add_words([(client.id, each) for each in words])

    def _add_words(self, words: Sequence[tuple[int, str]]) -> None:
        if self._connection.dialect.name == "postgresql":
            clients, begins = [client for client, _ in words], [word for _, word in words]
            self._run(_ADD_AT_ONCE, clients=clients, words=begins)
        else:
            self._add(_ADD_WORDS, [{"client": client, "word": word} for client, word in words])

    def _found(self, statement: Select[Any], these: Iterable[object]) -> list[Client]:
        return [client_of(row) for row in self._run(statement, these=these).mappings()]
