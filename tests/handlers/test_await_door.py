"""What windows say while the firm's directory does not have it yet."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from rules.model.people import PersonId, SpaceId
from rules.ports import Door, Trouble
from sandbox import firm
from tests.at_door import brought, entry_of
from tests.fakes.door import FakeDoor
from tests.fakes.sessions import FakeSessions
from tests.ports.doors import wanted
from tests.stage import PASSWORD, Stage, Stages, open_stage, plainly

_FOLLOWS = "Le mot de passe suivra dès que l’annuaire du cabinet l’aura reçu."
_STAY = "Les sessions déjà ouvertes le restent jusqu’à ce qu’elles se terminent d’elles-mêmes."
_ENDED = "Les sessions ouvertes sont fermées ; les applications suivent en 3 minutes au plus."
_NOT_EVERYWHERE = "Ce changement n’est pas encore arrivé partout"
_ON_ITS_WAY = "L’annuaire du cabinet n’a pas encore reçu ce changement"


@pytest.fixture(params=["hashes", "passwords"])
def directory(request: pytest.FixtureRequest) -> FakeDoor:
    """A directory in memory that takes hashes, or none."""
    return FakeDoor(lambda: datetime.now(UTC), takes_hashes=request.param == "hashes")


@pytest.fixture
async def stage(sqlite_url: str, directory: FakeDoor) -> AsyncIterator[Stage]:
    """The sample firm with that directory, Claire enrolled."""

    @contextmanager
    def door(_space: SpaceId) -> Iterator[Door]:
        yield directory

    async with open_stage(sqlite_url, door=door) as opened:
        await opened.enrol(firm.CLAIRE)
        await brought(opened)
        yield opened


async def test_the_password_that_the_window_shows_opens_already(stage: Stage, directory: FakeDoor) -> None:
    """The one in the window, and the one that Anne receives; a window that was quicker shows none."""
    await stage.add(firm.CLAIRE)
    uid, shown = await entry_of(stage, firm.ANNE), PASSWORD.findall(stage.reads(firm.CLAIRE))
    assert shown or _FOLLOWS in stage.reads(firm.CLAIRE)
    assert all(directory.opens(uid, each) for each in shown)
    await stage.settle()
    (told,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert shown in ([], [told])
    assert directory.opens(uid, told)


async def test_a_password_that_waits_for_the_directory_is_not_shown(stage: Stage, directory: FakeDoor) -> None:
    """The window says that it follows; it arrives once the directory has it."""
    directory.trouble = Trouble.UNREACHABLE
    await stage.add(firm.CLAIRE)
    assert _FOLLOWS in stage.reads(firm.CLAIRE)
    assert not PASSWORD.search(stage.reads(firm.CLAIRE))
    assert stage.inbox(firm.ANNE) == []
    directory.trouble = None
    await stage.settle()
    (told,) = PASSWORD.findall(stage.told(firm.ANNE))
    assert directory.opens(await entry_of(stage, firm.ANNE), told)


async def test_a_hold_that_the_directory_does_not_have_yet_is_said(stage: Stage, directory: FakeDoor) -> None:
    """Until then, the password opens; afterwards no more."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    (told,) = PASSWORD.findall(stage.told(firm.ANNE))
    directory.trouble = Trouble.READ_ONLY
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    assert _ON_ITS_WAY in stage.reads(firm.CLAIRE)
    directory.trouble = None
    await brought(stage)
    assert not directory.opens(await entry_of(stage, firm.ANNE), told)


