"""`python -m bot check`, as a process: a real fault makes each line ✗, names the remedy, and hides no other line."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import now_in_utc, slack_client
from bot.checks.check import Subject
from bot.checks.database import check_database
from bot.command_line import TO_MEND, WRONG_SETTINGS
from bot.settings import read_settings
from sandbox import firm
from sandbox.bot_process import MANIFEST
from sandbox.databases import PostgresqlServer, dump
from sandbox.slack import ALL_SCOPES, AppSettings, Channel, Slack
from sandbox.slack.manifest import read_manifest
from storage.migrate import Tables, TablesSeen
from tests.bot.process import called, free_port
from tests.clocks import unhurried
from tests.evidence import run_statement
from tests.stage import COMMANDS, Stage, open_stage

FIRM = "Cabinet Durand & Associés"
NAMES = [
    *("settings", "token", "requests", "scopes", "clock", "team channel"),
    *("database", "tables", "outbox", "journal"),
]


@dataclass(frozen=True)
class Report:
    """What the command said for machines, and its exit code."""

    code: int
    lines: list[dict[str, Any]]

    def line(self, name: str) -> dict[str, Any]:
        """The only line of this name."""
        (found,) = (each for each in self.lines if each["check"] == name)
        return found

    @property
    def faulty(self) -> list[str]:
        """The names of the lines that are ✗."""
        return [each["check"] for each in self.lines if not each["well"]]

    def reads(self, name: str) -> str:
        """What is found, and what is to be done about it."""
        return f"{self.line(name)['found']} {self.line(name)['remedy']}"


def settings_of(stage: Stage, **more: str) -> dict[str, str]:
    """Those of the running bot, over Socket Mode."""
    return {
        "SLACK_BOT_TOKEN": stage.slack.settings.bot_token,
        "SLACK_APP_TOKEN": stage.slack.settings.app_token,
        "SLACK_API_URL": stage.slack.api_url,
        "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
        "DATABASE_URL": stage.url,
        **more,
    }


async def report(settings: dict[str, str], folder: Path) -> Report:
    """Call the command for machines."""
    code, printed, complained = await called(["check", "--json"], settings, folder)
    assert complained == ""
    return Report(code, json.loads(printed))


async def rest(stage: Stage) -> None:
    """Wait until the bot has sent everything, and shown who was told."""
    await stage.settle()
    await stage.bot.background.drain(20)


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    """The bot has worked: Claire is an administrator, and everybody has been told."""
    async with open_stage(sqlite_url) as opened:
        await opened.enrol(firm.CLAIRE)
        await rest(opened)
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the command is called: no .env is there."""
    made = tmp_path / "elsewhere"
    made.mkdir()
    return made


