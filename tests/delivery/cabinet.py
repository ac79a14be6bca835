"""The firm of these tests: a real database and client, a workspace in the sandbox, workers to start and stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import aiohttp
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from slack_sdk.web.async_client import AsyncWebClient

from delivery.retries import Backoff
from delivery.worker import Worker
from locales import Languages
from rules import add_subscriber, deliveries, enrol, subscriber_form
from rules.add_subscriber import Firm, Identity, Sealed
from rules.journal import FormId
from rules.notices import Address, FailedMessage, Message
from rules.open_space import Partner, register_partners
from rules.passwords import Held, PasswordsInHand, generate, hash_password
from rules.people import Member, Person, SlackId
from rules.permissions import Enrolment
from rules.ports import Records, Transactions
from sandbox import firm, workspace
from sandbox.slack import Slack
from storage.database import Database
from views.show_space import House

CALL_SECONDS = 0.4
QUICK = Backoff(timedelta(seconds=0.02), timedelta(seconds=0.1), timedelta(seconds=0.3))
FIRM = Firm(frozenset({firm.DOMAIN}), Enrolment.USERS)
HOUSE = House("Cabinet Durand & Associés", "Claire Durand")
LEASE_OVER = deliveries.LEASE + timedelta(seconds=1)
MAKER = "the maker"
SUCCESSOR = "the successor"


@dataclass
class Clock:
    """The time it is, which can be put forward."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """The time, as the workers see it."""
        return datetime.now(UTC) + self.ahead

    def forward(self, by: timedelta) -> None:
        """Let this much time pass at once."""
        self.ahead += by


@dataclass
class Cabinet:
    """A firm whose partners, Claire (in French) and Hugh (in English), are in the space from the start."""

    slack: Slack
    client: AsyncWebClient
    records: Transactions
    database_url: str
    clock: Clock = field(default_factory=Clock)
    passwords: PasswordsInHand = field(default_factory=PasswordsInHand)
    made: list[str] = field(default_factory=list)

    def worker(self, holder: str = MAKER, **changes: Any) -> Worker:
        """A worker of the process of this name; only the maker has the passwords made by `add`."""
        usual = {
            "records": self.records,
            "client": self.client,
            "languages": Languages.load("fr"),
            "house": HOUSE,
            "channel": firm.TEAM_CHANNEL,
            "passwords": self.passwords if holder == MAKER else PasswordsInHand(),
            "seal": self.seal,
            "now": self.clock.now,
            "idle": 0.05,
            "backoff": QUICK,
        }
        return Worker(holder=holder, **{**usual, **changes})

    @asynccontextmanager
    async def working(self, holder: str = MAKER, **changes: Any) -> AsyncIterator[Worker]:
        """A worker at work, stopped cleanly at the end."""
        worker = self.worker(holder, **changes)
        running = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            await worker.stop(2)
            await running

    async def deliver(self, holder: str = MAKER, **changes: Any) -> None:
        """Let a worker deliver everything that can be delivered now."""
        async with self.working(holder, **changes):
            await self.settled()

    async def settled(self, within: float = 10) -> None:
        """Wait until nothing is owed any more but edits planned for later."""
        async with asyncio.timeout(within):
            while await self.records.read(owed):  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)

    async def edited(self, who: str) -> None:
        """Wait until the latest message to somebody has been changed."""
        await self.slack.until(lambda: self.inbox(who)[-1].edited)

    async def seal(self) -> tuple[str, str]:
        """A new password and its hash."""
        password = generate()
        self.made.append(password)
        return password, await asyncio.to_thread(hash_password, password)

    async def enrol(self, who: str, *, administrator: bool = True) -> None:
        """Somebody makes himself administrator, or no longer."""
        await self.records.write(
            enrol.choose,
            SlackId(who),
            administrator=administrator,
            form=FormId(str(uuid4())),
            enrolment=FIRM.enrolment,
            now=self.clock.now(),
        )

    async def add(self, who: str, *, reveal: bool = False) -> UUID:
        """Claire adds a subscriber; the id of the message with his password, which the maker has in hand."""
        collaborator, message = self.member(who), uuid4()
        password_hash = None
        if not reveal:
            password, password_hash = await self.seal()
            self.passwords.hold(message, Held(password))
        typed = subscriber_form.Form(
            last_name=collaborator.last_name, first_name=collaborator.first_name, email=collaborator.email or ""
        )
        added = await self.records.write(
            add_subscriber.save,
            SlackId(firm.CLAIRE),
            subscriber_form.read(typed),
            Identity(collaborator, None),
            FIRM,
            reason="",
            form=FormId(str(uuid4())),
            sealed=Sealed(message, MAKER, password_hash),
            now=self.clock.now(),
        )
        return added.message

    def member(self, who: str) -> Member:
        """Somebody of the workspace, as the rules know him."""
        person = self.slack.workspace.people[who]
        return Member(
            slack_id=SlackId(who),
            email=person.email,
            first_name=person.first_name,
            last_name=person.last_name,
            locale=person.locale,
            timezone=person.tz,
        )

    def inbox(self, who: str) -> list[workspace.Message]:
        """What this person has from the bot, or what stands in the channel."""
        return self.slack.channel_messages(who) if who.startswith("C") else self.slack.hands(who).direct_messages

    async def message(self, which: UUID) -> Message:
        """A message as stored."""
        found = await self.records.read(message, which)
        assert found is not None
        return found

    async def person(self, who: str) -> Person:
        """Somebody as stored."""
        found = await self.records.read(person, who)
        assert found is not None
        return found

    async def opens(self, who: str, password: str) -> bool:
        """Whether this password opens this person's access."""
        stored = (await self.person(who)).password_hash
        try:
            return PasswordHasher().verify(stored or "", password)
        except VerifyMismatchError:
            return False

    async def failures(self) -> list[FailedMessage]:
        """What administrators are shown as refused for good."""
        return await self.records.read(failures)


@asynccontextmanager
async def open_cabinet(database_url: str) -> AsyncIterator[Cabinet]:
    """The firm on this database, its partners told of already."""
    timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
    async with (
        Slack(firm.people(), firm.channels()) as slack,
        Database(database_url) as database,
        aiohttp.ClientSession(timeout=timeout) as session,
    ):
        client = AsyncWebClient(
            token=slack.settings.bot_token, base_url=slack.api_url, session=session, retry_handlers=[]
        )
        space = await database.open_space(slack.settings.team_id, HOUSE.firm)
        cabinet = Cabinet(slack, client, database.for_space(space), database_url)
        partners = [Partner(each.email or "", each) for each in map(cabinet.member, (firm.CLAIRE, firm.HUGH))]
        await cabinet.records.write(register_partners, partners, cabinet.clock.now())
        await cabinet.records.write(_as_if_told, cabinet.clock.now())
        await cabinet.enrol(firm.CLAIRE)
        await cabinet.records.write(_as_if_told, cabinet.clock.now())
        yield cabinet


def owed(records: Records) -> int:
    """How many messages are owed now."""
    return records.outbox.owed()


def message(records: Records, which: UUID) -> Message | None:
    """A message by its id."""
    return records.outbox.get(which)


def person(records: Records, who: str) -> Person | None:
    """A person by his Slack id."""
    return records.people.by_slack_id(SlackId(who))


def failures(records: Records) -> list[FailedMessage]:
    """What was refused for good."""
    return records.outbox.failures(20)


def _as_if_told(records: Records, now: datetime) -> None:
    while messages := deliveries.claim(records, "before the test", now, (), 50):
        for each in messages:
            deliveries.record_sent(records, each, Address("D0", "1.0"), now)
