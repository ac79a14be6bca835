"""The index by which words are found inside words.

It knows texts by every three letters in a row: SQLite by its own full-text search, PostgreSQL by a function of ours, so
that no extension need be installed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, bindparam, column, func, literal_column, table, text
from sqlalchemy.dialects.postgresql import ARRAY

from rules.model.writing import INSIDE_WORDS, beginnings
from storage.tables import people

# Folded text has no line ends: what follows two of them begins a word.
_BEGINS = "\n\n"
_INDEX = table("people_words", column("rowid"))
# A plan made for one word may be the worst for the next.
_PLAN_ANEW = text("SET LOCAL plan_cache_mode = force_custom_plan")


def indexed(folded: str) -> str:
    """Give a folded text followed by how its words begin."""
    return folded + "".join(f"{_BEGINS}{each}" for each in sorted(beginnings(folded)))


def holding(words: Iterable[str], of: ColumnElement[str] = people.c.words) -> list[ColumnElement[bool]]:
    """Give the conditions that a person's indexed text holds these words."""
    return [of.contains(_sought(word), autoescape=True) for word in words]


def by_index(connection: Connection, statement: Select[Any], words: Sequence[str]) -> tuple[Select[Any], object]:
    """Narrow a statement to those whom the index finds; give what it needs as `grams`.

    It finds some who do not hold the words, but misses nobody.
    """
    grams = sorted({gram for word in words for gram in _grams(_sought(word))})
    if connection.dialect.name == "postgresql":
        connection.execute(_PLAN_ANEW)
        return statement.where(_GRAMS.op("@>")(bindparam("grams", type_=ARRAY(Text)))), grams
    # With its sign, the number leads from the index to the people, and never back.
    found = statement.join_from(people, _INDEX, people.c.id == literal_column("+people_words.rowid"))
    quoted = (gram.replace('"', '""') for gram in grams)
    return found.where(_MATCHES), " AND ".join(f'"{each}"' for each in quoted)


def in_order(connection: Connection, statement: Select[Any]) -> Select[Any]:
    """Order those whom the index finds by their number, as it gives them."""
    if connection.dialect.name == "postgresql":
        return statement.order_by(people.c.id)
    return statement.order_by(literal_column("people_words.rowid"))


_GRAMS = func.people_grams(people.c.words)
_MATCHES = literal_column("people_words").op("MATCH")(bindparam("grams", type_=Text))


def _sought(word: str) -> str:
    return word if len(word) >= INSIDE_WORDS else _BEGINS + word


def _grams(sought: str) -> set[str]:
    return {sought[at : at + INSIDE_WORDS] for at in range(len(sought) - INSIDE_WORDS + 1)}