async def test_all_is_well_and_nothing_is_changed(database_url: str, folder: Path) -> None:
    """A line for each check, exit code 0; neither Slack nor the database has anything new, and no secret is shown."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE)
        await rest(stage)
        before, said = dump(database_url), len(stage.slack.log)
        code, printed, complained = await called(["check"], settings_of(stage), folder)
        assert (code, complained) == (0, "")
        assert [line.removeprefix("✓ ").split(":")[0].split(",")[0] for line in printed.splitlines()[:-1]] == NAMES
        assert printed.endswith("All is well.\n")
        assert f"of @espace in {FIRM} (T0CABINET)" in printed
        assert f"outbox, {FIRM}: " in printed
        lines = len(before["journal"])
        assert f"whole: {lines} lines looked at, from the first to the last" in printed
        assert not any(each in printed for each in (stage.slack.settings.bot_token, stage.slack.settings.app_token))
        assert dump(database_url) == before
        asked = {each.method for each in [*stage.slack.log][said:]}
        assert asked <= {"auth.test", "apps.connections.open", "conversations.info", "conversations.list"}
        found = await report(settings_of(stage), folder)
        assert (found.code, found.faulty, [each["check"] for each in found.lines]) == (0, [], NAMES)
        assert found.line("journal")["facts"]["lines"] == lines
        assert [each["firm"] for each in found.lines] == [None] * 8 + [FIRM] * 2


async def test_scopes_that_the_bot_does_not_use_are_a_remark(stage: Stage, folder: Path) -> None:
    """The sandbox gives some more than the manifest asks for."""
    found = await report(settings_of(stage), folder)
    besides = sorted({*ALL_SCOPES} - {*read_manifest(MANIFEST).scopes})
    assert found.line("scopes")["facts"] == {"missing": [], "besides": besides}
    assert (found.line("scopes")["well"], besides[0] in found.reads("scopes")) == (True, True)


async def test_a_scope_that_is_missing_is_named(sqlite_url: str, folder: Path) -> None:
    """With what to do: add it, and install the app again."""
    lacking = AppSettings(commands=COMMANDS, scopes=[each for each in ALL_SCOPES if each != "files:write"])
    async with (
        Slack(firm.people(), firm.channels(), lacking, clock=unhurried()) as slack,
        open_stage(sqlite_url, workspace=slack) as stage,
    ):
        found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["scopes"])
    assert found.line("scopes")["facts"]["missing"] == ["files:write"]
    assert "missing: files:write" in found.reads("scopes")
    assert "install it again" in found.reads("scopes")


async def test_a_revoked_token_is_said_and_the_rest_still_looked_at(stage: Stage, folder: Path) -> None:
    """The database, what is owed and the journal have their lines; what asks Slack says why it did not."""
    stage.slack.world.uninstalled = True
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["token", "requests", "team channel"])
    assert "Slack refuses SLACK_BOT_TOKEN (account_inactive)" in found.reads("token")
    assert "Install the app in the workspace again" in found.reads("token")
    assert "not looked at: Slack does not accept the token" in found.reads("team channel")
    code, printed, _ = await called(["check"], settings_of(stage), folder)
    assert (code, printed.count("✗"), printed.count("✓")) == (TO_MEND, 3, 7)
    assert printed.endswith("7 well, 3 to mend.\n")


async def test_a_wrong_app_token_is_said(stage: Stage, folder: Path) -> None:
    """It is what Socket Mode needs, and says nothing about the other."""
    found = await report(settings_of(stage, SLACK_APP_TOKEN="xapp-other"), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["requests"])
    assert "SLACK_APP_TOKEN (invalid_auth)" in found.reads("requests")
    assert "app-level token with connections:write" in found.reads("requests")


async def test_over_http_no_app_token_is_needed(stage: Stage, folder: Path) -> None:
    """Whether the signing secret is the app's cannot be asked, and that is said."""
    settings = settings_of(stage, SLACK_SIGNING_SECRET=stage.slack.settings.signing_secret, SLACK_APP_TOKEN="")
    found = await report(settings, folder)
    assert (found.code, found.line("requests")["facts"]) == (0, {"transport": "http"})
    assert "SLACK_SIGNING_SECRET" in found.reads("requests")


async def test_slack_that_is_down_is_said_once(stage: Stage, folder: Path) -> None:
    """With where to look; nothing else waits for it, and the database's lines are there."""
    await stage.slack.go_down()
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["token", "requests", "scopes", "clock", "team channel"])
    assert "SLACK_API_URL; status.slack.com" in found.reads("token")
    assert "not looked at: Slack does not answer" in found.reads("clock")


@pytest.mark.parametrize(
    ("ahead", "well", "said"), [(3600, False, "behind Slack’s"), (-90, False, "ahead of"), (30, True, "behind")]
)
async def test_a_clock_that_is_wrong_is_said_with_both(
    stage: Stage, folder: Path, ahead: int, *, well: bool, said: str
) -> None:
    """By the time that Slack's answer has in its header, up to a minute."""
    stage.slack.world.clock.ahead = ahead
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == ((0, []) if well else (TO_MEND, ["clock"]))
    assert found.line("clock")["facts"]["seconds_ahead"] == pytest.approx(-ahead, abs=30)
    assert said in found.reads("clock")
    assert " here, " in found.reads("clock")
    assert well or "refused from 300 s on" in found.reads("clock")


