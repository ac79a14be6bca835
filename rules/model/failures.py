"""Failed calls to the world outside, judged: what they mean for whoever made them."""

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
    """A failed call; `name` is the service's or ours, `mend` what somebody has to put right first."""

    name: str
    verdict: Verdict = Verdict.TRY_AGAIN
    maybe_applied: bool = True
    unanswered: bool = False  # the service may be at it even now
    wait: timedelta | None = None  # by the service's own word
    mend: str = ""
    known: bool = True
    whatever_is_asked: bool = False  # every other call would be refused as well


class NotSent(Exception):  # noqa: N818 - reads as what happened
    """A channel did not take a message, or did not say so."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.name)
        self.failure = failure


class NotThere(Exception):  # noqa: N818 - reads as what happened
    """A channel does not have the message that was to be changed."""
