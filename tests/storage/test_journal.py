"""The journal on both databases: chained as it is written, followed to its end, and whole after an erasing."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import text

from rules import change_access
from rules.change_access import Change, Wanted
from rules.erase_person import erase_person, held_on
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.people import Person, PersonId
from rules.ports import Records
from rules.replay_journal import Wrong
from rules.verify_journal import Progress, follow, read_part
from storage.database import SpaceTransactions
from tests.evidence import run_statement
from tests.people import ANNE, BRUNO, NOW, member
from tests.storage.spaces import add, choose, deliver_all, person

CLARA = member("Clara", "Colin")


async def verified(tx: SpaceTransactions) -> Progress:
    """The whole chain, followed."""
    return follow(Progress(), await tx.read(read_part, None))


async def change(tx: SpaceTransactions, whose: Person, what: Change) -> Person:
    """Anne confirms it."""
    return await tx.write(
        change_access.change_access,
        ANNE.slack_id,
        Wanted(whose.id, what, "Fin de mission"),
        form=IdempotencyKey(uuid4().hex),
        now=NOW,
    )


async def story(tx: SpaceTransactions) -> None:
    """Some lines, with reasons, accents and none."""
    await choose(tx, ANNE)
    added = await add(tx, ANNE, CLARA, reason="C’est voulu — « très »")
    await choose(tx, BRUNO)
    await deliver_all(tx)
    await change(tx, added.person, Change.REMOVE)
    await deliver_all(tx)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE journal SET why = 'Faux' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET whom = actor WHERE action = 'subscriber_added'",
        "UPDATE journal SET action = 'subscriber_suspended' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET at = '2020-01-01 00:00:00.000000' WHERE action = 'subscriber_added'",
        "UPDATE journal SET salt = '' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET why = '', salt = '' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET told = '{}' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET told = NULL WHERE action = 'subscriber_removed'",
        "UPDATE journal SET actor_name = 'Bruno Bernard' WHERE action = 'subscriber_removed'",
        "UPDATE journal SET actor_digest = NULL WHERE action = 'subscriber_removed'",
        "UPDATE journal SET blanked = '[1]' WHERE action = 'subscriber_removed'",
        "UPDATE spaces SET journal_lines = journal_lines + 1",
        "UPDATE spaces SET journal_head = ''",
        (
            "INSERT INTO journal (id, space_id, at, action, why) "
            "SELECT 99, space_id, at, action, why FROM journal WHERE action = 'subscriber_removed'"
        ),
    ],
)
async def test_what_is_changed_past_the_bot_is_found(
    partners: SpaceTransactions, database_url: str, forgery: str
) -> None:
    """Whoever can write the database alters a line, its reason, or says that it ends otherwise."""
    await story(partners)
    run_statement(database_url, forgery)
    assert not (await verified(partners)).holds


@pytest.mark.parametrize(
    ("forgery", "found"),
    [
        (
            "UPDATE journal SET why = '', salt = '', told = '' WHERE action = 'subscriber_removed'",
            {(Wrong.BLANKED, "Clara Colin", "")},
        ),
        (
            "UPDATE journal SET actor_name = '', actor_salt = '' WHERE action = 'subscriber_removed'",
            {(Wrong.BLANKED, "Anne Aubert", "")},
        ),
        (
            "UPDATE people SET first_name = CASE id WHEN 1 THEN 'Bruno' ELSE 'Anne' END WHERE id <= 2",
            {(Wrong.DIFFERS, "Anne Aubert", "name"), (Wrong.DIFFERS, "Bruno Bernard", "name")},
        ),
        ("UPDATE people SET partner = TRUE WHERE last_name = 'Colin'", {(Wrong.DIFFERS, "Clara Colin", "partner")}),
        (
            "UPDATE people SET administrator_since = added_at WHERE last_name = 'Colin'",
            {(Wrong.DIFFERS, "Clara Colin", "administrator")},
        ),
        ("UPDATE people SET access = 'active' WHERE last_name = 'Colin'", {(Wrong.DIFFERS, "Clara Colin", "access")}),
        ("UPDATE people SET slack_id = 'U0EVE' WHERE id = 1", {(Wrong.DIFFERS, "Anne Aubert", "account")}),
        ("UPDATE people SET email = 'eve@eve.fr' WHERE id = 1", {(Wrong.DIFFERS, "Anne Aubert", "email")}),
    ],
)
async def test_what_no_line_accounts_for_is_named(
    partners: SpaceTransactions, database_url: str, forgery: str, found: set[tuple[Wrong, str, str]]
) -> None:
    """A text blanked without an erasure, names exchanged, a right given, an access changed: the chain itself holds."""
    await story(partners)
    before = await partners.read(names)
    assert (await verified(partners)).holds
    run_statement(database_url, forgery)
    progress = await verified(partners)
    assert progress.broken is None
    assert {(each.wrong, before[each.person or PersonId(0)], each.fact) for each in progress.findings} == found


async def test_a_right_that_was_given_for_a_while_is_found(partners: SpaceTransactions, database_url: str) -> None:
    """Although the row is by now as the lines say: what a line tells of before is not what came before it."""
    await choose(partners, ANNE)
    added = await add(partners, ANNE, CLARA)
    await deliver_all(partners)
    run_statement(database_url, "UPDATE people SET administrator_since = added_at WHERE last_name = 'Colin'")
    await change(partners, added.person, Change.SUSPEND)
    (found,) = (await verified(partners)).findings
    assert (found.wrong, found.person, found.fact) == (Wrong.EARLIER, added.person.id, "administrator")


def names(records: Records) -> dict[PersonId, str]:
    """Everybody's, by number."""
    return {each.id: each.name for each in records.people.found([], 100)}


@pytest.mark.parametrize("which", ["MIN", "MAX"])
async def test_a_line_that_is_removed_is_found(partners: SpaceTransactions, database_url: str, which: str) -> None:
    """The first or the last, with the messages it owed."""
    await story(partners)
    line = text(f"(SELECT {which}(id) FROM journal)")  # noqa: S608 - one of two words
    run_statement(database_url, f"DELETE FROM outbox WHERE entry = {line}")  # noqa: S608 - as above
    run_statement(database_url, f"DELETE FROM journal WHERE id = {line}")  # noqa: S608 - as above
    assert not (await verified(partners)).holds


async def test_an_erased_person_leaves_the_chain_whole(partners: SpaceTransactions) -> None:
    """On disk nothing names them any more; their lines are still found by their number."""
    await story(partners)
    held = await partners.read(held_on, CLARA.email or "")
    assert len(held.messages) >= 4
    number = await partners.write(erase_person, CLARA.email or "", NOW)
    assert number is not None
    assert (await verified(partners)).holds

    def left(records: Records) -> str:
        lines = records.journal.newer(EntryId(0), None, 100)
        messages = [each.payload for each in records.outbox.of_person(number)]
        return repr([lines, messages, records.people.get(number), records.people.get(person(records, ANNE).id)])

    found = await partners.read(left)
    assert not any(each in found for each in ("Clara", "Colin", "Fin de mission", "C’est voulu"))
    assert "Anne" in found