def put(stage: Stage, **changes: Any) -> None:
    """The team channel is changed in Slack."""
    workspace = stage.slack.workspace
    workspace.add_channel(replace(workspace.channels[firm.TEAM_CHANNEL], **changes))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"members": ()}, "the bot is not in #equipe-espace (C0EQUIPE). Type /invite @espace there."),
        ({"members": (), "is_private": True}, "the bot sees no channel C0EQUIPE."),
        ({"is_archived": True}, "Take it out of the archive"),
        ({"is_ext_shared": True}, "shared with another company"),
        ({"is_pending_ext_shared": True}, "Stop sharing it"),
    ],
)
async def test_a_channel_that_does_not_do_is_said(
    stage: Stage, folder: Path, changes: dict[str, Any], said: str
) -> None:
    """With what to do about it; a public one is not joined by looking."""
    put(stage, **changes)
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["team channel"])
    assert said in found.reads("team channel")
    assert stage.slack.workspace.channels[firm.TEAM_CHANNEL] == replace(
        next(each for each in firm.channels() if each.id == firm.TEAM_CHANNEL), **changes
    )


async def test_a_name_that_leads_to_another_channel_is_said(sqlite_url: str, folder: Path) -> None:
    """By what the space remembers; one that is only renamed is a remark."""
    async with open_stage(sqlite_url, NOTIFICATIONS_CHANNEL="#equipe-espace") as stage:
        put(stage, name="archives")
        settings = settings_of(stage, NOTIFICATIONS_CHANNEL="#equipe-espace")
        found = await report(settings, folder)
        assert (found.code, found.line("team channel")["well"]) == (0, True)
        assert "put its id there" in found.reads("team channel")
        stage.slack.workspace.add_channel(Channel("C0STRANGER", "equipe-espace"))
        found = await report(settings, folder)
    assert (found.code, found.faulty) == (TO_MEND, ["team channel"])
    assert "was C0EQUIPE and is C0STRANGER now" in found.reads("team channel")


async def test_a_database_that_is_away_is_said_and_slack_is_still_asked(stage: Stage, folder: Path) -> None:
    """With the driver's word and no password of the address."""
    url = f"postgresql://somebody:hidden@127.0.0.1:{free_port()}/space"
    code, printed, complained = await called(["check"], settings_of(stage, DATABASE_URL=url), folder)
    assert (code, complained, printed.count("✗"), printed.count("✓")) == (TO_MEND, "", 4, 6)
    assert "✗ database: it cannot be reached (" in printed
    assert "Connection refused" in printed
    assert "✗ journal: not looked at: the database cannot be reached." in printed
    assert "hidden" not in printed


async def test_a_database_without_tables_is_not_made_by_looking(stage: Stage, folder: Path) -> None:
    """Nor is its file."""
    found = await report(settings_of(stage, DATABASE_URL="sqlite:///new.db"), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["database", "tables", "outbox", "journal"])
    assert "python -m bot migrate" in found.reads("tables")
    assert os.listdir(folder) == []  # noqa: PTH208 - in a test of its own folder


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE alembic_version SET version_num = '0001'", "Run `python -m bot migrate`"),
        ("UPDATE alembic_version SET version_num = '9999'", "those of a newer version, which this one does not know"),
        ("DELETE FROM alembic_version", "there are none yet"),
    ],
)
async def test_tables_of_another_version_are_said(stage: Stage, folder: Path, change: str, said: str) -> None:
    """Older ones are migrated, newer ones need a newer bot; what is in them is not looked at."""
    run_statement(stage.url, change)
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["tables", "outbox", "journal"])
    assert said in found.reads("tables")
    assert ("or a newer one." in found.reads("tables")) is ("9999" in change)
    assert "not looked at: the tables are not those of this version" in found.reads("journal")


@pytest.mark.parametrize(("minutes", "faulty"), [(5, []), (20, ["outbox"])])
async def test_what_is_owed_for_long_is_said(database_url: str, folder: Path, minutes: int, faulty: list[str]) -> None:
    """How many, since when, and what the last attempt met; after a few minutes nothing is to mend."""

    def then() -> datetime:
        return now_in_utc() - timedelta(minutes=minutes)

    async with open_stage(database_url, delivering=False, now=then) as stage:
        await stage.enrol(firm.CLAIRE)
        run_statement(database_url, "UPDATE outbox SET failure = 'http_503' WHERE state = 'owed'")
        found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND if faulty else 0, faulty)
    assert f"({minutes} min, last tried: http_503)" in found.reads("outbox")
    assert ("python -m bot outbox" in found.reads("outbox")) is bool(faulty)


