"""Imports over both databases: every line is kept as it was found, and added once, whoever goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import RowMapping, select, update

from rules import hold_import, import_subscribers, run_import
from rules.deliveries import LEASE, claim, store_password
from rules.hold_import import ImportLost
from rules.import_subscribers import KEPT_FOR, PROPOSED_FOR
from rules.model.address_refusals import AddressRepeated
from rules.model.cautions import Caution, Doubt
from rules.model.imports import Import, ImportId, ImportLine, ImportState, Line, Verdict
from rules.model.journal import Action
from rules.model.messages import Password
from rules.model.people import Person, PersonId
from rules.model.refusals import Field, Missing
from rules.model.subscriber_form import Form
from rules.ports import Records
from storage.database import SpaceTransactions
from storage.tables import import_lines
from tests.payloads import tells
from tests.rules.importing import RUNNER, confirm, drop, file_of, line
from tests.storage.firm import ANNE, BRUNO, MAKER, NOW, PASSWORD_HASH, add, choose, member
from tests.views.firm import field_refusals
from tests.views.given import EVERY

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


async def test_an_import_comes_back_as_stored(firm: SpaceTransactions) -> None:
    """Every field, as it was made and after a change of each."""
    made = blank()
    await firm.write(lambda records: records.imports.add(made))
    assert await firm.read(lambda records: records.imports.get(made.id)) == made
    counts = {name: number for number, name in enumerate(("total", "added", "there", "left_out", "refused"), start=1)}
    changed = replace(
        made,
        state=ImportState.DONE,
        reason="Vérifié",
        ended_at=NOW + timedelta(microseconds=3),
        outside=6,
        told=7,
        holder="somebody",
        lease_until=NOW,
        notice=uuid4(),
        upload="F1",
        settled=True,
        **counts,  # type: ignore[arg-type]
    )
    await firm.write(lambda records: records.imports.update(changed))
    assert await firm.read(lambda records: records.imports.get(made.id)) == changed


@pytest.mark.parametrize("given", EVERY, ids=lambda given: given.label)
async def test_lines_come_back_as_found(firm: SpaceTransactions, given: object) -> None:
    """Whatever was typed, and whatever was found about it: every refusal and every caution."""
    made, text = blank(), given.name  # type: ignore[attr-defined]
    form = Form(last_name=text, first_name=text, email=text, phone=text, function=text, starts_on=text, ends_on=text)
    cautions = tuple(Caution(doubt, text) for doubt in Doubt)
    lines = [
        ImportLine(line=Line(3, form, text), verdict=Verdict.CHECK, cautions=cautions),
        ImportLine(line=Line(2, form), verdict=Verdict.REFUSED, refusals=tuple(field_refusals(given))),  # type: ignore[arg-type]
    ]

    def work(records: Records) -> list[ImportLine]:
        records.imports.add(made)
        records.imports.add_lines(made.id, lines)
        return records.imports.lines(made.id, tuple(Verdict), 0, None)

    refused, checked = await firm.write(work)
    assert (checked, refused.line) == (lines[0], lines[1].line)
    assert list(map(repr, refused.refusals)) == list(map(repr, lines[1].refusals))


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


async def test_lines_are_found_by_the_address_in_them(firm: SpaceTransactions) -> None:
    """In whatever case, and whatever characters; an address that merely ends like it is another."""
    made = blank()
    typed = ("Anne_%@Cabinet.fr", "xanne_%@cabinet.fr", "annexx@cabinet.fr", "élodie@cabinet.fr")
    lines = [ImportLine(line=Line(at, Form(email=each)), verdict=Verdict.ADD) for at, each in enumerate(typed)]

    def work(records: Records) -> list[list[ImportLine]]:
        records.imports.add(made)
        records.imports.add_lines(made.id, lines)
        found = [records.imports.with_address(each) for each in ("anne_%@cabinet.fr", "élodie@cabinet.fr", "a@b.fr")]
        assert all(imported == made for each in found for imported, _ in each)
        return [[line for _, line in each] for each in found]

    assert await firm.write(work) == [[lines[0]], [lines[3]], []]


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
    """Each person, his line in the journal and his message belong together, although all are stored at once."""
    await steps(firm, await begun(firm, *file_of(*MANY[:40])), RUNNER, 1)
    messages = [each for each in await firm.read(lambda records: records.outbox.queue(99)) if each.recipient]
    passwords = [each for each in messages if isinstance(each.payload, Password)]
    entries = {each.id: each for each in await firm.read(lambda records: records.journal.latest(99))}
    assert len(passwords) == 40
    for each in passwords:
        assert each.recipient is not None
        assert tells(each).person == each.recipient.id
        assert entries[each.entry].whom == each.recipient.id


async def test_passwords_of_an_import_wait_behind_those_somebody_waits_for(firm: SpaceTransactions) -> None:
    """They go at the pace of ordinary messages; whoever is added by hand has his first."""
    await steps(firm, await begun(firm, *file_of(*MANY[:60])), RUNNER, 1)
    by_hand = member("Zoé", "Zola")
    added = await add(firm, ANNE, by_hand)
    claimed = await firm.write_outbox(claim, MAKER, NOW, (), 1)
    assert [each.id for each in claimed] == [added.message]


async def test_a_password_made_at_delivery_is_the_first(firm: SpaceTransactions) -> None:
    """Nothing is written down about a replacement, because there was none before."""
    await steps(firm, await begun(firm, *file_of(*MANY[:1])), RUNNER, 1)
    messages = await firm.write_outbox(claim, MAKER, NOW, (), 50)
    (password,) = (each for each in messages if isinstance(each.payload, Password))
    made = await firm.write(store_password, password, MAKER, PASSWORD_HASH, NOW)
    assert made == "first"
    again = await firm.write(store_password, password, MAKER, PASSWORD_HASH, NOW)
    assert again == "replacement"


async def test_what_speaks_against_a_line_is_found_over_the_database_too(firm: SpaceTransactions) -> None:
    """The same address, name or number, of who is there already and of who stands further up."""
    await steps(firm, await begun(firm, *file_of(*MANY[:2])), RUNNER, 1)
    twin = replace(MANY[0], email="twin@cabinet.fr")
    shared = [line(4, MANY[5], phone="01 23 45 67 89"), line(5, MANY[6], phone="+33 1 23 45 67 89")]
    lines = [line(2, MANY[0]), line(3, twin), *shared]
    proposal = await firm.write(lambda records: drop(records, lines, roster=ROSTER))
    assert proposal.counts == {Verdict.THERE: 1, Verdict.CHECK: 2, Verdict.ADD: 1}
    doubts = [each.doubts for each in proposal.lines]
    assert doubts == [{Doubt.SAME_NAME}, {Doubt.SAME_PHONE}]


async def test_what_is_never_confirmed_or_long_over_is_deleted(firm: SpaceTransactions) -> None:
    """With its lines; what runs, and what its author has not got yet, stays."""
    proposal = await firm.write(lambda records: drop(records, file_of(*MANY[:3]), roster=ROSTER))
    running = await begun(firm, *file_of(*MANY[3:6]))
    ended = await steps(firm, await begun(firm, *file_of(*MANY[6:9])), RUNNER, 2)
    await firm.write(run_import.finish, ended.id, RUNNER, NOW)
    paused = await steps(firm, await begun(firm, *file_of(*MANY[9:12])), RUNNER, 0)
    await firm.write(run_import.pause, paused.id, RUNNER, NOW)
    assert await firm.write(import_subscribers.forget, NOW + PROPOSED_FOR) == 1
    assert await firm.read(lambda records: records.imports.counts(proposal.imported.id)) == {}
    assert await firm.write(import_subscribers.forget, NOW + KEPT_FOR) == 2
    gone = (proposal.imported, ended, paused)
    assert await firm.read(lambda records: [records.imports.get(each.id) for each in gone]) == [None] * 3
    assert await firm.read(lambda records: records.imports.get(running.id)) == running


async def test_the_list_of_everybody_is_in_its_order(firm: SpaceTransactions) -> None:
    """Last name first, whoever was added when; nobody who is not in the space."""
    await steps(firm, await begun(firm, *file_of(*MANY[:12])), RUNNER, 1)

    def names(people: list[Person]) -> list[str]:
        return [each.last_name for each in people]

    listed = await firm.read(lambda records: records.people.listed())
    assert names(listed) == sorted(names(listed))
    assert len(listed) == 14
