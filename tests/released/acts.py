"""The acts of the story that every release is played with, and what somebody does in them over and over."""

from __future__ import annotations

import asyncio

from bot.imports import read_roster
from gateways.slack.directory import Directory
from rules import hold_import, run_import
from rules.erase_person import erase_person
from rules.model.imports import ImportState
from sandbox import firm
from tests.at_door import brought, entry_of
from tests.fakes.door import FakeDoor
from tests.handlers.bulk import FELIX, STRANGER, as_csv, drop, imported, lines_of
from tests.handlers.test_follow_members import with_button
from tests.handlers.test_review_access import confirm
from tests.released.cast import (
    A_MONTH_LATER,
    BRUNO,
    CROWD,
    ELSA,
    EMMA,
    GAEL,
    HEIR,
    IVAN,
    KARIM,
    LEA,
    LILA,
    LOUIS,
    NORA,
    OSCAR,
    PAULE,
    REMI,
    SOPHIE,
    THE_LAST_DAY,
    THOMAS,
    VICTOR,
    WALID,
    YANN,
    newcomers,
)
from tests.stage import Stage

DEAD = "cabinet:1:deadbeef"  # the process that is killed in the middle of an import
_LONG = 60.0  # seconds


async def settle(stage: Stage) -> None:
    """All that was asked for is done, and all that it owes delivered."""
    await stage.bot.background.drain(10)
    await stage.settle(_LONG)


async def answer(stage: Stage, who: str, action: str) -> None:
    """Press this button in the latest message that has it."""
    pressed = await stage.hands(who).press(action, with_button(stage, who, action))
    assert pressed.ok, pressed
    await settle(stage)


async def ask(stage: Stage, who: str, choice: str, whose: str) -> None:
    """Search the list for somebody and choose from the menu beside that name."""
    name = stage.slack.workspace.people[whose].first_name
    await stage.open(who, "/abonnes", name)
    before = stage.top(who).id
    person = await stage.id_of(whose)
    await stage.hands(who).select("subscriber_menu", f"{choice}:{person}", f"person-{person}")
    await stage.slack.until(lambda: stage.top(who).id != before, why="No window opened")


async def change(stage: Stage, choice: str, whose: str, why: str = "Fin de mission") -> None:
    """Claire does so, with a reason where one is asked for."""
    await ask(stage, firm.CLAIRE, choice, whose)
    if "reason" in stage.top(firm.CLAIRE).values:
        stage.hands(firm.CLAIRE).type("reason", why)
    await stage.submit(firm.CLAIRE)


async def _add(stage: Stage, who: str, **dates: str) -> None:
    """Claire adds somebody of the workspace, with dates where some are given."""
    person = stage.slack.workspace.people[who]
    await stage.fill(firm.CLAIRE, last_name=person.last_name, first_name=person.first_name, email=person.email)
    for field, day in dates.items():
        await stage.hands(firm.CLAIRE).select(field, day)
    await stage.submit(firm.CLAIRE)
    if "reason" in stage.top(firm.CLAIRE).values:
        stage.hands(firm.CLAIRE).type("reason", "C’est bien voulu")
    await stage.submit(firm.CLAIRE)


async def begin(stage: Stage) -> None:
    """Administrators agree to each other, subscribers are added, one by one and by a file."""
    await stage.bot.scheduler.make()
    for who in (firm.CLAIRE, firm.HUGH, PAULE, firm.ANNE, firm.ZOE):
        await stage.home(who)
    await _appoint(stage)
    await _employ(stage)
    await imported(stage, firm.CLAIRE, as_csv(*lines_of(CROWD[:3]), FELIX, STRANGER))
    await _change(stage)


async def _appoint(stage: Stage) -> None:
    """Claire and Hugh agree to each other, and both to Paule."""
    for asking, agreeing in ((firm.CLAIRE, firm.HUGH), (firm.HUGH, firm.CLAIRE), (PAULE, firm.CLAIRE)):
        await stage.enrol(asking)
        await settle(stage)
        await answer(stage, agreeing, "approve_enrolment")