async def test_what_slack_refused_for_good_is_a_remark(sqlite_url: str, folder: Path) -> None:
    """Nothing of it is late, and an administrator decides whether it is tried again."""
    async with open_stage(sqlite_url, foreseen=("Slack refused a message for good",)) as stage:
        refusal = stage.slack.faults.add("chat.postMessage", error="user_disabled", place=firm.HUGH)
        await stage.enrol(firm.CLAIRE)
        await stage.slack.until(lambda: refusal.struck)
        await rest(stage)
        found = await report(settings_of(stage), folder)
    assert (found.code, found.line("outbox")["facts"]["refused"]) == (0, 1)
    assert "1 refused for good" in found.reads("outbox")


async def test_a_journal_that_was_altered_is_said(database_url: str, folder: Path) -> None:
    """With the line, how far it held, and what names more; a right that no line gives is said too."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await rest(stage)
        run_statement(database_url, "UPDATE people SET partner = FALSE WHERE last_name = 'Martin'")
        found = await report(settings_of(stage), folder)
        assert (found.code, found.faulty) == (TO_MEND, ["journal"])
        assert "but in 1 place what is stored is not as they say" in found.reads("journal")
        run_statement(database_url, "UPDATE journal SET why = 'Faux' WHERE action = 'administrator_enrolled'")
        found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["journal"])
    assert "broken at line" in found.reads("journal")
    assert "python -m bot journal verify" in found.reads("journal")
    assert found.line("journal")["facts"]["whole"] is False


async def test_a_line_that_cannot_be_read_is_said(stage: Stage, folder: Path) -> None:
    """Whoever wrote into the database may have written anything; other lines are there all the same."""
    run_statement(stage.url, "UPDATE journal SET action = 'invented' WHERE action = 'administrator_enrolled'")
    found = await report(settings_of(stage), folder)
    assert (found.code, found.faulty) == (TO_MEND, ["journal"])
    assert "a row holds what the bot never writes" in found.reads("journal")
    run_statement(stage.url, "UPDATE journal SET action = 'administrator_enrolled' WHERE action = 'invented'")


async def test_wrong_settings_are_said_each_and_what_can_be_is_still_looked_at(stage: Stage, folder: Path) -> None:
    """Exit code 2 as of the other commands; a line for each setting, and those that need it say so."""
    settings = settings_of(stage, SLACK_BOT_TOKEN="", PORT="eighty")
    found = await report(settings, folder)
    assert (found.code, [each["check"] for each in found.lines]) == (WRONG_SETTINGS, ["settings", *NAMES])
    assert [each["found"].split()[0] for each in found.lines[:2]] == ["SLACK_BOT_TOKEN", "PORT:"]
    assert all(".env" in each["remedy"] for each in found.lines[:2])
    assert found.faulty == ["settings", "settings", "token", "scopes", "clock", "team channel"]
    assert "SLACK_BOT_TOKEN is missing or wrong" in found.reads("team channel")
    found = await report(settings_of(stage, DATABASE_URL="mysql://u:hidden@h/d"), folder)
    assert (found.code, found.faulty) == (WRONG_SETTINGS, ["settings", "database", "tables", "outbox", "journal"])
    assert "hidden" not in str(found.lines)


async def test_a_fresh_space_has_nothing_owed_and_no_lines(
    stage: Stage, postgresql: PostgresqlServer, folder: Path
) -> None:
    """Before the bot has ever started."""
    with postgresql.fresh_database() as url:
        found = await report(settings_of(stage, DATABASE_URL=url), folder)
    assert found.code == 0
    assert "no space has been opened yet" in found.reads("outbox")
    assert "no space has been opened yet" in found.reads("journal")


async def test_an_old_sqlite_is_said() -> None:
    """Searching needs what 3.34 brought."""
    tables = TablesSeen(Tables.CURRENT, ("1",), ("1",), "sqlite", (3, 33, 0))
    settings = read_settings({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "NOTIFICATIONS_CHANNEL": "#e"})
    subject = Subject(
        settings=settings,
        wrong=(),
        client=slack_client("http://127.0.0.1:9/", None),
        installation=None,
        tables=tables,
        trouble="",
        door=None,
        now=now_in_utc,
        say=lambda _: None,
    )
    ((old,), (new,)) = (
        await check_database(subject),
        await check_database(replace(subject, tables=replace(tables, server=(3, 34, 0)))),
    )
    assert ("SQLite 3.34 or newer" in old.remedy, new.is_well) == (True, True)
