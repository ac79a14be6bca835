"""The databases of every released version become today's: nothing is lost, and today's bot goes on from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Engine, inspect, select, table, text

from rules import hold_import
from rules.deliveries import LEASE
from rules.model.notices import DeliveryState
from rules.verify_journal import Progress, follow, read_part
from sandbox import firm
from sandbox.databases import UNHURRIED
from storage.database import Database
from storage.engine import migration_engine
from storage.migrate import check_migrated, migrate
from tests.evidence import differences
from tests.handlers.bulk import files
from tests.handlers.test_review_access import confirm
from tests.released.acts import answer, settle
from tests.released.cast import CROWD
from tests.released.opened import Released
from tests.stage import PASSWORD, Stage, working

Row = Mapping[str, Any]

_LONG = 30.0  # seconds


def rows_by_key(engine: Engine) -> dict[str, dict[tuple[Any, ...], Row]]:
    """Every row of every table there is, as its driver gives it, by the primary key."""
    with engine.begin() as connection:
        found = inspect(connection)
        keys = {name: found.get_pk_constraint(name)["constrained_columns"] for name in found.get_table_names()}
        del keys["alembic_version"]
        rows = {name: connection.execute(select(text("*")).select_from(table(name))).mappings().all() for name in keys}
    return {name: {tuple(row[key] for key in keys[name]): dict(row) for row in rows[name]} for name in keys}


def test_the_tables_become_those_of_today(released: Released) -> None:
    """Nothing is missing, and nothing is left over."""
    released.fill()
    migrate(released.url)
    check_migrated(released.url)
    assert differences(released.url) == []


def test_every_row_is_still_there(released: Released) -> None:
    """With the same values in every column that there is still, save for what an erasure should have taken."""
    released.fill()
    engine = migration_engine(released.url)
    before = rows_by_key(engine)
    migrate(released.url)
    after = rows_by_key(engine)
    engine.dispose()
    assert sum(map(len, before.values())) > 500
    for name, rows in before.items():
        for key, row in rows.items():
            kept = after[name][key]
            there = {column for column in row if column in kept} - _erased_since(name, row)
            assert {column: kept[column] for column in there} == {column: row[column] for column in there}


def _erased_since(name: str, row: Mapping[str, Any]) -> set[str]:
    """Name what 0.2.0 still kept of the erased, whose account is a hash."""
    return {"mark"} if name == "members" and len(row["slack_id"]) == 64 else set()


async def test_the_journal_holds(released: Released) -> None:
    """Its chain is whole from the first line, and met where the space says that it ends."""
    released.fill()
    migrate(released.url)
    async with Database(released.url, UNHURRIED) as database:
        (space,) = await database.spaces()
        part = await database.for_space(space).read(read_part, None)
    progress = follow(Progress(), part)
    assert progress.holds
    assert progress.ended
    assert len(part.lines) > 80


@pytest.mark.timeout(120)
async def test_what_was_owed_arrives_once(released: Released) -> None:
    """Notices, passwords and edits; also what Slack had already, without anybody having stored so."""
    # In the evening, when summaries of the day are sent, too.
    async with released.opened(after=timedelta(hours=9), delivering=False) as stage:
        owed = [row["id"] for row in await stage.rows("outbox") if row["state"] == DeliveryState.OWED]
        async with working(stage.bot):
            await settle(stage)
            await stage.slack.until(lambda: not PASSWORD.search(stage.told(firm.ZOE)), _LONG, "A password stays")
        now = {row["id"]: row for row in await stage.rows("outbox")}
    posted = [each for each in owed if now[each]["edits"] is None]
    assert len(owed) >= 25
    assert {now[each]["state"] for each in owed} == {DeliveryState.SENT}
    assert {each: _health(stage, each) for each in posted} == dict.fromkeys(posted, 1)


@pytest.mark.timeout(120)
async def test_passwords_leave_when_they_should(released: Released) -> None:
    """The ones that were in messages for a day, and the one of an access that ended before anybody knew it was sent."""
    async with released.opened() as stage:
        await settle(stage)
        await stage.slack.until(lambda: not PASSWORD.search(stage.told(CROWD[2].id)), _LONG)
        await stage.slack.until(lambda: not PASSWORD.search(stage.told(firm.ZOE)), _LONG)
        assert len(PASSWORD.findall(stage.told(firm.MARC))) == 1


def _health(stage: Stage, message: UUID) -> int:
    """How often this message of ours stands in Slack."""
    payloads = [(each.metadata or {}).get("event_payload") or {} for each in stage.slack.workspace.everything_said()]
    return sum(each.get("id") == str(message) for each in payloads)


async def test_an_import_is_left_to_its_holder_for_as_long_as_its_lease_runs(released: Released) -> None:
    """Another process goes on with it once that is over, and not before."""
    async with released.opened(after=timedelta(seconds=1), delivering=False) as stage:
        (running,) = [row for row in await stage.rows("imports") if row["state"] == "running"]
        during, over = running["lease_until"] - timedelta(seconds=1), running["lease_until"] + timedelta(seconds=1)
        assert over - released.at < 2 * LEASE
        assert await stage.records.read(hold_import.next_free, "another", during) is None
        free = await stage.records.read(hold_import.next_free, "another", over)
        assert free is not None
        assert free.id == running["id"]


@pytest.mark.timeout(120)
async def test_the_import_under_way_ends(released: Released) -> None:
    """Each of its lines is added once, whoever added it, and gets one password."""
    async with released.opened() as stage:
        await stage.slack.until(lambda: stage.log.of("an import is over"), _LONG)
        await settle(stage)
        (ended,) = [row for row in await stage.rows("imports") if row["file_name"] == "arrivées.csv"]
        assert (ended["state"], ended["added"], ended["told"], ended["settled"]) == ("done", 12, 12, True)
        people = {row["email"]: row for row in await stage.rows("people")}
        added = [row["whom"] for row in await stage.rows("journal") if row["action"] == "subscriber_added"]
        for each in CROWD[3:15]:
            assert people[each.email]["access"] == "active"
            assert added.count(people[each.email]["id"]) == 1
            assert len(PASSWORD.findall(stage.told(each.id))) == 1
        assert stage.told(firm.CLAIRE).count("12 abonnés ajoutés.") == 1
        told = [each for each in stage.inbox(firm.CLAIRE) if "arrivées.csv" in str(each.texts)]
        assert ["Import terminé" in str(each.texts) for each in told] == [True]


@pytest.mark.timeout(120)
async def test_the_proposed_import_is_confirmed(released: Released) -> None:
    """In the window that its author has had open since before the upgrade."""
    async with released.opened() as stage:
        await stage.submit(firm.HUGH)
        await stage.slack.until(lambda: len(stage.log.of("an import is over")) == 2, _LONG)
        await settle(stage)
        (ended,) = [row for row in await stage.rows("imports") if row["file_name"] == "paie.csv"]
        assert (ended["state"], ended["added"], ended["refused"]) == ("done", 5, 1)
        assert [b"sam@gmail.com" in (each.content or b"") for each in files(stage, firm.HUGH)] == [True]
        told = [each for each in stage.inbox(firm.HUGH) if "paie.csv" in str(each.texts) and not each.is_reply]
        assert ["Import finished" in str(each.texts) for each in told] == [True]


@pytest.mark.timeout(120)
async def test_the_open_review_is_answered_and_closed(released: Released) -> None:
    """In the window that Claire has had open since before the upgrade; what was answered then counts."""
    async with released.opened() as stage:
        before = [row for row in await stage.rows("review_lines") if row["answer"] is not None]
        await stage.press(firm.CLAIRE, "confirm_page")
        if "C’est vous" in stage.reads(firm.CLAIRE):  # since 0.4.0 partners are in it, whom another confirms
            await stage.open(firm.HUGH, "/space")
            await stage.press(firm.HUGH, "open_review")
            await confirm(stage, firm.HUGH, firm.CLAIRE)
            assert "The last review ended on" in stage.reads(firm.HUGH)
        else:
            assert "La dernière revue s’est terminée le" in stage.reads(firm.CLAIRE)
        (review,) = await stage.rows("reviews")
        assert review["closed_at"] is not None
        lines = await stage.rows("review_lines")
        assert {row["answer"] for row in lines} == {"kept", "ended"}
        assert [row for row in lines if row in before] == before


@pytest.mark.timeout(120)
async def test_the_waiting_enrolment_is_approved(released: Released) -> None:
    """By the button of the message that asked for it, before the upgrade."""
    async with released.opened() as stage:
        await settle(stage)
        await answer(stage, firm.HUGH, "approve_enrolment")
        (zoe,) = [row for row in await stage.rows("people") if row["slack_id"] == firm.ZOE]
        assert zoe["administrator_since"] is not None
        assert "Hugh Martin approved your enrolment: you are now an administrator" in stage.told(firm.ZOE)
