"""Home tabs, as Slack is given them."""

from __future__ import annotations

from slack_sdk.models.views import View
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.errors import judged
from rules.model.people import SlackId


class HomeTabs:
    """Slack's calls about Home tabs."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def publish(self, slack_id: SlackId, view: View) -> None:
        """Publish somebody's Home; raises NotSent."""
        with judged():
            await self._client.views_publish(user_id=slack_id, view=view)
