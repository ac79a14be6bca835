"""The Web API answers, and refuses, as Slack does, to a real client."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import BOT, AppSettings, Person, Slack
from tests.sandbox.conftest import SETTINGS
from tests.sandbox.slack.calls import refusal
from tests.sandbox.slack.forms import section

Json = dict[str, Any]

DM = "D0MARC"
META = {"event_type": "sent", "event_payload": {"id": 1}}


async def test_a_person_is_described_as_far_as_scopes_reach(slack: Slack, client: AsyncWebClient) -> None:
    """The e-mail needs its own scope, the locale is given on request, `is_email_confirmed` may be absent."""
    slack.workspace.change(firm.MARC, is_email_confirmed=None)
    user = (await client.users_info(user=firm.MARC, include_locale=True))["user"]
    assert user["locale"] == "fr-FR"
    assert user["profile"]["email"] == "marc.lefevre@cabinet-durand.fr"
    assert "is_email_confirmed" not in user
    assert "locale" not in (await client.users_info(user=firm.MARC))["user"]
    settings = AppSettings(scopes=("users:read",))
    async with Slack(firm.people(), settings=settings) as other:
        user = (await AsyncWebClient(token=settings.bot_token, base_url=other.api_url).users_info(user=firm.MARC))[
            "user"
        ]
        assert "email" not in user["profile"]


async def test_people_are_listed_page_by_page(slack: Slack, client: AsyncWebClient) -> None:
    """Following the cursor finds everyone once: those who left, bots and Slackbot too."""
    found: list[str] = []
    async for page in await client.users_list(limit=4):
        assert len(page["members"]) <= 4
        found += [member["id"] for member in page["members"]]
    assert sorted(found) == sorted(slack.workspace.people)
    assert {firm.GONE, BOT, "USLACKBOT"} <= set(found)


async def test_an_address_is_looked_up_in_any_case(client: AsyncWebClient) -> None:
    """Addresses differ in case only for machines."""
    answer = await client.users_lookupByEmail(email="Marc.LEFEVRE@cabinet-durand.fr")
    assert answer["user"]["id"] == firm.MARC


async def test_a_message_to_a_person_arrives_in_their_direct_messages(slack: Slack, client: AsyncWebClient) -> None:
    """A person's id and their conversation's id reach the same place, which the answer names."""
    first = await client.chat_postMessage(channel=firm.MARC, text="One &amp; <@U0ANNE>")
    second = await client.chat_postMessage(channel=first["channel"], text="Two")
    opened = await client.conversations_open(users=firm.MARC)
    assert opened["channel"]["id"] == first["channel"] == second["channel"] == DM
    messages = slack.hands(firm.MARC).direct_messages
    assert [message.texts for message in messages] == [["One & @Anne Petit"], ["Two"]]
    assert float(first["ts"]) < float(second["ts"])


async def test_a_message_to_someone_deactivated_is_taken(slack: Slack, client: AsyncWebClient) -> None:
    """Slack accepts it without a word: only conversations.open refuses."""
    assert (await client.chat_postMessage(channel=firm.GONE, text="Hello"))["ok"]
    assert len(slack.hands(firm.GONE).direct_messages) == 1


@pytest.mark.parametrize("name", ["#equipe-espace", "equipe-espace", firm.TEAM_CHANNEL])
async def test_a_channel_can_be_named(slack: Slack, client: AsyncWebClient, name: str) -> None:
    """chat.postMessage takes a channel's name too."""
    assert (await client.chat_postMessage(channel=name, text="x"))["channel"] == firm.TEAM_CHANNEL
    assert [message.text for message in slack.channel_messages(firm.TEAM_CHANNEL)] == ["x"]


async def test_metadata_is_given_back_only_on_request(client: AsyncWebClient) -> None:
    """A message is found again by its metadata, if that is asked for."""
    await client.chat_postMessage(channel=firm.MARC, text="x", metadata=META)
    plain = await client.conversations_history(channel=DM)
    assert "metadata" not in plain["messages"][0]
    full = await client.conversations_history(channel=DM, include_all_metadata=True)
    assert full["messages"][0]["metadata"] == META


async def test_metadata_with_a_wrong_event_type_is_ignored_with_a_warning(client: AsyncWebClient) -> None:
    """Slack posts the message all the same, but without its metadata."""
    answer = await client.chat_postMessage(channel=firm.MARC, text="x", metadata=META | {"event_type": "a.b"})
    assert answer["warning"] == "invalid_metadata_schema"
    history = await client.conversations_history(channel=DM, include_all_metadata=True)
    assert "metadata" not in history["messages"][0]


async def test_history_is_read_newest_first_in_pages_and_periods(client: AsyncWebClient) -> None:
    """`oldest` and `latest` leave out their own moments unless inclusive; the cursor goes on where it stopped."""
    stamps = [(await client.chat_postMessage(channel=firm.MARC, text=str(n)))["ts"] for n in range(5)]

    async def texts(**period: Any) -> list[str]:
        return [message["text"] for message in (await client.conversations_history(channel=DM, **period))["messages"]]

    assert await texts() == ["4", "3", "2", "1", "0"]
    assert await texts(oldest=stamps[1], latest=stamps[4]) == ["3", "2"]
    assert await texts(oldest=stamps[1], latest=stamps[3], inclusive=True) == ["3", "2", "1"]
    first = await client.conversations_history(channel=DM, limit=2)
    assert first["has_more"]
    assert await texts(limit=9, cursor=first["response_metadata"]["next_cursor"]) == ["2", "1", "0"]


