"""`python -m bot outbox` and `migrate`, as processes: the database is all they need, and no trace is ever shown."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sandbox import firm
from sandbox.databases import PostgresqlServer
from sandbox.slack import AppSettings, Slack
from tests.bot.process import called, free_port
from tests.clocks import unhurried
from tests.stage import COMMANDS, PASSWORD, open_stage

pytestmark = pytest.mark.servers  # it starts programs

REFUSED = "Slack refused a message for good"


async def fill(database_url: str) -> str:
    """Anne's password was refused and Hugh is owed a notice, tried once; the password."""
    async with open_stage(database_url, foreseen=(REFUSED,)) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.settle()
        refusal = stage.slack.faults.add("chat.postMessage", error="user_disabled", applied=False)
        password = await stage.add(firm.CLAIRE)
        await stage.settle()
        refusal.lift()
        storm = stage.slack.faults.add("chat.postMessage", status=503)
        await stage.enrol(firm.ANNE)
        await stage.slack.until(lambda: storm.struck >= 3)
    assert PASSWORD.fullmatch(password)
    return password


async def test_the_outbox_is_listed_with_what_is_owed_and_what_failed(database_url: str, tmp_path: Path) -> None:
    """For each message: since when, when due or refused, what, for whom, how often tried, why; never a secret."""
    password = await fill(database_url)
    settings = {"DATABASE_URL": database_url, "COLUMNS": "80"}
    code, printed, complained = await called(["outbox"], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert "Cabinet Durand & Associés: 3 owed, 3 refused for good" in printed
    rows = {f"{first}\n{second}" for first, second in pairwise(printed.splitlines())}
    assert [
        each for each in rows if all(word in each for word in ("administrator_enrolled", "Hugh Martin", "http_503"))
    ]
    assert [each for each in rows if all(word in each for word in (" password ", "Anne Petit", "user_disabled"))]
    assert printed.count("the team channel") == 2
    assert password not in printed
    assert "argon2" not in printed


async def test_machines_read_the_same_as_json(database_url: str, tmp_path: Path) -> None:
    """Every fact of it, with the request by which the log can be searched, and nothing of what messages say."""
    password = await fill(database_url)
    code, printed, complained = await called(["outbox", "--json"], {"DATABASE_URL": database_url}, tmp_path)
    assert (code, complained) == (0, "")
    (of_firm,) = json.loads(printed)
    assert (of_firm["firm"], of_firm["owed"], of_firm["refused"]) == ("Cabinet Durand & Associés", 3, 3)
    messages: list[dict[str, Any]] = of_firm["messages"]
    assert [each["state"] for each in messages] == ["owed"] * 3 + ["failed"] * 3
    fields = "id state kind recipient since due refused attempts failure request"
    assert all(set(each) == set(fields.split()) for each in messages)
    assert all(each["request"] and each["attempts"] for each in messages)
    assert password not in printed
    assert "@" not in printed


async def test_of_many_only_some_are_listed_but_all_are_counted(database_url: str, tmp_path: Path) -> None:
    """Thousands may be owed: the oldest are shown, and how to see more."""
    await fill(database_url)
    settings = {"DATABASE_URL": database_url, "COLUMNS": "200"}
    code, printed, _ = await called(["outbox", "--limit", "1"], settings, tmp_path)
    assert code == 0
    assert "3 owed, 3 refused for good" in printed
    assert printed.count("user_disabled") == printed.count("http_503") == 1
    assert "Not all are shown: --limit shows more." in printed


async def test_a_name_that_looks_like_markup_is_shown_as_it_is(sqlite_url: str, tmp_path: Path) -> None:
    """The terminal is no more to be painted by what people type than Slack."""
    async with open_stage(sqlite_url, delivering=False) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE, first_name="[red]Anne[/red]")
    _, printed, _ = await called(["outbox"], {"DATABASE_URL": sqlite_url, "COLUMNS": "200"}, tmp_path)
    assert "[red]Anne[/red] Petit" in printed


