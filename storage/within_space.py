"""What the parts of a space's records share: their transaction, and their space."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, CursorResult

from rules.model.people import Space


class WithinSpace:
    """A part of the records of one space, within one transaction."""

    def __init__(self, connection: Connection, space: Space) -> None:
        self._connection = connection
        self._space = space

    def _run(self, statement: Any, **sought: object) -> CursorResult[Any]:
        return self._connection.execute(statement, {"space": self._space.id, **sought})

    def _add(self, statement: Any, rows: list[dict[str, object]]) -> None:
        """Store rows of the space, all at once."""
        if rows:
            self._connection.execute(statement, [{"space_id": self._space.id, **row} for row in rows])
