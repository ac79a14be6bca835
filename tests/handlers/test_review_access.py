"""« Revue des accès »: started, shared by two administrators, ended, exported; by itself when its time has come."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sandbox import firm
from tests.evidence import run_statement
from tests.handlers.test_follow_members import heard, press
from tests.handlers.test_handover_told import led_by_anne
from tests.replay import last_press, send_again
from tests.stage import Stage, plainly


async def with_two(stage: Stage) -> None:
    """Claire and Hugh are administrators; Anne and Marc have access."""
    await stage.enrol(firm.CLAIRE)
    await stage.enrol(firm.HUGH)
    await stage.add(firm.CLAIRE)
    await stage.add(firm.CLAIRE, last_name="Lefèvre", first_name="Marc", email=f"marc.lefevre@{firm.DOMAIN}")
    await stage.settle()


async def start(stage: Stage) -> None:
    """Claire starts one from the menu."""
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_review")
    assert "Aucune revue des accès n’a encore eu lieu." in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "start_review")
    await heard(stage)


async def press_of(stage: Stage, who: str, action: str, person: int) -> None:
    """Press this button beside this person in the window on top."""
    rows = [
        str(each["block_id"]) for each in stage.top(who).blocks if action in str(each) and f"[{person}]" in str(each)
    ]
    await stage._changed(who, lambda: stage.hands(who).press(action, block_id=rows[0]))  # noqa: SLF001 - one of several


async def confirm(stage: Stage, who: str, whose: str) -> None:
    """Somebody confirms somebody in the window on top."""
    person = await stage.id_of(whose)
    block = next(
        each for each in stage.top(who).blocks if f", [{person}]," in str(each) and "confirm_access" in str(each)
    )
    await stage._changed(  # noqa: SLF001 - one of several buttons
        who, lambda: stage.hands(who).press("confirm_access", block_id=block["block_id"])
    )


async def test_a_review_is_shared_and_recorded(stage_on_each: Stage) -> None:
    """One confirms, the other puts on hold; the last answer ends it, and the record comes as a file."""
    stage = stage_on_each
    await with_two(stage)
    await start(stage)
    assert "Accès traités : 0 sur 4" in stage.reads(firm.CLAIRE)
    assert "Claire Durand opened a review" in stage.told(firm.HUGH)
    await press(stage, firm.HUGH, "begin_review")
    await confirm(stage, firm.HUGH, firm.ANNE)
    assert "1 of 4 done" in stage.reads(firm.HUGH)
    person = await stage.id_of(firm.MARC)
    block = next(
        each for each in stage.top(firm.CLAIRE).blocks if f", [{person}]," in str(each) and "end_access" in str(each)
    )
    await stage._changed(  # noqa: SLF001 - one of several buttons
        firm.CLAIRE, lambda: stage.hands(firm.CLAIRE).press("end_access_in_review", block_id=block["block_id"])
    )
    stage.hands(firm.CLAIRE).type("reason", "Revue des accès")
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "Lefèvre" not in stage.hands(firm.CLAIRE).windows[0].text)
    assert "Accès traités : 2 sur 4" in plainly(stage.hands(firm.CLAIRE).windows[0].text)
    await confirm(stage, firm.HUGH, firm.MARC)
    assert "access put on hold (Marc Lefèvre)" in stage.reads(firm.HUGH)
    await confirm(stage, firm.HUGH, firm.CLAIRE)
    await press(stage, firm.CLAIRE, "begin_review")
    await confirm(stage, firm.CLAIRE, firm.HUGH)
    await heard(stage)
    assert "3 accès confirmés, 1 accès mis en veille ou retiré." in stage.told(firm.CLAIRE)
    assert "3 accesses confirmed, 1 access put on hold or removed." in stage.told(firm.HUGH)
    (line,) = [row for row in await stage.rows("review_lines") if row["answer"] == "ended"]
    assert (line["answered_by"], line["entry"] is None) == (await stage.id_of(firm.CLAIRE), False)
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_review")
    await stage.press(firm.CLAIRE, "export_review")
    await stage.slack.until(lambda: "Le relevé de la revue des accès" in stage.told(firm.CLAIRE))


async def test_confirming_twice_or_later_than_another_changes_nothing(stage: Stage) -> None:
    """The same press again, and another administrator’s: each is told whose answer it was."""
    await with_two(stage)
    await start(stage)
    await press(stage, firm.HUGH, "begin_review")
    await confirm(stage, firm.CLAIRE, firm.ANNE)
    await asyncio.gather(*(send_again(stage.slack, last_press(stage.slack, firm.CLAIRE)) for _ in range(2)))
    await confirm(stage, firm.HUGH, firm.ANNE)
    assert "Already handled by Claire Durand (" in stage.reads(firm.HUGH)
    assert [row["action"] for row in await stage.rows("journal")].count("access_confirmed") == 1


async def test_a_whole_page_is_confirmed_at_once(stage: Stage) -> None:
    """Slack asks first; then it is finished."""
    await with_two(stage)
    await start(stage)
    assert not (await stage.hands(firm.CLAIRE).press("confirm_page", confirm=False)).ok
    await stage.press(firm.CLAIRE, "confirm_page")
    assert "3 accès confirmés" in stage.reads(firm.CLAIRE)
    assert "Accès traités : 3 sur 4" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "undo_confirmation")
    assert "De nouveau à revoir" in stage.reads(firm.CLAIRE)
    assert "Accès traités : 0 sur 4" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "confirm_page")
    await press(stage, firm.HUGH, "begin_review")
    await confirm(stage, firm.HUGH, firm.CLAIRE)
    assert "The last review ended on" in stage.reads(firm.HUGH)


async def test_somebody_is_found_and_removed_in_the_review(stage: Stage) -> None:
    """By a search over those still to be confirmed; the reason is asked, and the window beneath counts at once."""
    await with_two(stage)
    await start(stage)
    stage.hands(firm.CLAIRE).type("review_search", "lefev")
    await stage.submit(firm.CLAIRE)
    assert "Lefèvre" in stage.reads(firm.CLAIRE)
    assert "Petit" not in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "remove_in_review")
    stage.hands(firm.CLAIRE).type("reason", "Départ")
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "Accès traités : 1 sur 4" in plainly(stage.hands(firm.CLAIRE).windows[0].text))
    (line,) = [row for row in await stage.rows("review_lines") if row["answer"] is not None]
    assert (line["answer"], line["answered_by"]) == ("ended", await stage.id_of(firm.CLAIRE))


async def test_rights_that_ended_meanwhile_confirm_nothing(stage: Stage) -> None:
    """Claire is no administrator any more when pressing."""
    await with_two(stage)
    await start(stage)
    run_statement(stage.url, "UPDATE people SET administrator_since = NULL WHERE email LIKE 'claire%'")
    await confirm(stage, firm.CLAIRE, firm.ANNE)
    assert "réservée aux administrateurs" in stage.reads(firm.CLAIRE)


async def test_one_is_opened_when_its_time_has_come(stage_on_each: Stage) -> None:
    """A quarter after the first enrolment; it waits on the Home tab, too."""
    stage = stage_on_each
    await with_two(stage)
    enrolled = next(row for row in await stage.rows("journal") if row["action"] == "administrator_enrolled")
    ago = (enrolled["at"] - timedelta(days=91)).strftime("%Y-%m-%d %H:%M:%S.000000")
    statement = "UPDATE journal SET at = '{}' WHERE action = 'administrator_enrolled'"
    run_statement(stage.url, statement.format(ago))
    for _ in range(2):
        stage.bot.scheduler._done.clear()  # noqa: SLF001 - as if an hour had passed
        await stage.bot.scheduler.make()
    await heard(stage)
    assert stage.told(firm.CLAIRE).count("il est temps de revoir qui a accès") == 1
    assert "4 accès restent à revoir." in await stage.home(firm.CLAIRE)
    await stage.press_at_home(firm.CLAIRE, "open_review_at_home")
    assert "Accès traités : 0 sur 4" in stage.reads(firm.CLAIRE)


async def test_each_portfolio_of_somebody_is_a_line_and_opens(stage: Stage) -> None:
    """An administrator who doubts a right ends it there; the record has a row for each."""
    await with_two(stage)
    await stage.settle()
    await stage.bot.records.write(led_by_anne)
    await start(stage)
    assert "Portefeuille : Paie Nord (responsable)" in stage.reads(firm.CLAIRE)
    await stage.pick(firm.CLAIRE, "open_portfolio_of", "1")
    assert stage.top(firm.CLAIRE).title == "Portefeuille"
    assert "Responsable : Anne Petit" in stage.reads(firm.CLAIRE)
