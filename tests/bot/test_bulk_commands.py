"""`python -m bot import` and `export`, as processes beside the running bot."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.command_line import NOT_ALL, WRONG_FILE
from sandbox import firm
from tests.bot.process import ROOT, called, free_port
from tests.handlers.bulk import ANNE, FELIX, NAMESAKE, STRANGER, as_csv, files, lines_of
from tests.rules.files.bombs import TOO_MUCH
from tests.stage import PASSWORD, Stage, open_stage, plainly
from tests.workers.test_imports import CROWD, confirmed, settled, the_message

pytestmark = pytest.mark.servers  # it starts programs

DOMAIN = "filiale.fr"


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The bot is running, and Claire is an administrator."""
    async with open_stage(database_url, FIRM_EMAIL_DOMAINS=DOMAIN) as opened:
        await opened.enrol(firm.CLAIRE)
        yield opened


def settings_of(stage: Stage) -> dict[str, str]:
    """Those of the running bot."""
    return {
        "SLACK_BOT_TOKEN": stage.slack.settings.bot_token,
        "SLACK_APP_TOKEN": stage.slack.settings.app_token,
        "SLACK_API_URL": stage.slack.api_url,
        "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
        "DATABASE_URL": stage.url,
        "FIRM_EMAIL_DOMAINS": DOMAIN,
        "PORT": str(free_port()),
        "COLUMNS": "200",
    }


async def test_a_list_is_imported_beside_the_running_bot(stage: Stage, tmp_path: Path) -> None:
    """It is shown and done; the bot sends the passwords and tells partners; what was refused stands in a file."""
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE, FELIX, STRANGER))
    code, printed, complained = await called(["import", "people.csv", "--yes"], settings_of(stage), tmp_path)
    assert (code, complained) == (NOT_ALL, "")
    assert "3 lines: 2 to add, 0 to check, 1 refused, 0 there already." in printed
    assert "2 added, 0 there already, 0 left out, 1 refused." in printed
    assert "sam@gmail.com belongs to no collaborator of the firm" in plainly(printed)
    await stage.slack.until(lambda: PASSWORD.search(stage.told(firm.ANNE)))
    await stage.settle()
    assert "Claire Durand added 2 subscribers" in stage.told(firm.HUGH)
    assert "2 abonnés ajoutés." in stage.told(firm.CLAIRE)
    assert "suivent en fichier" not in stage.told(firm.CLAIRE)
    assert "sam@gmail.com" in (tmp_path / "people-refused.csv").read_text(encoding="utf-8-sig")
    assert await stage.rows("import_lines") == []
    assert not PASSWORD.search(printed)


async def test_a_dry_run_changes_nothing(stage: Stage, tmp_path: Path) -> None:
    """Every line with what would become of it, and not one kept."""
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE, NAMESAKE, STRANGER))
    await stage.settle()
    before = await stage.tables()
    code, printed, _ = await called(["import", "people.csv", "--dry-run", "--yes"], settings_of(stage), tmp_path)
    assert code == 0
    assert all(each[2] in printed for each in (ANNE, NAMESAKE, STRANGER))
    assert "1 to add, 1 to check, 1 refused" in printed
    assert await stage.tables() == before


async def test_what_is_not_used_is_said_and_any_name_will_do(stage: Stage, tmp_path: Path) -> None:
    """Before anything is done, even where nothing is asked; the name of the file need not be UTF-8."""
    headings = ("Nom", "Prénom", "Courriel", "Agence", "IBAN")
    name = os.fsdecode("Salariés.csv".encode("cp1252"))
    (tmp_path / name).write_bytes(as_csv((*ANNE[:3], "Lyon", "FR76"), (*STRANGER[:3], "", ""), headings=headings))
    code, printed, complained = await called(["import", name, "--yes"], settings_of(stage), tmp_path)
    assert (code, complained) == (NOT_ALL, "")
    said = plainly(printed)
    assert "1 column not read: Agence." in said
    assert "1 column of private data, neither read nor kept: IBAN." in said
    assert said.index("Agence") < said.index("1 added")
    assert "Salariés-refused.csv" in said
    assert [row["file_name"] for row in await stage.rows("imports")] == ["Salariés.csv"]
    assert (tmp_path / os.fsdecode("Salariés-refused.csv".encode("cp1252"))).exists()


async def test_days_are_shown_where_there_are_any(stage: Stage, tmp_path: Path) -> None:
    """As they were understood; without them the table is no wider than it must be."""
    headings = ("Nom", "Prénom", "Courriel", "Date de début", "Date de fin")
    rows = ((*ANNE[:3], "1er février 2099", "30/06/2099"), (*NAMESAKE[:3], "01/09/98", "30-juin-99"))
    (tmp_path / "dated.csv").write_bytes(as_csv(*rows, headings=headings))
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE))
    _, dated, _ = await called(["import", "dated.csv", "--dry-run"], settings_of(stage), tmp_path)
    _, plain, _ = await called(["import", "people.csv", "--dry-run"], settings_of(stage), tmp_path)
    shown = " ".join(dated.replace("│", " ").split())
    assert all(each in shown for each in ("from", "until", "1 February 2099", "30 June 2099", "1 September 1998"))
    assert "last name" in shown
    assert "until" not in plain


async def test_lines_to_check_need_a_reason(stage: Stage, tmp_path: Path) -> None:
    """Without one they are left out; with one they are added, and the journal keeps it."""
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE, NAMESAKE))
    arguments = ["import", "people.csv", "--yes", "--reason", "Vérifié"]
    assert (await called(arguments, settings_of(stage), tmp_path))[0] == 0
    whys = [row["why"] for row in await stage.rows("journal") if row["action"] == "subscriber_added"]
    assert whys == ["", "Vérifié"]
    (tmp_path / "more.csv").write_bytes(as_csv(("Petit", "Anne", f"anne3@{DOMAIN}", "", "", "")))
    code, printed, _ = await called(["import", "more.csv", "--yes"], settings_of(stage), tmp_path)
    assert "There is nobody to add." in printed
    assert code == 0


