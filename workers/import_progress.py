"""How far an import has come, shown while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

import structlog

from rules.model.failures import NotSent
from rules.model.imports import Import, ImportState

# Of the fifty edits a minute that Slack takes, others need some.
_TELL_EVERY = 3.0
_log = structlog.get_logger(__name__)


class Following:
    """The message about an import's progress, changed every few seconds.

    One call at a time; a failed call does not stop the import.
    """

    def __init__(self, show: Callable[[Import], Awaitable[object]], every: float = _TELL_EVERY) -> None:
        self._show = show
        self._every = every
        self._shown_at = monotonic()
        self._showing: asyncio.Task[None] | None = None

    def show(self, imported: Import) -> None:
        """Show the progress, unless it was shown just now."""
        idle = self._showing is None or self._showing.done()
        if idle and monotonic() - self._shown_at >= self._every and imported.state is ImportState.RUNNING:
            self._shown_at = monotonic()
            self._showing = asyncio.create_task(self._shown(imported))

    async def ended(self) -> None:
        """Wait for the last call, so that it overwrites nothing newer."""
        if self._showing is not None:
            await self._showing

    async def _shown(self, imported: Import) -> None:
        try:
            await self._show(imported)
        except NotSent as error:
            if error.failure.wait is not None:
                self._shown_at = monotonic() + error.failure.wait.total_seconds()
            _log.info("how far an import has come could not be shown", failure=error.failure.name)
