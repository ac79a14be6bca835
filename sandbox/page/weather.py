"""The faults of Slack that a person can choose on the page."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from sandbox.slack import Slack
from sandbox.slack.faults import Faults

SLOW_SECONDS = 2.0
RETRY_AFTER = 5
# What Slack holds back when an app writes too much; windows are another matter.
_LIMITED = ("chat.postMessage", "chat.update", "chat.delete")


class Kind(StrEnum):
    """Slack's behaviour towards the app."""

    FINE = "fine"
    SLOW = "slow"
    LIMITED = "limited"
    FAILING = "failing"
    CUT_OFF = "cut_off"


def _slow(faults: Faults) -> None:
    faults.latency = SLOW_SECONDS


def _limited(faults: Faults) -> None:
    for method in _LIMITED:
        faults.add(method, status=429, retry_after=RETRY_AFTER)


def _failing(faults: Faults) -> None:
    faults.add("*", status=500)


def _cut_off(faults: Faults) -> None:
    # The port stays ours: another program that took it would be sent the bot's token.
    faults.add("*", reset="before")


_BAD: Mapping[Kind, Callable[[Faults], None]] = {
    Kind.SLOW: _slow,
    Kind.LIMITED: _limited,
    Kind.FAILING: _failing,
    Kind.CUT_OFF: _cut_off,
}


class Weather:
    """The behaviour of Slack in force, one kind at a time."""

    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self.kind = Kind.FINE

    async def turn(self, kind: Kind) -> None:
        """Begin this behaviour, and end the one before."""
        self._slack.faults.clear()
        if kind in _BAD:
            _BAD[kind](self._slack.faults)
        self.kind = kind
        if kind is Kind.CUT_OFF:
            await self._slack.disconnect()
