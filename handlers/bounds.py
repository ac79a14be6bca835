"""A bound on what one person may ask for, so that nobody else waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.rate_limits import Pace
from handlers.app_context import AppContext
from handlers.windows import Body, Request
from locales import Localizer
from rules.model.people import SlackId
from views.windows import too_fast, too_fast_sentence

_log = structlog.get_logger(__name__)


def asks_of_one_person() -> Pace:
    """Give the pace that nobody exceeds by hand.

    Five a second, after forty at once.
    """
    return Pace(every=0.2, burst=40)


class Bounds:
    """What each person has left to ask for.

    Beyond it, they are told, and nothing is asked of the database or of Slack for them.
    """

    def __init__(self, context: AppContext, client: AsyncWebClient, pace: Pace) -> None:
        self._context = context
        self._client = client
        self._pace = pace
        self._told: set[SlackId] = set()

    def refusal(self, body: Body) -> BoltResponse | None:
        """Count what is asked for; give the answer where it is too much."""
        person = _person(body)
        if person is None:
            return None
        if self._pace.room(person):
            self._pace.take(person)
            self._told.discard(person)
            return None
        localizer = self._context.localizer_at_hand(person)
        at_once = _answer(localizer, body)
        if person not in self._told:
            self._told.add(person)
            _log.warning("somebody asks for more than one person may", person=person)
            if at_once is None and body.get("response_url"):
                request = Request(self._client, AsyncRespond(response_url=body["response_url"]), body)
                self._context.background.start(request.whisper(too_fast_sentence(localizer)))
        return BoltResponse(status=200, body=at_once or "")


def _person(body: Mapping[str, Any]) -> SlackId | None:
    """Name who asks, if somebody does.

    Of what happened in Slack, only a Home that is opened is asked for.
    """
    event = body.get("event") or {}
    if event:
        return SlackId(event["user"]) if event.get("type") == "app_home_opened" else None
    found = body.get("user_id") or (body.get("user") or {}).get("id")
    return SlackId(found) if found else None


def _answer(localizer: Localizer, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """Give what Slack shows at once, where it shows an answer.

    Nothing typed is lost.
    """
    if "command" in body:
        return {"response_type": "ephemeral", "text": too_fast_sentence(localizer)}
    if body.get("type") != "view_submission":
        return None
    field = next(iter(body["view"]["state"]["values"]), None)
    if field is None:
        return {"response_action": "update", "view": too_fast(localizer).to_dict()}
    return {"response_action": "errors", "errors": {field: too_fast_sentence(localizer)}}
