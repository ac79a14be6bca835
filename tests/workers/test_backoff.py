"""How long one waits after a failure."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.model.failures import Failure
from workers.backoff import Backoff

SECOND = timedelta(seconds=1)


@given(attempts=st.integers(1, 100_000), chance=st.floats(0, 1))
def test_waits_stay_within_their_bounds(attempts: int, chance: float) -> None:
    """However often it failed, never less than a second, never more than that and five minutes."""
    wait = Backoff(chance=lambda: chance).after(Failure("timeout"), attempts)
    assert SECOND <= wait <= timedelta(minutes=5, seconds=1)


def test_waits_grow_and_differ() -> None:
    """Twice as long each time at most, at random, so that what failed together does not come back together."""
    longest = [Backoff(chance=lambda: 1.0).after(Failure("http_500"), attempts) for attempts in (1, 2, 3, 4)]
    assert longest == [2 * SECOND, 3 * SECOND, 5 * SECOND, 9 * SECOND]
    assert len({Backoff().after(Failure("http_500"), 5) for _ in range(10)}) > 5


@given(seconds=st.floats(0, 10_000), chance=st.floats(0, 1))
def test_slack_is_never_asked_again_before_it_said(seconds: float, chance: float) -> None:
    """Chance only ever adds to Retry-After."""
    asked = timedelta(seconds=seconds)
    assert Backoff(chance=lambda: chance).after(Failure("ratelimited", wait=asked), 1) >= asked


def test_an_unanswered_call_is_given_time_to_take_effect() -> None:
    """Looked for too soon, a message still on its way would be sent twice."""
    assert Backoff(chance=lambda: 0.0).after(Failure("timeout", unanswered=True), 1) == 10 * SECOND
