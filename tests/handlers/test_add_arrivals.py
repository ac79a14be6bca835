"""Newcomers of a quarter of an hour: one message, chosen in one window, added like the lines of a file."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from sandbox import firm
from sandbox.filler import newcomer
from sandbox.slack import Message, Person
from tests.released.clock import Clock
from tests.stage import PASSWORD, Stage, open_stage

MANY = 12
QUARTER = timedelta(minutes=15)
CROWD = tuple(newcomer(number) for number in range(MANY))


async def told(stage: Stage, clock: Clock, *newcomers: Person) -> None:
    """These join, and a quarter of an hour passes."""
    for each in newcomers:
        await stage.slack.join(each)
    await stage.bot.background.drain(10)
    clock.put(clock.now() + QUARTER)
    stage.bot.worker.wake()
    await stage.slack.until(lambda: "Arrivée dans Slack" in stage.told(firm.CLAIRE), why="Nobody was told")
    await stage.settle()


def message(stage: Stage, who: str) -> Message:
    """The message in which newcomers can be chosen, or could be."""
    return next(
        each for each in stage.inbox(who) if "Arrivée dans Slack" in str(each.texts) or "New in" in str(each.texts)
    )


async def press(stage: Stage, who: str, action: str) -> None:
    """Press a button of that message."""
    assert (await stage.hands(who).press(action, message(stage, who))).ok


async def choose(stage: Stage, who: str) -> None:
    """Open the window in which they are chosen."""
    before = stage.hands(who).window
    await press(stage, who, "choose_arrivals")
    await stage.slack.until(lambda: stage.hands(who).window not in {None, before}, why="No window opened")
    await stage.slack.until(lambda: "Un instant" not in stage.reads(who))


async def looked_through(stage: Stage, who: str) -> None:
    """Send what is ticked, and wait for what would be done."""
    await stage.submit(who)
    await stage.slack.until(lambda: "Examen" not in stage.reads(who), why="The newcomers were not looked through")


@pytest.fixture
def clock() -> Clock:
    """A time that passes when a test says so."""
    return Clock(datetime(2026, 3, 2, 9, tzinfo=UTC))


async def test_all_are_added_with_one_import(database_url: str, clock: Clock) -> None:
    """One message, three presses; people in the order of the list, and not lines of a file.

    Each has their password, the channel one line, and the message its end.
    """
    async with open_stage(database_url, now=clock.now, GATHER_ARRIVALS_MINUTES="15") as stage:
        await stage.bot.scheduler.make()
        await stage.enrol(firm.CLAIRE)
        await stage.enrol(firm.HUGH)
        await told(stage, clock, *reversed(CROWD))
        assert stage.told(firm.CLAIRE).count("12 personnes ont rejoint Slack") == 1
        assert "Camille0 Nouveau0" in stage.told(firm.CLAIRE)
        assert "12 people have joined Slack" in stage.told(firm.HUGH)
        await choose(stage, firm.CLAIRE)
        in_order = sorted(each.last_name for each in CROWD)
        assert re.findall(r"Nouveau\d+", stage.reads(firm.CLAIRE)) == in_order
        await looked_through(stage, firm.CLAIRE)
        assert "12 arrivées dans Slack" in stage.reads(firm.CLAIRE)
        assert re.findall(r"Nouveau\d+", stage.reads(firm.CLAIRE)) == in_order
        assert "Ligne" not in stage.reads(firm.CLAIRE)
        await stage.submit(firm.CLAIRE)
        await stage.slack.until(lambda: "traitées" in str(message(stage, firm.CLAIRE).texts), why="It was not closed")
        await stage.settle()
        for each in CROWD:
            assert PASSWORD.search(stage.told(each.id))
        line = "Claire Durand a ajouté 12 personnes arrivées dans Slack à l’espace en ligne"
        assert stage.told(firm.TEAM_CHANNEL).count(line) == 1
        about = [each for each in stage.inbox(firm.CLAIRE) if "arrivées choisies" in str(each.texts)]
        assert ["12 abonnés ajoutés." in str(each.texts) for each in about] == [True]
        assert "All of them have been dealt with" in stage.told(firm.HUGH)
        assert "choose_arrivals" not in str(message(stage, firm.HUGH).blocks)


async def test_who_is_not_ticked_waits(database_url: str, clock: Clock) -> None:
    """Nobody ticked is said at its place; then one is added, and the others can be chosen or ignored later."""
    async with open_stage(database_url, now=clock.now, GATHER_ARRIVALS_MINUTES="15") as stage:
        await stage.bot.scheduler.make()
        await stage.enrol(firm.CLAIRE)
        await told(stage, clock, *CROWD[:3])
        await choose(stage, firm.CLAIRE)
        hands = stage.hands(firm.CLAIRE)
        await hands.select("arrivals", [])
        answer = await hands.submit()
        assert answer.ok
        assert "Cochez au moins une personne" in str(stage.top(firm.CLAIRE).errors)
        (first, *_) = [option["value"] for block in stage.top(firm.CLAIRE).blocks if block["type"] == "input"
                       for option in block["element"]["options"]]  # fmt: skip
        await hands.select("arrivals", [first])
        await looked_through(stage, firm.CLAIRE)
        await stage.submit(firm.CLAIRE)
        await stage.slack.until(lambda: any(PASSWORD.search(stage.told(each.id)) for each in CROWD[:3]))
        await stage.settle()
        await hands.close(everything=True)
        assert "1 déjà traitée" in stage.told(firm.CLAIRE)
        await press(stage, firm.CLAIRE, "set_arrivals_aside")
        await stage.slack.until(lambda: "traitées" in str(message(stage, firm.CLAIRE).texts))
        assert "2 arrivées sont mises de côté" in hands.ephemerals[-1].text
        assert "set_arrivals_aside" not in str(message(stage, firm.CLAIRE).blocks)


async def test_one_alone_has_the_usual_buttons(database_url: str, clock: Clock) -> None:
    """A quarter of an hour later, with the form filled in as ever."""
    async with open_stage(database_url, now=clock.now, GATHER_ARRIVALS_MINUTES="15") as stage:
        await stage.bot.scheduler.make()
        await stage.enrol(firm.CLAIRE)
        await told(stage, clock, CROWD[0])
        assert "add_member" in str(message(stage, firm.CLAIRE).blocks)
