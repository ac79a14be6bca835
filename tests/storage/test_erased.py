"""Who was erased is nowhere in the database any more, whatever happened to them before and in whatever order."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from rules import edit_subscriber, follow_members
from rules.change_access import Change, Wanted, change_access
from rules.edit_subscriber import Edit, details, marks
from rules.erase_person import NotNaming, erase_person
from rules.free_text import naming
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.people import Person, SlackId
from rules.model.refusals import Refused
from rules.ports import Records
from rules.replay_journal import Wrong
from rules.verify_journal import Progress, follow, read_part
from sandbox.databases import dump
from storage.database import SpaceTransactions
from storage.scrub import scrub
from tests.evidence import run_statement
from tests.people import ANNE, BRUNO, NOW, member
from tests.storage.spaces import add, choose, deliver_all, open_firm, person

ZOE = replace(member("Zoé", "Quillivere"), slack_id=SlackId("U0QUILLIVERE"), phone="0612345678")
MARRIED = replace(ZOE, last_name="Vandermeersch", email="zoe.vandermeersch@cabinet.fr")
# Of Zoé's names as typed, and as they are folded to be searched for and sorted by.
TRACES = ("Zoé", "zoe", "Quillivere", "quillivere", "Vandermeersch", "vandermeersch", "612345678", "U0QUILLIVERE")
REASON = "Zoé part en congé"


def _form() -> IdempotencyKey:
    return IdempotencyKey(uuid4().hex)


def _zoe(records: Records) -> Person | None:
    return records.people.by_slack_id(ZOE.slack_id) or records.people.by_former_slack_id(ZOE.slack_id)


async def _join(tx: SpaceTransactions) -> None:
    await tx.write(follow_members.follow, ZOE, NOW, joined=True)


async def _change_in_slack(tx: SpaceTransactions) -> None:
    await tx.write(follow_members.follow, MARRIED, NOW, joined=True)


async def _leave_slack(tx: SpaceTransactions) -> None:
    await tx.write(follow_members.follow, replace(ZOE, is_full=False, email=None), NOW, joined=True)


async def _be_added(tx: SpaceTransactions) -> None:
    await add(tx, ANNE, ZOE, reason=REASON)


async def _be_renamed(tx: SpaceTransactions) -> None:
    def rename(records: Records) -> None:
        found = person(records, ZOE)
        shown = details(found)
        typed = replace(shown, last_name=MARRIED.last_name, email=MARRIED.email or "", phone=ZOE.phone)
        edit_subscriber.edit_subscriber(
            records,
            ANNE.slack_id,
            Edit(found.id, marks(shown), typed),
            Identity(MARRIED, None),
            justification=Justification(REASON, frozenset(Doubt)),
            form=_form(),
            now=NOW,
        )

    await tx.write(rename)


async def _enrol(tx: SpaceTransactions) -> None:
    await choose(tx, ZOE)


async def _end(tx: SpaceTransactions, change: Change) -> None:
    def end(records: Records) -> None:
        wanted = Wanted(person(records, ZOE).id, change, REASON)
        change_access(records, ANNE.slack_id, wanted, form=_form(), now=NOW)

    await tx.write(end)


async def _be_suspended(tx: SpaceTransactions) -> None:
    await _end(tx, Change.SUSPEND)


async def _be_removed(tx: SpaceTransactions) -> None:
    await _end(tx, Change.REMOVE)


ACTS = (_join, _be_added, _be_renamed, _change_in_slack, _enrol, _be_suspended, _leave_slack, _be_removed)


async def _erase(tx: SpaceTransactions) -> None:
    """Remove Zoé, let everything be said, and erase them under whatever address they are kept."""

    def remove(records: Records) -> None:
        found = _zoe(records)
        if found is not None and found.is_listed:
            change_access(records, ANNE.slack_id, Wanted(found.id, Change.REMOVE, REASON), form=_form(), now=NOW)

    def erase(records: Records) -> None:
        found = _zoe(records)
        for message in records.outbox.queue(1000):  # a password that is to be taken out a day later
            records.outbox.cancel(message.id, NOW)
        for email in {found.email if found else None, ZOE.email, MARRIED.email} - {None}:
            held = [each for each in (records.people.by_email(str(email)),) if each]
            if held or records.strangers.with_address(str(email)):
                erase_person(records, str(email), NOW)

    await tx.write(remove)
    await deliver_all(tx)
    await tx.write(erase)


@pytest.mark.parametrize("seed", range(12))
async def test_nothing_of_an_erased_person_is_left(tx: SpaceTransactions, database_url: str, seed: int) -> None:
    """Neither former nor last name, address, phone or account, in any table; what is refused meanwhile is refused."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    await _join(tx)
    acts = [*ACTS, *ACTS]
    Random(seed).shuffle(acts)  # noqa: S311 - chances that are to be had again
    if seed == 0:
        acts = [*ACTS]
    for act in acts:
        try:
            await act(tx)
        except (Refused, AssertionError):
            continue  # they are not, or no longer, of the space
        if seed % 2:
            await deliver_all(tx)
    await _erase(tx)
    left = repr(dump(database_url))
    assert not [each for each in TRACES if each in left]
    assert "Anne" in left
    progress = follow(Progress(), await tx.read(read_part, None))
    assert (progress.broken, progress.findings) == (None, ())


