"""A notice to many: one row whoever they are, of which messages are made in batches, each once and in order."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, Engine, event

from rules import broadcasts
from rules.change_access import Change, Wanted, change_access
from rules.erase_person import StillOwed, erase_person
from rules.model.journal import IdempotencyKey
from rules.model.notices import Tally
from rules.model.people import NOBODY, Access, Member, Person, PersonId, SlackId
from rules.ports import Records
from sandbox.databases import UNHURRIED, dump
from storage.database import Database, SpaceTransactions
from tests.people import ANNE, BRUNO, NOW, member
from tests.storage.spaces import FIRM, add, choose, deliver_all, open_firm, owe, person, take

CROWD = 600
# With the change itself; the rest is left to a worker.
AT_ONCE = 5
CLARA = member("Clara", "Colin")


@pytest.fixture
async def crowd(tx: SpaceTransactions) -> list[PersonId]:
    """So many subscribers beside the partners, Anne an administrator; nothing is owed."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    await deliver_all(tx)
    return await tx.write(_join, CROWD)


def _join(records: Records, count: int) -> list[PersonId]:
    blank = Person(id=NOBODY, email="", first_name="", last_name="", added_at=NOW, access=Access.ACTIVE)
    some = [
        replace(blank, email=f"p{each}@cabinet.fr", last_name=f"Nom{each}", slack_id=SlackId(f"U{each:05}"))
        for each in range(count)
    ]
    return [each.id for each in records.people.add_all(some)]


async def expand(tx: SpaceTransactions) -> None:
    """Let the worker make all that is left."""
    while await tx.write(broadcasts.expand, NOW):
        pass


def notices(database_url: str, kind: str = "administrator_enrolled") -> list[int]:
    """Whom messages of this kind were made for, in that order."""
    rows = dump(database_url)["outbox"]
    return [row["recipient"] for row in rows if row["kind"] == kind and row["recipient"] and row["state"] == "owed"]


async def end(tx: SpaceTransactions, whom: PersonId, change: Change) -> None:
    """An administrator changes somebody's access."""

    def work(records: Records) -> None:
        wanted = Wanted(whom, change, "Parti")
        change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey(uuid4().hex), now=NOW)

    await tx.write(work)


async def test_an_enrolment_costs_the_same_however_many_there_are(
    tx: SpaceTransactions, crowd: list[PersonId], database_url: str
) -> None:
    """It makes a few messages; its author reads of all who are still to be told, and waits for them."""
    enrolled = await choose(tx, BRUNO)
    assert len(notices(database_url)) == AT_ONCE
    assert enrolled.entry is not None
    others = len(crowd) + 1
    entry = enrolled.entry
    assert await tx.read(lambda records: records.outbox.tally(entry)) == Tally(waiting=others)
    assert await tx.read(lambda records: records.outbox.owed()) == others + 1  # and the channel
    await expand(tx)
    assert await tx.read(lambda records: records.outbox.tally(entry)) == Tally(waiting=others)
    assert not await tx.read(broadcasts.waiting)
    await deliver_all(tx)
    assert await tx.read(lambda records: records.outbox.tally(entry)) == Tally(informed=others)


@contextmanager
def counted_steps() -> Iterator[Counter[str]]:
    """The steps that SQLite makes meanwhile, by hundreds: what a statement costs, however fast the machine."""
    steps: Counter[str] = Counter()

    def count(connection: Connection, *_: object) -> None:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.set_progress_handler(lambda: steps.update(["hundreds"]), 100)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield steps
    finally:
        event.remove(Engine, "before_cursor_execute", count)


async def test_neither_enrolling_nor_a_batch_reads_everybody(sqlite_url: str) -> None:
    """Each costs SQLite about as much among thousands as among tens."""
    costs = []
    async with Database(sqlite_url, UNHURRIED) as database:
        for firm, readers in (("T1", 60), ("T2", 6_000)):
            tx = database.for_space(await database.open_space(firm, "Cabinet"), FIRM)
            await open_firm(tx, ANNE, BRUNO)
            await tx.write(_join, readers)
            with counted_steps() as enrolling:
                await choose(tx, ANNE)
            with counted_steps() as expanding:
                await tx.write(broadcasts.expand, NOW)
            costs.append((enrolling["hundreds"], expanding["hundreds"]))
    (few, of_few), (many, of_many) = costs
    assert 0 < many < 2 * few
    assert 0 < of_many < 3 * of_few  # a batch of a hundred, where there were sixty


