"""How many people of each kind a space has, kept beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from sqlalchemy import Connection, bindparam, func, not_, select, update

from rules.model.homes import Kept, kinds_of
from rules.model.people import Access, Person, Space
from storage.people_queries import IS_USER
from storage.tables import IS_LISTED, IS_NOT_NOTED, people, spaces

_NAMES = tuple(each.name for each in fields(Kept))
_HERE = spaces.c.id == bindparam("space")
_KEPT = select(*(spaces.c[f"people_{name}"] for name in _NAMES)).where(_HERE)
_CHANGE = (
    update(spaces)
    .where(_HERE)
    .values({f"people_{name}": spaces.c[f"people_{name}"] + bindparam(name) for name in _NAMES})
)
_ONE_BY_ONE = select(
    func.count().filter(IS_LISTED),
    func.count().filter(people.c.access == Access.ACTIVE, not_(people.c.partner)),
    func.count().filter(people.c.partner),
    func.count().filter(IS_USER, people.c.administrator_since.is_not(None)),
    func.count().filter(people.c.access == Access.SUSPENDED, not_(people.c.partner)),
    func.count().filter(people.c.access == Access.PLANNED, not_(people.c.partner)),
    func.count().filter(IS_LISTED, IS_NOT_NOTED),
).where(people.c.space_id == bindparam("space"))
_KEEP = update(spaces).where(_HERE).values({f"people_{name}": bindparam(name) for name in _NAMES})


def kept(connection: Connection, space: Space) -> Kept:
    """Give how many people of each kind this space has."""
    return Kept(*connection.execute(_KEPT, {"space": space.id}).one())


def recount(connection: Connection, space: Space) -> None:
    """Count everybody one by one, and keep that."""
    counted = connection.execute(_ONE_BY_ONE, {"space": space.id}).one()
    connection.execute(_KEEP, {"space": space.id, **dict(zip(_NAMES, counted, strict=True))})


def change(connection: Connection, space: Space, before: Iterable[Person], after: Iterable[Person]) -> None:
    """Count some people as they are now, and no longer as they were."""
    was, now = _counted(before), _counted(after)
    difference = {name: now[name] - was[name] for name in _NAMES}
    if any(difference.values()):
        connection.execute(_CHANGE, {"space": space.id, **difference})


def _counted(some: Iterable[Person]) -> dict[str, int]:
    kinds = [kinds_of(each) for each in some]
    return {name: sum(getattr(each, name) for each in kinds) for name in _NAMES}
