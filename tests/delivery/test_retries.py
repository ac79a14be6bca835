"""How failures are judged, and how long one waits after them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from delivery.retries import Backoff, Failure, Verdict, judge

SECOND = timedelta(seconds=1)


def refusal(error: str = "", *, status: int = 200, headers: dict[str, str] | None = None) -> Failure:
    """Slack's answer with this error, judged."""
    body: Any = {"ok": False, "error": error} if error else "not JSON"
    response = AsyncSlackResponse(
        client=None,
        http_verb="POST",
        api_url="",
        req_args={},
        data=body,
        headers=headers or {},
        status_code=status,
    )
    return judge(SlackApiError("refused", response))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("error", ["user_not_found", "channel_not_found", "is_archived", "msg_too_long"])
def test_what_can_only_be_refused_again_is_given_up(error: str) -> None:
    """The reader, the place or the message itself is at fault."""
    assert refusal(error) == Failure(error, Verdict.GIVE_UP, maybe_applied=False)


@pytest.mark.parametrize("error", ["invalid_auth", "missing_scope", "token_revoked", "not_in_channel"])
def test_what_somebody_can_mend_is_tried_again_and_says_how(error: str) -> None:
    """The app is at fault: no message is lost for it."""
    failure = refusal(error)
    assert failure.verdict is Verdict.TRY_AGAIN
    assert failure.mend
    assert not failure.maybe_applied


@pytest.mark.parametrize("error", ["internal_error", "fatal_error", "service_unavailable", "error_of_next_year"])
def test_slack_s_own_trouble_may_have_let_the_call_through(error: str) -> None:
    """Slack documents that part of the call may have succeeded; of the unknown, the worse is assumed."""
    failure = refusal(error)
    assert failure.verdict is Verdict.TRY_AGAIN
    assert failure.maybe_applied
    assert failure.known == (error != "error_of_next_year")


def test_too_many_calls_changed_nothing_and_wait_as_long_as_slack_says() -> None:
    """By status or by name, with Retry-After or, should Slack forget it or muddle it, half a minute."""
    assert refusal(status=429, headers={"Retry-After": "7"}).wait == 7 * SECOND
    assert refusal("ratelimited", headers={"Retry-After": "7"}).wait == 7 * SECOND
    assert refusal("rate_limited").wait == 30 * SECOND
    assert refusal(status=429, headers={"Retry-After": "soon"}).wait == 30 * SECOND
    assert not refusal(status=429).maybe_applied


def test_a_call_without_an_answer_may_still_be_under_way() -> None:
    """A time-out is given time to settle; a connection never made has nothing to settle."""
    assert judge(TimeoutError()).unanswered
    assert judge(aiohttp.ServerDisconnectedError()).maybe_applied
    assert refusal(status=502).maybe_applied


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
