"""« Exporter »: the list comes as a file to the administrator who asked, once, and can be imported again."""

from __future__ import annotations

import asyncio

import pytest

from sandbox import firm
from tests.handlers.bulk import as_csv, files, imported, rows_of
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages, open_stage

HEADINGS = (
    *("Nom", "Prénom", "Courriel", "Téléphone", "Fonction", "Profil"),
    *("Accès", "Accès depuis le", "Accès à partir du", "Accès jusqu’au", "Mot de passe", "Retour le"),
)


async def ask(stage: Stage, who: str) -> None:
    """Press « Exporter » in the list."""
    await stage.open(who, "/abonnes")
    await stage.press(who, "export_from_list")


async def exported(stage: Stage, who: str) -> list[list[str]]:
    """Confirm, and open the file."""
    await ask(stage, who)
    await stage.submit(who)
    await stage.slack.until(lambda: files(stage, who))
    return rows_of(files(stage, who)[-1])


async def test_the_list_comes_as_a_file(stage_on_each: Stage) -> None:
    """Everybody in the space, in the order of the list; and it is written down."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE, phone="01 23 45 67 89", function="Comptable")
    await stage.settle()
    headings, *rows = await exported(stage, firm.CLAIRE)
    assert tuple(headings) == HEADINGS
    assert [row[:2] for row in rows] == [["Durand", "Claire"], ["Martin", "Hugh"], ["Petit", "Anne"]]
    assert rows[2][2:7] == ["anne.petit@cabinet-durand.fr", "01 23 45 67 89", "Comptable", "abonné", "actif"]
    assert rows[2][8:] == ["", "", "envoyé", ""]
    assert "Voici la liste des abonnés" in stage.told(firm.CLAIRE)
    (entry,) = (row for row in await stage.rows("journal") if row["action"] == "subscribers_exported")
    assert entry["actor"] is not None
    assert "password_hash" not in str(rows)


async def test_what_is_exported_can_be_imported(database_url: str, sqlite_url: str) -> None:
    """The same people come out, foreign numbers and texts that look like formulas too; nothing is run as one."""
    given = ("=cmd|' /C calc'!A0", "+33 names", "eve@filiale.fr", "+32 2 501 02 11", "@function", "")
    async with open_stage(database_url, FIRM_EMAIL_DOMAINS="filiale.fr") as stage:
        await stage.enrol(firm.CLAIRE)
        await imported(stage, firm.CLAIRE, as_csv(given), add_checked="Essai")
        rows = await exported(stage, firm.CLAIRE)
        (row,) = (row for row in rows if row[2] == given[2])
        assert row[:5] == [f"'{given[0]}", f"'{given[1]}", given[2], f"'{given[3]}", f"'{given[4]}"]
        content = files(stage, firm.CLAIRE)[-1].content
        before = {each["email"]: each for each in await stage.rows("people")}
    assert content is not None
    if database_url == sqlite_url:
        return  # the other database is where it is read again
    async with open_stage(sqlite_url, FIRM_EMAIL_DOMAINS="filiale.fr") as other:
        await other.enrol(firm.CLAIRE)
        await imported(other, firm.CLAIRE, content, add_checked="Essai")
        after = {each["email"]: each for each in await other.rows("people")}
    same = ("last_name", "first_name", "phone", "function")
    assert [after[given[2]][name] for name in same] == [before[given[2]][name] for name in same]


async def test_pressing_twice_sends_one_file(stage: Stage) -> None:
    """At the same moment and afterwards; who wants it anew asks anew."""
    await stage.enrol(firm.CLAIRE)
    await exported(stage, firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    answers = await asyncio.gather(*(send_again(stage.slack, payload) for _ in range(3)))
    assert all("déjà été envoyé" in str(answer.body) for answer in answers)
    await stage.bot.background.drain(20)
    assert len(files(stage, firm.CLAIRE)) == 1
    await exported(stage, firm.CLAIRE)
    await stage.slack.until(lambda: len(files(stage, firm.CLAIRE)) == 2)


@pytest.mark.parametrize("who", [firm.HUGH, firm.ANNE])
async def test_only_administrators_export(stage: Stage, who: str) -> None:
    """Others have no button, and get nothing where they send the form anyway."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(who, "/abonnes")
    assert "Export" not in stage.reads(who)
    await ask(stage, firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    payload = last_press(stage.slack, firm.CLAIRE)
    answer = await send_again(stage.slack, {**payload, "user": {**payload["user"], "id": who}})
    assert "administrat" in str(answer.body)
    await stage.bot.background.drain(20)
    assert files(stage, who) == []


async def test_in_english_with_commas(stage: Stage) -> None:
    """As spreadsheets expect it where English is spoken."""
    await stage.enrol(firm.HUGH)
    await ask(stage, firm.HUGH)
    assert "The file will hold 2 people." in stage.reads(firm.HUGH)
    await stage.submit(firm.HUGH)
    await stage.slack.until(lambda: files(stage, firm.HUGH))
    content = files(stage, firm.HUGH)[0].content
    assert content is not None
    assert content.decode("utf-8-sig").startswith("Last name,First name,E-mail,Phone,Function,Profile,Access,")


async def test_a_file_that_slack_does_not_take_is_told_of(stages: Stages) -> None:
    """With the reference under which it was logged; nothing half done stands anywhere."""
    stage = await stages(foreseen=("background work failed",))
    await stage.enrol(firm.CLAIRE)
    stage.slack.faults.add("upload", times=1, status=500)
    await ask(stage, firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "Une erreur" in stage.reads(firm.CLAIRE) or "référence" in stage.reads(firm.CLAIRE))
    assert files(stage, firm.CLAIRE) == []
