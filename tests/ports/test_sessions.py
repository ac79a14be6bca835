"""What is asked of the end of sessions, of a fake, a command and an address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.transports import listening
from gateways.directory.sessions import read_sessions
from rules.ports import DoorFailed, Sessions, Trouble
from tests.fakes.sessions import FakeSessions

_SHORT = timedelta(minutes=1)


@dataclass
class Portal:
    """Something that has sessions, and what ends them."""

    sessions: Sessions
    open: Callable[[str], object]
    is_open: Callable[[str], bool]
    fail: Callable[[], object]


def _fake() -> Portal:
    sessions = FakeSessions(_SHORT)
    return Portal(sessions, sessions.open.add, sessions.open.__contains__, lambda: setattr(sessions, "failing", True))


def _of_files(folder: Path, how: str) -> Portal:
    """A portal that has a file for each session, as long as it is not broken."""
    return Portal(
        read_sessions(how, _SHORT),
        lambda uid: (folder / uid).touch(),
        lambda uid: (folder / uid).exists(),
        (folder / "broken").touch,
    )


def _by_command(folder: Path) -> Portal:
    script = folder / "end it.sh"
    script.write_text('cd "${0%/*}" && test ! -e broken && rm -f "$1"', "utf-8")
    return _of_files(folder, f"/bin/sh '{script}' {{uid}}")


@asynccontextmanager
async def _by_address(folder: Path) -> AsyncIterator[Portal]:
    async def end(request: web.Request) -> web.Response:
        if (folder / "broken").exists():
            return web.Response(status=500)
        (folder / request.match_info["uid"]).unlink(missing_ok=True)
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post("/sessions/{uid}", end)
    async with listening(app, "127.0.0.1", 0) as port:
        yield _of_files(folder, f"http://127.0.0.1:{port}/sessions/{{uid}}")


@pytest.fixture(params=["fake", "command", "address"])
async def portal(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Portal]:
    """Each in turn."""
    if request.param == "address":
        async with _by_address(tmp_path) as opened:
            yield opened
    else:
        yield _fake() if request.param == "fake" else _by_command(tmp_path)


async def test_sessions_of_one_entry_end(portal: Portal) -> None:
    """Not those of others; again, where none is open any more, does no harm."""
    sessions = portal.sessions
    portal.open("u1")
    portal.open("u12")
    await sessions.end("u1")
    await sessions.end("u1")
    assert (portal.is_open("u1"), portal.is_open("u12")) == (False, True)
    assert sessions.within == _SHORT


async def test_what_ends_none_says_so(portal: Portal) -> None:
    """They may be open still."""
    portal.open("u1")
    portal.fail()
    with pytest.raises(DoorFailed) as caught:
        await portal.sessions.end("u1")
    assert caught.value.trouble is Trouble.SESSIONS
    assert portal.is_open("u1")
