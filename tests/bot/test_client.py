"""`python -m bot client`, as a process: who could see a client on a day, in words, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from locales import Languages
from rules.model.dates import today
from rules.ports import Records
from sandbox import firm
from tests.bot.process import called
from tests.evidence import run_statement
from tests.looked_after import SIREN, client, join, leave, led, user
from tests.stage import open_stage, plainly

WHY = '=HYPERLINK("x")'
AGO = datetime.now(UTC) - timedelta(days=5)
DAY = timedelta(days=1)
LOCALIZER = Languages.load("fr").localizer()


async def fill(database_url: str) -> None:
    """Anne leads « Nord » since five days; Hugh was in it for a day, which began four days ago."""
    async with open_stage(database_url, delivering=False) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE)
        await stage.records.write(_fill)


def _fill(records: Records) -> None:
    claire, hugh, anne = (user(records, each) for each in (firm.CLAIRE, firm.HUGH, firm.ANNE))
    assert claire.slack_id is not None
    north = led(records, "Nord", anne, claire, AGO)
    client(records, claire.slack_id, AGO, north, siren=SIREN, code="B-1")
    client(records, claire.slack_id, AGO, name="Garage du Port", code="G-1")
    join(records, north, hugh, claire, AGO + DAY, why=WHY)
    leave(records, north, hugh, AGO + 2 * DAY)


@pytest.fixture
def settings(sqlite_url: str) -> dict[str, str]:
    """What the command needs, and nothing else."""
    return {"DATABASE_URL": sqlite_url, "COLUMNS": "160"}


async def test_it_says_who_can_see_a_client_today(settings: dict[str, str], tmp_path: Path) -> None:
    """By which right and portfolio, since when and by whose word, and where the journal ends; nothing is written."""
    await fill(settings["DATABASE_URL"])
    _, before, _ = await called(["journal", "verify", "--json"], settings, tmp_path)
    code, printed, complained = await called(["client", "732 829 320"], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert f"Cabinet Durand & Associés · Boulangerie Éon · {SIREN} · B-1 · {today(datetime.now(UTC))}" in printed
    assert "Anne Petit" in printed
    assert "Nord (lead)" in printed
    assert "Hugh Martin" not in printed
    _, after, _ = await called(["journal", "verify", "--json"], settings, tmp_path)
    assert json.loads(before) == json.loads(after)
    (verdict,) = json.loads(after)
    assert f"The journal has {verdict['lines']} lines, the last with the hash {verdict['head']}." in printed


async def test_on_another_day_it_says_who_could_then(settings: dict[str, str], tmp_path: Path) -> None:
    """With when it began and ended, to machines too; a day to come is today."""
    await fill(settings["DATABASE_URL"])
    day = today(AGO + DAY).isoformat()
    code, printed, _ = await called(["client", "b-1", "--on", day, "--json"], settings, tmp_path)
    (found,) = json.loads(printed)
    assert (code, found["day"], found["siren"]) == (0, day, SIREN)
    anne, hugh = found["seen_by"]
    assert (anne["name"], anne["right"], anne["as"], anne["until"]) == ("Anne Petit", "handle", "lead", None)
    assert (hugh["name"], hugh["right"], hugh["as"], hugh["why"]) == ("Hugh Martin", "view", "member", WHY)
    assert hugh["granted_by"] == "Claire Durand"
    assert datetime.fromisoformat(hugh["from"]) == AGO + DAY
    assert datetime.fromisoformat(hugh["until"]) == AGO + 2 * DAY
    _, printed, _ = await called(["client", "b-1", "--on", "2999-01-01", "--json"], settings, tmp_path)
    (found,) = json.loads(printed)
    assert found["day"] == today(datetime.now(UTC)).isoformat()
    assert [each["name"] for each in found["seen_by"]] == ["Anne Petit"]


async def test_as_a_file_it_runs_no_formula(settings: dict[str, str], tmp_path: Path) -> None:
    """A row for each right, with the journal's end; of a client whom nobody could see, a row that says so."""
    await fill(settings["DATABASE_URL"])
    file, day = tmp_path / "client.csv", today(AGO + DAY).isoformat()
    code, _, complained = await called(["client", SIREN, "--on", day, "--csv", str(file)], settings, tmp_path)
    assert (code, complained) == (0, "")
    rows = [*csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))]
    assert [(row["person"], row["portfolio"], row["as"]) for row in rows] == [
        ("Anne Petit", "Nord", "lead"),
        ("Hugh Martin", "Nord", "member"),
    ]
    assert rows[1]["why"] == f"'{WHY}"
    assert len({row["journal hash"] for row in rows}) == 1
    assert len(rows[0]["journal hash"]) == 64
    await called(["client", "G-1", "--csv", str(file)], settings, tmp_path)
    (nobody,) = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    assert (nobody["client"], nobody["person"]) == ("Garage du Port", "")


