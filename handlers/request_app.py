"""The entry of Slack's requests: each gets an id and is timed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import perf_counter
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest

from gateways.log_context import for_request, new_request
from handlers.background import reference

Acknowledged = Callable[[float], None]
Refusal = Callable[[dict[str, Any]], BoltResponse | None]

_log = structlog.get_logger(__name__)


class RequestApp(AsyncApp):
    """Bolt's app, with an id for each request.

    `acknowledged` is called with the seconds after which Slack had its answer. The first of `refusals` that gives an
    answer answers in our place.
    """

    def __init__(self, acknowledged: Acknowledged, refusals: Sequence[Refusal], **options: Any) -> None:
        super().__init__(**options)
        self._acknowledged = acknowledged
        self._refusals = refusals

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """Answer a request under a new id.

        What it starts in the background carries the same id.
        """
        began = perf_counter()
        with for_request(new_request()):
            response = await self._answer(req)
            seconds = perf_counter() - began
            self._acknowledged(seconds)
            _log.info("answered Slack", asked=_what(req.body), status=response.status, seconds=round(seconds, 4))
        return response

    async def _answer(self, req: AsyncBoltRequest) -> BoltResponse:
        try:
            refused = next(filter(None, (refusal(req.body) for refusal in self._refusals)), None)
            return refused or await super().async_dispatch(req)
        except Exception:  # noqa: BLE001 - the edge of requests: what Slack documents does not come here
            _log.exception("a request is not as Slack documents it", reference=reference())
            return BoltResponse(status=400)


def _what(body: Mapping[str, Any]) -> str:
    """Name what was asked for, without anything that somebody typed."""
    match body:
        case {"command": what} | {"actions": [{"action_id": what}, *_]} | {"view": {"callback_id": str(what)}}:
            return str(what)
    return str(body.get("type", ""))
