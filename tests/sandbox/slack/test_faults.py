"""Bad weather strikes as told, and the record keeps what passed."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import Slack
from sandbox.slack.record import Record
from tests.sandbox.slack.forms import section


async def send(client: AsyncWebClient) -> Any:
    """Send Marc a message."""
    return await client.chat_postMessage(channel=firm.MARC, text="Hello")


def received(slack: Slack) -> int:
    """Count what Marc got."""
    return len(slack.hands(firm.MARC).direct_messages)


async def test_a_connection_reset_before_loses_the_call(slack: Slack, client: AsyncWebClient) -> None:
    """Nothing is applied; the next call works again."""
    slack.faults.add("chat.postMessage", times=1, reset="before")
    with pytest.raises(aiohttp.ClientError):
        await send(client)
    assert received(slack) == 0
    await send(client)
    assert received(slack) == 1


async def test_a_connection_reset_after_loses_only_the_answer(slack: Slack, client: AsyncWebClient) -> None:
    """The message stands, though the caller cannot know."""
    slack.faults.add("chat.postMessage", times=1, reset="after")
    with pytest.raises(aiohttp.ClientError):
        await send(client)
    assert received(slack) == 1


async def test_slack_asks_for_patience(slack: Slack, client: AsyncWebClient) -> None:
    """429 comes with Retry-After."""
    slack.faults.add("chat.postMessage", times=1, status=429, retry_after=7)
    with pytest.raises(SlackApiError) as refused:
        await send(client)
    response: Any = refused.value.response
    assert (response.status_code, response.headers["Retry-After"]) == (429, "7")
    assert received(slack) == 0


@pytest.mark.parametrize("fault", [{"status": 503}, {"status": 500, "applied": True}, {"malformed": True}])
async def test_slack_breaks(slack: Slack, client: AsyncWebClient, fault: dict[str, Any]) -> None:
    """Answers that are none, whether or not the call took effect."""
    slack.faults.add("chat.postMessage", **fault)
    with pytest.raises(SlackApiError):
        await send(client)
    assert received(slack) == bool(fault.get("applied"))


async def test_any_refusal_can_be_ordered_until_lifted(slack: Slack, client: AsyncWebClient) -> None:
    """A rule without a number holds until it is lifted; other methods go on."""
    rule = slack.faults.add("chat.postMessage", error="account_inactive")
    for _ in range(2):
        with pytest.raises(SlackApiError, match="account_inactive"):
            await send(client)
    assert (await client.auth_test())["ok"]
    rule.lift()
    await send(client)
    assert (rule.struck, received(slack)) == (2, 1)


async def test_slowness_is_measured(slack: Slack, client: AsyncWebClient) -> None:
    """Latency holds for everything, a delay for its method; clearing ends both."""
    slack.faults.latency = 0.05
    slack.faults.add("auth.test", delay=0.05)
    started = time.perf_counter()
    await client.auth_test()
    assert time.perf_counter() - started >= 0.1
    slack.faults.latency = 60
    slack.faults.add("auth.test", delay=60)
    slack.faults.clear()
    await asyncio.wait_for(client.auth_test(), 30)


async def test_slack_can_be_down_and_come_back(slack: Slack, client: AsyncWebClient) -> None:
    """While it is down nobody reaches it; then it stands where it stood."""
    await send(client)
    await slack.go_down()
    with pytest.raises(aiohttp.ClientConnectorError):
        await send(client)
    await slack.come_back()
    await send(client)
    assert received(slack) == 2


async def test_the_log_tells_each_call_and_how_it_ended(slack: Slack, client: AsyncWebClient) -> None:
    """Method, arguments and error, in order; faults leave their name."""
    slack.faults.add("auth.test", times=1, status=500)
    with pytest.raises(SlackApiError):
        await client.auth_test()
    await send(client)
    with pytest.raises(SlackApiError):
        await client.chat_postMessage(channel="C0NOWHERE", text="x")
    assert [(call.method, call.ok, call.error) for call in slack.log] == [
        ("auth.test", False, "http_500"),
        ("chat.postMessage", True, None),
        ("chat.postMessage", False, "channel_not_found"),
    ]
    assert slack.log.of("chat.postMessage")[0].arguments["text"] == "Hello"


async def test_a_secret_is_found_wherever_it_passed(slack: Slack, client: AsyncWebClient) -> None:
    """Every byte either way is kept, and nothing once told not to."""
    await client.chat_postMessage(channel=firm.MARC, text="x", blocks=[section("clé “K7”")])
    assert [(each.place, each.to_slack) for each in slack.find("clé “K7”")] == [
        ("chat.postMessage", True),
        ("chat.postMessage", False),
    ]
    assert slack.find("K8") == []
    async with Slack(firm.people(), log=Record(keeping=False)) as quiet:
        await AsyncWebClient(token=quiet.settings.bot_token, base_url=quiet.api_url).auth_test()
        assert len(quiet.log) == 0


async def test_an_answer_on_its_way_comes_after_the_effect(slack: Slack, client: AsyncWebClient) -> None:
    """With lag the message stands while its sender still waits to hear so; cleared weather answers at once."""
    slack.faults.lag = 0.2
    sending = asyncio.create_task(send(client))
    await slack.until(lambda: received(slack) == 1)
    assert not sending.done()
    assert (await sending)["ok"]
    slack.faults.clear()
    assert slack.faults.lag == 0


async def test_what_was_said_first_is_kept_beside_what_stands(slack: Slack, client: AsyncWebClient) -> None:
    """An edit changes what stands; what people read before it can still be looked up."""
    sent = await send(client)
    await client.chat_update(channel=sent["channel"], ts=sent["ts"], text="Good bye")
    timeline = slack.workspace.timelines[sent["channel"]]
    assert [each.text for each in timeline.messages] == ["Good bye"]
    assert [each.text for each in timeline.said] == ["Hello"]