async def test_nobody_says_yes_by_accident(stage: Stage, tmp_path: Path) -> None:
    """With nobody at the terminal the question is not answered, and nothing is added."""
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE))
    code, printed, complained = await called(["import", "people.csv"], settings_of(stage), tmp_path)
    assert (code, complained) == (0, "")
    assert "Nobody is here to be asked, so nothing was done" in printed
    assert await stage.rows("imports") == []


async def test_interrupted_the_same_command_goes_on(stage: Stage, tmp_path: Path) -> None:
    """Ctrl-C after some of the lines; then the rest is added, and everybody once."""
    count = 4_000
    people = [(f"Nom{n}", f"Prénom{n}", f"p{n}@{DOMAIN}", "", "", "") for n in range(count)]
    (tmp_path / "people.csv").write_bytes(as_csv(*people))
    command = (sys.executable, "-m", "bot", "import", "people.csv", "--yes")
    environment = {**settings_of(stage), "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        *command, cwd=tmp_path, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(30):
        while not any(row["added"] for row in await stage.rows("imports")):  # noqa: ASYNC110 - another process adds
            await asyncio.sleep(0.01)
    process.send_signal(signal.SIGINT)
    printed, complained = await process.communicate()
    assert b"Interrupted after" in printed, complained
    assert process.returncode == NOT_ALL
    (row,) = await stage.rows("imports")
    assert row["state"] == "paused"
    assert 0 < row["added"] < count
    code, again, _ = await called(["import", "people.csv", "--yes"], settings_of(stage), tmp_path)
    assert code == 0
    assert "This file was confirmed before: going on after" in again
    added = [row for row in await stage.rows("journal") if row["action"] == "subscriber_added"]
    assert len(added) == len({row["whom"] for row in added}) == count


async def test_one_confirmed_in_slack_ends_its_message_there(sqlite_url: str, tmp_path: Path) -> None:
    """Who goes through it at a terminal has the file beside it; its author reads the result where it was followed."""
    async with confirmed(sqlite_url) as stage:
        (tmp_path / "abonnés.csv").write_bytes(as_csv(*lines_of(CROWD), STRANGER))
        code, printed, _ = await called(["import", "abonnés.csv", "--yes"], settings_of(stage), tmp_path)
        assert (code, "This file was confirmed before" in printed) == (NOT_ALL, True)
        assert [(row["state"], row["settled"]) for row in await stage.rows("imports")] == [("done", False)]
        await settled(stage)
        assert "Import terminé" in the_message(stage)[1]
        assert len(files(stage, firm.CLAIRE)) == 1


async def test_in_whose_name_must_be_clear(stage: Stage, tmp_path: Path) -> None:
    """Of several administrators one is named; who is none is not."""
    await stage.enrol(firm.HUGH)
    (tmp_path / "people.csv").write_bytes(as_csv(ANNE))
    for more in ([], ["--as", "anne.petit@cabinet-durand.fr"]):
        code, _, complained = await called(["import", "people.csv", "--yes", *more], settings_of(stage), tmp_path)
        assert code == WRONG_FILE
        assert "Administrators: claire.durand@cabinet-durand.fr, hugh.martin@cabinet-durand.fr." in complained
    arguments = ["import", "people.csv", "--yes", "--as", "Hugh.Martin@cabinet-durand.fr"]
    assert (await called(arguments, settings_of(stage), tmp_path))[0] == 0
    await stage.slack.until(lambda: "Hugh Martin a ajouté 1 abonné" in stage.told(firm.CLAIRE))


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file"), (b"Nom;Ville\nA;B\n", "These columns are missing: First name and E-mail.")],
)
async def test_what_is_wrong_with_a_file_is_said(
    stage: Stage, tmp_path: Path, content: bytes | None, said: str
) -> None:
    """In one sentence, without a trace."""
    if content is not None:
        (tmp_path / "people.csv").write_bytes(content)
    code, printed, complained = await called(["import", "people.csv", "--yes"], settings_of(stage), tmp_path)
    assert (code, printed) == (WRONG_FILE, "")
    assert said in complained
    assert "Traceback" not in complained


async def test_a_file_made_to_cost_much_is_refused(stage: Stage, tmp_path: Path) -> None:
    """In one sentence, as from Slack; of what never ends no more is read than a file may have."""
    (tmp_path / "people.xlsx").write_bytes(TOO_MUCH["cells in one row"]())
    code, printed, complained = await called(["import", "people.xlsx", "--yes"], settings_of(stage), tmp_path)
    assert (code, printed) == (WRONG_FILE, "")
    assert "This file holds far more than a list of 20,000 people" in complained
    code, printed, complained = await called(["import", "/dev/zero", "--yes"], settings_of(stage), tmp_path)
    assert (code, printed) == (WRONG_FILE, "")
    assert "This file is too large: at most 10 MB" in complained


async def test_the_list_is_exported(stage: Stage, tmp_path: Path) -> None:
    """To a file, or for another program; and it is written down."""
    code, printed, complained = await called(["export"], settings_of(stage), tmp_path)
    assert (code, complained) == (0, "")
    assert "Durand;Claire;claire.durand@cabinet-durand.fr" in printed
    assert (await called(["export", "list.csv"], settings_of(stage), tmp_path))[0] == 0
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig").startswith("Nom;Prénom;Courriel;")
    actions = [row["action"] for row in await stage.rows("journal")]
    assert actions.count("subscribers_exported") == 2
