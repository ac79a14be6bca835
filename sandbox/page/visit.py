"""One open page, which is sent what its person sees."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import WSMsgType, web

from sandbox.slack.files import File

Json = dict[str, Any]

# What is seen is compared this often with what was sent: so nothing in the workspace need know that somebody looks.
_LOOK_EVERY = 0.1
_KEY_WITHIN = 5.0
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Onlooker:
    """The functions through which a page sees and acts.

    `look` gives what a person sees; `act` does something as that person and gives the sentence to show where it fails;
    `knows` says whether there is such a person; `file` gives the file with a secret; `first` is the person that a page
    begins with.
    """

    look: Callable[[str], Json]
    act: Callable[[str, Json], Awaitable[str | None]]
    knows: Callable[[str], bool]
    file: Callable[[str], File | None]
    first: str


class Visit:
    """One open page, and the person who uses it at present."""

    def __init__(self, socket: web.WebSocketResponse, onlooker: Onlooker) -> None:
        self._socket = socket
        self._onlooker = onlooker
        self._person = onlooker.first
        self._sent = ""

    async def key(self) -> str:
        """Give the key that the page sends first; empty without one."""
        try:
            message = await self._socket.receive(_KEY_WITHIN)
        except TimeoutError:
            return ""
        return str(_read(message.data).get("key", "")) if message.type is WSMsgType.TEXT else ""

    async def last(self) -> None:
        """Serve the page until it is closed."""
        async with asyncio.TaskGroup() as tasks:
            telling = tasks.create_task(self._keep_telling())
            async for message in self._socket:
                if message.type is WSMsgType.TEXT:
                    # Each by itself: while one act waits for the app, the person may go on.
                    tasks.create_task(self._obey(_read(message.data)))
            telling.cancel()

    async def _keep_telling(self) -> None:
        while not self._socket.closed:
            await self._tell()
            await asyncio.sleep(_LOOK_EVERY)

    async def _tell(self) -> None:
        seen = json.dumps({"seen": self._onlooker.look(self._person)})
        if seen != self._sent:
            self._sent = seen
            await self._send(seen)

    async def _obey(self, act: Json) -> None:
        failed, failure = False, None
        try:
            failure = await self._do(act)
        except Exception as error:  # noqa: BLE001 - the edge of the page: one bad act must not end the visit
            failed = True
            _log.warning("an act of the page failed", error=type(error).__name__)
        # First what came of it, then that it is done: a button then knows what stands around it.
        await self._tell()
        await self._send(json.dumps({"done": act.get("id"), "failure": failure, "failed": failed}))

    async def _do(self, act: Json) -> str | None:
        if act.get("act") != "become":
            return await self._onlooker.act(self._person, act)
        if self._onlooker.knows(act["person"]):
            self._person = act["person"]
        return None

    async def _send(self, text: str) -> None:
        if not self._socket.closed:
            try:
                await self._socket.send_str(text)
            except ConnectionError:
                return  # the page was closed meanwhile


def _read(data: str) -> Json:
    try:
        given = json.loads(data)
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}
