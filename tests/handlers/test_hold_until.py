"""« Mettre en veille » until a day, « Réactiver » after the last day, and what those concerned read meanwhile."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rules.model.dates import today
from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_follow_members import buttons_left, heard, press
from tests.handlers.test_set_dates import day, days_pass
from tests.stage import PASSWORD, Stage

REASON = "Congé parental"


async def with_anne(stage: Stage) -> None:
    """Claire has enrolled and added Anne, who has a password."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()


async def hold(stage: Stage, until: date | None) -> None:
    """Claire puts Anne on hold, until that day."""
    await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)
    stage.hands(firm.CLAIRE).type("reason", REASON)
    if until is not None:
        await stage.hands(firm.CLAIRE).select("back_on", until.isoformat())
    await stage.submit(firm.CLAIRE)


def access_of(rows: list[dict[str, object]]) -> dict[str, object]:
    """How Anne's access is stored."""
    (row,) = (each for each in rows if str(each["email"]).startswith("anne"))
    return {key: row[key] for key in ("access", "ends_on", "back_on")}


async def test_a_hold_ends_on_its_day_by_itself(stage_on_each: Stage) -> None:
    """Asked for in the window, seen in the list and by Anne; on the day all are told, and a password follows."""
    stage = stage_on_each
    await with_anne(stage)
    await hold(stage, day(stage, 10))
    assert "Retour automatique le" in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Retour automatique le" in stage.told(firm.ANNE)
    assert "Comes back by itself on" in stage.told(firm.HUGH)
    await stage.open(firm.CLAIRE, "/abonnes")
    row = stage.reads(firm.CLAIRE)
    assert "Accès en veille depuis le" in row
    assert "par Claire Durand" in row
    assert f"Motif : {REASON}" in row
    assert "Retour automatique le" in row
    await stage.open(firm.ANNE, "/admin-espace")
    assert "Votre accès est en veille depuis le" in stage.reads(firm.ANNE)
    assert "Il redevient actif de lui-même le" in stage.reads(firm.ANNE)
    await days_pass(stage, "back_on", 0)
    assert "la mise en veille est terminée" in stage.told(firm.ANNE)
    assert "the hold is over" in stage.told(firm.HUGH)
    assert "la mise en veille est terminée" in stage.told(firm.TEAM_CHANNEL)
    assert PASSWORD.search(stage.told(firm.ANNE))
    await stage.open(firm.ANNE, "/espace")
    assert "Votre profil dans cet espace : abonné." in stage.reads(firm.ANNE)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_journal")
    assert "Mise en veille terminée, accès de nouveau actif : Anne Petit." in stage.reads(firm.CLAIRE)


@pytest.mark.parametrize("command", ["/espace", "/admin-espace", "/ajouter-abonne", "/abonnes"])
@pytest.mark.parametrize("held", [True, False])
async def test_every_command_says_what_became_of_an_access(stage: Stage, command: str, *, held: bool) -> None:
    """On hold since when, or from when on; and whom to turn to."""
    await stage.enrol(firm.CLAIRE)
    if held:
        await stage.add(firm.CLAIRE)
        await hold(stage, None)
    else:
        await stage.fill(firm.CLAIRE)
        await stage.hands(firm.CLAIRE).select("starts_on", day(stage, 5).isoformat())
        await stage.submit(firm.CLAIRE)
        await stage.submit(firm.CLAIRE)
    said = "Votre accès est en veille depuis le" if held else "Votre accès commence le"
    await stage.open(firm.ANNE, command)
    assert said in stage.reads(firm.ANNE)
    assert "Adressez-vous à un administrateur : Claire Durand." in stage.reads(firm.ANNE)
    assert said in await stage.home(firm.ANNE)


async def test_a_return_that_cannot_be_is_said_at_its_field(stage: Stage) -> None:
    """Today is no return, and a blank reason is asked for what is being done."""
    await with_anne(stage)
    await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)
    assert "Pourquoi mettez-vous cet accès en veille" in str(stage.top(firm.CLAIRE).blocks)
    stage.hands(firm.CLAIRE).type("reason", "  ")
    await stage.hands(firm.CLAIRE).select("back_on", day(stage, 0).isoformat())
    await stage.hands(firm.CLAIRE).submit()
    assert "pourquoi vous mettez cet accès en veille" in stage.error(firm.CLAIRE, "reason")
    assert "ou un jour ultérieur" in stage.error(firm.CLAIRE, "back_on")
    assert access_of(await stage.rows("people"))["access"] == "active"


