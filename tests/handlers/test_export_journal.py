"""« Exporter » in the journal: all of it comes as a file to the administrator who asked, once."""

from __future__ import annotations

import asyncio

import pytest

from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.bulk import files, rows_of
from tests.replay import last_press, send_again
from tests.stage import Stage, plainly


async def ask(stage: Stage, who: str) -> None:
    """Press « Exporter » in the journal."""
    await stage.open(who, "/espace")
    await stage.press(who, "open_journal")
    await stage.press(who, "export_from_journal")


async def exported(stage: Stage, who: str, count: int = 1) -> None:
    """Confirm, and wait for the file."""
    await ask(stage, who)
    await stage.submit(who)
    await stage.slack.until(lambda: len(files(stage, who)) == count)


async def test_the_journal_comes_as_a_file(stage_on_each: Stage) -> None:
    """Every line in words, the export among them; a reason that looks like a formula is none."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE, why='=HYPERLINK("x")')
    await ask(stage, firm.CLAIRE)
    assert "Le fichier contiendra 5 lignes." in stage.reads(firm.CLAIRE)
    await exported(stage, firm.CLAIRE)
    headings, *rows = rows_of(files(stage, firm.CLAIRE)[0])
    assert headings == ["Ligne", "Date", "Événement", "Par", "Personne", "Motif", "Empreinte", "Modifications"]
    assert [row[2] for row in rows[3:]] == [
        "Claire Durand a ajouté Anne Petit.",
        "Claire Durand a mis un accès en veille : Anne Petit.",
        "Claire Durand a exporté le journal.",
    ]
    assert rows[4][3:6] == ["Claire Durand", "Anne Petit", '\'=HYPERLINK("x")']
    assert plainly(rows[3][7]) == f"Courriel : anne.petit@{firm.DOMAIN}"
    assert plainly(rows[4][7]) == "Accès : actif → en veille"
    assert plainly(rows[5][7]) == "5 lignes"
    kept = await stage.rows("journal")
    assert [(row[0], row[6]) for row in rows] == [(str(each["id"]), each["hash"]) for each in kept]
    assert "Voici le journal." in stage.told(firm.CLAIRE)


async def test_what_was_chosen_is_what_is_exported(stage: Stage) -> None:
    """The confirmation names it, and the file holds it and nothing else."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_journal")
    await stage.choose_in_journal(firm.CLAIRE, "journal_topic", "accesses")
    await stage.press(firm.CLAIRE, "export_from_journal")
    assert "Le fichier contiendra 1 ligne. Uniquement votre sélection : Accès" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: len(files(stage, firm.CLAIRE)) == 1)
    _, *rows = rows_of(files(stage, firm.CLAIRE)[0])
    assert [row[2] for row in rows] == ["Claire Durand a ajouté Anne Petit."]


async def test_in_english(stage: Stage) -> None:
    """As spreadsheets expect it where English is spoken, in Hugh's words."""
    await stage.enrol(firm.HUGH)
    await exported(stage, firm.HUGH)
    content = files(stage, firm.HUGH)[0].content
    assert content is not None
    text = content.decode("utf-8-sig")
    assert text.startswith("Line,Date,What happened,By,Person,Reason,Hash")
    assert "Hugh Martin is now an administrator." in text


async def test_pressing_twice_sends_one_file(stage: Stage) -> None:
    """At the same moment and afterwards; who wants it anew asks anew."""
    await stage.enrol(firm.CLAIRE)
    await exported(stage, firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    answers = await asyncio.gather(*(send_again(stage.slack, payload) for _ in range(3)))
    assert all("déjà été envoyé" in str(answer.body) for answer in answers)
    await stage.bot.background.drain(20)
    assert len(files(stage, firm.CLAIRE)) == 1
    assert [row["action"] for row in await stage.rows("journal")].count("journal_exported") == 1
    await exported(stage, firm.CLAIRE, 2)


@pytest.mark.parametrize("who", [firm.HUGH, firm.ANNE])
async def test_only_administrators_export(stage: Stage, who: str) -> None:
    """Whoever sends the form anyway gets nothing, nor whose rights ended since it was shown."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await ask(stage, firm.CLAIRE)
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL")
    await stage.submit(firm.CLAIRE)
    assert "réservée aux administrateurs" in stage.reads(firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    answer = await send_again(stage.slack, {**payload, "user": {**payload["user"], "id": who}})
    assert "administrat" in str(answer.body)
    await stage.bot.background.drain(20)
    assert files(stage, who) == files(stage, firm.CLAIRE) == []
