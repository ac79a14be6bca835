"""A small Slack workspace on this machine, for one app.

Start it, point an app at `api_url`, and act through `hands`.
"""

import asyncio
from collections.abc import Callable, Collection
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from sandbox.slack import payloads
from sandbox.slack.clock import Clock
from sandbox.slack.events import Events
from sandbox.slack.faults import Fault, Faults
from sandbox.slack.files import File
from sandbox.slack.hands import Answer, Hands
from sandbox.slack.record import CallRecord, Passage, Record
from sandbox.slack.tiers import Tiers
from sandbox.slack.transports import Transports
from sandbox.slack.web_api import WebApi
from sandbox.slack.windows import Window
from sandbox.slack.workspace import Channel, Message, Person, Workspace
from sandbox.slack.world import ALL_EVENTS, ALL_SCOPES, BOT, AppSettings, World, build

__all__ = [
    "ALL_EVENTS",
    "ALL_SCOPES",
    "BOT",
    "Answer",
    "AppSettings",
    "CallRecord",
    "Channel",
    "Clock",
    "Fault",
    "Faults",
    "File",
    "Hands",
    "Message",
    "Passage",
    "Person",
    "Slack",
    "Window",
    "Workspace",
]

Json = dict[str, Any]

LARGEST_BODY = 4 * 1024 * 1024


class Slack:
    """The workspace with its Web API, Socket Mode and signed HTTP.

    `log` is told of everything that passes; `clock` says when its three seconds are over.
    """

    def __init__(
        self,
        people: Collection[Person] = (),
        channels: Collection[Channel] = (),
        settings: AppSettings | None = None,
        *,
        log: Record | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.settings = settings or AppSettings()
        self.world: World = build(people, channels, self.settings, clock or Clock())
        self.workspace: Workspace = self.world.workspace
        self.faults = Faults()
        self.tiers = Tiers()
        self.log = Record() if log is None else log
        self.transports = Transports(self.world, self.log)
        self.events = Events(self.world, self.transports)
        self._hands: dict[str, Hands] = {}
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._outage: Fault | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Begin to serve; port 0 takes any that is free."""
        api = WebApi(self.world, self.faults, self.tiers, self.log)
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_route("*", "/api/{method}", api.method)
        app.router.add_post("/commands/{team}/{key}", api.response_url)
        app.router.add_post("/upload/v1/{secret}", api.upload)
        app.router.add_get("/files-pri/{team}-{file}/download/{name}", api.download)
        app.router.add_get("/link", self.transports.sockets.link)
        app.on_response_prepare.append(self._dated)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await self._listen(self._runner, host, port)
        self.world.address = f"{host}:{self._runner.addresses[0][1]}"

    async def _dated(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = self.world.clock.as_header()

    async def _listen(self, runner: web.AppRunner, host: str, port: int) -> None:
        self._site = web.TCPSite(runner, host, port)
        await self._site.start()

    async def go_down(self) -> None:
        """Refuse and cut all connections until `come_back`."""
        self._outage = self._outage or self.faults.add("*", reset="before")
        await self.transports.sockets.drop()
        if self._site is not None:
            await self._site.stop()
            self._site = None

    async def come_back(self) -> None:
        """Accept connections again, at the same address."""
        if self._outage is not None:
            self._outage.lift()
            self._outage = None
        if self._site is None and self._runner is not None:
            host, port = self.world.address.rsplit(":", 1)
            await self._listen(self._runner, host, int(port))

    async def stop(self) -> None:
        """Close every connection and stop serving."""
        await self.events.stop()
        await self.transports.sockets.drop()
        await self.transports.http.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def api_url(self) -> str:
        """The address of the Web API, with its closing slash."""
        return f"http://{self.world.address}/api/"

    @property
    def request_url(self) -> str | None:
        """The address interactions are posted to; None means Socket Mode."""
        return self.transports.request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        self.transports.request_url = url

    def hands(self, person_id: str) -> Hands:
        """Give this person's actions in Slack; raises AssertionError if unknown."""
        if person_id not in self._hands:
            if person_id not in self.workspace.people:
                raise AssertionError(f"Nobody here has the id {person_id}.")
            self._hands[person_id] = Hands(person_id, self.world, self.transports, self.events)
        return self._hands[person_id]

    def channel_messages(self, channel_id: str) -> list[Message]:
        """Give a conversation's messages, oldest first."""
        return list(self.workspace.timelines[channel_id].messages)

    async def connected(self, count: int = 1, within: float = 60.0) -> None:
        """Wait until this many apps are connected over Socket Mode."""
        sockets = self.transports.sockets
        await self.until(lambda: len(sockets.links) >= count, within, "No app connected over Socket Mode")

    async def refresh(self) -> None:
        """Ask every connected app to connect anew, as Slack regularly does."""
        await self.transports.sockets.refresh()

    async def disconnect(self) -> None:
        """Close every Socket Mode connection without notice to the app."""
        await self.transports.sockets.drop()

    async def join(self, person: Person) -> None:
        """Add a person to the workspace, and tell the app."""
        if person.id in self.workspace.people:
            raise AssertionError(f"{person.id} is here already.")
        self.workspace.add(person)
        await self.events.joined(person)

    async def change(self, person_id: str, **changes: Any) -> None:
        """Change facts of a person, and tell the app.

        Facts are given as `email=` or `is_restricted=True`.
        """
        await self.events.changed(self.workspace.change(person_id, **changes))

    async def leave(self, person_id: str) -> None:
        """Deactivate a person's account, close their windows, and tell the app."""
        self.world.windows.clear(person_id)
        await self.change(person_id, deleted=True)

    async def rejoin(self, person_id: str) -> None:
        """Activate an account again, and tell the app."""
        await self.change(person_id, deleted=False)

    async def event(self, content: Json, **retry: Any) -> Answer:
        """Tell the app of an event, as {"type": "team_join"}.

        `retry_attempt` and `retry_reason` mark a repetition.
        """
        reply = await self.transports.deliver("events_api", payloads.event(self.world, content), **retry)
        return Answer(reply.failure is None, reply.status, reply.body, reply.seconds, reply.failure)

    async def until(self, condition: Callable[[], Any], within: float = 120.0, why: str = "It did not happen") -> None:
        """Wait for something to become true; raises AssertionError if late."""
        deadline = asyncio.get_running_loop().time() + within
        while not condition():
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"{why} within {within:g} seconds.")
            await asyncio.sleep(0.005)

    def find(self, secret: str) -> list[Passage]:
        """Give everything exchanged with the app that holds these characters."""
        return self.log.find(secret)
