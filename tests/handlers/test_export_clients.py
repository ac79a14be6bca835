"""« Exporter », in the list of portfolios: the list or the matrix comes as a file, once, to who decides."""

from __future__ import annotations

from sandbox import firm
from tests.handlers.bulk import files, over, rows_of
from tests.handlers.test_import_clients import ANNE, BAKERY, GARAGE, drop
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages, plainly

CLAIRE = f"claire.durand@{firm.DOMAIN}"


async def filled(stages: Stages) -> Stage:
    """A firm with two clients in a portfolio."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await drop(stage, firm.CLAIRE, GARAGE, BAKERY)
    await stage.submit(firm.CLAIRE)
    await over(stage)
    return stage


async def export(stage: Stage, who: str, form: str, command: str = "/portefeuilles") -> None:
    """Press « Exporter », choose a form, confirm, and wait for the file."""
    count = len(files(stage, who))
    await stage.open(who, command)
    await stage.press(who, "export_clients")
    assert "2 clients." in plainly(stage.reads(who))
    await stage.hands(who).select("form", form)
    await stage.submit(who)
    await stage.slack.until(lambda: len(files(stage, who)) > count)


async def test_the_list_comes_as_an_import_reads_it(stages: Stages) -> None:
    """One line for each client and portfolio; it is written down, and told."""
    stage = await filled(stages)
    await export(stage, firm.CLAIRE, "list.csv", command="/client")
    headings, *rows = rows_of(files(stage, firm.CLAIRE)[-1])
    assert headings[:5] == ["SIREN", "SIRET", "Raison sociale", "Code dossier", "Portefeuille"]
    assert rows[0] == ["552100554", "", "Boulangerie", "B1", "Paie", CLAIRE, "", ANNE, ""]
    assert "a exporté les clients" in plainly(stage.told(firm.TEAM_CHANNEL))
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await stage.settle()
    assert len([row for row in await stage.rows("journal") if row["action"] == "clients_exported"]) == 1


async def test_the_matrix_comes_for_other_portals(stages: Stages) -> None:
    """With semicolons, a column for each person, and 1 where they may see the client; a partner may have it too."""
    stage = await filled(stages)
    await export(stage, firm.HUGH, "matrix.csv", command="/client")
    content = files(stage, firm.HUGH)[-1].content
    assert content is not None
    headings, *rows = content.decode("utf-8-sig").splitlines()
    assert headings.split(";")[2:] == sorted([ANNE, CLAIRE])
    assert {row[-4:] for row in rows} == {";1;1"}
    await export(stage, firm.HUGH, "matrix.xlsx")
    assert files(stage, firm.HUGH)[-1].title.endswith(".xlsx")


async def test_who_does_not_decide_is_offered_none(stages: Stages) -> None:
    """Anne, in the portfolio, has no button for it."""
    stage = await filled(stages)
    await stage.open(firm.ANNE, "/portefeuilles")
    assert "Exporter" not in plainly(stage.reads(firm.ANNE))
