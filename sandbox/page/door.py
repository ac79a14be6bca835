"""The sandbox's own directory, and those who try a password on it."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from gateways.directory.attributes import HELD, HOLD
from gateways.directory.opening import DoorLibraryMissing, check_library
from gateways.directory.settings import DoorAt
from sandbox import slapd

if TYPE_CHECKING:
    from gateways.directory.connection import Connection

_LOOK_EVERY = 1.0
_RESET, _SIGNED_IN = "pwdReset", "pwdLastSuccess"
_READ = ("uid", "cn", "mail", HOLD, _RESET, _SIGNED_IN)
_EVERYBODY = "(employeeNumber=cabinet:*)"


class Answer(StrEnum):
    """What the directory answers somebody who signs in."""

    OPEN = "open"
    MUST_CHANGE = "must_change"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry as the panel shows it; `signed_in` as slapd writes moments, empty: never."""

    uid: str
    name: str
    email: str
    standing: Answer
    signed_in: str


class SandboxDoor:
    """The directory that the sandbox's bot writes."""

    def __init__(self, server: slapd.Slapd, everything: "Connection") -> None:
        self._server = server
        self._everything = everything
        self.entries: Sequence[Seen] = ()
        self.has_opened = False

    @property
    def settings(self) -> Mapping[str, str]:
        """The settings by which the bot writes it."""
        return {
            "DOOR_URL": self._server.url,
            "DOOR_BIND_DN": slapd.ROBOT,
            "DOOR_BIND_PASSWORD": slapd.ROBOT_PASSWORD,
            "DOOR_PEOPLE": slapd.PEOPLE,
            "DOOR_GROUPS": slapd.GROUPS,
        }

    async def sign_in(self, email: str, password: str) -> Answer:
        """Try an address and a password, as a tool does that asks the directory."""
        answer = await asyncio.to_thread(self._sign_in, email.strip().lower(), password.strip())
        self.has_opened |= answer in {Answer.OPEN, Answer.MUST_CHANGE}
        self.entries = await asyncio.to_thread(self._look)
        return answer

    async def keep_looking(self) -> None:
        """Look at the entries again and again, until cancelled."""
        while True:
            self.entries = await asyncio.to_thread(self._look)
            await asyncio.sleep(_LOOK_EVERY)

    def _sign_in(self, email: str, password: str) -> Answer:
        found = self._entry_of(email)
        if found is None or not password:
            return Answer.REFUSED
        if self._everything.opens(f"uid={found.uid},{slapd.PEOPLE}", password):
            return found.standing
        # The bot may have put it on hold just now.
        found = self._entry_of(email)
        return Answer.HELD if found is not None and found.standing is Answer.HELD else Answer.REFUSED

    def _entry_of(self, email: str) -> Seen | None:
        return next((each for each in self._look() if each.email == email), None)

    def _look(self) -> list[Seen]:
        found = self._everything.search(slapd.PEOPLE, _EVERYBODY, _READ)
        return sorted((_seen(entry) for _, entry in found if b"sonde" not in entry["cn"]), key=lambda each: each.name)


@asynccontextmanager
async def opened_door() -> AsyncIterator[SandboxDoor | None]:
    """Start a directory of the sandbox's own.

    None: what it takes is not installed.
    """
    if not _is_installed():
        yield None
        return
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    async with AsyncExitStack() as stack:
        server = stack.enter_context(slapd.slapd_server())
        everything = Connection(
            DoorAt(
                url=server.url,
                bind_dn=slapd.ADMINISTRATOR,
                bind_password=slapd.ADMINISTRATOR_PASSWORD,
                people=slapd.PEOPLE,
                groups=slapd.GROUPS,
            )
        )
        stack.callback(everything.close)
        door = SandboxDoor(server, everything)
        looking = asyncio.create_task(door.keep_looking())
        try:
            yield door
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)


def as_shown(door: SandboxDoor | None) -> Mapping[str, object] | None:
    """Give what the panel shows of the directory; None: there is none."""
    return None if door is None else {"entries": [asdict(each) for each in door.entries]}


def _is_installed() -> bool:
    try:
        check_library()
    except DoorLibraryMissing:
        return False
    return slapd.is_installed()


def _seen(entry: Mapping[str, list[bytes]]) -> Seen:
    uid, name, email, signed_in = (entry.get(each, [b""])[0].decode() for each in ("uid", "cn", "mail", _SIGNED_IN))
    standing = Answer.MUST_CHANGE if entry.get(_RESET) == [b"TRUE"] else Answer.OPEN
    return Seen(uid, name, email, Answer.HELD if entry.get(HOLD) == HELD else standing, signed_in)
