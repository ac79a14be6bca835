"""Fast inserts that give the ids of their rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Select, Table, bindparam, func, insert, select

from rules.model.people import Space


def add_one(connection: Connection, adding: Insert, row: dict[str, object]) -> int:
    """Add a row, and give its id.

    Where the driver tells the id itself, RETURNING is not used.
    """
    key = connection.execute(adding, row).inserted_primary_key
    if key is None:
        raise TypeError(f"{adding.table.name} has no number of its own")
    return int(key[0])


def add_numbered(connection: Connection, space: Space, table: Table, rows: Sequence[dict[str, object]]) -> list[int]:
    """Add rows to a locked space, and give their ids in order.

    RETURNING would make one statement of them all, with thousands of parameters: three times slower, except where an
    index is written once a statement (`storage/people_queries.py`). Nobody else adds to this space meanwhile, and what
    is added gets higher numbers than all before.
    """
    if not rows:
        return []
    last, adding, added = _statements(table)
    before = connection.execute(last).scalar_one_or_none() or 0
    connection.execute(adding, [{"space_id": space.id, **row} for row in rows])
    return list(connection.execute(added, {"space": space.id, "before": before}).scalars())


@cache
def _statements(table: Table) -> tuple[Select[Any], Insert, Select[Any]]:
    added = select(table.c.id).where(table.c.space_id == bindparam("space"), table.c.id > bindparam("before"))
    return select(func.max(table.c.id)), insert(table), added.order_by(table.c.id)
