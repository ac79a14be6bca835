"""What a failed call to an outside service means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto


class Verdict(Enum):
    """What to do about a failure."""

    GIVE_UP = auto()
    TRY_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed call to a service, and what follows from it.

    `name` is the service's or ours; `mend` is what somebody must put right first.
    """

    name: str
    verdict: Verdict = Verdict.TRY_AGAIN
    maybe_applied: bool = True
    unanswered: bool = False  # the service may be at it even now
    wait: timedelta | None = None  # by the service's own word
    mend: str = ""
    known: bool = True
    whatever_is_asked: bool = False  # every other call would be refused as well
    method: str = ""  # of the service, where it answered


class NotSent(Exception):  # noqa: N818 - reads as what happened
    """A message that a channel refused, or did not confirm."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.name)
        self.failure = failure


class NotThere(Exception):  # noqa: N818 - reads as what happened
    """A message to be changed that the channel does not have."""
