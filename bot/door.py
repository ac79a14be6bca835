"""`python -m bot door`: the directory made equal to the space.

By hand, beside the bot that runs and brings each change there by itself, or before it has ever run.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.progress import Progress

from bot.app import now_in_utc
from bot.command_line import NO_DOOR, REFUSED, TO_MEND, give_up, reaching_the_database, read_settings
from bot.door_settings import load_door_settings
from bot.door_shown import STEPS, Lacks, asking, show
from bot.settings import load_database_settings
from gateways.directory.opening import DoorLibraryMissing, open_ldap
from gateways.directory.settings import DoorAt
from rules.model.door import Difference, Step, uid_of
from rules.model.door_groups import GroupStep, group_of
from rules.model.people import PersonId, Space
from rules.model.portfolios import PortfolioId
from rules.plan_door import apply_all, plan_door, write_down_applied
from rules.plan_groups import GroupPlan, delete_groups, plan_groups, put_groups
from rules.ports import Door, DoorFailed, Trouble
from storage.database import Database, SpaceTransactions
from storage.migrate import check_migrated

T = TypeVar("T")

program = typer.Typer(
    no_args_is_help=True, help="The firm's directory: what it lacks, and to make it equal to the space."
)
# People looked at again before their entries are written, so that what was decided meanwhile counts.
_AT_ONCE = 100
_REMEDIES = {
    Trouble.UNREACHABLE: "it cannot be reached: start it, or correct DOOR_URL",
    Trouble.SLOW: "it does not answer in time; what it was asked last may be done or not: look again",
    Trouble.UNTRUSTED: "its certificate is not trusted: set DOOR_CA_FILE, or use ldaps:// with the name it is made for",
    Trouble.WRONG_CREDENTIALS: "it refuses DOOR_BIND_DN or its password: correct them",
    Trouble.NO_RIGHT: "the account of DOOR_BIND_DN lacks a right: see docs/door for those it needs",
    Trouble.READ_ONLY: "it takes no changes: set DOOR_URL to the server that does",
    Trouble.FULL: "it has no room left: make room on its disk",
    Trouble.NO_POLICY: "no policy with pwdLockout applies, so a hold would hold nobody: add one, as in docs/door",
    Trouble.REFUSED: "its schema or its constraints refuse an entry",
    Trouble.MISSING: "the entry of DOOR_PEOPLE or DOOR_GROUPS is not there: create it, as in docs/door",
    Trouble.SESSIONS: "sessions at the portal cannot be ended: correct DOOR_END_SESSIONS, or what it names",
}


@dataclass(slots=True)
class Outcome:
    """What came of the entries and groups that were to be written."""

    done: Counter[Step] = field(default_factory=Counter)
    taken: list[PersonId] = field(default_factory=list)
    needing: list[PersonId] = field(default_factory=list)
    groups: Counter[GroupStep] = field(default_factory=Counter)
    taken_groups: list[PortfolioId] = field(default_factory=list)

    @property
    def total(self) -> int:
        """How many entries and groups were written."""
        return self.done.total() + self.groups.total()


@program.command()
def plan(*, limit: Annotated[int, typer.Option(min=1, help="Show at most so many entries.")] = 50) -> None:
    """Show what the directory lacks; write nothing."""
    show(Console(), _run(look), limit)


@program.command()
def verify(*, limit: Annotated[int, typer.Option(min=1, help="Show at most so many entries.")] = 50) -> None:
    """Show what the directory lacks; end with 1 for anything.

    Whether it refuses who is on hold is tried with an entry of the bot's own, which is deleted again.
    """
    planned = _run(look_and_try)
    show(Console(), planned, limit)
    if planned.people.differences or planned.groups.differences:
        raise typer.Exit(TO_MEND)


@program.command("apply")
def apply_(
    *,
    confirm: Annotated[
        bool, typer.Option("--confirm", help="Also where many are held, deleted or opened again.")
    ] = False,
) -> None:
    """Make the directory equal to the space."""
    outcome = _run(partial(make_equal, confirm=confirm))
    for step in Step:
        if outcome.done[step]:
            print(f"{outcome.done[step]:,} {STEPS[step].replace('to be ', '')}.")  # noqa: T201 - what was asked for
    if outcome.groups:
        print(f"{outcome.groups.total():,} groups of portfolios made as they must be.")  # noqa: T201 - as above
    if outcome.taken or outcome.needing or outcome.taken_groups:
        give_up(REFUSED, *_left(outcome))
    if not outcome.total:
        print("Nothing differed: nothing was written.")  # noqa: T201 - as above


async def look(records: SpaceTransactions, door: Door) -> Lacks:
    """Give what the directory lacks."""
    found, groups = await asyncio.to_thread(door.entries), await asyncio.to_thread(door.groups)
    return Lacks(await records.read(plan_door, found), await records.read(plan_groups, groups))


async def look_and_try(records: SpaceTransactions, door: Door) -> Lacks:
    """Give what the directory lacks.

    Raises DoorFailed where a hold would be none.
    """
    await asyncio.to_thread(door.check_holds)
    return await look(records, door)


async def make_equal(
    records: SpaceTransactions, door: Door, *, confirm: bool, now: Callable[[], datetime] = now_in_utc
) -> Outcome:
    """Write all that the directory lacks, and that it was done.

    Ends the program where somebody has to confirm it first.
    """
    planned = await look(records, door)
    if planned.must_ask and not confirm:
        give_up(REFUSED, asking(planned), "Nothing was written. Look at `plan`; if all of it is meant, add --confirm.")
    outcome, differences = Outcome(), planned.people.differences
    # Before people, who enter them.
    await asyncio.to_thread(_write_groups, door, planned.groups, outcome)
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("entries", total=len(differences))
        for start in range(0, len(differences), _AT_ONCE):
            some = differences[start : start + _AT_ONCE]
            # What was decided meanwhile counts; nobody is opened by a plan that is over.
            again = await records.read(plan_door, [each.found for each in some if each.found], _people(some))
            await asyncio.to_thread(_write, door, again.differences, outcome)
            progress.advance(task, len(some))
    if outcome.total:
        await records.write(write_down_applied, outcome.total, now())
    return outcome


def remedy_of(failed: DoorFailed) -> str:
    """Say what is the matter and what to do."""
    said = f" ({failed.said})" if failed.said else ""
    return f"The directory: {_REMEDIES[failed.trouble]}{said}."


def _people(differences: Sequence[Difference]) -> frozenset[PersonId]:
    return frozenset(each.person for each in differences)


def _write(door: Door, differences: Sequence[Difference], outcome: Outcome) -> None:
    left = apply_all(door, differences)
    outcome.taken += sorted(left.taken)
    outcome.needing += sorted(left.needing)
    outcome.done.update(each.step for each in differences if each.person not in left.taken | left.needing)


def _write_groups(door: Door, planned: GroupPlan, outcome: Outcome) -> None:
    wanted = [planned.wanted[each.portfolio] for each in planned.differences if each.portfolio in planned.wanted]
    outcome.taken_groups += put_groups(door, wanted)
    delete_groups(door, [each.portfolio for each in planned.deleted])
    outcome.groups.update(each.step for each in planned.differences if each.portfolio not in outcome.taken_groups)


def _left(outcome: Outcome) -> Iterator[str]:
    """Say whose entry is not as it must be."""
    if outcome.taken:
        yield f"Not written, because an entry that is not ours has their address or name: {_uids(outcome.taken)}."
    if outcome.taken_groups:
        groups = ", ".join(map(group_of, outcome.taken_groups))
        yield f"Not written, because a group that is not ours has the name: {groups}."
    if outcome.needing:
        yield (
            "On hold until a new password is asked for in Slack, because this directory takes passwords and not their "
            f"hashes: {_uids(outcome.needing)}."
        )


def _uids(people: Sequence[PersonId]) -> str:
    return ", ".join(uid_of(each) for each in people)


def _run(work: Callable[[SpaceTransactions, Door], Awaitable[T]]) -> T:
    """Do work with the directory; end where that fails."""
    at, settings = read_settings(load_door_settings), read_settings(load_database_settings)
    with reaching_the_database():
        check_migrated(settings.url)
        return asyncio.run(_reach(at, settings.url, work))


async def _reach(at: DoorAt, url: str, work: Callable[[SpaceTransactions, Door], Awaitable[T]]) -> T:
    async with Database(url) as database:
        space = _only(await database.spaces())
        try:
            with open_ldap(replace(at, space=space.id)) as door:
                return await work(database.for_space(space), door)
        except DoorLibraryMissing as missing:
            give_up(NO_DOOR, f"{missing}.")
        except DoorFailed as failed:
            give_up(NO_DOOR, remedy_of(failed))


def _only(spaces: Sequence[Space]) -> Space:
    if len(spaces) != 1:
        give_up(
            REFUSED, "A directory is that of one firm: this database has " + ("several." if spaces else "none yet.")
        )
    return spaces[0]
