"""What `python -m bot check` and `outbox` say of the firm's directory."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from bot import outbox
from bot.check import examine
from bot.checks.check import Check
from bot.door_settings import load_door_that_can_be_read
from bot.settings import read_settings
from rules import keep_door
from rules.check_outbox import LATE_AFTER
from rules.model.door import PROBE
from rules.model.people import SpaceId
from rules.ports import Door, DoorFailed, Records, Sessions, Trouble
from storage.database import Database, SpaceTransactions
from tests.fakes.door import FakeDoor
from tests.fakes.sessions import FakeSessions
from tests.people import ANNE, BRUNO, NOW
from tests.storage.spaces import FIRM, open_firm

HERE = Path("no such file")
WITHOUT_SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_API_URL": "http://127.0.0.1:9/"}


class Directory(FakeDoor):
    """A directory that can be out of reach from the start."""

    def __init__(self) -> None:
        super().__init__(lambda: NOW)

    @contextmanager
    def open(self, _space: SpaceId) -> Iterator[Door]:
        """Open it."""
        if self.trouble is not None:
            raise DoorFailed(self.trouble, "said so")
        yield self


@pytest.fixture
async def space(sqlite_url: str) -> AsyncIterator[SpaceTransactions]:
    """A space whose directory is owed both partners, since NOW."""
    async with Database(sqlite_url, now=lambda: NOW) as database:
        space = database.for_space(await database.open_space("T1", "Cabinet Aubert"), FIRM)
        await space.write(keep_door.turn_door, on=True)
        await open_firm(space, ANNE, BRUNO)
        yield space


async def checked(url: str, directory: Directory | None, now: datetime = NOW) -> list[Check]:
    """The lines about the directory."""
    return [each for each in await every_line(url, directory, now=now) if each.name == "directory"]


async def every_line(
    url: str,
    directory: Directory | None,
    sessions: Sessions | None = None,
    wrong: tuple[str, ...] = (),
    now: datetime = NOW,
) -> list[Check]:
    """The lines about everything."""
    settings = read_settings(
        {**WITHOUT_SLACK, "SLACK_APP_TOKEN": "xapp-1", "NOTIFICATIONS_CHANNEL": "#e", "DATABASE_URL": url}
    )
    door = directory.open if directory else None
    return await examine(settings, wrong, lambda _: None, lambda: now, door, sessions)


async def of_sessions(url: str, sessions: Sessions | None, *wrong: str) -> Check:
    """The line about sessions."""
    (line,) = [each for each in await every_line(url, Directory(), sessions, wrong) if each.name == "sessions"]
    return line


@pytest.mark.usefixtures("space")
async def test_a_space_without_a_directory_has_no_line_of_it(sqlite_url: str) -> None:
    """Nothing is asked for that nobody set."""
    assert await checked(sqlite_url, None) == []


@pytest.mark.usefixtures("space")
async def test_a_directory_that_holds_is_well(sqlite_url: str) -> None:
    """With how many entries are ours, and what is owed for moments."""
    tried, owed = await checked(sqlite_url, Directory())
    assert (tried.is_well, owed.is_well) == (True, True)
    assert "was refused on hold" in tried.found
    assert "2 owed" in owed.found


@pytest.mark.usefixtures("space")
async def test_it_is_said_whether_sessions_are_ended(sqlite_url: str) -> None:
    """Within how many minutes, once it was tried; without a directory nothing is."""
    sessions = FakeSessions(timedelta(minutes=3))
    ended, stay = await of_sessions(sqlite_url, sessions), await of_sessions(sqlite_url, None)
    assert (ended.is_well, ended.facts) == (True, {"ended": True, "minutes": 3})
    assert "within 3 min" in ended.found
    assert sessions.asked == [PROBE]
    assert (stay.is_well, stay.facts) == (True, {"ended": False})
    assert "stay open" in stay.found
    assert "sessions" not in {each.name for each in await every_line(sqlite_url, None, sessions)}


@pytest.mark.usefixtures("space")
async def test_sessions_that_cannot_be_ended_have_a_remedy(sqlite_url: str) -> None:
    """Whether what ends them fails, or the setting is wrong."""
    failing = await of_sessions(sqlite_url, FakeSessions(failing=True))
    assert "correct DOOR_END_SESSIONS" in failing.remedy
    wrong = await of_sessions(sqlite_url, None, "DOOR_END_SESSIONS: {uid} is missing.")
    assert (wrong.is_well, "missing or wrong" in wrong.found) == (False, True)


async def test_what_is_owed_for_long_is_to_be_mended(space: SpaceTransactions, sqlite_url: str) -> None:
    """With where to look; nothing owed is well again."""
    later = NOW + LATE_AFTER + timedelta(seconds=1)
    _, owed = await checked(sqlite_url, Directory(), later)
    assert "door plan" in owed.remedy

    def settle(records: Records) -> None:
        records.owed_to_door.settle(records.owed_to_door.claim("me", NOW, later, 9))

    await space.write(settle)
    _, owed = await checked(sqlite_url, Directory(), later)
    assert (owed.found, owed.is_well) == ("nothing owed.", True)


@pytest.mark.parametrize("trouble", [*Trouble])
@pytest.mark.usefixtures("space")
async def test_each_trouble_has_its_remedy(sqlite_url: str, trouble: Trouble) -> None:
    """And hides no other line."""
    directory = Directory()
    directory.trouble = trouble
    tried, owed = await checked(sqlite_url, directory)
    assert (tried.is_well, owed.is_well) == (False, True)
    assert tried.remedy.endswith("(said so).")


@pytest.mark.usefixtures("space")
async def test_a_database_of_several_firms_is_not_asked(sqlite_url: str) -> None:
    """A directory is that of one."""
    async with Database(sqlite_url) as database:
        await database.open_space("T2", "Cabinet Bernard")
    (line,) = await checked(sqlite_url, Directory())
    assert "several" in line.found


def test_wrong_settings_of_a_directory_are_said() -> None:
    """Each with a sentence; without an address nothing is."""
    assert load_door_that_can_be_read({}, HERE) == (None, ())
    door, wrong = load_door_that_can_be_read({"DOOR_URL": "ldap://127.0.0.1"}, HERE)
    assert door is None
    assert {each.partition(" ")[0] for each in wrong} >= {"DOOR_BIND_DN", "DOOR_PEOPLE", "DOOR_GROUPS"}


@pytest.mark.usefixtures("space")
async def test_the_outbox_tells_what_the_directory_is_owed(sqlite_url: str) -> None:
    """For people and for machines."""
    (found,) = await outbox.read_outboxes(sqlite_url, 5)
    console = Console(record=True, width=120)
    outbox.show(console, [found])
    assert "The directory does not have 2 people or groups as they are, the oldest since 2025-03-03 09:30 UTC." in (
        console.export_text()
    )
    assert json.loads(outbox.as_json([found]))[0]["owed_to_directory"] == 2
