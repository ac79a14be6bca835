"""A real browser before the page: with the real bot behind it, or with a workspace that a test fills by itself."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser as Chromium
from playwright.async_api import ConsoleMessage, async_playwright, expect

from sandbox import firm
from sandbox.bot_process import MANIFEST, BotProcess
from sandbox.page.browser import Browser
from sandbox.page.ledger import Ledger
from sandbox.page.trial import Trial, opened
from sandbox.slack import Slack
from sandbox.slack.manifest import bot_of, installed, read_manifest
from sandbox.story.language import Language, people_reading
from tests.clocks import unhurried
from tests.programs import CHROMIUM
from tests.sandbox.page.listener import Listener, listening_to
from tests.sandbox.page.person import Person

_HERE = Path(__file__).parent
# What is waited for may come late where much else runs; it costs nothing where it comes at once.
_PATIENCE = 20_000
_LONGEST_TEST = 240
# Without these Chromium looks for its makers' servers at every start.
# What is pressed in Slack; the panel beside it, and who one is, are the sandbox's own.
_COUNTING = """addEventListener("pointerdown", ({ target }) => {
  if (!target.closest?.("#beside, #people")) window.pressesMade = (window.pressesMade ?? 0) + 1;
}, true)"""
_QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All that happens in browsers happens in one event loop, because one browser serves all tests; it takes longer."""
    for item in items:
        if _HERE in item.path.parents and inspect.iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
            if item.get_closest_marker("timeout") is None:
                item.add_marker(pytest.mark.timeout(_LONGEST_TEST))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Chromium]:
    """One browser for all tests; skips, or in CI fails, where it cannot be had."""
    if not CHROMIUM.exists():
        missing = "Chromium is not installed: the page was not tested"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    expect.set_options(timeout=_PATIENCE)
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(_QUIET))
        yield launched
        await launched.close()


@dataclass
class Room:
    """A workspace with its page, and a chair before it for whoever comes."""

    trial: Trial
    address: str
    chromium: Chromium
    database_url: str
    complaints: list[str] = field(default_factory=list)
    _doors: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def slack(self) -> Slack:
        """The workspace."""
        return self.trial.slack

    async def enter(
        self, person_id: str = firm.CLAIRE, *, width: int = 1400, height: int = 900, dark: bool = False
    ) -> Person:
        """Open a window of the browser as this person."""
        context = await self.chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        self._doors.push_async_callback(context.close)
        await context.add_init_script(_COUNTING)
        page = await context.new_page()
        page.set_default_timeout(_PATIENCE)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        await page.goto(self.address)
        person = Person(page)
        await person.become(person_id)
        return person

    def _hear(self, message: ConsoleMessage) -> None:
        # A line that is cut on purpose is reported by the browser itself.
        if message.type in {"error", "warning"} and "WebSocket connection" not in message.text:
            self.complaints.append(message.text)

    async def leave(self) -> None:
        """Close every window; none of them may have complained, nor shown what it cannot draw."""
        undrawn = [
            await page.locator(".undrawn").all_text_contents()
            for context in self.chromium.contexts
            for page in context.pages
        ]
        await self._doors.aclose()
        assert self.complaints == []
        assert [types for types in undrawn if types] == []


OpenRoom = Callable[..., Awaitable[Room]]  # of a language, with a directory or without


@pytest_asyncio.fixture(loop_scope="session")
async def with_bot(chromium: Chromium, tmp_path: Path) -> AsyncIterator[OpenRoom]:
    """Opens the workspace as `make sandbox` does, with the real bot in it."""
    async with AsyncExitStack() as stack:

        async def open_room(language: Language, **having: bool) -> Room:
            trial, address = await stack.enter_async_context(
                opened(tmp_path, people_reading(language), language, unhurried(), **having)
            )
            room = Room(trial, address, chromium, BotProcess(tmp_path).database_url)
            stack.push_async_callback(room.leave)
            return room

        yield open_room


@pytest_asyncio.fixture(loop_scope="session")
async def room(chromium: Chromium, tmp_path: Path) -> AsyncIterator[Room]:
    """The workspace without a bot: a test shows by itself what it wants to see drawn."""
    manifest = read_manifest(MANIFEST)
    people = [bot_of(manifest) if each.is_bot else each for each in firm.people()]
    bot = BotProcess(tmp_path)
    async with Slack(people, firm.channels(), installed(manifest), clock=unhurried()) as slack:
        trial = Trial(slack, bot, Ledger(bot.database_url), manifest, "fr")
        async with Browser(trial.onlooker()).serving() as address:
            opened_room = Room(trial, address, chromium, bot.database_url)
            yield opened_room
            await opened_room.leave()


@pytest_asyncio.fixture(loop_scope="session")
async def listener(room: Room) -> AsyncIterator[Listener]:
    """An app in that workspace which only listens."""
    async with listening_to(room.slack) as heard:
        yield heard
