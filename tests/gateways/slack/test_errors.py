"""How failures are judged."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from gateways.slack.errors import judge
from rules.model.failures import Failure, Verdict

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
