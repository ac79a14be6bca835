"""What of a file is used is said in the window, before anybody is added."""

from __future__ import annotations

from sandbox import firm
from tests.handlers.bulk import ANNE, OTHER_DOMAIN, as_csv, drop, over
from tests.rules.files.bombs import SHEET, row, sheet, with_parts
from tests.stage import Stages, plainly

HEADINGS = ("Nom", "Prénom", "Courriel", "Tél. pro.", "Agence", "N° Sécurité sociale")
LINE = (*ANNE[:3], "#N/A", "Lyon", "2900175123456")


async def test_what_is_not_used_is_said_until_it_is_confirmed(stages: Stages) -> None:
    """On every page; afterwards nothing is kept of it, and never what nobody may keep."""
    stage = await stages(**OTHER_DOMAIN)
    await stage.enrol(firm.CLAIRE)
    await drop(stage, firm.CLAIRE, as_csv(LINE, (*ANNE[:2], "anne2@filiale.fr"), headings=HEADINGS))
    for verdict in ("add", "check"):
        await stage.press(firm.CLAIRE, f"show_lines_{verdict}")
        read = plainly(stage.reads(firm.CLAIRE))
        assert "Colonnes lues : Nom, Prénom, Courriel et Tél. pro." in read
        assert "Ce fichier n’est pas utilisé en entier." in read
        assert "1 colonne non lue : Agence." in read
        assert "1 colonne de données privées, ni lue ni conservée : N° Sécurité sociale." in read
        assert "1 cellule lue comme vide" in read
    assert "2900175123456" not in str(await stage.tables())
    await stage.submit(firm.CLAIRE)
    await over(stage)
    assert "Agence" not in str(await stage.tables())


async def test_a_file_of_hidden_lines_alone_adds_nobody_and_says_why(stages: Stages) -> None:
    """The window has no button then."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    hidden = sheet(row(ANNE[:3])).replace(b"<row>", b'<row hidden="1">').replace(b'<row hidden="1">', b"<row>", 1)
    await drop(stage, firm.CLAIRE, with_parts({SHEET: hidden}), "people.xlsx")
    read = plainly(stage.reads(firm.CLAIRE))
    assert "2 lignes masquées dans le tableur" in read
    assert "Feuille lue : Feuille1." in read
    assert "1 feuille non lue : Sheet." in read
    assert "Aucune ligne de ce fichier ne peut être ajoutée." in read
    assert stage.top(firm.CLAIRE).submit is None


async def test_two_columns_that_differ_are_named_at_the_file(stages: Stages) -> None:
    """With their letters, so that the right one can be deleted."""
    stage = await stages()
    await stage.enrol(firm.CLAIRE)
    content = as_csv(("Durand SA", "Petit", "Anne", ANNE[2]), headings=("Nom", "Nom", "Prénom", "Courriel"))
    window = await drop(stage, firm.CLAIRE, content)
    # On a slow machine the window itself says it.
    said = window.errors.get("file") or stage.reads(firm.CLAIRE)
    assert "« Nom » (colonne A) et « Nom » (colonne B)" in plainly(said)
