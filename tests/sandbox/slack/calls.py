"""Calls that are refused."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

Json = dict[str, Any]


async def refusal(client: AsyncWebClient, method: str, **arguments: Any) -> Json:
    """Make a call that Slack refuses, and give its answer."""
    with pytest.raises(SlackApiError) as refused:
        await client.api_call(method, json={key: value for key, value in arguments.items() if value is not None})
    answer: Any = refused.value.response.data
    return dict(answer)