async def _employ(stage: Stage) -> None:
    for who in (firm.ANNE, firm.MARC, firm.ZOE, NORA, BRUNO, OSCAR, SOPHIE, THOMAS, LOUIS):
        await _add(stage, who)
    await _add(stage, EMMA, ends_on="2026-03-17")
    await _add(stage, YANN, starts_on="2026-06-01", ends_on="2026-09-30")
    await _add(stage, LEA, starts_on=THE_LAST_DAY.date().isoformat())
    # Outside Slack: Claire hands the password over.
    await stage.add(firm.CLAIRE, last_name="Absent", first_name="Jean", email="jean.absent@filiale.fr")
    await settle(stage)
    for who in (firm.MARC, NORA):
        await stage.home(who)
        await answer(stage, who, "password_noted")


async def _change(stage: Stage) -> None:
    """One on hold, two removed; Marc is refused, Emma is agreed to, Anne left without an answer."""
    await change(stage, "suspend", SOPHIE, "Congé sabbatique")
    for who in (THOMAS, LOUIS):
        await change(stage, "remove", who)
    await settle(stage)
    for who, action in ((firm.MARC, "refuse_enrolment"), (EMMA, "approve_enrolment")):
        await stage.enrol(who)
        await settle(stage)
        await answer(stage, firm.HUGH, action)
    await stage.enrol(firm.ANNE)
    await settle(stage)


async def go_on(stage: Stage) -> None:
    """A week later: people join, leave and change, and a review is opened; passwords are shown on demand."""
    await stage.bot.scheduler.make()
    await _answer_members(stage)
    await _close_accounts(stage)
    await _review(stage)
    for who in (KARIM, LILA):
        await _add(stage, who)
    await _refuse_mail(stage)
    await settle(stage)
    await stage.hands(LILA).press("show_password")
    await stage.slack.until(lambda: stage.hands(LILA).window)
    await stage.enrol(firm.ZOE)
    await settle(stage)
    await stage.records.write(erase_person, f"louis@{firm.DOMAIN}", stage.bot.scheduler._now())  # noqa: SLF001


async def _answer_members(stage: Stage) -> None:
    """Elsa and Ivan join: one is set aside, the other waits. Marc has another name, Oscar is back."""
    joining = newcomers()
    await stage.slack.join(joining[ELSA])
    await settle(stage)
    await answer(stage, firm.CLAIRE, "set_aside")
    await stage.slack.join(joining[IVAN])
    await stage.slack.change(firm.MARC, real_name="Marc Lenoir", last_name="Lenoir")
    await stage.slack.leave(OSCAR)
    await settle(stage)
    await stage.slack.rejoin(OSCAR)
    await settle(stage)


async def _close_accounts(stage: Stage) -> None:
    """Two subscribers and two partners leave Slack, one of each having opened the Home; Théa gets Thomas's address."""
    for who in (NORA, BRUNO, PAULE, REMI, THOMAS):
        await stage.slack.leave(who)
    await settle(stage)
    await stage.slack.join(newcomers()[HEIR])
    await settle(stage)


async def _review(stage: Stage) -> None:
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_review")
    await stage.press(firm.CLAIRE, "start_review")
    for who in (firm.ANNE, firm.MARC):
        await confirm(stage, firm.CLAIRE, who)
    await settle(stage)


async def _refuse_mail(stage: Stage) -> None:
    """Slack does not know Gaël when a password is to go out to them, nor Emma when they are to be told something."""
    for who in (GAEL, EMMA):
        stage.slack.faults.add("chat.postMessage", error="user_not_found", place=who)
    await _add(stage, GAEL)
    await change(stage, "suspend", CROWD[0].id)
    await settle(stage)
    stage.slack.faults.clear()


async def meet_bad_weather(stage: Stage) -> None:
    """Slack has two passwords and a notice, but its answers are lost; and nothing arrives at Hugh’s any more."""
    await change(stage, "password", firm.ZOE)
    await settle(stage)
    faults = stage.slack.faults
    lost = [faults.add("chat.postMessage", reset="after", place=who) for who in (firm.MARC, CROWD[2].id, firm.ANNE)]
    weather = [*lost, faults.add("chat.postMessage", status=503, place=firm.HUGH)]
    faults.add("conversations.history", status=503)
    for who in (firm.MARC, CROWD[2].id):
        await change(stage, "password", who)
    await _edit(stage, firm.ANNE, function="Assistante de direction")
    await stage.slack.until(lambda: all(each.struck for each in weather), 30, "Not everybody was struck")
    await stage.bot.background.drain(10)


