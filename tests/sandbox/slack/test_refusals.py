"""What Slack refuses, the sandbox refuses, under Slack's own names."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import ALL_SCOPES, BOT, AppSettings, Channel, Slack
from sandbox.slack.methods import METHODS
from tests.sandbox.conftest import SETTINGS
from tests.sandbox.slack.calls import refusal
from tests.sandbox.slack.forms import field, modal, section

Json = dict[str, Any]

DM = "D0MARC"
META = {"event_type": "sent", "event_payload": {"id": 1}}
LONG = "x" * 40_001

REFUSALS = [
    ("no.such", {}, "unknown_method"),
    ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": "U0NOBODY", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": firm.GENERAL, "text": "x"}, "not_in_channel"),
    ("chat.postMessage", {"channel": firm.PRIVATE_CHANNEL, "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": "C0OLD", "text": "x"}, "is_archived"),
    ("chat.postMessage", {"channel": firm.MARC}, "no_text"),
    ("chat.postMessage", {"channel": firm.MARC, "text": LONG}, "msg_too_long"),
    ("chat.postMessage", {"channel": firm.MARC, "text": "x", "blocks": [section("")]}, "invalid_blocks"),
    ("chat.postMessage", {"channel": firm.MARC, "text": "x", "blocks": "{"}, "invalid_blocks_format"),
    ("chat.postMessage", {"channel": firm.MARC, "text": "x", "metadata": {"a": 1}}, "invalid_metadata_format"),
    ("chat.postMessage", {"channel": firm.MARC, "text": "x", "metadata": META | {"event_payload": 1}}, None),
    (
        "chat.postMessage",
        {"channel": firm.MARC, "text": "x", "metadata": META | {"event_payload": {"x": "y" * 9000}}},
        "metadata_too_large",
    ),
    ("chat.update", {"channel": DM, "ts": "1.000001", "text": "x"}, "message_not_found"),
    ("chat.update", {"channel": firm.MARC, "ts": "1.000001", "text": "x"}, "channel_not_found"),
    ("chat.postEphemeral", {"channel": firm.TEAM_CHANNEL, "user": "U0NOBODY", "text": "x"}, "user_not_found"),
    ("chat.postEphemeral", {"channel": firm.TEAM_CHANNEL, "user": firm.GUEST, "text": "x"}, "user_not_in_channel"),
    ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
    ("conversations.open", {"users": firm.GONE}, "user_disabled"),
    ("conversations.open", {"users": BOT}, "cannot_dm_bot"),
    ("conversations.info", {"channel": "C0NOWHERE"}, "channel_not_found"),
    ("conversations.history", {"channel": firm.GENERAL}, "not_in_channel"),
    ("conversations.history", {"channel": firm.MARC}, "channel_not_found"),
    ("conversations.join", {"channel": "C0OLD"}, "is_archived"),
    ("conversations.join", {"channel": DM}, "method_not_supported_for_channel_type"),
    ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
    ("users.lookupByEmail", {"email": "nobody@cabinet-durand.fr"}, "users_not_found"),
    ("users.lookupByEmail", {"email": "paul.garnier@cabinet-durand.fr"}, "users_not_found"),
    ("users.list", {"cursor": "nonsense"}, "invalid_cursor"),
    ("views.open", {"trigger_id": "1.2.x", "view": modal(field("a"))}, "invalid_trigger_id"),
    ("views.open", {"trigger_id": "1.2.x", "view": modal(section(""))}, "invalid_arguments"),
    ("views.open", {"trigger_id": "1.2.x"}, "invalid_arguments"),
    ("views.push", {"trigger_id": "1.2.x", "view": modal(field("a"))}, "invalid_trigger_id"),
    ("views.update", {"view_id": "V0", "view": modal(field("a"))}, "not_found"),
    ("views.publish", {"user_id": "U0NOBODY", "view": {"type": "home", "blocks": []}}, "user_not_found"),
]


@pytest.mark.parametrize(("method", "arguments", "error"), REFUSALS)
async def test_slack_refuses(
    slack: Slack, client: AsyncWebClient, method: str, arguments: Json, error: str | None
) -> None:
    """Each refusal carries Slack's own name for it, and nothing is said."""
    slack.workspace.add_channel(Channel("C0OLD", "old", members=(BOT,), is_archived=True))
    answer = await refusal(client, method, **arguments)
    assert answer["error"] == (error or "invalid_metadata_schema")
    assert list(slack.workspace.everything_said()) == []


@pytest.mark.parametrize("name", sorted(name for name, method in METHODS.items() if method.scopes))
async def test_every_scope_is_needed(name: str) -> None:
    """Without scopes each method that needs one says which, and what the app was given."""
    settings = AppSettings(scopes=("commands",))
    async with Slack(firm.people(), firm.channels(), settings) as slack:
        client = AsyncWebClient(token=settings.bot_token, base_url=slack.api_url)
        answer = await refusal(client, name, channel=firm.TEAM_CHANNEL)
    assert answer["error"] == "missing_scope"
    assert answer["needed"] in METHODS[name].scopes
    assert answer["provided"] == "commands"


def test_all_scopes_are_those_the_methods_ask_for() -> None:
    """The scopes an app is given by default are exactly what it can use, and `commands`."""
    asked = {scope for method in METHODS.values() for scope in method.scopes}
    assert set(ALL_SCOPES) == asked | {"commands"}


async def test_tokens_are_checked(slack: Slack) -> None:
    """No token, a wrong one, the wrong kind, and one of an app that is no longer installed."""

    async def answer(token: str | None, method: str) -> Any:
        try:
            await AsyncWebClient(token=token, base_url=slack.api_url).api_call(method)
        except SlackApiError as refused:
            return refused.response["error"]

    assert await answer(None, "auth.test") == "not_authed"
    assert await answer("xoxb-wrong", "auth.test") == "invalid_auth"
    assert await answer(SETTINGS.app_token, "auth.test") == "not_allowed_token_type"
    assert await answer(SETTINGS.bot_token, "apps.connections.open") == "not_allowed_token_type"
    slack.world.uninstalled = True
    assert await answer(SETTINGS.bot_token, "auth.test") == "account_inactive"
