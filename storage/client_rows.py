"""Clients, the rows that store them, and the words by which they are found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from sqlalchemy import ColumnElement, RowMapping, and_, literal

from rules.model.clients import Client, ClientId, client_search_text, client_sort_key, code_key
from storage.portfolio_tables import client_words, clients

# Folded text has no line ends: what follows one begins a word.
_BEGINS = "\n"
# From where a word begins, after a space or a sign, until the next space: « l'oréal » begins with « l » and « o ».
_BEGINNING = re.compile(r"(?=((?:(?<!\S)\S|(?<![^\W_])[^\W_])\S*))")
# Behind everything that begins with what stands before it.
_LAST = "\U0010ffff"


def client_of(row: RowMapping) -> Client:
    """Build a client from a row with all columns of `clients`."""
    return Client(
        id=ClientId(row[clients.c.id]),
        name=row[clients.c.name],
        siren=row[clients.c.siren],
        siret=row[clients.c.siret],
        code=row[clients.c.code],
        since=row[clients.c.since],
        until=row[clients.c.until],
    )


def columns_of(client: Client) -> dict[str, object]:
    """Give the columns of a client, without the space, and without what places tell."""
    return {
        "name": client.name,
        "siren": client.siren or None,
        "siret": client.siret or None,
        "code": client.code,
        "code_key": code_key(client.code) or None,
        "since": client.since,
        "until": client.until,
        "sort_key": client_sort_key(client),
        "words": "".join(f"{_BEGINS}{each}" for each in _words(client)),
    }


def found_by(row: Mapping[str, object]) -> list[str]:
    """Give the words in the columns of a client."""
    return str(row["words"]).split(_BEGINS)[1:]


def having(word: str) -> ColumnElement[bool]:
    """Give the condition that a word of a client begins so."""
    return clients.c.words.contains(f"{_BEGINS}{word}", autoescape=True)


def beginning(word: str) -> ColumnElement[bool]:
    """Give the condition for the words that begin so."""
    low, high = (literal(each, client_words.c.word.type) for each in (word, word + _LAST))
    return and_(client_words.c.word >= low, client_words.c.word < high)


def _words(client: Client) -> list[str]:
    found = sorted({*_BEGINNING.findall(client_search_text(client))})
    # What another begins with is found by that one.
    return [each for each, following in pairwise([*found, ""]) if not following.startswith(each)]
