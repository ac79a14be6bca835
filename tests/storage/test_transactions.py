"""Whole use cases in one transaction: all or nothing, one after another where they change a space."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from rules.model.address_refusals import AddressTaken
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.notices import DeliveryState
from rules.model.people import Person, Space
from rules.model.refusals import FormRefused, LastAdministrator
from rules.permissions import administrator_names
from rules.ports import Records
from rules.retry_delivery import FailedAttempt, retry_delivery
from sandbox.databases import dump
from storage.database import Database, SpaceTransactions
from storage.locks import NotLocked
from tests.people import ANNE, BRUNO, MAKER, NOW, member
from tests.ports.owing import notice
from tests.storage.spaces import FIRM, add, choose, deliver_all, open_firm, owe, person, take

CLARA = member("Clara", "Colin")


async def test_of_two_last_administrators_resigning_at_once_one_is_refused(partners: SpaceTransactions) -> None:
    """The space always keeps an administrator, even when the last two leave in the same instant."""
    await choose(partners, ANNE)
    await choose(partners, BRUNO)
    outcomes = await asyncio.gather(
        choose(partners, ANNE, administrator=False),
        choose(partners, BRUNO, administrator=False),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes].count(LastAdministrator) == 1
    assert len(await partners.read(administrator_names)) == 1


async def test_the_same_form_twice_at_once_adds_once(partners: SpaceTransactions) -> None:
    """Two presses of « Enregistrer » show one outcome and owe one set of messages."""
    await choose(partners, ANNE)
    await deliver_all(partners)
    first, second = await asyncio.gather(*(add(partners, ANNE, CLARA, form="one form") for _ in range(2)))
    assert first == second
    assert await partners.read(lambda records: records.outbox.owed()) == 3


async def test_the_same_enrolment_form_twice_enrols_once(partners: SpaceTransactions) -> None:
    """Two presses of « Valider » lead to the same journal line."""
    first, second = await asyncio.gather(*(choose(partners, ANNE, form="one form") for _ in range(2)))
    assert first.entry == second.entry is not None


async def test_of_two_administrators_adding_one_address_at_once_one_succeeds(partners: SpaceTransactions) -> None:
    """The second reads at its field that the address is taken."""
    await choose(partners, ANNE)
    await choose(partners, BRUNO)
    outcomes = await asyncio.gather(add(partners, ANNE, CLARA), add(partners, BRUNO, CLARA), return_exceptions=True)
    refused = [outcome for outcome in outcomes if isinstance(outcome, FormRefused)]
    assert len(refused) == 1
    assert isinstance(refused[0].refusals[0], AddressTaken)


async def test_two_administrators_at_once_retry_once(partners: SpaceTransactions, database_url: str) -> None:
    """Both press beside the same failure: it is owed once, and one line says who did it."""
    for who in (ANNE, BRUNO):
        await choose(partners, who)
    (message,) = await partners.write(owe, [None])
    await partners.write(lambda records: records.outbox.failed(message, "account_inactive", NOW))
    await deliver_all(partners)
    failed = FailedAttempt(message, 0)
    pressed = (partners.write(retry_delivery, who.slack_id, failed, NOW) for who in (ANNE, BRUNO))
    assert [each.state for each in await asyncio.gather(*pressed)] == [DeliveryState.OWED] * 2
    lines = [row for row in dump(database_url)["journal"] if row["action"] == "delivery_retried"]
    assert [(row["at"], row["whom"], row["why"]) for row in lines] == [(NOW, None, "account_inactive")]


async def test_a_use_case_that_fails_leaves_nothing(partners: SpaceTransactions) -> None:
    """Its exception comes out unchanged, and none of what it wrote is there."""
    failure = LookupError("half way")

    def fail_half_way(records: Records) -> None:
        anne = person(records, ANNE)
        owe(records, [ANNE, None])
        records.people.add(Person(id=anne.id, email="x@cabinet.fr", first_name="", last_name="", added_at=NOW))
        raise failure

    with pytest.raises(LookupError) as raised:
        await partners.write(fail_half_way)
    assert raised.value is failure
    assert await partners.read(lambda records: records.outbox.owed()) == 0
    assert await partners.read(lambda records: records.people.by_email("x@cabinet.fr")) is None


async def test_positions_in_the_outbox_follow_the_order_of_commit(database_url: str) -> None:
    """A reader that goes on from the last position it has seen misses nothing, however many write at once."""

    def slowly(records: Records, pause: float) -> None:
        entry = records.journal.write(NewEntry(at=NOW, action=Action.PARTNER_ADDED))
        records.outbox.owe([notice(entry, None)])
        time.sleep(pause)
        records.outbox.owe([notice(entry, None)])

    async with Database(database_url) as one, Database(database_url) as other:
        space = await one.open_space("T1", "Cabinet")
        ways = [one.for_space(space, FIRM), other.for_space(space, FIRM)]
        writing = asyncio.gather(*(ways[i % 2].write(slowly, i * 7 % 5 / 500) for i in range(30)))
        seen: list[int] = []
        while not writing.done():
            positions = [row["position"] for row in (await asyncio.to_thread(dump, database_url))["outbox"]]
            assert positions[: len(seen)] == seen
            seen = positions
        await writing
    assert len(dump(database_url)["outbox"]) == 60


async def test_a_space_that_is_being_changed_can_be_read(partners: SpaceTransactions) -> None:
    """Readers wait for no writer, and see what was last committed."""
    writing, done = threading.Event(), threading.Event()

    def hold(records: Records) -> None:
        records.people.update(replace(person(records, ANNE), function="Gérante"))
        writing.set()
        done.wait(5)

    change = asyncio.create_task(partners.write(hold))
    await asyncio.to_thread(writing.wait, 5)
    assert (await partners.read(person, ANNE)).function == ""
    done.set()
    await change
    assert (await partners.read(person, ANNE)).function == "Gérante"


async def test_whoever_stops_waiting_does_not_stop_the_commit(partners: SpaceTransactions) -> None:
    """A cancelled await leaves its transaction to end by itself, and commit."""
    writing, go_on = threading.Event(), threading.Event()

    def hold(records: Records) -> None:
        writing.set()
        go_on.wait(5)
        owe(records, [ANNE])

    task = asyncio.create_task(partners.write(hold))
    await asyncio.to_thread(writing.wait, 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    await partners.write(person, ANNE)
    assert await partners.read(lambda records: records.outbox.owed()) == 1


async def test_a_read_cannot_change_anything(partners: SpaceTransactions) -> None:
    """The database itself refuses, should a use case be run the wrong way."""
    with pytest.raises(DBAPIError):
        await partners.read(lambda records: records.people.update(person(records, ANNE)))
    with pytest.raises(NotLocked):
        await partners.read(owe, [ANNE])


async def test_an_unlocked_space_gives_out_its_outbox_only(partners: SpaceTransactions) -> None:
    """What needs the lock cannot even be asked for: the types say so, and nothing is there when it is run."""
    with pytest.raises(AttributeError):
        await partners.write_outbox(person, ANNE)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        await partners.write_outbox(lambda records: records.journal.of_form(IdempotencyKey("x")))  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        await partners.write_outbox(lambda records: records.outbox.owe([]))  # type: ignore[attr-defined]


async def test_spaces_do_not_see_each_other(database: Database, partners: SpaceTransactions) -> None:
    """One deployment serves many firms: the same addresses, forms and Slack ids may exist in each."""
    other = database.for_space(await database.open_space("T2", "Autre cabinet"))
    await open_firm(other, ANNE)
    await choose(other, ANNE, form="one form")
    await choose(partners, ANNE, form="one form")
    assert await other.read(administrator_names) == ("Anne Aubert",)
    assert len(await other.read(lambda records: records.people.users())) == 1
    assert await other.read(lambda records: records.outbox.owed()) == 2
    assert len(await take(other, MAKER)) == 1


async def test_opening_a_space_again_keeps_it_and_renames_the_firm(database: Database) -> None:
    """A restart finds the same space, under the firm's name of today; all of them are found, the oldest first."""
    first = await database.open_space("T1", "Cabinet Aubert")
    second = await database.open_space("T1", "Cabinet Aubert & Fils")
    assert second == Space(first.id, "T1", "Cabinet Aubert & Fils")
    other = await database.open_space("T2", "Autre cabinet")
    assert await database.spaces() == [second, other]


async def test_a_database_answers_until_it_is_closed(database: Database) -> None:
    """Health is what the database says of itself."""
    assert await database.answers()
    await database.close()
    assert not await database.answers()


@pytest.mark.parametrize("url", ["sqlite:///{folder}/empty.db", "postgresql://nobody@/none?host={folder}"])
async def test_a_database_without_tables_or_server_does_not_answer(url: str, tmp_path: Path) -> None:
    """Neither a file that was never migrated nor a server that is away counts as healthy."""
    async with Database(url.format(folder=tmp_path)) as database:
        assert not await database.answers()
