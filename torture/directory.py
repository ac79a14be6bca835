"""The directory of one trial, and its troubles."""

from __future__ import annotations

import asyncio
import random
import subprocess
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace

from gateways.directory.settings import DoorAt
from sandbox import slapd
from sandbox.slapd import Slapd, slapd_server
from torture.entries import History, history
from torture.ldif import read

DOWN, SUSPENDED = "the directory was down", "the directory was suspended"
# Seconds: some shorter than the bot waits for an answer, some longer.
_LASTING = {DOWN: (0.3, 6.0), SUSPENDED: (0.5, 8.0)}
_BETWEEN_OUTAGES = 10.0
_LOOK_EVERY = 0.002
_OF_PEOPLE = b"dn: uid=u"


class Directory:
    """A real slapd that writes down each change before it answers."""

    def __init__(self, server: Slapd) -> None:
        self._server = server
        self.place = DoorAt(
            url=server.url,
            bind_dn=slapd.ROBOT,
            bind_password=slapd.ROBOT_PASSWORD,
            people=slapd.PEOPLE,
            groups=slapd.GROUPS,
        )

    @property
    def settings(self) -> Mapping[str, str]:
        """The bot's settings."""
        place = self.place
        return {
            "DOOR_URL": place.url,
            "DOOR_BIND_DN": place.bind_dn,
            "DOOR_BIND_PASSWORD": place.bind_password,
            "DOOR_PEOPLE": place.people,
            "DOOR_GROUPS": place.groups,
        }

    def length(self) -> int:
        """Give how long the log of changes is."""
        return self._server.audit.stat().st_size if self._server.audit.exists() else 0

    def log(self) -> bytes:
        """Give all changes so far."""
        return self._server.audit.read_bytes() if self._server.audit.exists() else b""

    def history(self) -> History:
        """Give how each entry stood after each of its changes."""
        return history(read(self.log()))

    def entries(self) -> bytes:
        """Give all that stands in the directory."""
        command = (slapd.PROGRAMS / "slapcat", "-F", self._server.folder / "config", "-b", slapd.SUFFIX)
        return subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603 - Debian's own program

    async def changes(self, within: float) -> bool:
        """Wait until somebody's entry changes; False if not in time."""
        deadline, seen = asyncio.get_running_loop().time() + within, self.length()
        while asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(_LOOK_EVERY)
            if self.length() > seen and _OF_PEOPLE in self.log()[seen:]:
                return True
        return False

    def opening(self, tried: Iterable[tuple[int, str]]) -> frozenset[tuple[int, str]]:
        """Give those of these people's passwords that open their entries.

        However many do not, none is locked for that.
        """
        from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

        everything = replace(self.place, bind_dn=slapd.ADMINISTRATOR, bind_password=slapd.ADMINISTRATOR_PASSWORD)
        connection = Connection(everything)
        try:
            connection.replace(slapd.POLICY, {"pwdMaxFailure": [b"0"]})
            return frozenset(each for each in tried if connection.opens(f"uid=u{each[0]},{slapd.PEOPLE}", each[1]))
        finally:
            connection.close()

    async def be(self, trouble: str, seconds: float) -> None:
        """Be down or suspended for a while."""
        begin, end = {
            DOWN: (self._server.stop, self._server.start),
            SUSPENDED: (self._server.suspend, self._server.resume),
        }[trouble]
        await asyncio.to_thread(begin)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(end)


class Outages:
    """A series of troubles of a directory, until it is over.

    `struck` counts them by kind.
    """

    def __init__(self, directory: Directory, chance: random.Random) -> None:
        self.struck: Counter[str] = Counter()
        self._directory = directory
        self._chance = chance
        self._over = asyncio.Event()

    async def blow(self) -> None:
        """Add one trouble after another until it is over."""
        while not await self._over_within(self._chance.expovariate(1 / _BETWEEN_OUTAGES)):
            trouble = self._chance.choice(sorted(_LASTING))
            self.struck[trouble] += 1
            await self._directory.be(trouble, self._chance.uniform(*_LASTING[trouble]))

    def end(self) -> None:
        """Add no other; `blow` ends once the last is over."""
        self._over.set()

    async def _over_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._over.wait()
        except TimeoutError:
            return False
        return True


@asynccontextmanager
async def opened_directory() -> AsyncIterator[Directory]:
    """Run a directory of a trial's own."""
    stack = ExitStack()
    try:
        yield Directory(await asyncio.to_thread(stack.enter_context, slapd_server(audited=True)))
    finally:
        await asyncio.to_thread(stack.close)
