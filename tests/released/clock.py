"""The time of a story: set to a day, it goes on by itself, so that nothing depends on when it is played."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from time import monotonic
from types import SimpleNamespace

import pytest


class Clock:
    """A clock that was set to a moment, and goes on from there."""

    def __init__(self, moment: datetime) -> None:
        self.put(moment)

    def put(self, moment: datetime) -> None:
        """Set it to this moment."""
        self._put_to, self._put_at = moment, monotonic()

    def now(self) -> datetime:
        """The time it is, in UTC."""
        return self._put_to + timedelta(seconds=monotonic() - self._put_at)


@contextmanager
def telling_time(clock: Clock) -> Iterator[None]:
    """Let Slack tell this time, too.

    The machine's name, which stands in leases, is not kept either.
    """

    def nanoseconds() -> int:
        return int(clock.now().timestamp() * 1_000_000) * 1000

    with pytest.MonkeyPatch.context() as changed:
        changed.setattr("sandbox.slack.clock.time", SimpleNamespace(time_ns=nanoseconds, monotonic=monotonic))
        changed.setattr("socket.gethostname", lambda: "cabinet")
        yield
