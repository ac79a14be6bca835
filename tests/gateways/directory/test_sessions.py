"""Sessions are ended by what the setting says, with nothing of the bot's own, and within a bounded time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.transports import listening
from gateways.directory.sessions import ByAddress, ByCommand, read_sessions
from rules.ports import DoorFailed

MINUTE = timedelta(minutes=1)


def command(text: str, timeout: float = 10) -> ByCommand:
    """A command as the setting has it."""
    read = read_sessions(text, MINUTE)
    assert isinstance(read, ByCommand)
    return replace(read, timeout=timeout)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/usr/bin/end", "{uid} is missing"),
        ("https://portal.firm.fr/end", "{uid} is missing"),
        ("/usr/bin/end '{uid}", "quotes"),
        ("{uid}", "a program"),
        ("http://portal.firm.fr/{uid}", "https://"),
        ("ftp://portal.firm.fr/{uid}", "https://"),
        ("https://{uid}.firm.fr/", "no address"),
        ("https:///{uid}", "no address"),
        ("https://[::1/{uid}", "no address"),
    ],
)
def test_what_ends_nobodys_sessions_is_refused(text: str, said: str) -> None:
    """With what is wrong."""
    with pytest.raises(ValueError, match=said):
        read_sessions(text, MINUTE)


@pytest.mark.parametrize("text", ["https://portal.firm.fr/{uid}", "http://127.0.0.1:1/{uid}", "http://[::1]/?u={uid}"])
def test_an_address_is_of_tls_or_of_this_machine(text: str) -> None:
    """What is posted in clear to others would tell them who is shut out."""
    assert isinstance(read_sessions(text, MINUTE), ByAddress)


def test_what_is_shown_of_it_tells_no_secret() -> None:
    """An address or an argument may be one."""
    for text in ("https://portal.firm.fr/hidden/{uid}", "/usr/bin/end --key hidden {uid}"):
        assert "hidden" not in repr(read_sessions(text, MINUTE))


async def test_no_shell_reads_the_name(tmp_path: Path) -> None:
    """What it holds is one argument, as it is."""
    await command(f"/usr/bin/touch '{tmp_path}/of {{uid}}'").end("$(id); u1 'x")
    assert {name for _, _, names in os.walk(tmp_path) for name in names} == {"of $(id); u1 'x"}


async def test_a_command_has_nothing_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's tokens stand there."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-hidden")
    await command(f"""/bin/sh -c '/usr/bin/env > "$0"' {tmp_path}/{{uid}}""").end("u1")
    names = {line.partition("=")[0] for line in (tmp_path / "u1").read_text("utf-8").splitlines()}
    assert {"PATH", "LANG"} <= names <= {"PATH", "LANG", "PWD", "OLDPWD", "SHLVL", "_", "LC_CTYPE"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/bin/sh -c 'exit 3' {uid}", "ended with 3"),
        ("/bin/sh -c 'kill -9 $$' {uid}", "ended with -9"),
        ("/nowhere/there {uid}", "No such file"),
        ("/etc/passwd {uid}", "denied"),
    ],
)
async def test_a_command_that_fails_is_said(text: str, said: str) -> None:
    """By how it ended; what it was called with is not repeated."""
    with pytest.raises(DoorFailed) as caught:
        await command(text).end("u1")
    assert said in caught.value.said


async def test_a_command_that_takes_too_long_is_ended_with_its_children(tmp_path: Path) -> None:
    """Nothing of it goes on."""
    slow = f"""/bin/sh -c '(sleep 1; touch "$0") & wait' {tmp_path}/{{uid}}"""
    with pytest.raises(DoorFailed) as caught:
        await command(slow, timeout=0.2).end("u1")
    assert caught.value.said == "the command did not end within 0.2 s"
    await asyncio.sleep(1.2)
    assert not (tmp_path / "u1").exists()


async def test_a_command_is_ended_with_who_waits_for_it(tmp_path: Path) -> None:
    """A bot that stops leaves none behind."""
    ending = asyncio.create_task(command(f"/bin/sh -c 'sleep 1; touch \"$0\"' {tmp_path}/{{uid}}").end("u1"))
    await asyncio.sleep(0.2)
    ending.cancel()
    await asyncio.gather(ending, return_exceptions=True)
    await asyncio.sleep(1.2)
    assert not (tmp_path / "u1").exists()


async def posted(answer: Callable[[web.Request], Awaitable[web.StreamResponse]], seconds: float = 10) -> list[str]:
    """Post to an address that answers so; what was asked of it."""
    asked = []

    async def serve(request: web.Request) -> web.StreamResponse:
        asked.append(f"{request.method} {request.raw_path}")
        return await answer(request)

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", serve)
    async with listening(app, "127.0.0.1", 0) as port:
        await ByAddress(f"http://127.0.0.1:{port}/end?who={{uid}}", MINUTE, seconds).end("u1/é&x")
    return asked


async def test_an_address_is_posted_to_with_the_name_escaped() -> None:
    """Once; 2xx is well."""

    async def well(_request: web.Request) -> web.Response:
        return web.Response(status=202)

    assert await posted(well) == ["POST /end?who=u1%2F%C3%A9%26x"]


@pytest.mark.parametrize("status", [302, 401, 404, 500, 503])
async def test_any_other_answer_is_none(status: int) -> None:
    """A page to sign in at, to which an answer leads, has ended nothing."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": "/well"})

    with pytest.raises(DoorFailed) as caught:
        await posted(answer)
    assert str(status) in caught.value.said


async def test_an_address_that_is_silent_is_said() -> None:
    """After the time it has."""

    async def silent(_request: web.Request) -> web.Response:
        await asyncio.sleep(2)
        return web.Response()

    with pytest.raises(DoorFailed, match="sessions") as caught:
        await posted(silent, seconds=0.2)
    assert "within 0.2 s" in caught.value.said


async def test_an_address_that_nobody_has_is_said() -> None:
    """Without it, for it may hold a secret."""
    with pytest.raises(DoorFailed) as caught:
        await ByAddress("http://127.0.0.1:1/hidden/{uid}", MINUTE).end("u1")
    assert caught.value.said == "the address cannot be reached"
