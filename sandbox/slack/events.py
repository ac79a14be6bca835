"""The events that Slack sends to the app, and their repetitions."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.slack import payloads
from sandbox.slack.methods_people import described
from sandbox.slack.transports import Acknowledgement, Transports
from sandbox.slack.workspace import Person
from sandbox.slack.world import World

Json = dict[str, Any]

# The scope each asks for, beside being subscribed to.
SCOPES: Mapping[str, str | None] = {"app_home_opened": None, "team_join": "users:read", "user_change": "users:read"}
# Slack's own: almost at once, after a minute, and after five.
WAITS = (0.1, 60.0, 300.0)

_REASONS = {"operation_timeout": "http_timeout", "dispatch_failed": "connection_failed"}


class Events:
    """The events sent to an app that subscribed and has scope.

    `waits` are the seconds between attempts. Slack waits for nobody: the first attempt is awaited here only so that
    tests know it was made.
    """

    def __init__(self, world: World, transports: Transports) -> None:
        self.waits: Sequence[float] = WAITS
        self._world = world
        self._transports = transports
        self._retries: set[asyncio.Task[None]] = set()

    def heard(self, kind: str) -> bool:
        """Tell whether the app is told of events of this kind."""
        scope = SCOPES[kind]
        return kind in self._world.settings.events and (scope is None or self._world.may(scope))

    async def home_opened(self, person_id: str, tab: str) -> Acknowledgement | None:
        """Tell the app that somebody looks at its Home or messages.

        A Home comes with the view that the app published, if any.
        """
        content: Json = {"type": "app_home_opened", "user": person_id, "tab": tab}
        content["channel"] = self._world.workspace.direct(person_id)
        home = self._world.windows.homes.get(person_id)
        if tab == "home" and home is not None:
            content["view"] = home.view
        return await self.tell(content)

    async def joined(self, person: Person) -> Acknowledgement | None:
        """Tell the app that somebody new is in the workspace."""
        return await self.tell({"type": "team_join", "user": self._user(person)})

    async def changed(self, person: Person) -> Acknowledgement | None:
        """Tell the app that facts of a person have changed.

        The event holds the whole person, with their locale.
        """
        return await self.tell({"type": "user_change", "user": self._user(person, locale=True)})

    async def tell(self, content: Json) -> Acknowledgement | None:
        """Send an event to the app, and repeat it if not acknowledged.

        Every attempt carries the same event_id. Gives how the first attempt ended; None where the app is not told of
        such events.
        """
        if not self.heard(content["type"]):
            return None
        payload = payloads.event(self._world, content)
        reply = await self._attempt(payload)
        if reply.failure is not None:
            task = asyncio.create_task(self._insist(payload, reply))
            self._retries.add(task)
            task.add_done_callback(self._retries.discard)
        return reply

    async def stop(self) -> None:
        """Stop repeating events."""
        for task in self._retries:
            task.cancel()
        await asyncio.gather(*self._retries, return_exceptions=True)

    async def _insist(self, payload: Json, reply: Acknowledgement) -> None:
        for attempt, wait in enumerate(self.waits, start=1):
            await asyncio.sleep(wait)
            reply = await self._attempt(payload, retry_attempt=attempt, retry_reason=_reason(reply))
            if reply.failure is None:
                return

    async def _attempt(self, payload: Json, **retry: Any) -> Acknowledgement:
        return await self._transports.deliver("events_api", payload, **retry)

    def _user(self, person: Person, *, locale: bool = False) -> Json:
        return described(self._world, self._world.workspace.people[person.id], locale=locale)


def _reason(reply: Acknowledgement) -> str:
    return "http_error" if reply.status is not None else _REASONS.get(reply.failure or "", "unknown_error")
