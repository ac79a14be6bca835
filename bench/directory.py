"""People applied to the firm's directory, beside bare adds.

`python -m bench.directory`: ten thousand people, a hundred at a time, on two servers of our own in turn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TypeVar

from rich.console import Console
from rich.table import Table

from bench.growth import person
from bench.report import milliseconds, verdict
from gateways.directory.attributes import new_entry
from gateways.directory.opening import open_ldap
from gateways.directory.settings import DoorAt
from rules.model.door import Difference, Wanted, compare, wanted_of
from rules.model.people import PersonId
from rules.plan_door import apply_all
from rules.ports import Door
from sandbox.filler import PASSWORD_HASH
from sandbox.slapd import (
    GROUPS,
    LIBRARY_MISSING,
    MISSING,
    PEOPLE,
    ROBOT,
    ROBOT_PASSWORD,
    Slapd,
    is_installed,
    slapd_server,
)

MANY = 10_000
AT_ONCE = 100  # as `python -m bot door apply` does it
_ALONE = 50
_SPACE = 1
_SIZE = 1 << 30
_APPLIED_TARGET, _READ_TARGET = 60, 5
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Applied:
    """How long so many people took, in seconds.

    `bare` are adds of the same entries one by one, in no group. `read` is to read all entries and compare them.
    `alone` is to change one person and their groups, once all are there; `bare_alone` to change one attribute.
    """

    people: int
    differing: int
    applied: float
    bare: float
    read: float
    alone: float
    bare_alone: float


def lacking() -> str | None:
    """Tell what is not there to measure with."""
    if not is_installed():
        return MISSING
    return LIBRARY_MISSING if find_spec("ldap") is None else None


def measure(people: int, tell: Callable[[], None]) -> Applied:
    """Measure on two servers in turn.

    `tell` is called after each hundred.
    """
    from gateways.directory.connection import Connection, dn_of  # noqa: PLC0415 - its library is an extra

    wanted = [*_wanted(people)]
    with (
        slapd_server(size=_SIZE) as ours,
        slapd_server(size=_SIZE) as theirs,
        open_ldap(_at(ours)) as door,
        closing(Connection(_at(theirs))) as bare,
    ):

        def add(some: Sequence[Difference]) -> None:
            for each in filter(None, (one.wanted for one in some)):
                bare.add(dn_of("uid", each.shown.uid, PEOPLE), new_entry(each, _SPACE))

        def change(each: Wanted) -> None:
            bare.replace(dn_of("uid", each.shown.uid, PEOPLE), {"sn": [each.shown.last_name.encode()]})

        applied, added = _in_turn([*_hundreds(compare(wanted, []))], lambda some: apply_all(door, some), add, tell)
        read, differences = _read(door, wanted)
        changed = [_changed(each) for each in wanted[:: max(1, people // _ALONE)]]
        alone, bare_alone = _in_turn(changed, lambda each: door.put(each, None), change, lambda: None)
    return Applied(people, differences, applied, added, read, alone / len(changed), bare_alone / len(changed))


def _wanted(people: int) -> Iterator[Wanted]:
    for number in range(people):
        known = replace(person(number), id=PersonId(number + 1), password_hash=PASSWORD_HASH)
        entry = wanted_of(known)
        if entry is not None:
            yield entry


def _changed(wanted: Wanted) -> Wanted:
    shown = replace(wanted.shown, last_name=f"{wanted.shown.last_name}-Petit", groups=frozenset())
    return replace(wanted, shown=shown)


def _hundreds(differences: Sequence[Difference]) -> Iterator[Sequence[Difference]]:
    return (differences[start : start + AT_ONCE] for start in range(0, len(differences), AT_ONCE))


def _in_turn(
    works: Sequence[T], one: Callable[[T], object], other: Callable[[T], object], tell: Callable[[], None]
) -> tuple[float, float]:
    """Do works in both ways; give how long each took."""
    taken = [0.0, 0.0]
    for each in works:
        for at, way in enumerate((one, other)):
            begun = time.perf_counter()
            way(each)
            taken[at] += time.perf_counter() - begun
        tell()
    return taken[0], taken[1]


def _read(door: Door, wanted: Sequence[Wanted]) -> tuple[float, int]:
    begun = time.perf_counter()
    differences = compare(wanted, door.entries())
    return time.perf_counter() - begun, len(differences)


def _at(server: Slapd) -> DoorAt:
    return DoorAt(
        url=server.url, bind_dn=ROBOT, bind_password=ROBOT_PASSWORD, people=PEOPLE, groups=GROUPS, space=_SPACE
    )


def show(console: Console, measured: Applied | None) -> None:
    """Print the table, and whether the targets were reached."""
    if measured is None:
        console.print(f"{lacking()}.\n".replace("tested", "measured"))
        return
    table = Table("", title=f"{measured.people:,} people in the firm's directory", title_justify="left")
    for name in ("ours", "bare", "times", "target", ""):
        table.add_column(name, justify="right", no_wrap=True)
    times = f"{measured.applied / measured.bare:.2f}"
    reached = verdict(reached=measured.applied < _APPLIED_TARGET)
    ours, bare = f"{measured.applied:.1f} s", f"{measured.bare:.1f} s"
    table.add_row("applied, with their groups", ours, bare, times, f"{_APPLIED_TARGET} s", reached)
    reached = verdict(reached=measured.read < _READ_TARGET and not measured.differing)
    read = f"{measured.read:.1f} s"
    table.add_row(f"read and compared: {measured.differing} differ", read, "", "", f"{_READ_TARGET} s", reached)
    times = f"{measured.alone / measured.bare_alone:.1f}"
    alone, bare = milliseconds(measured.alone), milliseconds(measured.bare_alone)
    table.add_row("one who leaves a group", alone, bare, times, "", "")
    console.print(table)
    console.print("Bare: the same entries added, or one attribute changed, one by one and in no group.\n", style="dim")


def main() -> None:
    """Measure, and print the table."""
    show(Console(), measure(MANY, lambda: None) if lacking() is None else None)


if __name__ == "__main__":
    main()
