"""Who has an access outside, as kept in the database."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, delete, func, insert, select, update

from rules.model.outside_accesses import OutsideAccess, OutsideAccessId, OutsideService, ServiceId, service_key
from rules.model.people import PersonId
from storage.inserts import add_one
from storage.lists import these
from storage.outside_tables import IS_HAD, IS_TO_CLOSE, outside_services
from storage.outside_tables import outside_accesses as table
from storage.within_space import WithinSpace

_HERE = table.c.space_id == bindparam("space")
_SOUGHT: BindParameter[Any] = bindparam("sought")
_ALL = select(table).where(_HERE)
_GET = _ALL.where(table.c.id == _SOUGHT)
_OF_PEOPLE = _ALL.where(IS_HAD, these(table.c.person))
_OF = _ALL.where(table.c.person == _SOUGHT)
_TO_CLOSE = _ALL.where(IS_TO_CLOSE).order_by(table.c.asked_at, table.c.id)
_FIRST_TO_CLOSE = select(table.c.id).where(_HERE, IS_TO_CLOSE).limit(bindparam("most"))
_COUNTED = select(func.count()).select_from(_FIRST_TO_CLOSE.subquery())
_HOLDERS = select(table.c.service, func.count().label("counted")).where(_HERE, IS_HAD).group_by(table.c.service)
_ADD, _UPDATE = insert(table), update(table).where(_HERE, table.c.id == _SOUGHT)
_FORGET = delete(table).where(_HERE, table.c.person == _SOUGHT)
_IS_SERVICE_HERE = outside_services.c.space_id == bindparam("space")
_SERVICES = select(outside_services).where(_IS_SERVICE_HERE)
_ADD_SERVICE = insert(outside_services)
_UPDATE_SERVICE = update(outside_services).where(_IS_SERVICE_HERE, outside_services.c.id == _SOUGHT)


class OutsideAccesses(WithinSpace):
    """One space's services outside, and who has an access."""

    def services(self) -> list[OutsideService]:
        """List every service, archived ones too, by name."""
        rows = self._run(_SERVICES).all()
        return [_service(row) for row in sorted(rows, key=lambda each: (each.name_key, each.id))]

    def add_service(self, service: OutsideService) -> OutsideService:
        """Store a new service, and give it with its id."""
        row = {"space_id": self._space.id, "created_at": service.created_at, **_service_columns(service)}
        number = add_one(self._connection, _ADD_SERVICE, row)
        return OutsideService(
            id=ServiceId(number),
            name=service.name,
            created_at=service.created_at,
            archived_on=service.archived_on,
        )

    def update_service(self, service: OutsideService) -> None:
        """Store a service as it is now; raises LookupError."""
        if not self._run(_UPDATE_SERVICE, sought=service.id, **_service_columns(service)).rowcount:
            raise LookupError(f"there is no service {service.id} in space {self._space.id}")

    def holders(self) -> Mapping[ServiceId, int]:
        """Count the people who have an access to each service that somebody has."""
        return {ServiceId(row.service): row.counted for row in self._run(_HOLDERS)}

    def get(self, access: OutsideAccessId) -> OutsideAccess:
        """Give the access with this id; raises LookupError."""
        row = self._run(_GET, sought=access).one_or_none()
        if row is None:
            raise LookupError(f"there is no outside access {access} in space {self._space.id}")
        return _access(row)

    def of_people(self, people: Collection[PersonId]) -> list[OutsideAccess]:
        """List what these people have, to be closed or not, the oldest first."""
        return _in_order(self._run(_OF_PEOPLE, these=people))

    def history(self, person: PersonId) -> list[OutsideAccess]:
        """List everything that somebody has or had, the oldest first."""
        return _in_order(self._run(_OF, sought=person))

    def add(self, accesses: Sequence[OutsideAccess]) -> None:
        """Store new accesses, whose `id` is ignored."""
        self._add(_ADD, [_columns(each) for each in accesses])

    def update(self, access: OutsideAccess) -> None:
        """Store an access as it is now; raises LookupError."""
        if not self._run(_UPDATE, sought=access.id, **_columns(access)).rowcount:
            raise LookupError(f"there is no outside access {access.id} in space {self._space.id}")

    def to_close(self) -> list[OutsideAccess]:
        """List all that are to be closed, the longest asked for first."""
        return [_access(row) for row in self._run(_TO_CLOSE)]

    def count_to_close(self, most: int) -> int:
        """Count those that are to be closed, up to so many."""
        return int(self._run(_COUNTED, most=most).scalar_one())

    def forget(self, person: PersonId) -> None:
        """Forget all that somebody has or had."""
        self._run(_FORGET, sought=person)


def _service(row: Row[Any]) -> OutsideService:
    return OutsideService(id=ServiceId(row.id), name=row.name, created_at=row.created_at, archived_on=row.archived_on)


def _service_columns(service: OutsideService) -> dict[str, object]:
    return {"name": service.name, "name_key": service_key(service.name), "archived_on": service.archived_on}


def _access(row: Row[Any]) -> OutsideAccess:
    return OutsideAccess(
        id=OutsideAccessId(row.id),
        service=ServiceId(row.service),
        person=PersonId(row.person),
        since=row.since,
        noted=row.noted,
        asked=row.asked,
        asked_at=row.asked_at,
        owner=None if row.owner is None else PersonId(row.owner),
        reminded_at=row.reminded_at,
        until=row.until,
        closed=row.closed,
        closing=row.closing,
    )


def _in_order(rows: Iterable[Row[Any]]) -> list[OutsideAccess]:
    return sorted(map(_access, rows), key=lambda each: (each.since, each.id))


def _columns(access: OutsideAccess) -> dict[str, object]:
    return {
        "service": access.service,
        "person": access.person,
        "since": access.since,
        "noted": access.noted,
        "asked": access.asked,
        "asked_at": access.asked_at,
        "owner": access.owner,
        "reminded_at": access.reminded_at,
        "until": access.until,
        "closed": access.closed,
        "closing": access.closing,
    }
