"""People whom a change may concern, read at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Text,
    bindparam,
    func,
    or_,
    select,
    text,
    true,
    union_all,
)
from sqlalchemy.dialects.postgresql import ARRAY

from rules.model.people import Person, Space
from rules.ports import PrefetchKeys
from storage.person_rows import person_of
from storage.tables import people

_PEOPLE = select(people).where(people.c.space_id == bindparam("space"))
# One part for each index: as alternatives of one condition SQLite would read the whole table instead.
_AROUND = union_all(
    *(
        _PEOPLE.where(condition)
        for condition in (
            or_(people.c.slack_id == bindparam("author"), people.c.slack_id == bindparam("owner")),
            people.c.former_slack_id == bindparam("owner"),
            people.c.email == bindparam("email"),
            people.c.name_key == bindparam("name_key"),
            people.c.phone == bindparam("phone"),
            people.c.look == bindparam("look"),
            people.c.partner,
        )
    )
)
_INDEXED = {
    "slack_ids": people.c.slack_id,
    "closed_slack_ids": people.c.former_slack_id,
    "emails": people.c.email,
    "name_keys": people.c.name_key,
    "phones": people.c.phone,
    "looks": people.c.look,
}


def _among(name: str, column: ColumnElement[Any]) -> Select[Any]:
    return _PEOPLE.where(column.in_(bindparam(name, expanding=True)))


def _each(name: str, column: ColumnElement[Any]) -> Select[Any]:
    # Leaves PostgreSQL no choice but to look up each in its index: of a list of alternatives, and as long as it has no
    # statistics, it compares everybody with all of them. Without the offset it would swap the two sides.
    wanted = func.unnest(bindparam(name, type_=ARRAY(Text))).table_valued("sought").render_derived()
    found = _PEOPLE.where(column == wanted.c.sought).offset(0).lateral()
    return select(*(found.c[each.name] for each in people.c)).select_from(wanted.join(found, true()))


def _of_many(part: Callable[[str, ColumnElement[Any]], Select[Any]]) -> CompoundSelect[Any]:
    # Rows are read by the columns of the first part.
    return union_all(_PEOPLE.where(people.c.partner), *(part(name, column) for name, column in _INDEXED.items()))


# A plan made while there was nobody yet would be kept while thousands are added.
_PLAN_ANEW = text("SET LOCAL plan_cache_mode = force_custom_plan")
_AROUND_MANY = {"sqlite": _of_many(_among), "postgresql": _of_many(_each)}


def read_near(connection: Connection, space: Space, around: Sequence[PrefetchKeys]) -> list[Person]:
    """Read the people with these keys and the partners, oldest first."""
    statement, sought = _AROUND_MANY[connection.dialect.name], _sought(around)
    if len(around) == 1:
        statement, sought = _AROUND, {field.name: getattr(around[0], field.name) for field in fields(around[0])}
    elif connection.dialect.name == "postgresql":
        connection.execute(_PLAN_ANEW)
    rows = connection.execute(statement, {"space": space.id, **sought}).mappings()
    by_id = {row[people.c.id]: row for row in rows}
    return [person_of(by_id[person]) for person in sorted(by_id)]


def grouped(found: Sequence[Person], key: Callable[[Person], object]) -> dict[object, list[Person]]:
    """Group people by what they share."""
    groups: dict[object, list[Person]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    return groups


def _sought(around: Sequence[PrefetchKeys]) -> dict[str, list[str]]:
    owners = {each.owner for each in around if each.owner}
    authors = {each.author for each in around if each.author}
    return {
        "slack_ids": list(owners | authors),
        "closed_slack_ids": list(owners),
        "emails": list({each.email for each in around}),
        "name_keys": list({each.name_key for each in around}),
        "phones": list({each.phone for each in around if each.phone}),
        "looks": list({each.look for each in around}),
    }