async def test_each_is_told_once_whoever_dies(tx: SpaceTransactions, crowd: list[PersonId], database_url: str) -> None:
    """A batch that was not committed is made again; one that was, is not."""
    await choose(tx, BRUNO)

    def die(records: Records) -> None:
        broadcasts.expand(records, NOW)
        raise InterruptedError

    while await tx.read(broadcasts.waiting):
        with pytest.raises(InterruptedError):
            await tx.write(die)
        await tx.write(broadcasts.expand, NOW)
    anne = (await tx.read(person, ANNE)).id
    assert Counter(notices(database_url)) == Counter([anne, *crowd])


async def test_a_batch_takes_less_than_a_tenth_of_a_second(tx: SpaceTransactions, crowd: list[PersonId]) -> None:
    """A command waits no longer for it; counted is what the machine works, as it may be busy with more."""
    await choose(tx, BRUNO)
    took = []
    while await tx.read(broadcasts.waiting):
        began = time.process_time()
        await tx.write(broadcasts.expand, NOW)
        took.append(time.process_time() - began)
    assert len(took) == len(crowd) // 100
    assert min(took) < 0.1


async def test_told_are_the_users_of_that_line(tx: SpaceTransactions, crowd: list[PersonId], database_url: str) -> None:
    """Who left since is not told, nor who left and came back, nor who joined or began later."""
    left, returned, on_hold = crowd[-1], crowd[-2], crowd[-3]
    await end(tx, on_hold, Change.SUSPEND)
    await choose(tx, BRUNO)
    await end(tx, left, Change.REMOVE)
    await end(tx, returned, Change.SUSPEND)
    await end(tx, returned, Change.REACTIVATE)
    await end(tx, on_hold, Change.REACTIVATE)
    await add(tx, ANNE, CLARA)
    await expand(tx)
    told = {*notices(database_url)}
    clara = (await tx.read(person, CLARA)).id
    assert told.isdisjoint({left, returned, on_hold, clara})
    assert told >= {*crowd[:-3]}


async def test_what_was_owed_before_arrives_before(
    tx: SpaceTransactions, crowd: list[PersonId], database_url: str
) -> None:
    """Who is owed something else before their notice was made gets the notice first, and once."""
    last = crowd[-1]
    await choose(tx, BRUNO)
    assert last not in notices(database_url)
    await end(tx, last, Change.SUSPEND)  # of which they are told, though they are no user any more
    other = crowd[-2]
    (changed,) = await tx.write(_owe_to, other)
    await expand(tx)
    rows = [row for row in dump(database_url)["outbox"] if row["recipient"] == other]
    assert [row["kind"] for row in rows] == ["administrator_enrolled", "subscriber_added"]
    assert changed not in await take(tx, "a worker")


def _owe_to(records: Records, whom: PersonId) -> list[UUID]:
    found = records.people.get(whom)
    return owe(records, [member_of(found)])


def member_of(found: Person) -> Member:
    """Somebody as a member of the workspace."""
    return replace(CLARA, slack_id=found.slack_id or SlackId(""), email=found.email)


async def test_two_notices_are_told_in_their_order(
    tx: SpaceTransactions, crowd: list[PersonId], database_url: str
) -> None:
    """The second is made only once the first is."""
    await choose(tx, BRUNO)
    await choose(tx, BRUNO, administrator=False)
    await expand(tx)
    rows = dump(database_url)["outbox"]
    for each in crowd:
        kinds = [row["kind"] for row in rows if row["recipient"] == each]
        assert kinds == ["administrator_enrolled", "administrator_resigned"]


async def test_nobody_is_erased_while_a_notice_is_on_its_way(tx: SpaceTransactions, crowd: list[PersonId]) -> None:
    """It may name them."""
    await end(tx, crowd[0], Change.REMOVE)
    await deliver_all(tx)
    await choose(tx, BRUNO)
    with pytest.raises(StillOwed):
        await tx.write(erase_person, "p0@cabinet.fr", NOW)
    await expand(tx)
    await tx.write(erase_person, "p0@cabinet.fr", NOW)
