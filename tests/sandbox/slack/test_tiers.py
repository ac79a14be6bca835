"""Slack's rate limits in the sandbox: of each method apart, off unless asked for."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.firm import CLAIRE, HUGH, channels, people
from sandbox.slack import Slack
from sandbox.slack.documented_errors import DOCUMENTED
from sandbox.slack.methods import METHODS
from sandbox.slack.tiers import Tiers

POST = "chat.postMessage"


class Now:
    """The seconds on a clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_each_method_has_a_limit_and_its_own() -> None:
    """After so many in a minute the next is told how long to wait; no other method is, nor this one a minute later."""
    now = Now()
    tiers = Tiers(now)
    tiers.on = True
    for method in set(METHODS) - {POST}:
        limit = tiers.limits[method]
        assert [tiers.refuse(method, None) for _ in range(limit)] == [0] * limit
        assert tiers.refuse(method, None) == 60
    now.seconds = 59.5
    assert tiers.refuse("chat.update", None) == 1
    now.seconds = 60.0
    assert tiers.refuse("chat.update", None) == 0
    assert set(DOCUMENTED) <= set(tiers.limits)


def test_a_conversation_takes_a_short_burst_and_then_one_message_a_second() -> None:
    """The other conversations do not; in all it is several hundred a minute."""
    now = Now()
    tiers = Tiers(now)
    tiers.on = True
    assert [tiers.refuse(POST, CLAIRE) for _ in range(11)] == [0] * 10 + [1]
    assert tiers.refuse(POST, HUGH) == 0
    now.seconds = 1.0
    assert [tiers.refuse(POST, CLAIRE) for _ in range(2)] == [0, 1]
    assert sum(tiers.refuse(POST, f"U{number}") == 0 for number in range(400)) == 300 - 12


async def test_they_are_off_unless_asked_for() -> None:
    """On, the answer is 429 with Retry-After; nothing is posted by it."""
    async with Slack(people(), channels()) as slack:
        client = AsyncWebClient(slack.settings.bot_token, base_url=slack.api_url)
        for _ in range(12):
            await client.chat_postMessage(channel=CLAIRE, text="Bonjour")
        slack.tiers.on = True
        slack.tiers.limits["users.info"] = 1
        await client.users_info(user=CLAIRE)
        with pytest.raises(SlackApiError) as refused:
            await client.users_info(user=CLAIRE)
        assert (refused.value.response.status_code, refused.value.response["error"]) == (429, "ratelimited")
        assert int(refused.value.response.headers["Retry-After"]) in range(1, 61)
