"""`python -m bot journal` and `person`, as processes: whole or broken, as a file, handed over, erased."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.files.spreadsheet import unmarked
from rules.model.journal import IdempotencyKey
from rules.ports import Records
from sandbox import firm
from tests.bot.process import called
from tests.evidence import run_statement
from tests.handlers.bulk import STRANGER, as_csv, drop
from tests.stage import open_stage

ANNE = f"anne.petit@{firm.DOMAIN}"


async def fill(database_url: str) -> None:
    """Anne was added, led a portfolio, and was removed again."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE)
        await stage.settle()
        await stage.records.write(_lead)
        await stage.settle()
        await stage.change(firm.CLAIRE, "remove", firm.ANNE, why='=HYPERLINK("x")')
        await stage.settle()
        await stage.slack.until(lambda: "L’accès a pris fin le" in stage.told(firm.ANNE))
        await stage.settle()


def _lead(records: Records) -> None:
    anne, claire = records.people.by_email(ANNE), records.people.administrators()[0]
    assert anne is not None
    assert claire.slack_id is not None
    form = IdempotencyKey("a portfolio")
    create_portfolio(records, claire.slack_id, NewPortfolio("Paie", anne.id), form=form, now=datetime.now(UTC))


async def test_a_whole_journal_is_said_to_be_whole_and_a_forged_one_is_not(database_url: str, tmp_path: Path) -> None:
    """0 and its last hash; 3 and the line; the same for machines; 3 and a sentence where a line cannot be read."""
    await fill(database_url)
    settings = {"DATABASE_URL": database_url}
    code, printed, _ = await called(["journal", "verify"], settings, tmp_path)
    assert code == 0
    assert "Cabinet Durand & Associés: whole." in printed
    code, printed, _ = await called(["journal", "verify", "--json"], settings, tmp_path)
    (found,) = json.loads(printed)
    assert (code, found["whole"], found["broken_at"]) == (0, True, None)
    code, printed, _ = await called(["journal", "verify", "--head", found["head"]], settings, tmp_path)
    assert code == 0
    code, printed, _ = await called(["journal", "verify", "--head", "0" * 64], settings, tmp_path)
    assert code == 3
    assert "later ones were rewritten" in printed
    run_statement(database_url, "UPDATE people SET partner = TRUE WHERE last_name = 'Petit'")
    code, printed, _ = await called(["journal", "verify"], settings, tmp_path)
    assert (code, "NOT WHOLE" in printed) == (3, True)
    assert "(Anne Petit): no line of the journal says that it is so" in printed
    run_statement(database_url, "UPDATE people SET partner = FALSE WHERE last_name = 'Petit'")
    run_statement(database_url, "UPDATE journal SET why = 'Faux' WHERE action = 'subscriber_removed'")
    code, printed, _ = await called(["journal", "verify"], settings, tmp_path)
    assert code == 3
    assert "BROKEN at line" in printed
    run_statement(database_url, "UPDATE journal SET action = 'moon_landed' WHERE action = 'subscriber_removed'")
    code, printed, complained = await called(["journal", "verify"], settings, tmp_path)
    assert (code, printed) == (3, "")
    assert "A row of the database holds what the bot never writes, and cannot be read." in complained


async def test_the_journal_as_a_file_runs_no_formula(database_url: str, tmp_path: Path) -> None:
    """With names, reasons, requests and hashes, in order."""
    await fill(database_url)
    file = tmp_path / "journal.csv"
    code, _, complained = await called(["journal", "export", str(file)], {"DATABASE_URL": database_url}, tmp_path)
    assert (code, complained) == (0, "")
    rows = file.read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("line,at (UTC),action,who,whom,why")
    (removed,) = [row for row in rows if "subscriber_removed" in row]
    assert "Claire Durand,Anne Petit" in removed
    assert ",=HYPERLINK" not in removed
    assert unmarked("'=HYPERLINK") == "=HYPERLINK"


