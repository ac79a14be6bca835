"""The firm of these tests: a real database and client, a workspace in the sandbox, workers to start and stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from gateways.slack.health import SlackClient
from gateways.slack.messages import SlackMessages
from gateways.slack.rate_limits import Pacing
from gateways.slack.team_channel import KnownChannel
from locales import Languages
from rules import add_subscriber, deliveries, enrol
from rules.add_subscriber import PreparedPassword
from rules.mentions import look_up
from rules.model import subscriber_form
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from rules.model.notices import Message
from rules.model.passwords import Held, PasswordsInHand, generate, hash_password
from rules.model.people import Member, Person, SlackId
from rules.model.policy import AdmissionPolicy, Enrolment
from rules.model.team_channel import TeamChannel
from rules.ports import Transactions
from sandbox import firm
from sandbox.slack import Slack, workspace
from tests.weather import Network
from views.firm_profile import FirmProfile
from views.wording import Wording
from workers.backoff import Backoff
from workers.outbox import Worker
from workers.sending import Sending

HOUSE = FirmProfile("Cabinet Durand & Associés", "Claire Durand")
LANGUAGES = Languages.load("fr")
CALL_SECONDS = 1.0
QUICK = Backoff(timedelta(seconds=0.02), timedelta(seconds=0.1), timedelta(seconds=0.5), mending=timedelta(seconds=0.1))
FIRM = AdmissionPolicy(frozenset({firm.DOMAIN}), Enrolment.USERS)
SEND = "chat.postMessage"
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
    client: SlackClient
    network: Network
    records: Transactions
    database_url: str
    clock: Clock = field(default_factory=Clock)
    passwords: PasswordsInHand = field(default_factory=PasswordsInHand)
    made: list[str] = field(default_factory=list)

    def worker(self, process_id: str = MAKER, **changes: Any) -> Worker:
        """A worker of the process of this name; only the maker has the passwords made by `add`."""
        usual = {
            "records": self.records,
            "channel": self.messages(),
            "passwords": self.passwords if process_id == MAKER else PasswordsInHand(),
            "make_password": self.make_password,
            "now": self.clock.now,
            "pacing": Pacing(self.client.health, probe_every=QUICK.mending),
            "idle": 0.05,
            "backoff": QUICK,
        }
        return Worker(process_id=process_id, **{**usual, **changes})

    def messages(self) -> SlackMessages:
        """Slack, as a channel."""
        wording = Wording(LANGUAGES, HOUSE, self.clock.now)
        return SlackMessages(self.client, KnownChannel(self.client, TeamChannel(firm.TEAM_CHANNEL)), wording)

    def sending(self, **changes: Any) -> Sending:
        """The part of the maker's worker that sends one message."""
        usual = {
            "records": self.records,
            "channel": self.messages(),
            "passwords": self.passwords,
            "make_password": self.make_password,
            "process_id": MAKER,
            "now": self.clock.now,
            "backoff": QUICK,
            "pacing": Pacing(self.client.health),
        }
        return Sending(**{**usual, **changes})

    async def send(self, message: Message, **changes: Any) -> None:
        """Let the maker's worker, or one that differs from it, send one message."""
        mentions = await self.records.read(look_up, message)
        await self.sending(**changes).deliver(message, mentions)

    async def claim(self, process_id: str = MAKER) -> list[Message]:
        """What a process claims that then dies."""
        return await self.records.write_outbox(deliveries.claim, process_id, self.clock.now(), (), 8)

    async def post(self, message: Message) -> None:
        """Let Slack have a message without a trace of it in the database: its sender died."""
        mentions = await self.records.read(look_up, message)
        await self.messages().send(message, mentions, self.passwords.of(message.id))

    @asynccontextmanager
    async def working(self, process_id: str = MAKER, **changes: Any) -> AsyncIterator[Worker]:
        """A worker at work, stopped cleanly at the end."""
        worker = self.worker(process_id, **changes)
        running = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            await worker.stop(2)
            await running

    async def deliver(self, process_id: str = MAKER, **changes: Any) -> None:
        """Let a worker deliver everything that can be delivered now."""
        async with self.working(process_id, **changes):
            await self.settled()

    async def settled(self, within: float = 45) -> None:
        """Wait until nothing is owed any more but edits planned for later."""
        async with asyncio.timeout(within):
            while await self.records.read(lambda records: records.outbox.owed()):  # noqa: ASYNC110 - a database rings no bell
                await asyncio.sleep(0.01)

    async def begun(self, count: int) -> None:
        """Wait until this many messages have reached Slack, answered or not."""
        passages = self.slack.log.passages
        await self.slack.until(lambda: sum(each.place == SEND and each.to_slack for each in passages) >= count)

    async def edited(self, who: str) -> None:
        """Wait until the latest message to somebody has been changed."""
        await self.slack.until(lambda: self.inbox(who)[-1].edited)

    async def make_password(self) -> tuple[str, str]:
        """A new password and its hash."""
        password = generate()
        self.made.append(password)
        return password, await asyncio.to_thread(hash_password, password)

    async def enrol(self, who: str, *, administrator: bool = True) -> None:
        """Somebody enrols as administrator, or resigns."""
        await self.records.write(
            enrol.choose,
            SlackId(who),
            administrator=administrator,
            form=IdempotencyKey(str(uuid4())),
            now=self.clock.now(),
        )

    async def add(self, who: str, *, reveal: bool = False, in_slack: bool = True) -> UUID:
        """Claire adds a subscriber; the id of the message with the password, which the maker has in hand.

        Where the subscriber is not in Slack, Claire gets it.
        """
        collaborator, message = self.member(who), uuid4()
        password_hash = None
        if not reveal:
            password, password_hash = await self.make_password()
            self.passwords.hold(message, Held(password, password_hash))
        typed = subscriber_form.Form(
            last_name=collaborator.last_name, first_name=collaborator.first_name, email=collaborator.email or ""
        )
        added = await self.records.write(
            add_subscriber.save,
            SlackId(firm.CLAIRE),
            subscriber_form.read(typed),
            Identity(collaborator if in_slack else None, None),
            justification=Justification("", frozenset(Doubt)),
            form=IdempotencyKey(str(uuid4())),
            prepared=PreparedPassword(message, MAKER, password_hash),
            now=self.clock.now(),
        )
        return added.message

    def member(self, who: str) -> Member:
        """Somebody of the workspace, as the rules know them."""
        person = self.slack.workspace.people[who]
        return Member(
            slack_id=SlackId(who),
            email=person.email,
            first_name=person.first_name,
            last_name=person.last_name,
            locale=person.locale,
            timezone=person.tz,
        )

    def password_before(self, who: str) -> str:
        """The password that stands in the latest message with one to this person."""
        words = " ".join(text for each in self.inbox(who) for text in each.texts).replace("`", " ").split()
        return [word for word in words if word in self.made][-1]

    def inbox(self, who: str) -> list[workspace.Message]:
        """What this person has from the bot, or what stands in the channel."""
        return self.slack.channel_messages(who) if who.startswith("C") else self.slack.hands(who).direct_messages

    async def message(self, which: UUID) -> Message:
        """A message as stored."""
        found = await self.records.read(lambda records: records.outbox.get(which))
        assert found is not None
        return found

    async def person(self, who: str) -> Person:
        """Somebody as stored."""
        found = await self.records.read(lambda records: records.people.by_slack_id(SlackId(who)))
        assert found is not None
        return found

    async def opens(self, who: str, password: str) -> bool:
        """Whether this password opens this person's access."""
        stored = (await self.person(who)).password_hash
        try:
            return PasswordHasher().verify(stored or "", password)
        except VerifyMismatchError:
            return False

    async def failures(self) -> list[Message]:
        """What administrators are shown as refused for good."""
        return await self.records.read(lambda records: records.outbox.failures(20))