async def test_a_number_of_nobody_is_said_to_be(settings: dict[str, str], tmp_path: Path) -> None:
    """Ends with 4; a day that is none, or two forms at once, with 2."""
    await fill(settings["DATABASE_URL"])
    code, printed, complained = await called(["client", "552 008 443"], settings, tmp_path)
    assert (code, printed) == (4, "")
    assert complained.strip() == "No client here has this number or code: 552 008 443."
    code, _, _ = await called(["client", SIREN, "--on", "31/12/2026"], settings, tmp_path)
    assert code == 2
    code, _, complained = await called(["client", SIREN, "--csv", "x.csv", "--json"], settings, tmp_path)
    assert (code, complained.strip()) == (2, "Either --csv, --page or --json: one of them at a time.")
    assert not (tmp_path / "x.csv").exists()


async def test_as_a_page_it_is_ready_to_print(settings: dict[str, str], tmp_path: Path) -> None:
    """In French or English, with who, by whose word, when and why, and the journal's end; it asks for nothing else."""
    await fill(settings["DATABASE_URL"])
    file, day = tmp_path / "client.html", today(AGO + DAY)
    asked = ["client", SIREN, "--on", day.isoformat(), "--page", str(file)]
    code, _, complained = await called(asked, settings, tmp_path)
    assert (code, complained) == (0, "")
    _, printed, _ = await called(["journal", "verify", "--json"], settings, tmp_path)
    (verdict,) = json.loads(printed)
    french = read(file)
    assert french[:2] == ["Client", "Cabinet Durand & Associés"]
    told = plainly("\n".join(french))
    for each in ("Boulangerie Éon", "SIREN 732 829 320", "Qui pouvait voir ce client le", "Anne Petit", "Hugh Martin"):
        assert each in told
    assert f"Accordé par Claire Durand le {LOCALIZER.day(today(AGO + DAY))}" in told
    assert WHY in told
    assert verdict["head"] in told
    assert not any(each in file.read_text("utf-8") for each in ("src=", "href=", "url(", "<script"))
    await called([*asked, "--language", "en"], settings, tmp_path)
    assert "Who could see this client on" in plainly("\n".join(read(file)))
    await called(["client", "G-1", "--page", str(file)], settings, tmp_path)
    assert "Personne ne s’occupe de ce client." in plainly("\n".join(read(file)))


async def test_a_page_has_its_languages(settings: dict[str, str], tmp_path: Path) -> None:
    """No other, and no other form beside."""
    for wrong in (["--language", "de"], ["--json"]):
        code, _, _ = await called(["client", SIREN, "--page", str(tmp_path / "x.html"), *wrong], settings, tmp_path)
        assert code == 2


def read(file: Path) -> list[str]:
    """The lines of text that a browser shows, by another's reader of pages."""
    reader = Reader()
    reader.feed(file.read_text("utf-8"))
    return reader.lines


class Reader(HTMLParser):
    """A reader of pages that keeps each text, but that of styles."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if data.strip() and self.get_starttag_text() != "<style>":
            self.lines.append(data.strip())


async def test_what_is_confidential_has_to_be_asked_for(settings: dict[str, str], tmp_path: Path) -> None:
    """It is left out and said so; a client who is only there is not found without it."""
    await fill(settings["DATABASE_URL"])
    run_statement(settings["DATABASE_URL"], "UPDATE portfolios SET confidential = 1")
    code, printed, complained = await called(["client", "b-1"], settings, tmp_path)
    assert (code, printed) == (4, "")
    assert "Confidential portfolios are left out: --confidential shows them." in complained
    code, printed, complained = await called(["client", "b-1", "--confidential"], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert "Nord (lead)" in printed