async def test_a_hold_is_prolonged_from_the_list(stage: Stage) -> None:
    """« Dates d'accès » asks for the day of return of an access on hold."""
    await with_anne(stage)
    await hold(stage, day(stage, 3))
    await stage.ask(firm.CLAIRE, "dates", firm.ANNE)
    assert stage.top(firm.CLAIRE).values["back_on"] == day(stage, 3).isoformat()
    await stage.hands(firm.CLAIRE).select("back_on", day(stage, 30).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Retour automatique le" in stage.reads(firm.CLAIRE)
    assert str(access_of(await stage.rows("people"))["back_on"]) == day(stage, 30).isoformat()


async def with_anne_over(stage: Stage) -> None:
    """Anne's last day was yesterday; the round has been made."""
    await with_anne(stage)
    await days_pass(stage, "ends_on", -1)
    assert "le dernier jour d’accès est passé" in stage.told(firm.CLAIRE)


async def test_reactivating_after_the_last_day_asks_for_another(stage_on_each: Stage) -> None:
    """One is proposed; what is saved is said, and told."""
    stage = stage_on_each
    await with_anne_over(stage)
    await stage.ask(firm.CLAIRE, "reactivate", firm.ANNE)
    assert "Jusqu’à quand cet accès doit-il durer ?" in stage.reads(firm.CLAIRE)
    assert stage.top(firm.CLAIRE).values["ends_on"] == day(stage, 30).isoformat()
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, -1).isoformat())
    await stage.hands(firm.CLAIRE).submit()
    assert "ou un jour ultérieur" in stage.error(firm.CLAIRE, "ends_on")
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, 60).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Accès jusqu’au" in stage.reads(firm.CLAIRE)
    found = access_of(await stage.rows("people"))
    assert (found["access"], str(found["ends_on"])) == ("active", day(stage, 60).isoformat())
    await stage.settle()
    assert "Accès jusqu’au" in stage.told(firm.ANNE)


async def test_extending_works_after_the_last_day(stage: Stage) -> None:
    """From the message that it is over: « Prolonger » reactivates until the day that is chosen."""
    await with_anne_over(stage)
    await press(stage, firm.CLAIRE, "extend_access")
    assert "Jusqu’à quand cet accès doit-il durer ?" in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert access_of(await stage.rows("people"))["access"] == "active"
    await heard(stage)
    assert not buttons_left(stage, firm.CLAIRE, "extend_access")


async def test_a_window_that_did_not_ask_is_shown_anew(stage: Stage) -> None:
    """The last day passed while it was open: nothing changes before the question was asked."""
    await with_anne(stage)
    await hold(stage, None)
    await stage.ask(firm.CLAIRE, "reactivate", firm.ANNE)
    yesterday = today(stage.bot.scheduler._now()) - timedelta(days=1)  # noqa: SLF001 - the bot's own clock
    run_statement(stage.url, f"UPDATE people SET ends_on = '{yesterday}' WHERE email LIKE 'anne%'")  # noqa: S608 - a day
    await stage.submit(firm.CLAIRE)
    assert "Jusqu’à quand cet accès doit-il durer ?" in stage.reads(firm.CLAIRE)
    assert access_of(await stage.rows("people"))["access"] == "suspended"
    await stage.submit(firm.CLAIRE)
    assert access_of(await stage.rows("people"))["access"] == "active"


async def test_a_start_moved_to_today_starts_at_once(stage: Stage) -> None:
    """Without a round of the bot: the password is on its way."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("starts_on", day(stage, 5).isoformat())
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    await stage.ask(firm.CLAIRE, "dates", firm.ANNE)
    await stage.hands(firm.CLAIRE).select("starts_on", day(stage, 0).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "L’accès a commencé : le mot de passe arrive par message direct." in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert PASSWORD.search(stage.told(firm.ANNE))


async def test_adding_again_says_when_by_whom_and_why_somebody_was_removed(stage: Stage) -> None:
    """In the window where the administrator confirms."""
    await with_anne(stage)
    await stage.change(firm.CLAIRE, "remove", firm.ANNE, why="Fin de mission")
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    read = stage.reads(firm.CLAIRE)
    assert "Accès retiré le" in read
    assert "par Claire Durand" in read
    assert "Motif : Fin de mission" in read
