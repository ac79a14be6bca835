"""« Journal » in the menu: what happened, in the reader's words, searched and turned."""

from __future__ import annotations

from sandbox import firm
from tests.evidence import run_statement
from tests.stage import Stage


async def test_an_administrator_reads_what_happened(stage_on_each: Stage) -> None:
    """Who did what to whom, when and why; a search finds somebody’s lines, also after the removal."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.change(firm.CLAIRE, "remove", firm.ANNE, why="Départ à la retraite")
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_journal")
    read = stage.reads(firm.CLAIRE)
    assert "Claire Durand a retiré Anne Petit." in read
    assert "Motif : Départ à la retraite" in read
    assert read.index("a retiré") < read.index("a ajouté") < read.index("a désormais le profil")
    stage.hands(firm.CLAIRE).type("person", "petit")
    await stage.submit(firm.CLAIRE)
    assert "a désormais le profil" not in stage.reads(firm.CLAIRE)
    assert "a retiré" in stage.reads(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("person", "personne de ce nom")
    await stage.submit(firm.CLAIRE)
    assert "Aucune entrée trouvée. Changez vos critères" in stage.reads(firm.CLAIRE)


async def test_a_kind_and_a_period_are_chosen_and_stay_while_pages_turn(stage_on_each: Stage) -> None:
    """Each choice acts at once, whatever is typed counts with it, and one button shows everything again."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    for _ in range(11):
        await stage.enrol(firm.HUGH)
        await stage.enrol(firm.HUGH, administrator=False)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_journal")
    await stage.choose_in_journal(firm.CLAIRE, "journal_topic", "administrators")
    assert "a ajouté" not in stage.reads(firm.CLAIRE)
    assert stage.top(firm.CLAIRE).values["journal_topic"] == "administrators"
    await stage.press(firm.CLAIRE, "journal_older")
    assert "a ajouté" not in stage.reads(firm.CLAIRE)
    assert stage.top(firm.CLAIRE).values["journal_topic"] == "administrators"
    stage.hands(firm.CLAIRE).type("person", "claire")
    await stage.choose_in_journal(firm.CLAIRE, "journal_first_day", "2000-01-01")
    read = stage.reads(firm.CLAIRE)
    assert "Claire Durand a désormais le profil" in read
    assert "Hugh Martin" not in read
    await stage.choose_in_journal(firm.CLAIRE, "journal_last_day", "1999-12-31")
    assert "Aucune entrée trouvée." in stage.reads(firm.CLAIRE)
    # What begins after it ends is read as the days between.
    values = stage.top(firm.CLAIRE).values
    assert (values["journal_first_day"], values["journal_last_day"]) == ("1999-12-31", "2000-01-01")
    await stage.press(firm.CLAIRE, "journal_clear")
    assert "a ajouté Anne Petit" not in stage.reads(firm.CLAIRE)  # on an older page
    assert stage.top(firm.CLAIRE).values == {
        "person": None,
        "journal_topic": "every",
        "journal_first_day": None,
        "journal_last_day": None,
    }


async def test_it_is_turned_page_by_page_in_english(stage: Stage) -> None:
    """Older, and newer again."""
    await stage.enrol(firm.HUGH)
    for _ in range(10):
        await stage.enrol(firm.CLAIRE)
        await stage.enrol(firm.CLAIRE, administrator=False)
    await stage.open(firm.HUGH, "/space")
    await stage.press(firm.HUGH, "open_journal")
    first = stage.reads(firm.HUGH)
    assert "Older" in first
    await stage.press(firm.HUGH, "journal_older")
    assert stage.reads(firm.HUGH) != first
    await stage.press(firm.HUGH, "journal_newer")
    assert stage.reads(firm.HUGH) == first


async def test_nobody_else_reads_it(stage: Stage) -> None:
    """There is no button for others, and rights that ended meanwhile end it."""
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.HUGH, "/space")
    assert "Journal" not in stage.reads(firm.HUGH)
    await stage.open(firm.CLAIRE, "/espace")
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL")
    await stage.press(firm.CLAIRE, "open_journal")
    assert "réservée aux administrateurs" in stage.reads(firm.CLAIRE)
