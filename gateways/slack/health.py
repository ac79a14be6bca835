"""How the app stands with Slack: what it is refused until somebody mends it, said once, and forgotten once accepted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

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
# After so many rounds of the watch without an answer from Slack, it is asked for one.
_QUIET = 6
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """A call, or a kind of calls: its method, and the conversation or person it is about, or people in general."""

    method: str
    place: str = ""

    @property
    def to_channel(self) -> bool:
        """Whether it is about a channel."""
        return self.place.startswith(("C", "G"))

    @property
    def to_anybody(self) -> Call:
        """The same call to people in general; a channel is only itself."""
        return self if self.to_channel else Call(self.method)


_ANY_CALL = Call("any")
_POST_TO_ANYBODY = Call("chat.postMessage")
# Refused because of how the app is made, not because of whom it writes to.
_WHOEVER_READS = frozenset({"messages_tab_disabled", "missing_scope", "no_permission"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the app is refused, what mends it, and the question by which that can be found out, if it was one."""

    call: Call
    failure: Failure
    said_at: datetime
    question: dict[str, Any] | None = None


class AppHealth:
    """Remembers what Slack refuses the app itself; each refusal is logged once, and once an hour while it lasts."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._refusals: dict[Call, Refusal] = {}
        self._accepted_at: datetime | None = None

    @property
    def refusals(self) -> list[Refusal]:
        """What somebody has to mend; nothing, as a rule."""
        return list(self._refusals.values())

    @property
    def refused_everything(self) -> bool:
        """Whether the app is refused whatever it asks."""
        return _ANY_CALL in self._refusals

    @property
    def refused_people(self) -> bool:
        """Whether the app may write to nobody."""
        return _POST_TO_ANYBODY in self._refusals

    def quiet_for(self, span: timedelta) -> bool:
        """Whether Slack has accepted nothing for so long."""
        return self._accepted_at is None or self._now() - self._accepted_at >= span

    def refused(self, call: Call, failure: Failure, question: dict[str, Any] | None = None) -> None:
        """Slack refuses this call until somebody mends it."""
        if failure.whatever_is_asked:
            call, question = _ANY_CALL, None
        elif failure.name in _WHOEVER_READS:
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
        """Slack accepts this call, and so the app."""
        self._accepted_at = self._now()
        for mended in (call, call.to_anybody, _ANY_CALL):
            refusal = self._refusals.pop(mended, None)
            if refusal is not None:
                _log.info("Slack accepts the app again", failure=refusal.failure.name, call=mended.method)


class SlackClient(AsyncWebClient):
    """A client that tells how the app stands from every answer it gets."""

    def __init__(self, *, health: AppHealth, **settings: Any) -> None:
        super().__init__(**settings)
        self.health = health

    async def api_call(self, api_method: str, **more: Any) -> AsyncSlackResponse:
        """Make the call as slack_sdk does."""
        arguments = more.get("json") or more.get("params") or more.get("data") or {}
        call = Call(api_method, str(arguments.get("channel", "")))
        try:
            answer = await super().api_call(api_method, **more)
        except CallFailed as error:
            failure = judge(error, method=api_method, to_channel=call.to_channel)
            if failure.mend:
                self.health.refused(call, failure, more if api_method in _QUESTIONS else None)
            raise
        self.health.accepted(call)
        return answer

    async def ask_again(self) -> None:
        """Ask Slack once more what it refused to answer, and whether it knows the app; failures are noted as ever."""
        for refusal in self.health.refusals:
            if refusal.question is not None:
                await self._asked(refusal.call.method, refusal.question)
        await self._asked("auth.test", {})

    async def watch(self, every: timedelta) -> None:
        """Ask again for ever: soon while something is refused, now and then while nobody else calls Slack."""
        while True:
            await asyncio.sleep(every.total_seconds())
            if self.health.refusals or self.health.quiet_for(_QUIET * every):
                await self.ask_again()

    async def _asked(self, method: str, arguments: dict[str, Any]) -> None:
        try:
            await self.api_call(method, **arguments)
        except CallFailed:
            return  # noted where it was called