async def test_all_that_is_held_is_handed_over_and_erased(database_url: str, tmp_path: Path) -> None:
    """Without the password’s hash; once erased, nothing is held, and the journal is whole."""
    await fill(database_url)
    settings = {"DATABASE_URL": database_url}
    code, printed, _ = await called(["person", "export", ANNE], settings, tmp_path)
    (held,) = json.loads(printed)
    assert code == 0
    assert held["person"]["email"] == ANNE
    assert [each["action"] for each in held["journal"]] == [
        "subscriber_added",
        "portfolio_created",
        "subscriber_removed",
        "handover_opened",
    ]
    (place,) = held["portfolios"]["places"]
    assert (place["name"], place["ground"], place["ended"]) == ("Paie", "lead", "with_access")
    assert (held["portfolios"]["deputy_of"], held["portfolios"]["absences"]) == ([], [])
    assert held["outside_accesses"] == []
    assert held["messages"]
    assert "argon2" not in printed
    code, printed, complained = await called(["person", "erase", ANNE, "--yes"], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert "Erased." in printed
    code, _, complained = await called(["person", "export", ANNE], settings, tmp_path)
    assert (code, complained.startswith("Nothing is held on this address")) == (4, True)
    code, _, _ = await called(["journal", "verify"], settings, tmp_path)
    assert code == 0


async def test_reasons_about_others_are_shown_and_blanked_by_choice(database_url: str, tmp_path: Path) -> None:
    """A line that does not name the person is refused; what was not chosen is said to remain."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE)
        await stage.settle()
        await stage.add(firm.CLAIRE, last_name="Lefèvre", first_name="Marc", email=f"marc.lefevre@{firm.DOMAIN}")
        await stage.change(firm.CLAIRE, "suspend", firm.MARC, why="Pour Petit Anne")
        await stage.change(firm.CLAIRE, "remove", firm.ANNE, why="Fin")
        await stage.settle()
        await stage.slack.until(lambda: "L’accès a pris fin le" in stage.told(firm.ANNE))
        await stage.settle()
    settings = {"DATABASE_URL": database_url}
    code, printed, complained = await called(["person", "erase", ANNE, "--yes", "--blank", "1"], settings, tmp_path)
    assert (code, "[1]" in complained) == (4, True)
    assert ", names this person: Pour Petit Anne" in printed
    line = printed.partition("Line ")[2].partition(",")[0]
    code, printed, complained = await called(["person", "erase", ANNE, "--yes", "--blank", line], settings, tmp_path)
    assert (code, complained) == (0, "")
    assert "still name this person" not in printed
    code, printed, _ = await called(["journal", "export"], settings, tmp_path)
    assert "Petit Anne" not in printed
    code, _, _ = await called(["journal", "verify"], settings, tmp_path)
    assert code == 0


async def test_who_only_stands_in_a_file_is_found_and_erased(database_url: str, tmp_path: Path) -> None:
    """An import that is not confirmed yet holds what was typed about somebody."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await drop(stage, firm.CLAIRE, as_csv(STRANGER), "people.csv")
        await stage.settle()
    settings = {"DATABASE_URL": database_url}
    code, printed, _ = await called(["person", "export", "Sam@gmail.com"], settings, tmp_path)
    (held,) = json.loads(printed)
    assert (code, held["person"]) == (0, None)
    (line,) = held["lines_of_imports"]
    assert (line["file"], line["form"]["email"]) == ("people.csv", "sam@gmail.com")
    code, printed, _ = await called(["person", "erase", "sam@gmail.com", "--yes"], settings, tmp_path)
    assert (code, printed.startswith("Erased. Other free text")) == (0, True)
    code, _, _ = await called(["person", "export", "sam@gmail.com"], settings, tmp_path)
    assert code == 4


async def test_who_is_in_the_space_is_not_erased(database_url: str, tmp_path: Path) -> None:
    """It is said what to do first; without --yes one is asked, and nothing happens unless one agrees."""
    await fill(database_url)
    settings = {"DATABASE_URL": database_url}
    hugh = f"hugh.martin@{firm.DOMAIN}"
    code, _, complained = await called(["person", "erase", hugh, "--yes"], settings, tmp_path)
    assert (code, "Hugh Martin is in the space" in complained) == (4, True)
    code, _, _ = await called(["person", "erase", ANNE], settings, tmp_path)
    assert code == 1
    code, _, complained = await called(["person", "export", "nonsense"], settings, tmp_path)
    assert (code, complained.strip()) == (2, "This is no e-mail address.")
