"""The same request once more: what Slack repeats, and what somebody sends who presses again."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

from sandbox.slack import Slack
from sandbox.slack.transports import Acknowledgement

Json = dict[str, Any]


def last_press(slack: Slack, who: str) -> Json:
    """The latest interaction that somebody sent, over HTTP."""
    forms = [parse_qs(each.content)["payload"][0] for each in slack.log.passages if each.place == "interactive"]
    payloads: list[Json] = [json.loads(form) for form in forms]
    return [payload for payload in payloads if payload["user"]["id"] == who][-1]


async def send_again(slack: Slack, payload: Json) -> Acknowledgement:
    """Send an interaction again, as a person does who presses again: only the trigger is new."""
    again = {**payload, "trigger_id": slack.world.triggers.issue(payload["user"]["id"])}
    return await slack.transports.deliver("interactive", again)