async def test_that_open_sessions_stay_open_is_said(stage: Stage) -> None:
    """Before and after, where nothing ends them."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    assert _STAY in plainly((await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)).text)
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    assert any(each in stage.reads(firm.CLAIRE) for each in (_STAY, _ON_ITS_WAY))


async def test_the_end_of_sessions_is_said_once_they_ended(stages: Stages, directory: FakeDoor) -> None:
    """With how long the apps take to follow; until then, that it has not arrived everywhere."""

    @contextmanager
    def door(_space: SpaceId) -> Iterator[Door]:
        yield directory

    sessions = FakeSessions(timedelta(minutes=3))
    stage = await stages(door=door, sessions=sessions)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    sessions.open.add(await entry_of(stage, firm.ANNE))
    assert _ENDED in plainly((await stage.ask(firm.CLAIRE, "suspend", firm.ANNE)).text)
    sessions.failing = True
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    assert _NOT_EVERYWHERE in stage.reads(firm.CLAIRE)
    assert _ENDED not in stage.reads(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    assert "Anne Petit : les sessions ouvertes n’ont pas pu être fermées." in stage.reads(firm.CLAIRE)
    sessions.failing = False
    await brought(stage)
    await stage.change(firm.CLAIRE, "reactivate", firm.ANNE)
    await stage.settle()
    await stage.change(firm.CLAIRE, "suspend", firm.ANNE)
    assert any(each in stage.reads(firm.CLAIRE) for each in (_ENDED, _NOT_EVERYWHERE))
    await brought(stage)
    assert sessions.open == set()


async def test_administrators_read_what_is_on_its_way_and_why(stage: Stage, directory: FakeDoor) -> None:
    """In /espace, by name."""
    directory.trouble = Trouble.FULL
    await stage.add(firm.CLAIRE)
    await stage.slack.until(lambda: stage.reads(firm.CLAIRE))
    await stage.open(firm.CLAIRE, "/espace")
    assert "1 changement en route vers l’annuaire du cabinet" in stage.reads(firm.CLAIRE)
    assert "Anne Petit : l’annuaire n’a plus de place." in stage.reads(firm.CLAIRE)


async def test_no_password_is_shown_that_would_open_nothing(stages: Stages, directory: FakeDoor) -> None:
    """The press says so and keeps none; pressed again, it shows the one that opens."""

    @contextmanager
    def door(_space: SpaceId) -> Iterator[Door]:
        yield directory

    stage = await stages(PASSWORD_DELIVERY="reveal", door=door)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    directory.trouble = Trouble.SLOW
    assert (await stage.hands(firm.ANNE).press("show_password")).ok
    await stage.slack.until(lambda: stage.hands(firm.ANNE).ephemerals)
    assert "L’annuaire du cabinet n’a pas reçu le mot de passe" in stage.hands(firm.ANNE).ephemerals[0].text
    directory.trouble = None
    await brought(stage)
    assert (await stage.hands(firm.ANNE).press("show_password")).ok
    await stage.slack.until(lambda: stage.hands(firm.ANNE).window)
    (shown,) = PASSWORD.findall(stage.reads(firm.ANNE))
    assert directory.opens(await entry_of(stage, firm.ANNE), shown)


async def test_the_night_brings_what_others_took_and_who_signed_in(stage: Stage, directory: FakeDoor) -> None:
    """An entry that somebody deleted stands again; the list says when Anne last signed in."""
    await stage.add(firm.CLAIRE)
    await stage.settle()
    (told,) = PASSWORD.findall(stage.told(firm.ANNE))
    uid = await entry_of(stage, firm.ANNE)
    assert directory.opens(uid, told)
    (hugh,) = [each for each in directory.entries() if each.shown.first_name == "Hugh"]
    directory.delete(hugh.shown)
    await stage.bot.scheduler.make()
    await brought(stage)
    assert directory.entry(hugh.person) is not None
    await stage.open(firm.CLAIRE, "/abonnes")
    assert "Dernière connexion : le " in stage.reads(firm.CLAIRE)


async def test_a_directory_that_differs_in_much_is_left_alone(stage: Stage, directory: FakeDoor) -> None:
    """By the night, which says so in the log: somebody has to confirm it."""
    others = [wanted(number, "x") for number in range(100, 112)]
    for each in others:
        directory.put(each, None)
    stage.log.foreseen.add("the directory differs in so much that somebody has to confirm it")
    await stage.bot.scheduler.make()
    assert await stage.rows("owed_to_door") == []
    assert all(not each.shown.held for each in directory.entries() if each.person >= PersonId(100))
