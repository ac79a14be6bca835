"""Where the story is played: a workspace in the sandbox, the whole bot, and signed HTTP or Socket Mode between them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.app import Cabinet, DoorOf, assemble, now_in_utc, slack_client, slack_session
from bot.password_maker import PasswordMaker
from bot.settings import Settings, read_settings
from bot.transports import linked, listening, web_server
from gateways.slack.health import AppHealth, SlackClient
from gateways.slack.rate_limits import Pace, Pacing
from rules.ports import Records, Sessions, Transactions
from sandbox import firm
from sandbox.bot_process import MANIFEST
from sandbox.databases import UNHURRIED, dump
from sandbox.slack import AppSettings, Hands, Message, Person, Slack, Window
from sandbox.slack.manifest import read_manifest
from storage.database import Database
from tests.clocks import unhurried
from tests.logbook import Log, logging_to
from tests.weather import Network
from views import add_subscriber, enrol, list_clients, list_portfolios, list_subscribers, show_space

COMMANDS = (
    *(*show_space.COMMANDS, *enrol.COMMANDS, *add_subscriber.COMMANDS),
    *(*list_subscribers.COMMANDS, *list_clients.COMMANDS, *list_portfolios.COMMANDS),
)
PASSWORD = re.compile(r"\b[a-z2-9]{5}(?:-[a-z2-9]{5}){3}\b")
_WAITING = ("Un instant…", "One moment…")


def plainly(text: str) -> str:
    """The text with ordinary spaces only."""
    return text.replace("\u202f", " ").replace("\xa0", " ")


@dataclass
class Stage:
    """The workspace, the bot in it, and the database it keeps."""

    slack: Slack
    bot: Cabinet
    database: Database
    records: Transactions
    url: str
    log: Log
    client: SlackClient

    def hands(self, who: str) -> Hands:
        """Somebody, sitting in front of Slack."""
        return self.slack.hands(who)

    def top(self, who: str) -> Window:
        """The window on top of somebody's stack."""
        window = self.hands(who).window
        assert window is not None
        return window

    def inbox(self, who: str) -> list[Message]:
        """What this person has from the bot, or what stands in the channel."""
        return self.slack.channel_messages(who) if who.startswith("C") else self.hands(who).direct_messages

    def told(self, who: str) -> str:
        """The same as one text."""
        return plainly("\n".join(line for message in self.inbox(who) for line in message.texts))

    def reads(self, who: str) -> str:
        """The text of the window on top of somebody's stack."""
        return plainly(self.top(who).text)

    def error(self, who: str, field: str) -> str:
        """What is said at a field of the form on top; nothing where it is not at fault."""
        return plainly(self.top(who).errors.get(field, ""))

    async def open(self, who: str, command: str, text: str = "") -> Window:
        """Type a command; the window it ends in."""
        hands = self.hands(who)
        before = hands.window
        answer = await hands.command(command, text)
        assert answer.ok, answer
        await self.slack.until(
            lambda: hands.window not in {None, before} and not any(each in self.top(who).text for each in _WAITING),
            why=f"No window opened for {who}",
        )
        return self.top(who)

    async def press(self, who: str, action: str) -> Window:
        """Press a button in the top window; the window it leads to."""
        return await self._changed(who, lambda: self.hands(who).press(action))

    async def pick(self, who: str, action: str, value: Any) -> Window:
        """Choose in a menu or among boxes; the window as it then stands."""
        return await self._changed(who, lambda: self.hands(who).select(action, value))

    async def choose(self, who: str, person: str) -> Window:
        """Choose a collaborator in the form on top, and see it filled in."""
        return await self._changed(who, lambda: self.hands(who).select("collaborator", person))

    async def choose_in_journal(self, who: str, action: str, value: str) -> Window:
        """Choose a kind or a day in the journal on top, and see what is found."""
        return await self._changed(who, lambda: self.hands(who).select(action, value))

    async def submit(self, who: str) -> Window:
        """Press the button that sends the form on top; the window it leads to."""
        answer = await self.hands(who).submit()
        assert answer.ok, answer
        return self.top(who)

    async def _changed(self, who: str, act: Callable[[], Any]) -> Window:
        before = (self.top(who).id, self.top(who).hash)
        answer = await act()
        assert answer.ok, answer
        await self.slack.until(
            lambda: (self.top(who).id, self.top(who).hash) != before, why=f"Nothing changed before {who}"
        )
        return self.top(who)

    async def enrol(self, who: str, *, administrator: bool = True) -> Window:
        """Tick the box, or untick it, and confirm."""
        await self.open(who, "/admin-espace")
        await self.hands(who).select("administrator", ["yes"] if administrator else [])
        return await self.submit(who)

    async def fill(self, who: str, **fields: str | None) -> Window:
        """Open the form and type into its fields, Anne's details where nothing else is given."""
        await self.open(who, "/ajouter-abonne")
        typed = {"last_name": "Petit", "first_name": "Anne", "email": f"anne.petit@{firm.DOMAIN}", **fields}
        for name, text in typed.items():
            self.hands(who).type(name, text)
        return self.top(who)

    async def add(self, who: str, **fields: str | None) -> str:
        """Fill in the form, confirm and save; the password shown, or nothing where none is."""
        await self.fill(who, **fields)
        await self.submit(who)
        if "reason" in self.top(who).values:
            self.hands(who).type("reason", "C’est bien voulu")
        shown = PASSWORD.search((await self.submit(who)).text)
        return shown[0] if shown else ""

    async def id_of(self, whose: str) -> int:
        """By which the space knows somebody with this Slack account, or this address."""
        rows = await self.rows("people")
        return next(int(row["id"]) for row in rows if whose in {row["slack_id"], row["email"]})

    async def ask(self, who: str, choice: str, whose: str) -> Window:
        """Choose from the menu beside somebody in an administrator's list; the window it leads to."""
        await self.open(who, "/abonnes")
        person = await self.id_of(whose)
        menu = ("subscriber_menu", f"{choice}:{person}", f"person-{person}")
        return await self._changed(who, lambda: self.hands(who).select(*menu))

    async def change(self, who: str, choice: str, whose: str, why: str = "Fin de mission") -> Window:
        """The same, with a reason where one is asked for, and confirmed; what then stands there."""
        await self.ask(who, choice, whose)
        if "reason" in self.top(who).values:
            self.hands(who).type("reason", why)
        return await self.submit(who)

    async def settle(self, within: float = 45) -> None:
        """Wait until nothing is owed any more but edits planned for later."""
        async with asyncio.timeout(within):
            while await self.records.read(_owed):  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)
            await self.bot.homes.catch_up()

    async def home(self, who: str) -> str:
        """What somebody reads who opens their Home, once the bot has answered."""
        hands = self.hands(who)
        published = len(self.slack.log.of("views.publish"))
        assert (await hands.open_home()).ok
        await self.slack.until(lambda: len(self.slack.log.of("views.publish")) > published, why="No Home was published")
        await self.bot.background.drain(20)
        return self.reads_at_home(who)

    def reads_at_home(self, who: str) -> str:
        """What stands on somebody's Home, without their opening it again."""
        home = self.hands(who).home
        assert home is not None
        return plainly(home.text)

    async def press_at_home(self, who: str, action: str, value: str | None = None) -> Window:
        """Press a button of one's Home; the window that opens."""
        hands = self.hands(who)
        before = hands.window
        assert (await hands.press(action, hands.home, value=value)).ok
        await self.slack.until(lambda: hands.window not in {None, before}, why=f"No window opened for {who}")
        return self.top(who)

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """Every row of a table."""
        return (await self.tables())[table]

    async def tables(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of every table."""
        return await asyncio.to_thread(dump, self.url)


def _unbound() -> Pace:
    # Tests press faster than anybody's hands.
    return Pace(every=1e-6, burst=10**6)


def _owed(records: Records) -> int:
    return records.outbox.owed()


Stages = Callable[..., Awaitable[Stage]]


@asynccontextmanager
async def open_stage(
    database_url: str,
    *,
    transport: str = "http",
    delivering: bool = True,
    workspace: Slack | None = None,
    others: tuple[Person, ...] = (),
    foreseen: tuple[str, ...] = (),
    password_maker: PasswordMaker | None = None,
    network: Network | None = None,
    now: Callable[[], datetime] = now_in_utc,
    pacing: Callable[[AppHealth], Pacing] | None = None,
    asks: Pace | None = None,
    patience: int = UNHURRIED,
    answers_within: float = UNHURRIED,
    door: DoorOf | None = None,
    sessions: Sessions | None = None,
    **settings: str,
) -> AsyncIterator[Stage]:
    """The bot with these settings in the sample firm (with `others`), or in a workspace that is open already."""
    async with AsyncExitStack() as stack:
        if workspace is None:
            made = Slack(
                [*firm.people(), *others],
                firm.channels(),
                AppSettings(commands=COMMANDS, events=read_manifest(MANIFEST).events),
                clock=unhurried(),
            )
            workspace = await stack.enter_async_context(made)
        slack = workspace
        read, log = _settings(slack, database_url, settings), Log(foreseen={*foreseen})
        stack.enter_context(logging_to(log, read.log_level))
        database = await stack.enter_async_context(Database(database_url, patience, now))
        session = await stack.enter_async_context(slack_session(network))
        hashing = password_maker or PasswordMaker()
        stack.callback(hashing.close)
        client = slack_client(read.api_url, session, read.bot_token)
        bot = await assemble(
            read,
            database,
            client,
            hashing,
            now,
            pacing and pacing(client.health),
            asks=asks or _unbound(),
            door=door,
            sessions=sessions,
            answers_within=answers_within,
        )
        reached = by_socket(slack, bot.app) if transport == "socket" else by_http(slack, bot.app, database, client)
        await stack.enter_async_context(reached)
        await stack.enter_async_context(working(bot, delivering=delivering))
        space = await database.open_space(slack.settings.team_id, slack.settings.team_name)
        yield Stage(slack, bot, database, database.for_space(space), database_url, log, client)


def _settings(slack: Slack, database_url: str, changes: dict[str, str]) -> Settings:
    usual = {
        "SLACK_BOT_TOKEN": slack.settings.bot_token,
        "SLACK_SIGNING_SECRET": slack.settings.signing_secret,
        "SLACK_APP_TOKEN": slack.settings.app_token,
        "SLACK_API_URL": slack.api_url,
        "NOTIFICATIONS_CHANNEL": firm.TEAM_CHANNEL,
        "DATABASE_URL": database_url,
        "HELP_CONTACT": "aide@cabinet-durand.fr",
        "GATHER_ARRIVALS_MINUTES": "0",
    }
    return read_settings({**usual, **changes})


@asynccontextmanager
async def by_http(slack: Slack, app: AsyncApp, database: Database, client: SlackClient) -> AsyncIterator[None]:
    """Slack posts signed requests to the app."""
    server = web_server(app, database, client.health, slack.settings.signing_secret)
    async with listening(server, "127.0.0.1", 0) as port:
        slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        yield


@asynccontextmanager
async def by_socket(slack: Slack, app: AsyncApp) -> AsyncIterator[None]:
    """The app opens a connection, through which Slack sends everything."""
    async with linked(app, slack.settings.app_token, app.client):
        await slack.connected()
        yield


@asynccontextmanager
async def working(bot: Cabinet, *, delivering: bool = True) -> AsyncIterator[None]:
    """The bot delivers what is owed, or leaves it; afterwards it is stopped."""
    delivery = asyncio.create_task(bot.worker.run()) if delivering else None
    beside = bot.by_itself[:-1]  # the schedule is for the tests to keep
    others = [asyncio.create_task(each.run()) for each in beside] if delivering else []
    try:
        yield
    finally:
        await bot.background.drain(0)
        if others:
            for each in beside:
                each.stop()
            await asyncio.wait(others, timeout=2)
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        if delivery is not None:
            await bot.worker.stop(2)
            await delivery
