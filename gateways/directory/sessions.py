"""The end of sessions at the firm's portal, by a command or an address of one's choice."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import signal
from asyncio.subprocess import DEVNULL, Process
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import quote, urlsplit

import aiohttp
from yarl import URL

from gateways.directory.settings import is_loopback
from rules.ports.door import DoorFailed, Trouble
from rules.ports.sessions import Sessions

_UID = "{uid}"
_SECONDS = 10.0
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class ByCommand:
    """A program that ends them, and its arguments."""

    words: tuple[str, ...] = field(repr=False)
    within: timedelta
    timeout: float = _SECONDS

    async def end(self, uid: str) -> None:
        """Run it for an entry; raises DoorFailed unless it ends with 0."""
        words = [each.replace(_UID, uid) for each in self.words]
        try:
            process = await asyncio.create_subprocess_exec(
                *words, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, env=_environment(), start_new_session=True
            )
        except OSError as error:
            raise _failed(f"the command cannot be run: {error.strerror}") from None
        try:
            async with asyncio.timeout(self.timeout):
                code = await process.wait()
        except TimeoutError:
            raise _failed(f"the command did not end within {self.timeout:g} s") from None
        finally:
            await _kill(process)
        if code:
            raise _failed(f"the command ended with {code}")


@dataclass(frozen=True, slots=True)
class ByAddress:
    """An address that ends them when it is posted to."""

    address: str = field(repr=False)
    within: timedelta
    timeout: float = _SECONDS

    async def end(self, uid: str) -> None:
        """Post for an entry; raises DoorFailed unless 2xx is answered."""
        address = URL(self.address.replace(_UID, quote(uid, safe="")), encoded=True)
        within = aiohttp.ClientTimeout(total=self.timeout)
        try:
            async with (
                aiohttp.ClientSession(timeout=within) as client,
                client.post(address, allow_redirects=False) as answer,
            ):
                status = answer.status
        except TimeoutError:
            raise _failed(f"the address did not answer within {self.timeout:g} s") from None
        except aiohttp.ClientSSLError:
            raise _failed("the certificate of the address is not trusted") from None
        except aiohttp.ClientError:
            raise _failed("the address cannot be reached") from None
        if not 200 <= status < 300:
            raise _failed(f"the address answered {status}")


def read_sessions(text: str, within: timedelta) -> Sessions:
    """Read by what sessions are ended; raises ValueError."""
    if _UID not in text:
        raise ValueError(f"{_UID} is missing, where the name of somebody's entry is to stand")
    return ByAddress(_address(text), within) if _SCHEME.match(text) else ByCommand(_words(text), within)


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or _UID in parts.netloc:
        raise ValueError("this is no address")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError("an address that starts with https:// is expected, or on this machine itself with http://")
    return text


def _words(text: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(text))
    except ValueError:
        raise ValueError("the quotes of this command do not match") from None
    if _UID in words[0]:
        raise ValueError(f"a program is expected before {_UID}")
    return words


def _environment() -> dict[str, str]:
    # Nothing else of the bot's own, which has its tokens there.
    return {"PATH": os.environ.get("PATH", os.defpath), "LANG": os.environ.get("LANG", "C.UTF-8")}


async def _kill(process: Process) -> None:
    if process.returncode is not None:
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return  # it ended just now, or runs as another account
    await process.wait()


def _failed(said: str) -> DoorFailed:
    return DoorFailed(Trouble.SESSIONS, said)
