"""Background work after the acknowledgement, finished before the bot stops."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine

import structlog

from gateways.log_context import current_request, new_request

Tell = Callable[[str], Awaitable[object]]

_log = structlog.get_logger(__name__)


def reference() -> str:
    """Give the code by which a complaint is found in the log.

    It is the id of the request, or a new one outside of any.
    """
    return current_request() or new_request()


class Background:
    """The background tasks under way.

    An unexpected error in one is logged, and the person who asked is told.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[object, object, object], tell: Tell | None = None) -> None:
        """Start work in the background; if it fails, call `tell`.

        `tell` gets the reference under which the error was logged.
        """
        task = asyncio.create_task(_edge(work, tell))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def drain(self, grace: float) -> None:
        """Wait at most `grace` seconds for the tasks; cancel the rest."""
        if not self._tasks:
            return
        _, left = await asyncio.wait(self._tasks, timeout=grace)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def _edge(work: Coroutine[object, object, object], tell: Tell | None) -> None:
    try:
        await work
    except Exception:  # noqa: BLE001 - the one edge of background work
        code = reference()
        _log.exception("background work failed", reference=code)
        if tell is not None:
            await _told(tell, code)


async def _told(tell: Tell, code: str) -> None:
    try:
        await tell(code)
    except Exception:  # noqa: BLE001 - telling is the last thing tried
        _log.exception("the person could not be told", reference=code)