async def test_an_update_keeps_the_blocks_it_does_not_mention(slack: Slack, client: AsyncWebClient) -> None:
    """A new text alone leaves blocks and metadata standing; an empty list takes the blocks away."""
    sent = await client.chat_postMessage(channel=firm.MARC, text="x", blocks=[section("Secret")], metadata=META)
    await client.chat_update(channel=DM, ts=sent["ts"], text="Gone")
    message = slack.hands(firm.MARC).direct_messages[0]
    assert (message.texts, message.metadata) == (["Secret"], META)
    await client.chat_update(channel=DM, ts=sent["ts"], text="Gone", blocks=[])
    message = slack.hands(firm.MARC).direct_messages[0]
    assert message.texts == ["Gone"]
    assert message.edited is not None


async def test_only_ones_own_messages_can_be_changed(slack: Slack, client: AsyncWebClient) -> None:
    """A person's message is not the bot's to edit."""
    message = slack.workspace.say(replace(slack.world.bot_message(DM, "Mine", []), user=firm.MARC))
    answer = await refusal(client, "chat.update", channel=DM, ts=message.ts, text="x")
    assert answer["error"] == "cant_update_message"


async def test_channels_are_listed_by_type_and_joined(slack: Slack, client: AsyncWebClient) -> None:
    """A private channel without the bot is not there; a public one can be joined."""
    listed = await client.conversations_list(types="public_channel,private_channel")
    assert [channel["name"] for channel in listed["channels"]] == ["equipe-espace", "général"]
    assert (await client.conversations_join(channel=firm.GENERAL))["channel"]["is_member"]
    assert (await client.conversations_info(channel=firm.GENERAL))["channel"]["is_member"]
    await client.chat_postMessage(channel=firm.GENERAL, text="x")
    assert len(slack.channel_messages(firm.GENERAL)) == 1


async def test_refused_blocks_are_explained(client: AsyncWebClient) -> None:
    """Each thing that is wrong has its sentence and its place."""
    answer = await refusal(client, "chat.postMessage", channel=firm.MARC, text="x", blocks=[section("x" * 3001)])
    problem = "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert answer["errors"] == [problem]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {problem}"]


async def test_forms_json_and_queries_are_understood_alike(slack: Slack) -> None:
    """Arguments may come in the body as a form (blocks as JSON text) or as JSON, or in the address."""
    headers = {"Authorization": f"Bearer {SETTINGS.bot_token}"}
    arguments = {"channel": firm.MARC, "text": "x"}
    form = arguments | {"blocks": json.dumps([section("Form")]), "metadata": json.dumps(META)}
    async with aiohttp.ClientSession(headers=headers) as session:
        await session.post(slack.api_url + "chat.postMessage", data=form)
        await session.post(slack.api_url + "chat.postMessage", json=arguments | {"blocks": [section("JSON")]})
        await session.get(slack.api_url + "chat.postMessage", params=arguments | {"text": "Query"})
        broken = await session.post(
            slack.api_url + "chat.postMessage", data="{", headers={"Content-Type": "application/json"}
        )
        assert (await broken.json())["error"] == "invalid_json"
    messages = slack.hands(firm.MARC).direct_messages
    assert [message.texts for message in messages] == [["Form"], ["JSON"], ["Query"]]
    assert messages[0].metadata == META


async def test_an_ephemeral_message_is_seen_by_one_person(slack: Slack, client: AsyncWebClient) -> None:
    """It stands in no history."""
    await client.chat_postEphemeral(channel=firm.TEAM_CHANNEL, user=firm.ANNE, text="Psst")
    assert [message.text for message in slack.hands(firm.ANNE).ephemerals] == ["Psst"]
    assert slack.channel_messages(firm.TEAM_CHANNEL) == []


async def test_the_workspace_introduces_itself(client: AsyncWebClient) -> None:
    """auth.test and team.info name the firm and the bot; the scopes come in a header."""
    me = await client.auth_test()
    assert (me["user_id"], me["team"]) == (BOT, "Cabinet Durand & Associés")
    assert "chat:write" in me.headers["x-oauth-scopes"]
    assert (await client.team_info())["team"]["id"] == me["team_id"]


async def test_a_stranger_is_marked_and_not_found_by_address(slack: Slack, client: AsyncWebClient) -> None:
    """People of other firms, met in shared channels, are told apart."""
    slack.workspace.add(Person("U0FAR", "far", email="far@elsewhere.fr", is_stranger=True))
    assert (await client.users_info(user="U0FAR"))["user"]["is_stranger"]
    assert (await refusal(client, "users.lookupByEmail", email="far@elsewhere.fr"))["error"] == "users_not_found"


async def test_each_answer_says_the_scopes_of_its_token_and_slacks_time(slack: Slack, client: AsyncWebClient) -> None:
    """A refusal too; a token that Slack does not know has none."""
    slack.world.clock.ahead = 3600
    asked = datetime.now(UTC).replace(microsecond=0)
    answer = await client.auth_test()
    assert answer.headers["x-oauth-scopes"].split(",") == list(SETTINGS.scopes)
    ahead = parsedate_to_datetime(answer.headers["Date"]) - asked
    assert timedelta(hours=1) <= ahead <= timedelta(hours=1, seconds=30)
    with pytest.raises(SlackApiError) as refused:
        await client.users_info(user="U0NOBODY")
    assert "chat:write" in refused.value.response.headers["x-oauth-scopes"]
    with pytest.raises(SlackApiError) as refused:
        await AsyncWebClient(token="xoxb-wrong", base_url=slack.api_url).auth_test()
    assert "x-oauth-scopes" not in refused.value.response.headers
