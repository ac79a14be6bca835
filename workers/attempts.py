"""The attempts of this process at messages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attempt:
    """This process's latest attempt at a message.

    `doubtful` while Slack may have the message from this attempt or an earlier one. `failures` in a row make the waits
    longer; what somebody had to mend is none.
    """

    number: int
    doubtful: bool
    failures: int = 0


NO_ATTEMPT = Attempt(0, doubtful=False)
