"""The incompatible portfolios of one space, as kept in the database."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.journal import EntryId
from rules.model.portfolios import Incompatibility, PortfolioId
from storage.portfolio_tables import incompatible_portfolios as table
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_ALL = select(table.c.first, table.c.second).where(_HERE).order_by(table.c.first, table.c.second)
_PUT = {
    "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
}
_REMOVE = delete(table).where(_HERE, table.c.first == bindparam("one"), table.c.second == bindparam("other"))


class Incompatibilities(WithinSpace):
    """The incompatible portfolios of one space."""

    def incompatible(self) -> list[Incompatibility]:
        """List which portfolios nobody may be in both of."""
        return [Incompatibility(PortfolioId(row.first), PortfolioId(row.second)) for row in self._run(_ALL)]

    def put_incompatible(self, pair: Incompatibility, entry: EntryId) -> None:
        """Store that nobody may be in both; the same again changes nothing."""
        row: dict[str, object] = {"first": pair.first, "second": pair.second, "entry": entry}
        self._add(_PUT[self._connection.dialect.name], [row])

    def remove_incompatible(self, pair: Incompatibility) -> None:
        """Forget that nobody may be in both."""
        self._run(_REMOVE, one=pair.first, other=pair.second)