async def test_reasons_about_others_go_by_choice(tx: SpaceTransactions, database_url: str) -> None:
    """Those chosen, and no others; the journal is whole, because the erasure tells which."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    await add(tx, ANNE, ZOE, reason=REASON)
    for number, why in enumerate(("Remplace M. QUILLIVERE, Zoé", f"Demande de {ZOE.email}", "Mission de printemps")):
        added = await add(tx, ANNE, member(f"Paul{number}", "Martin"))
        wanted = Wanted(added.person.id, Change.SUSPEND, why)
        await tx.write(change_access, ANNE.slack_id, wanted, form=_form(), now=NOW)
    first, second = await tx.read(lambda records: naming(records, person(records, ZOE)))
    assert (first.why, second.why) == ("Remplace M. QUILLIVERE, Zoé", f"Demande de {ZOE.email}")

    def cancel_all(records: Records) -> None:
        for each in records.outbox.queue(1000):
            records.outbox.cancel(each.id, NOW)

    def refused(records: Records) -> None:
        with pytest.raises(NotNaming):
            erase_person(records, ZOE.email or "", NOW, [EntryId(second.id + 4)])

    await _be_removed(tx)
    await deliver_all(tx)
    await tx.write(cancel_all)
    await tx.write(refused)
    await tx.write(erase_person, ZOE.email or "", NOW, [first.id])
    left = repr(dump(database_url))
    assert "QUILLIVERE" not in left
    assert "Mission de printemps" in left
    assert follow(Progress(), await tx.read(read_part, None)).holds
    run_statement(database_url, f"UPDATE journal SET why = '', salt = '', told = '' WHERE id = {second.id}")  # noqa: S608
    (found,) = follow(Progress(), await tx.read(read_part, None)).findings
    assert (found.wrong, found.line) == (Wrong.BLANKED, second.id)


async def test_the_files_hold_no_byte_of_them(tx: SpaceTransactions, database_url: str) -> None:
    """On SQLite, of the database and of its log; what PostgreSQL keeps is said."""
    await open_firm(tx, ANNE, BRUNO)
    await choose(tx, ANNE)
    for act in (*ACTS, *ACTS):
        with suppress(Refused, AssertionError):
            await act(tx)
    file = Path(make_url(database_url).database or "")
    if database_url.startswith("sqlite"):
        assert b"Quillivere" in b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    await _erase(tx)
    clean = await asyncio.to_thread(scrub, database_url)
    assert clean == database_url.startswith("sqlite")
    if clean:
        left = b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
        assert [each for each in TRACES if each.encode() in left] == []
