"""« Recevoir un modèle »: an empty list comes by message, and the import's window waits."""

from __future__ import annotations

from sandbox import firm
from tests.handlers.bulk import files
from tests.stage import Stage


async def test_the_template_comes_by_message(stage: Stage) -> None:
    """In the language of who asks; « Retour » leads to where the file is chosen."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, "import_from_list")
    await stage.press(firm.CLAIRE, "send_template")
    assert "Le modèle est en route" in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: files(stage, firm.CLAIRE))
    (file,) = files(stage, firm.CLAIRE)
    assert file.name == "abonnés à importer.xlsx"
    await stage.slack.until(lambda: "Voici le modèle" in stage.told(firm.CLAIRE))
    await stage.hands(firm.CLAIRE).close()
    assert stage.top(firm.CLAIRE).submit == "Examiner"
