"""What messages of a released version told as text is converted: once, not too early, and without guessing anybody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.deliveries import LEASE, claim
from rules.erase_person import StillOwed, erase_person
from rules.model.journal import IdempotencyKey
from rules.model.notices import Address, DeliveryState
from rules.model.payload import Unread
from rules.model.people import Person
from rules.ports import Records
from rules.upgrade_messages import convert, waiting
from sandbox.databases import UNHURRIED, dump
from storage.database import Database, SpaceTransactions
from storage.migrate import migrate
from tests.released.conftest import EVERY
from tests.released.opened import Released
from tests.storage.spaces import FIRM

Json = dict[str, Any]
_AS_TEXT = [each for each in EVERY if each[0] in {"0.1.0", "0.1.1"}]
pytestmark = pytest.mark.parametrize("released", _AS_TEXT, indirect=True, ids=["-".join(each) for each in _AS_TEXT])

OSCAR = "oscar@cabinet-durand.fr"


async def _space(database: Database) -> SpaceTransactions:
    (space,) = await database.spaces()
    return database.for_space(space, FIRM)


async def test_nothing_is_claimed_or_converted_while_a_process_of_before_may_send(released: Released) -> None:
    """It may still be stopping; once its leases are over everything is converted, and only then claimed."""
    released.fill()
    migrate(released.url)
    before = dump(released.url)["outbox"]
    ends = max(row["lease_until"] for row in before if row["lease_until"] and row["state"] == DeliveryState.OWED)
    assert ends > released.at - LEASE
    async with Database(released.url, UNHURRIED) as database:
        records = await _space(database)
        during = ends - timedelta(seconds=1)
        assert await records.write(convert, during) == 0
        assert await records.write_outbox(claim, "0.2.0", during, (), 100) == []
        assert await records.write_outbox(claim, "0.2.0", ends, (), 100) == []
        assert dump(released.url)["outbox"] == before
        while await records.write(convert, ends):
            pass
        assert not await records.read(waiting)
        claimed = await records.write_outbox(claim, "0.2.0", ends, (), 100)
    assert claimed
    assert not [each for each in claimed if isinstance(each.payload, Unread)]


async def test_what_is_owed_is_converted_first(released: Released) -> None:
    """Somebody may wait for it, however many were sent before."""
    released.fill()
    migrate(released.url)
    async with Database(released.url, UNHURRIED) as database:
        records = await _space(database)
        await records.write(convert, released.at + 2 * LEASE)
    owed = [row for row in dump(released.url)["outbox"] if row["state"] == DeliveryState.OWED]
    assert owed
    assert all(row["payload"] is not None for row in owed)


async def test_texts_are_blanked_and_people_are_numbers(released: Released) -> None:
    """Every message tells of the same as before; nobody's name or address stands in any but in a stranger's row."""
    released.fill()
    migrate(released.url)
    before = {row["id"]: row for row in dump(released.url)["outbox"]}
    async with Database(released.url, UNHURRIED) as database:
        records = await _space(database)
        while await records.write(convert, released.at + 2 * LEASE):
            pass
    tables = dump(released.url)
    people = {row["id"]: row for row in tables["people"]}
    strangers = {row["id"]: row for row in tables["strangers"]}
    names = {each for row in people.values() for each in (_name(row), row["email"])}
    for row in tables["outbox"]:
        assert row["facts"] == {}
        assert not [each for each in names if each in repr({**row["payload"], "file": ""})]
        _tells_the_same(before[row["id"]]["facts"], row["payload"], people, strangers)
    assert 0 < len(strangers) < 10  # one for all who are told of the same


def _tells_the_same(facts: Json, payload: Json, people: dict[int, Json], strangers: dict[int, Json]) -> None:
    if "stranger" in payload and facts:
        member = strangers[payload["stranger"]]
        told = (facts.get("new_last_name") or facts.get("other") or facts["person"], facts.get("member"))
        assert (member["last_name"], member["slack_id"]) == told
    for fact, field in (("person", "person"), ("author", "author")):
        number = payload.get(field)
        if number and facts.get(fact) and facts[fact] != _name(people[number]):
            # Renamed since; never somebody else.
            assert str(number) == facts.get("owner", str(number))
    if facts.get("answered"):
        assert _name(people[payload["answer"]["by"]]) == facts["answered"]


def _name(row: Json) -> str:
    return f"{row['first_name']} {row['last_name']}".strip() or str(row["email"])


async def test_nobody_is_erased_before_everything_is_converted(released: Released) -> None:
    """A text may name anybody; afterwards the database of before holds no more of them than a new one."""
    released.fill()
    migrate(released.url)
    at = released.at + 2 * LEASE
    async with Database(released.url, UNHURRIED) as database:
        records = await _space(database)
        with pytest.raises(StillOwed):
            await records.write(erase_person, OSCAR, at)
        while await records.write(convert, at):
            pass
        oscar = await records.write(_remove_and_deliver, OSCAR, at)
        traces = (oscar.first_name, oscar.last_name, oscar.last_name.lower(), oscar.email, str(oscar.slack_id))
        assert [each for each in traces if each in repr(dump(released.url))] == [*traces]
        await records.write(erase_person, OSCAR, at)
    left = repr(dump(released.url))
    assert not [each for each in traces if each in left]


def _remove_and_deliver(records: Records, email: str, at: datetime) -> Person:
    person = records.people.by_email(email)
    assert person is not None
    administrator = next(each for each in records.people.administrators() if each.slack_id)
    assert administrator.slack_id is not None
    wanted = Wanted(person.id, Change.REMOVE, f"{person.name} est parti")
    change_access(records, administrator.slack_id, wanted, form=IdempotencyKey("removed"), now=at)
    for message in records.outbox.queue(1000):
        records.outbox.sent(message.id, Address("D1", "1.000001"), at)
    return person
