"""« Accès à partir du », « jusqu'au », « Prolonger »: played through with days that pass, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

from rules.model.dates import today
from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_follow_members import buttons_left, heard, press, with_button
from tests.replay import last_press, send_again
from tests.stage import PASSWORD, Stage


def day(stage: Stage, days: int) -> date:
    """So many days from today."""
    return today(stage.bot.scheduler._now()) + timedelta(days=days)  # noqa: SLF001 - the bot's own clock


async def days_pass(stage: Stage, column: str, days: int) -> None:
    """As if so many days had passed for Anne's date; the rounds are made."""
    moved = day(stage, days).isoformat()
    statement = "UPDATE people SET {} = '{}' WHERE email LIKE 'anne%'"
    run_statement(stage.url, statement.format(column, moved))
    stage.bot.scheduler._done.clear()  # noqa: SLF001 - as if an hour had passed
    await stage.bot.scheduler.make()
    await heard(stage)


async def test_an_access_begins_on_its_day(stage_on_each: Stage) -> None:
    """Planned in the form, seen in the review and the list; the password follows on the day."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("starts_on", day(stage, 5).isoformat())
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, 95).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Accès à partir du" in stage.reads(firm.CLAIRE)
    assert "Le mot de passe arrive par message direct ce jour-là, pas avant." in stage.reads(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    assert "le mot de passe est envoyé ce jour-là" in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert "Accès à partir du" in stage.told(firm.TEAM_CHANNEL)
    assert not PASSWORD.search(stage.told(firm.ANNE))
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Accès à partir du" in stage.reads(firm.CLAIRE)
    await stage.open(firm.ANNE, "/espace")
    assert "Votre accès commence le" in stage.reads(firm.ANNE)
    assert "1 accès à venir" in await stage.home(firm.CLAIRE)
    await days_pass(stage, "starts_on", 0)
    assert PASSWORD.search(stage.told(firm.ANNE))
    await stage.open(firm.ANNE, "/espace")
    assert "Votre profil dans cet espace : abonné." in stage.reads(firm.ANNE)


async def test_dates_that_make_no_sense_are_said_at_their_field(stage: Stage) -> None:
    """What was chosen stays."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("starts_on", day(stage, 5).isoformat())
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, 4).isoformat())
    await stage.hands(firm.CLAIRE).submit()
    assert "ou un jour ultérieur" in stage.error(firm.CLAIRE, "ends_on")
    assert stage.top(firm.CLAIRE).values["ends_on"] == day(stage, 4).isoformat()


async def test_an_end_is_reminded_of_extended_and_kept(stage_on_each: Stage) -> None:
    """Both administrators are reminded; one extends, the other reads until when; then it ends."""
    stage = stage_on_each
    await stage.enrol(firm.CLAIRE)
    await stage.enrol(firm.HUGH)
    await stage.add(firm.CLAIRE)
    await stage.ask(firm.CLAIRE, "dates", firm.ANNE)
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, 60).isoformat())
    await stage.submit(firm.CLAIRE)
    assert "Accès jusqu’au" in stage.reads(firm.CLAIRE)
    await send_again(stage.slack, last_press(stage.slack, firm.CLAIRE))
    await heard(stage)
    assert stage.told(firm.ANNE).count("a fixé les dates de votre accès") == 1
    await days_pass(stage, "ends_on", 7)
    assert "un accès à l’espace en ligne" in stage.told(firm.CLAIRE)
    assert "ends soon: Anne Petit" in stage.told(firm.HUGH)
    await press(stage, firm.CLAIRE, "extend_access")
    assert stage.top(firm.CLAIRE).values["ends_on"] == day(stage, 37).isoformat()
    await stage.submit(firm.CLAIRE)
    await heard(stage)
    await stage.slack.until(lambda: not buttons_left(stage, firm.HUGH, "extend_access"))
    assert "): dates of access changed." in stage.told(firm.HUGH)
    await days_pass(stage, "ends_on", -1)
    assert "le dernier jour d’accès est passé" in stage.told(firm.CLAIRE)
    assert "son dernier jour est passé" in stage.told(firm.ANNE)
    assert with_button(stage, firm.CLAIRE, "remove_member")


async def test_rights_that_ended_meanwhile_set_nothing(stage: Stage) -> None:
    """Claire is no administrator any more when saving."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.ask(firm.CLAIRE, "dates", firm.ANNE)
    await stage.hands(firm.CLAIRE).select("ends_on", day(stage, 60).isoformat())
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL")
    await stage.submit(firm.CLAIRE)
    assert "réservée aux administrateurs" in stage.reads(firm.CLAIRE)