async def _edit(stage: Stage, whose: str, **typed: str) -> None:
    await ask(stage, firm.CLAIRE, "edit", whose)
    for field, text in typed.items():
        stage.hands(firm.CLAIRE).type(field, text)
    await stage.submit(firm.CLAIRE)


async def leave_off(stage: Stage) -> None:
    """Nothing is delivered any more: passwords, imports and windows stay as they are."""
    stage.slack.faults.clear()
    await stage.bot.scheduler.make()
    await _choose_the_summary(stage)
    for who in (VICTOR, WALID):
        await _add(stage, who)
    for who in (WALID, CROWD[1].id, CROWD[2].id):
        await change(stage, "suspend", who)
    await drop(stage, firm.HUGH, as_csv(*lines_of(CROWD[15:]), STRANGER), "paie.csv")
    await drop(stage, firm.CLAIRE, as_csv(*lines_of(CROWD[3:15])), "arrivées.csv")
    await stage.submit(firm.CLAIRE)
    await _die_importing(stage)
    await _open_windows(stage)
    await stage.bot.background.drain(10)


async def _choose_the_summary(stage: Stage) -> None:
    """Emma reads the news once a day from now on; Elsa asks for access, and Karim is on hold until a day."""
    await stage.open(EMMA, "/espace")
    await stage.press(EMMA, "news_daily")
    await stage.open(ELSA, "/espace")
    await stage.press(ELSA, "open_ask_access")
    stage.hands(ELSA).type("reason", "Paie")
    await stage.submit(ELSA)
    await ask(stage, firm.CLAIRE, "suspend", KARIM)
    stage.hands(firm.CLAIRE).type("reason", "Congé parental")
    await stage.hands(firm.CLAIRE).select("back_on", A_MONTH_LATER.isoformat())
    await stage.submit(firm.CLAIRE)


async def _die_importing(stage: Stage) -> None:
    """Another process adds some lines of the import, and is heard of no more."""
    directory = Directory(stage.client, stage.slack.settings.team_id)
    roster = await read_roster(directory)
    assert roster is not None
    now = stage.bot.scheduler._now()  # noqa: SLF001 - the bot's own clock
    taken = await stage.records.write(hold_import.claim, DEAD, now)
    assert taken is not None
    assert taken.state is ImportState.RUNNING
    await stage.records.write(run_import.run_batch, taken.id, DEAD, roster, 5, now)


async def have_a_directory(stage: Stage, directory: FakeDoor) -> None:
    """Everybody has an entry. Others rename one, Emma chooses a password, and Lila asks for one."""
    worker = stage.bot.door
    assert worker is not None
    bringing = asyncio.create_task(worker.run())
    await brought(stage)
    jobs = {each.name: each for each in stage.bot.scheduler._jobs}  # noqa: SLF001 - as by night
    await jobs["the directory"].work()
    directory.have_chosen(await entry_of(stage, EMMA), "of what nobody else knows")
    await jobs["what people did there"].work()
    directory.alter(await entry_of(stage, firm.MARC), last_name="Petit-Lenoir")
    await jobs["the directory"].work()
    worker.stop()
    await bringing
    await stage.open(LILA, "/espace")
    await stage.press(LILA, "open_profile")
    await stage.press(LILA, "own_new_password")
    await stage.submit(LILA)


async def _open_windows(stage: Stage) -> None:
    """What people have in front of them: a review, a form over a list, a profile, the menu."""
    await stage.open(firm.CLAIRE, "/espace")
    await stage.press(firm.CLAIRE, "open_review")
    await ask(stage, EMMA, "dates", firm.ANNE)
    await stage.open(firm.MARC, "/espace")
    await stage.open(firm.ZOE, "/space-admin")
    await stage.open(firm.ANNE, "/abonnes", "petit")