async def test_nothing_owed_is_said(database_url: str, tmp_path: Path) -> None:
    """Before the bot has ever started, and for machines as an empty list."""
    settings = {"DATABASE_URL": database_url}
    assert await called(["outbox"], settings, tmp_path) == (0, "No space has been opened yet: nothing is owed.\n", "")
    assert await called(["outbox", "--json"], settings, tmp_path) == (0, "[]\n", "")


@pytest.mark.parametrize("command", ["outbox", "migrate"])
async def test_a_database_that_is_away_is_said_in_a_sentence(command: str, tmp_path: Path) -> None:
    """With its setting's name and the driver's word, without its password, and without a trace."""
    url = f"postgresql://somebody:hidden@127.0.0.1:{free_port()}/space"
    code, printed, complained = await called([command], {"DATABASE_URL": url}, tmp_path)
    assert (code, printed) == (1, "")
    assert complained.startswith("DATABASE_URL: the database cannot be reached (")
    assert "Connection refused" in complained
    assert complained.endswith("Start it, or correct its address.\n")
    assert complained.count("\n") == 1
    assert "hidden" not in complained


@pytest.mark.parametrize("command", ["outbox", "migrate"])
async def test_a_file_that_is_no_database_is_said(command: str, tmp_path: Path) -> None:
    """Whatever stands there stays as it is."""
    file = tmp_path / "letter.txt"
    file.write_text("Cher Maître, " * 100, encoding="utf-8")
    before = file.read_bytes()
    code, _, complained = await called([command], {"DATABASE_URL": f"sqlite:///{file}"}, tmp_path)
    assert (code, complained.count("\n")) == (1, 1)
    assert "file is not a database" in complained
    assert file.read_bytes() == before


async def test_a_database_without_its_tables_is_not_made_by_looking(tmp_path: Path) -> None:
    """Nor is its file; what to do is said."""
    code, printed, complained = await called(["outbox"], {"DATABASE_URL": "sqlite:///new.db"}, tmp_path)
    assert (code, printed) == (1, "")
    assert complained == "The database lacks the tables of this version: run `python -m bot migrate` first.\n"
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - in a test of its own folder


async def test_migrate_needs_no_setting_of_slack(postgresql: PostgresqlServer, tmp_path: Path) -> None:
    """With the database's address alone it makes the tables, on either kind; the outbox can then be listed."""
    with postgresql.empty_database() as url:
        for settings in ({"DATABASE_URL": url}, {}):
            assert (await called(["migrate"], settings, tmp_path))[0] == 0
            assert (await called(["outbox"], settings, tmp_path))[0] == 0
    assert (tmp_path / "cabinet.db").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("command", ["outbox", "migrate"])
async def test_a_wrong_setting_of_the_database_is_said(command: str, tmp_path: Path) -> None:
    """By name, with exit code 2 as where the bot itself is started; other settings may be as wrong as they like."""
    settings = {"DATABASE_URL": "mysql://u:hidden@h/d", "PORT": "eighty", "SLACK_BOT_TOKEN": "wrong"}
    code, _, complained = await called([command], settings, tmp_path)
    assert code == 2
    assert complained == "DATABASE_URL: sqlite:///file or postgresql://user:password@host/database is expected.\n"


async def test_accounts_that_may_not_be_theirs_are_listed(database_url: str, tmp_path: Path) -> None:
    """As a table and for machines; who was partner by the settings stands there, and an unused space has nobody."""
    async with Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried()) as slack:
        for partners in (firm.CLAIRE, firm.HUGH):
            async with open_stage(database_url, workspace=slack, PARTNERS=partners) as stage:
                await stage.settle()
    settings = {"DATABASE_URL": database_url, "COLUMNS": "100"}
    code, printed, complained = await called(["accounts"], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert "Cabinet Durand & Associés: 1 to check" in printed
    for each in ("Claire Durand (№ 1)", "partner no more by the settings", firm.CLAIRE, "no longer in the space"):
        assert each in printed
    code, printed, complained = await called(["accounts", "--json"], settings, tmp_path)
    assert (code, complained) == (0, "")
    ((suspect,),) = [each["to_check"] for each in json.loads(printed)]
    assert (suspect["name"], suspect["trace"]) == ("Claire Durand", "partner_until")
