"""Imports over both databases: every line is kept as it was found, and added once, whoever goes on."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import RowMapping, select, update

from rules import hold_import, run_import
from rules.deliveries import LEASE, claim, store_password
from rules.hold_import import ImportLost
from rules.model.address_refusals import AddressRepeated
from rules.model.cautions import Caution, Doubt
from rules.model.imports import Import, ImportId, ImportLine, ImportState, Line, Verdict
from rules.model.journal import Action
from rules.model.messages import Password
from rules.model.people import PersonId
from rules.model.refusals import Field, Missing
from rules.model.subscriber_form import Form
from rules.ports import Records
from storage.database import SpaceTransactions
from storage.tables import import_lines
from tests.payloads import tells
from tests.people import ANNE, BRUNO, MAKER, NOW, PASSWORD_HASH, member
from tests.rules.importing import RUNNER, confirm, drop, file_of
from tests.storage.spaces import choose

MANY = [member(f"Prénom{number}", f"Nom{number}") for number in range(250)]
ROSTER = {each.email or "": each for each in MANY}


@pytest.fixture
async def firm(partners: SpaceTransactions) -> SpaceTransactions:
    """A space whose administrator is Anne."""
    await choose(partners, ANNE)
    return partners


async def begun(tx: SpaceTransactions, *lines: Line) -> Import:
    """A file that Anne dropped and confirmed."""

    def work(records: Records) -> Import:
        return confirm(records, drop(records, lines, roster=ROSTER))

    return await tx.write(work)


async def steps(tx: SpaceTransactions, imported: Import, holder: str, count: int, size: int = 100) -> Import:
    """A process takes it and makes so many steps."""
    went = await tx.write(hold_import.take, imported.id, holder, NOW)
    for _ in range(count):
        went = await tx.write(run_import.run_batch, imported.id, holder, ROSTER, size, NOW)
    return went


def blank(**changes: object) -> Import:
    """An import of which nothing is known."""
    usual = Import(
        id=ImportId(uuid4().hex),
        author=PersonId(1),
        state=ImportState.READING,
        file_name="abonnés <!channel>.csv",
        digest="d",
        made_at=NOW,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


async def test_lines_are_stored_by_keys_and_codes(firm: SpaceTransactions) -> None:
    """Nothing hangs on an order or on a class; and a copy of 0.1 that still runs reads nothing wrong in it."""
    made = blank()
    found = ImportLine(
        line=Line(2, Form(last_name="a", email="b"), "why"),
        verdict=Verdict.CHECK,
        refusals=(Missing(Field.FIRST_NAME), AddressRepeated(7)),
        cautions=(Caution(Doubt.SAME_NAME, "c"),),
    )

    def work(records: Records) -> RowMapping:
        records.imports.add(made)
        records.imports.add_lines(made.id, [found])
        stored = select(import_lines.c.typed, import_lines.c.refusals, import_lines.c.cautions)
        row: RowMapping = records.imports._connection.execute(stored).mappings().one()  # type: ignore[attr-defined]  # noqa: SLF001
        return row

    stored = await firm.write(work)
    assert stored["typed"] == {"fields": {"last_name": "a", "email": "b", "reason": "why"}}
    assert stored["refusals"] == [["missing", {"field": "first_name"}], ["address_repeated", {"line": 7}]]
    assert stored["cautions"] == [["same_name", "c"]]
    # It takes eight texts for the fields and the reason, by their order; of one alone it can make no line.
    assert len(stored["typed"]) == 1


async def test_lines_kept_before_there_were_days_are_read(firm: SpaceTransactions) -> None:
    """An import confirmed before the new version started goes on."""
    made, lines = blank(), [ImportLine(line=Line(2, Form(last_name="a"), "why"), verdict=Verdict.ADD)]

    def work(records: Records) -> list[ImportLine]:
        records.imports.add(made)
        records.imports.add_lines(made.id, lines)
        without_days = update(import_lines).values(typed=["a", "", "", "", "", "why"])
        records.imports._connection.execute(without_days)  # type: ignore[attr-defined]  # noqa: SLF001
        return records.imports.lines(made.id, tuple(Verdict), 0, None)

    assert await firm.write(work) == lines


async def test_each_line_is_added_once_whoever_goes_on(firm: SpaceTransactions) -> None:
    """One process makes a step and dies; another ends it, with a journal line and one message for each."""
    imported = await begun(firm, *file_of(*MANY))
    assert (await steps(firm, imported, RUNNER, 1)).added == 100
    with pytest.raises(ImportLost):
        await firm.write(hold_import.take, imported.id, "another", NOW)
    later = NOW + LEASE
    taken = await firm.write(hold_import.claim, "another", later)
    assert taken is not None
    with pytest.raises(ImportLost):
        await firm.write(run_import.run_batch, imported.id, RUNNER, ROSTER, 100, later)
    for _ in range(4):
        ended = await firm.write(run_import.run_batch, imported.id, "another", ROSTER, 100, later)
    assert (ended.state, ended.added, ended.handled) == (ImportState.DONE, 250, 250)
    await firm.read(each_is_there_once)


def each_is_there_once(records: Records) -> None:
    """The 250 are in the list, each with one password owed and one line in the journal; partners got one line."""
    listed = [each.email for each in records.people.listed()]
    assert sorted(listed) == sorted(str(each.email) for each in (ANNE, BRUNO, *MANY))
    owed = [(each.kind, each.recipient.email if each.recipient else None) for each in records.outbox.queue(1000)]
    passwords = [to for kind, to in owed if kind == "password"]
    assert sorted(map(str, passwords)) == sorted(str(each.email) for each in MANY)
    assert [to for kind, to in owed if kind == "subscribers_imported"] == [BRUNO.email, None]
    added = [each for each in records.journal.latest(1000) if each.action is Action.SUBSCRIBER_ADDED]
    by_email = {records.people.get(each.whom or PersonId(0)).email for each in added}
    assert (len(added), len(by_email)) == (250, 250)


async def test_a_step_that_fails_halfway_leaves_nothing(firm: SpaceTransactions) -> None:
    """People, journal, messages and lines are of one transaction."""
    imported = await begun(firm, *file_of(*MANY[:10]))
    await firm.write(hold_import.take, imported.id, RUNNER, NOW)

    def interrupted(records: Records) -> None:
        run_import.run_batch(records, imported.id, RUNNER, ROSTER, 5, NOW)
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - the one just raised
        await firm.write(interrupted)
    assert (await steps(firm, imported, RUNNER, 3, size=5)).added == 10


async def test_lines_keep_their_messages_apart(firm: SpaceTransactions) -> None:
    """Each person, their line in the journal and their message belong together, although all are stored at once."""
    await steps(firm, await begun(firm, *file_of(*MANY[:40])), RUNNER, 1)
    messages = [each for each in await firm.read(lambda records: records.outbox.queue(99)) if each.recipient]
    passwords = [each for each in messages if isinstance(each.payload, Password)]
    entries = {each.id: each for each in await firm.read(lambda records: records.journal.latest(99))}
    assert len(passwords) == 40
    for each in passwords:
        assert each.recipient is not None
        assert tells(each).person == each.recipient.id
        assert entries[each.entry].whom == each.recipient.id


async def test_a_password_made_at_delivery_is_the_first(firm: SpaceTransactions) -> None:
    """Nothing is written down about a replacement, because there was none before."""
    await steps(firm, await begun(firm, *file_of(*MANY[:1])), RUNNER, 1)
    messages = await firm.write_outbox(claim, MAKER, NOW, (), 50)
    (password,) = (each for each in messages if isinstance(each.payload, Password))
    made = await firm.write(store_password, password, MAKER, PASSWORD_HASH, NOW)
    assert made == "first"
    again = await firm.write(store_password, password, MAKER, PASSWORD_HASH, NOW)
    assert again == "replacement"
