"""What can happen to a space in any order: wishes, bad weather and crashes, each step held against a simple model."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, AsyncExitStack, suppress
from datetime import timedelta
from typing import Any, TypeVar

from argon2 import PasswordHasher
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.settings import Settings, read_settings
from sandbox import firm
from sandbox.databases import dump
from sandbox.slack import AppSettings, Message, Slack
from tests.clocks import unhurried
from tests.crashes import Mortal
from tests.insistent import Insistent
from tests.logbook import Log, logging_to
from tests.model import IN_SLACK, NAMES, NEWCOMERS, PARTNERS, News, Space, address_of, details_of, news_in, replaces
from tests.stage import COMMANDS, PASSWORD

T = TypeVar("T")

FAULTS: dict[str, dict[str, Any]] = {
    "429": {"status": 429, "retry_after": 1},
    "500": {"status": 500},
    "503 applied": {"status": 503, "applied": True},
    "reset before": {"reset": "before"},
    "reset after": {"reset": "after"},
    "malformed": {"malformed": True, "applied": True},
    "internal error": {"error": "internal_error", "applied": True},
    "time-out": {"delay": 1.2},
}
_POST = "chat.postMessage"
METHODS = (*3 * (_POST,), "chat.update", "conversations.history", "conversations.open", "auth.test", "users.list")
MOMENTS = (("interactive", False), ("users.info", False), (_POST, True), (_POST, False))
FORESEEN = ("the worker met an error and goes on", "a request failed", "background work failed")

Fresh = Callable[[], AbstractContextManager[str]]


class Interleavings(RuleBasedStateMachine):
    """One space, its people, and a bot that dies; each rule is something that can happen next."""

    def __init__(self, fresh: Fresh) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._open = AsyncExitStack()
        self.run(self._begin(fresh))

    async def _begin(self, fresh: Fresh) -> None:
        self.url = self._open.enter_context(fresh())
        self.log = Log(foreseen={*FORESEEN})
        self._open.enter_context(logging_to(self.log, "INFO"))
        made = Slack(firm.people(), firm.channels(), AppSettings(commands=COMMANDS), clock=unhurried())
        self.slack = await self._open.enter_async_context(made)
        self.model = Space(NAMES, frozenset(PARTNERS))
        self.people = Insistent(self.slack)
        self.bot = Mortal(self.slack, _settings(self.slack, self.url))
        self.bot.watch_over(asyncio.get_running_loop())
        self.slack.faults.latency = self.slack.faults.lag = 0.004
        await self.bot.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Let something happen, but not for ever."""
        return self._runner.run(asyncio.wait_for(work, 60))

    @rule(who=st.sampled_from(IN_SLACK), administrator=st.booleans())
    def choose(self, who: str, administrator: bool) -> None:  # noqa: FBT001 - Hypothesis names what it passes
        """Somebody enrols, or resigns."""
        expected = self.model.choose(who, administrator=administrator)
        assert self.run(self.people.choose(who, administrator=administrator)) is expected

    @initialize()
    def begin(self) -> None:
        """Claire can add from the start."""
        self.change(firm.CLAIRE)

    @rule(who=st.sampled_from(PARTNERS))
    def change(self, who: str) -> None:
        """A partner becomes what they were not; so there is more to tell than to refuse."""
        self.choose(who, administrator=who not in self.model.administrators)

    @rule(author=st.sampled_from(IN_SLACK), newcomer=st.sampled_from(NEWCOMERS))
    def add(self, author: str, newcomer: str) -> None:
        """Somebody adds somebody."""
        expected = self.model.add(author, newcomer)
        assert self.run(self.people.add(author, details_of(newcomer))) is expected

    @rule(
        author=st.sampled_from(PARTNERS),
        newcomer=st.sampled_from(NEWCOMERS),
        moment=st.sampled_from(MOMENTS),
        later=st.integers(0, 30),
    )
    def add_in_a_crash(self, author: str, newcomer: str, moment: tuple[str, bool], later: int) -> None:
        """The bot dies while somebody adds; they do not give up, and so it happens once."""
        expected = self.model.add(author, newcomer)
        assert self.run(self._amid(self.people.add(author, details_of(newcomer)), moment, later)) is expected

    @rule(
        who=st.sampled_from(PARTNERS),
        administrator=st.booleans(),
        moment=st.sampled_from(MOMENTS),
        later=st.integers(0, 30),
    )
    def choose_in_a_crash(
        self,
        who: str,
        administrator: bool,  # noqa: FBT001 - as above
        moment: tuple[str, bool],
        later: int,
    ) -> None:
        """The bot dies while somebody enrols or resigns."""
        expected = self.model.choose(who, administrator=administrator)
        work = self.people.choose(who, administrator=administrator)
        assert self.run(self._amid(work, moment, later)) is expected

    @rule(author=st.sampled_from(PARTNERS), newcomer=st.sampled_from(NEWCOMERS))
    def add_and_forget(self, author: str, newcomer: str) -> None:
        """The bot dies with a password in hand that Slack would not take: nobody has it any more."""
        silence = self.slack.faults.add(_POST, reset="before")
        self.add(author, newcomer)
        self.crash()
        silence.lift()

    @rule(which=st.integers(0, 100))
    def note(self, which: int) -> None:
        """Somebody who has a password before them has noted it."""
        if not self._with_button() and self.model.subscribers:
            self.calm()
        if found := self._with_button():
            self.run(self.people.note(*found[which % len(found)]))

    @rule(which=st.integers(0, 100))
    def repeat(self, which: int) -> None:
        """Slack sends a form again that was acknowledged: nothing comes of it."""
        self.run(self.people.once_more(which))

    @rule(method=st.sampled_from(METHODS), kind=st.sampled_from(sorted(FAULTS)), times=st.integers(1, 3))
    def spoil(self, method: str, kind: str, times: int) -> None:
        """The next calls of this kind fare badly."""
        self.slack.faults.add(method, times=1 if kind == "time-out" else times, **FAULTS[kind])

    @rule()
    def crash(self) -> None:
        """The bot dies at whatever it is, and another takes its place."""
        self.run(self._crash())

    @rule(seconds=st.sampled_from([1, 5, 31, 60]))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self.bot.clock.forward(timedelta(seconds=seconds))
        self.bot.awaken()

    @rule()
    def calm(self) -> None:
        """The weather clears for a while, and everything owed arrives."""
        self.run(self._settled())

    def teardown(self) -> None:
        """At the end all is calm, and everybody has read what the model says: no more, no less, in this order."""
        try:
            self.run(self._settled())
        finally:
            self.run(self._end())
            self._runner.close()

    async def _end(self) -> None:
        await self.bot.crash()
        await self._open.aclose()

    async def _crash(self) -> None:
        await self.bot.crash()
        await self.bot.start()

    async def _amid(self, work: Coroutine[Any, Any, T], moment: tuple[str, bool], later: int) -> T:
        passages = self.slack.log.passages
        place, to_slack = moment

        def seen() -> int:
            return sum(each.place == place and each.to_slack is to_slack for each in passages)

        before, doing = seen(), asyncio.create_task(work)
        with suppress(AssertionError):  # it may be that this never comes
            await self.slack.until(lambda: seen() > before or doing.done(), 0.4)
        await asyncio.sleep(later / 1000)
        await self._crash()
        return await doing

    async def _settled(self) -> None:
        self.slack.faults.clear()
        await self.bot.settle()
        for who, ts in sorted(self.people.pressed):
            await self.people.note(who, ts)  # whom nobody heard before the crash presses again
        await self.slack.until(self._all_withdrawn, 10, "A noted password was not taken out")
        await self.bot.settle()
        self.slack.faults.latency = self.slack.faults.lag = 0.004
        for place in (*IN_SLACK, firm.TEAM_CHANNEL):
            assert self._read_by(place) == self.model.reads(place), NAMES.get(place, place)
        self._check_passwords()

    def _with_button(self) -> list[tuple[str, str]]:
        return [(who, message.ts) for who in IN_SLACK for message in self.people.passwords(who)]

    def _all_withdrawn(self) -> bool:
        return not self.people.pressed.intersection(self._with_button())

    def _said(self, place: str) -> list[Message]:
        where = place if place == firm.TEAM_CHANNEL else self.slack.workspace.direct(place)
        return self.slack.workspace.timelines[where].said

    def _read_by(self, place: str) -> list[News]:
        # A password may be sent anew, saying so: the message before it was lost with its maker, or may have been.
        first: list[News] = []
        for message in self._said(place):
            news = news_in(message, NAMES)
            # So is whoever saw the one that was lost told that it is void.
            if news.kind != "void" and not (replaces(message) and news in first):
                first.append(news)
        return first

    def _check_passwords(self) -> None:
        rows = {row["email"]: row for row in dump(self.url)["people"]}
        for newcomer, to in self.model.subscribers.items():
            address = address_of(NAMES[newcomer])
            sent = [
                each for each in self._said(to) if address in (text := "\n".join(each.texts)) and PASSWORD.search(text)
            ]
            (password,) = PASSWORD.findall("\n".join(sent[-1].texts))
            assert PasswordHasher().verify(rows[address]["password_hash"], password)
        for who, ts in self.people.pressed:
            (standing,) = (each for each in self.slack.hands(who).direct_messages if each.ts == ts)
            assert not PASSWORD.search("\n".join(standing.texts))


def _settings(slack: Slack, url: str) -> Settings:
    return read_settings(
        {
            "SLACK_BOT_TOKEN": slack.settings.bot_token,
            "SLACK_SIGNING_SECRET": slack.settings.signing_secret,
            "SLACK_API_URL": slack.api_url,
            "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
            "DATABASE_URL": url,
            "FIRM_EMAIL_DOMAINS": "filiale.fr",
        }
    )
