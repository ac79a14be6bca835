"""The refusals of the app by Slack, until somebody mends them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from gateways.slack.error_names import MADE_SO
from gateways.slack.errors import CallFailed, judge
from rules.model.failures import Failure

# Calls that change nothing anybody sees: they may be made again only to see whether the answer is another by now.
_QUESTIONS = frozenset(
    {
        "conversations.history",
        "conversations.info",
        "conversations.list",
        "conversations.open",
        "users.info",
        "users.list",
        "users.lookupByEmail",
    }
)
_REMIND_AFTER = timedelta(hours=1)
# After so many intervals of the watch without an accepted call, Slack is asked.
_QUIET = 6
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """A kind of call: its method, and the place it is about.

    `place` is a conversation or a person; empty for people in general.
    """

    method: str
    place: str = ""

    @property
    def to_channel(self) -> bool:
        """Whether it is about a channel."""
        return self.place.startswith(("C", "G"))

    @property
    def to_anybody(self) -> Call:
        """The same call to people in general.

        A call about a channel stays itself.
        """
        return self if self.to_channel else Call(self.method)


_ANY_CALL = Call("any")
_POST_TO_ANYBODY = Call("chat.postMessage")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refused call, what mends it, and how to ask again.

    `question` holds the arguments of the call, if it may be repeated.
    """

    call: Call
    failure: Failure
    said_at: datetime
    question: dict[str, Any] | None = None


class AppHealth:
    """The refusals of the app itself, each logged once.

    A refusal that lasts is logged again once an hour.
    """

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._refusals: dict[Call, Refusal] = {}
        self._accepted_at: datetime | None = None

    @property
    def refusals(self) -> list[Refusal]:
        """The refusals that somebody has to mend; usually none."""
        return list(self._refusals.values())

    @property
    def refused_everything(self) -> bool:
        """Whether Slack refuses every call of the app."""
        return _ANY_CALL in self._refusals

    @property
    def refused_people(self) -> bool:
        """Whether the app may write to nobody."""
        return _POST_TO_ANYBODY in self._refusals

    def quiet_for(self, span: timedelta) -> bool:
        """Tell whether Slack has accepted no call for so long."""
        return self._accepted_at is None or self._now() - self._accepted_at >= span

    def refused(self, call: Call, failure: Failure, question: dict[str, Any] | None = None) -> None:
        """Note that Slack refuses this call until somebody mends it."""
        if failure.whatever_is_asked:
            call, question = _ANY_CALL, None
        elif failure.name in MADE_SO:
            call = call.to_anybody
        now, earlier = self._now(), self._refusals.get(call)
        known = earlier is not None and earlier.failure.name == failure.name
        said_at = earlier.said_at if earlier is not None and known and now - earlier.said_at < _REMIND_AFTER else now
        self._refusals[call] = Refusal(call, failure, said_at, question)
        if said_at == now:
            _log.error(
                "Slack refuses the app: somebody has to mend it",
                failure=failure.name,
                mend=failure.mend,
                call=call.method,
            )

    def accepted(self, call: Call) -> None:
        """Note that Slack accepts this call, and so the app."""
        self._accepted_at = self._now()
        for mended in (call, call.to_anybody, _ANY_CALL):
            refusal = self._refusals.pop(mended, None)
            if refusal is not None:
                _log.info("Slack accepts the app again", failure=refusal.failure.name, call=mended.method)


class SlackClient(AsyncWebClient):
    """A Slack client that keeps the app's health up to date."""

    def __init__(self, *, health: AppHealth, **settings: Any) -> None:
        super().__init__(**settings)
        self.health = health

    async def api_call(self, api_method: str, **more: Any) -> AsyncSlackResponse:
        """Make the call, and note what Slack answered."""
        arguments = more.get("json") or more.get("params") or more.get("data") or {}
        call = Call(api_method, str(arguments.get("channel", "")))
        try:
            answer = await super().api_call(api_method, **more)
        except CallFailed as error:
            failure = judge(error, to_channel=call.to_channel)
            if failure.mend:
                self.health.refused(call, failure, more if api_method in _QUESTIONS else None)
            raise
        self.health.accepted(call)
        return answer

    async def ask_again(self) -> None:
        """Ask Slack again what it refused, and whether it knows the app.

        Failures are noted as always.
        """
        for refusal in self.health.refusals:
            if refusal.question is not None:
                await self._asked(refusal.call.method, refusal.question)
        await self._asked("auth.test", {})

    async def watch(self, every: timedelta) -> None:
        """Ask again for ever, at this interval.

        It asks while something is refused, or after a time without an accepted call.
        """
        while True:
            await asyncio.sleep(every.total_seconds())
            if self.health.refusals or self.health.quiet_for(_QUIET * every):
                await self.ask_again()

    async def _asked(self, method: str, arguments: dict[str, Any]) -> None:
        try:
            await self.api_call(method, **arguments)
        except CallFailed:
            return  # noted where it was called
