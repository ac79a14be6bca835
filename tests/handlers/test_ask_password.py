"""« Obtenir mon mot de passe », « Nouveau mot de passe »: for oneself, at once or once an administrator agrees."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from datetime import UTC, datetime

import pytest

from rules.model.people import SpaceId
from rules.ports import Door
from sandbox import firm
from tests.at_door import brought, entry_of
from tests.fakes.door import FakeDoor
from tests.stage import PASSWORD, Stage, open_stage

Opened = Callable[[str], Awaitable[Stage]]


@pytest.fixture(params=["hashes", "passwords"])
def directory(request: pytest.FixtureRequest) -> FakeDoor:
    """A directory in memory that takes hashes, or none."""
    return FakeDoor(lambda: datetime.now(UTC), takes_hashes=request.param == "hashes")


@pytest.fixture
async def opened(sqlite_url: str, directory: FakeDoor) -> AsyncIterator[Opened]:
    """The sample firm with that directory and a choice, Claire enrolled."""

    @contextmanager
    def door(_space: SpaceId) -> Iterator[Door]:
        yield directory

    async with AsyncExitStack() as stack:

        async def stage(self_reset: str) -> Stage:
            made = await stack.enter_async_context(open_stage(sqlite_url, door=door, DOOR_SELF_RESET=self_reset))
            await made.enrol(firm.CLAIRE)
            await brought(made)
            return made

        yield stage


async def wanted(stage: Stage, who: str) -> str:
    """Somebody without a password presses the button of the menu, and confirms; what the window before says."""
    await stage.open(who, "/espace")
    await stage.press(who, "own_new_password")
    before = stage.reads(who)
    await stage.submit(who)
    return before


async def test_a_partner_gets_a_password_that_opens(opened: Opened, directory: FakeDoor) -> None:
    """Whose entry was locked until then; the others read who asked; the button is gone."""
    stage = await opened("yes")
    assert "Un mot de passe est créé et envoyé." in await wanted(stage, firm.CLAIRE)
    await stage.settle()
    (told,) = PASSWORD.findall(stage.told(firm.CLAIRE))
    assert directory.opens(await entry_of(stage, firm.CLAIRE), told)
    security = "Claire Durand asked for a new password for themselves"
    assert security in stage.told(firm.HUGH)
    assert "a demandé un nouveau mot de passe" in stage.told(firm.TEAM_CHANNEL)
    await stage.open(firm.CLAIRE, "/espace")
    assert not [each for each in stage.top(firm.CLAIRE).blocks if "own_new_password" in str(each)]
    await stage.press(firm.CLAIRE, "open_profile")
    await stage.press(firm.CLAIRE, "own_new_password")
    assert "Le mot de passe actuel cesse" in stage.reads(firm.CLAIRE)


async def test_an_administrator_agrees_first_where_the_firm_wants_it(opened: Opened, directory: FakeDoor) -> None:
    """In English for who asks, in French for who agrees; before, there is no password at all."""
    stage = await opened("ask")
    assert "An administrator has to agree: Claire Durand." in await wanted(stage, firm.HUGH)
    assert "Your request is sent." in stage.reads(firm.HUGH)
    await stage.settle()
    assert "Hugh Martin demande un nouveau mot de passe" in stage.told(firm.CLAIRE)
    assert not PASSWORD.search(stage.told(firm.HUGH))
    await stage.open(firm.HUGH, "/espace")
    await stage.press(firm.HUGH, "own_new_password")
    assert "You asked for it on" in stage.reads(firm.HUGH)
    question = next(each for each in stage.inbox(firm.CLAIRE) if "demande un nouveau" in "".join(each.texts))
    await stage.hands(firm.CLAIRE).press("approve_password", question)
    await stage.slack.until(lambda: PASSWORD.search(stage.told(firm.HUGH)) is not None)
    (told,) = PASSWORD.findall(stage.told(firm.HUGH))
    assert directory.opens(await entry_of(stage, firm.HUGH), told)
    await stage.slack.until(lambda: "un nouveau mot de passe a été envoyé" in stage.told(firm.CLAIRE))


async def test_refused_there_is_none(opened: Opened, directory: FakeDoor) -> None:
    """Who asked reads by whom; the entry stays locked."""
    stage = await opened("ask")
    await wanted(stage, firm.HUGH)
    await stage.settle()
    question = next(each for each in stage.inbox(firm.CLAIRE) if "demande un nouveau" in "".join(each.texts))
    await stage.hands(firm.CLAIRE).press("refuse_password", question)
    await stage.slack.until(lambda: "Claire Durand declined your request" in stage.told(firm.HUGH))
    await brought(stage)
    assert not PASSWORD.search(stage.told(firm.HUGH))
    assert next(each.shown.held for each in directory.entries() if each.shown.email.startswith("hugh"))
