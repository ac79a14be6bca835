"""« Importer des clients »: dropped, looked through, confirmed once, done; everybody is told once."""

from __future__ import annotations

from sandbox import firm
from tests.handlers.bulk import as_csv, files, over, rows_of
from tests.stage import Stage, Stages, open_stage, plainly

HEADINGS = ("SIREN", "Raison sociale", "Code dossier", "Portefeuille", "Responsable", "Collaborateur")
ANNE, HUGH = f"anne.petit@{firm.DOMAIN}", f"hugh.martin@{firm.DOMAIN}"
GARAGE = ("732829320", "Garage Martin", "G1", "Paie", "Claire Durand", ANNE)
BAKERY = ("552100554", "Boulangerie", "B1", "Paie", "", ANNE)
ROUNDED = ("7,32829E+08", "Menuiserie", "M1", "Paie", "", "")


async def drop(stage: Stage, who: str, *rows: tuple[str, ...], command: str = "/portefeuilles") -> None:
    """Open a list, choose the file and have it looked through."""
    await stage.open(who, command)
    await stage.press(who, "import_clients")
    content = as_csv(*rows, headings=HEADINGS)
    assert stage.hands(who).drop("file", "clients.csv", content) is None
    answer = await stage.hands(who).submit()
    assert answer.ok, answer
    await stage.slack.until(
        lambda: stage.top(who).errors or "Examen du" not in stage.reads(who), why="The file was not looked through"
    )


async def test_a_list_of_clients_is_imported(database_url: str) -> None:
    """Shown first; then clients, portfolio and rights are there, who is concerned reads it, the rest is a file."""
    async with open_stage(database_url) as stage:
        await stage.enrol(firm.CLAIRE)
        await stage.add(firm.CLAIRE)
        await stage.settle()
        await drop(stage, firm.CLAIRE, GARAGE, BAKERY, ROUNDED)
        read = plainly(stage.reads(firm.CLAIRE))
        assert "clients.csv : 3 lignes" in read
        assert "1 portefeuille à créer : Paie" in read
        assert "2 personnes reconnues" in read
        assert {"Nouveaux clients (2)", "Refusées (1)"} <= {plainly(text) for text in stage.top(firm.CLAIRE).texts}
        assert await stage.rows("clients") == []
        await stage.submit(firm.CLAIRE)
        await over(stage)
        assert {row["name"] for row in await stage.rows("clients")} == {"Garage Martin", "Boulangerie"}
        (portfolio,) = await stage.rows("portfolios")
        assert portfolio["name"] == "Paie"
        told = plainly(stage.told(firm.CLAIRE))
        assert "2 clients ajoutés." in told
        assert "un import ne fait qu’ajouter" in told
        assert plainly(stage.told(firm.ANNE)).count("Vous pouvez traiter les clients de : Paie.") == 1
        assert "Claire Durand a importé des clients" in plainly(stage.told(firm.TEAM_CHANNEL))
        (file,) = files(stage, firm.CLAIRE)
        headings, row = rows_of(file)
        assert headings[:4] == ["Ligne", "SIREN", "SIRET", "Raison sociale"]
        assert row[:4] == ["4", "7,32829E+08", "", "Menuiserie"]
        assert "arrondi" in row[-1]
        assert await stage.rows("import_lines") == []


async def test_the_file_of_corrections_is_itself_a_list(stages: Stages) -> None:
    """Once put right it is imported; what is there already changes nothing."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, (*GARAGE[:5], ""), ROUNDED, command="/client")
    await stage.submit(firm.CLAIRE)
    await over(stage)
    (file,) = files(stage, firm.CLAIRE)
    assert file.content is not None
    await stage.open(firm.CLAIRE, "/client")
    await stage.press(firm.CLAIRE, "import_clients")
    stage.hands(firm.CLAIRE).drop("file", "clients.csv", file.content.replace(b"7,32829E+08", b"552100554"))
    await stage.hands(firm.CLAIRE).submit()
    await stage.slack.until(lambda: "Examen du" not in stage.reads(firm.CLAIRE))
    assert "Nouveaux clients (1)" in plainly(stage.reads(firm.CLAIRE))
    await drop(stage, firm.CLAIRE, (*GARAGE[:5], ""))
    assert "Rien dans ce fichier n’est à faire" in plainly(stage.reads(firm.CLAIRE))
    assert stage.top(firm.CLAIRE).submit is None


async def test_who_is_no_administrator_imports_nothing(stages: Stages) -> None:
    """The button is not shown to a subscriber, and the file of who lost the right is refused."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(firm.ANNE, "/portefeuilles")
    assert "Importer des clients" not in plainly(stage.reads(firm.ANNE))
