"""The groups that one space owes its directory, as stored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from rules.model.notices import Lease
from rules.model.owed_groups import OwedGroup
from rules.model.owed_to_door import DoorStanding
from rules.model.people import Space
from rules.model.portfolios import PortfolioId
from storage.lists import these
from storage.owed_to_door import OwedToDoor
from storage.portfolio_rows import portfolio_of
from storage.portfolio_tables import owed_groups as table
from storage.portfolio_tables import portfolios
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_THIS = table.c.portfolio == bindparam("sought")
_MINE = table.c.lease_holder == bindparam("process_id")
_UNCHANGED = table.c.version == bindparam("seen")
_NO_LEASE = {"lease_holder": None, "lease_until": None}

_OWED = (
    select(*(each for each in table.c if each is not table.c.space_id), portfolios)
    .join_from(table, portfolios, portfolios.c.id == table.c.portfolio)
    .where(_HERE)
)
_OLDEST = _OWED.order_by(table.c.since, table.c.portfolio)
_CLAIMABLE = (
    select(table.c.portfolio)
    .where(_HERE, table.c.due_at <= bindparam("now"))
    .where(or_(table.c.lease_holder.is_(None), _MINE, table.c.lease_until <= bindparam("now")))
    .order_by(table.c.due_at, table.c.portfolio)
    .with_for_update(skip_locked=True)
)
_LEASE = update(table).where(_HERE, these(table.c.portfolio)).values(attempts=table.c.attempts + 1)
_CLAIMED = _OWED.where(these(table.c.portfolio)).order_by(table.c.due_at, table.c.portfolio)
_AMONG = select(table.c.portfolio).where(_HERE, these(table.c.portfolio))
_COUNT = select(func.count()).select_from(table).where(_HERE)
_FIRST = select(table.c.since, table.c.failure).where(_HERE).order_by(table.c.since).limit(1)
_SETTLE = delete(table).where(_HERE, _THIS, _MINE, _UNCHANGED)
_POSTPONE = update(table).where(_HERE, _THIS, _MINE, _UNCHANGED)
_GIVE_BACK = update(table).where(_HERE, _THIS, _MINE).values(_NO_LEASE)
_RELEASE = update(table).where(_HERE, _MINE).values(_NO_LEASE)
_AVAILABLE = case((or_(table.c.lease_holder.is_(None), _MINE), table.c.due_at), else_=table.c.lease_until)
_NEXT_DUE = select(func.min(_AVAILABLE)).where(_HERE)
_CLEAR = delete(table).where(_HERE)


class OwedGroups(WithinSpace):
    """The groups that one space owes its directory, within one transaction."""

    def __init__(
        self, connection: Connection, space: Space, owed_to_door: OwedToDoor, now: Callable[[], datetime]
    ) -> None:
        super().__init__(connection, space)
        self._door = owed_to_door
        self._now = now

    def owe(self, portfolios: Collection[PortfolioId]) -> None:
        """Owe the groups of these portfolios; one change more where they are owed."""
        if not portfolios or not self._door.is_on():
            return
        of_dialect = postgresql.insert if self._connection.dialect.name == "postgresql" else sqlite.insert
        insert = of_dialect(table)
        changed = {"version": table.c.version + 1, "due_at": insert.excluded.due_at, "attempts": 0}
        more = insert.on_conflict_do_update(index_elements=[table.c.portfolio], set_=changed)
        now = self._now()
        new: dict[str, object] = {"version": 1, "since": now, "due_at": now, "attempts": 0, "failure": ""}
        self._add(more, [{"portfolio": each, **new} for each in sorted(portfolios)])

    def among(self, portfolios: Collection[PortfolioId]) -> set[PortfolioId]:
        """Give those of these portfolios whose groups are owed."""
        return {PortfolioId(each) for each in self._run(_AMONG, these=portfolios).scalars()}

    def oldest(self, limit: int) -> list[OwedGroup]:
        """List those owed longest."""
        return [_owed(row) for row in self._run(_OLDEST.limit(limit))]

    def standing(self) -> DoorStanding:
        """Give how much is owed, since when, and why."""
        first = self._run(_FIRST).one_or_none()
        return (
            DoorStanding()
            if first is None
            else DoorStanding(self._run(_COUNT).scalar_one(), first.since, first.failure)
        )

    def claim(self, process_id: str, now: datetime, until: datetime, limit: int) -> list[OwedGroup]:
        """Lease what is due to this process, in order."""
        claimed = self._run(_CLAIMABLE.limit(limit), process_id=process_id, now=now).scalars().all()
        if not claimed:
            return []
        self._run(_LEASE, these=claimed, lease_holder=process_id, lease_until=until)
        return [_owed(row) for row in self._run(_CLAIMED, these=claimed)]

    def settle(self, owed: Sequence[OwedGroup]) -> None:
        """Owe these no longer, unless they changed or were lost meanwhile."""
        changed = [each for each in owed if not self._execute(_SETTLE, each)]
        lost = [each for each in changed if not self._execute(_GIVE_BACK, each)]
        self.owe([each.portfolio.id for each in lost])

    def postpone(self, owed: Sequence[OwedGroup], due_at: datetime, failure: str) -> None:
        """Put these off until then, unless they changed meanwhile."""
        for each in owed:
            if not self._execute(_POSTPONE, each, due_at=due_at, failure=failure, **_NO_LEASE):
                self._execute(_GIVE_BACK, each)

    def release(self, process_id: str) -> None:
        """Give back all that is leased by this process."""
        self._run(_RELEASE, process_id=process_id)

    def next_due(self, process_id: str) -> datetime | None:
        """Give when something is due for this process; None: nothing is owed."""
        due: datetime | None = self._run(_NEXT_DUE, process_id=process_id).scalar_one()
        return due

    def clear(self) -> None:
        """Owe no group any longer."""
        self._run(_CLEAR)

    def _execute(self, statement: Any, owed: OwedGroup, **values: object) -> bool:
        holder = owed.lease.process_id if owed.lease else ""
        key = {"sought": owed.portfolio.id, "seen": owed.version, "process_id": holder}
        return bool(self._run(statement, **key, **values).rowcount)


def _owed(row: Row[Any]) -> OwedGroup:
    return OwedGroup(
        portfolio=portfolio_of(row),
        version=row.version,
        since=row.since,
        due_at=row.due_at,
        attempts=row.attempts,
        failure=row.failure,
        lease=None if row.lease_holder is None else Lease(row.lease_holder, row.lease_until),
    )
