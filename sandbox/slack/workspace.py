"""The workspace's people, channels and messages, as state without a network."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sandbox.slack import reading
from sandbox.slack.clock import Clock
from sandbox.slack.files import File

Json = dict[str, Any]

SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class Person:
    """A person or bot of the workspace."""

    id: str
    name: str
    real_name: str = ""
    first_name: str = ""
    last_name: str = ""
    email: str | None = None
    phone: str = ""
    title: str = ""
    locale: str = "en-US"
    tz: str = "Europe/Paris"
    is_admin: bool = False
    is_owner: bool = False
    is_primary_owner: bool = False
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    is_invited_user: bool = False
    is_connector_bot: bool = False
    deleted: bool = False
    is_email_confirmed: bool | None = True
    team_id: str = ""  # of another workspace, for who comes by Slack Connect; empty: of this one
    updated: int = field(default=0, compare=False)  # when anything of this last changed, in seconds since 1970


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that people join, public or private."""

    id: str
    name: str
    is_private: bool = False
    members: tuple[str, ...] = ()
    is_archived: bool = False
    is_ext_shared: bool = False
    is_pending_ext_shared: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation.

    `edited` is when it was last changed.
    """

    channel: str
    ts: str
    text: str
    user: str
    bot_id: str | None = None
    blocks: tuple[Json, ...] = ()
    metadata: Json | None = None
    edited: str | None = None
    thread_ts: str | None = None
    only_for: str | None = None
    files: tuple[File, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def is_reply(self) -> bool:
        """Whether it stands in the thread of another message."""
        return self.thread_ts not in {None, self.ts}

    @property
    def texts(self) -> list[str]:
        """Every text a person sees of it, file titles included."""
        return [*self.said, *(file.title for file in self.files)]

    @property
    def said(self) -> list[str]:
        """Its blocks' texts, or its text where it has none."""
        if self.blocks:
            return reading.texts(list(self.blocks), self.names)
        return [reading.shown(self.text, self.names)]


def instant(ts: str) -> int:
    """Turn a Slack timestamp into whole microseconds; raises ValueError."""
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction[:6].ljust(6, "0"))


class Timeline:
    """The messages of one conversation, oldest first.

    `messages` are as they are now, `said` as they first appeared.
    """

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.said: list[Message] = []
        self._instants: list[int] = []

    def append(self, message: Message) -> None:
        """Add the newest message."""
        self.messages.append(message)
        self.said.append(message)
        self._instants.append(instant(message.ts))

    def between(self, after: int, before: int, *, inclusive: bool) -> list[Message]:
        """Give the messages of a period, its ends only if `inclusive`."""
        first, last = (bisect_left, bisect_right) if inclusive else (bisect_right, bisect_left)
        return self.messages[first(self._instants, after) : last(self._instants, before)]

    def replies(self, message: Message) -> list[Message]:
        """Give the messages in this one's thread, oldest first."""
        return [each for each in self.messages if each.is_reply and each.thread_ts == message.ts]

    def thread(self, message: Message) -> Json:
        """Describe this message's thread to the app, if it has one."""
        replies = self.replies(message)
        if not replies:
            return {}
        return {"thread_ts": message.ts, "reply_count": len(replies), "latest_reply": replies[-1].ts}

    def find(self, ts: str) -> Message | None:
        """Give the message under this timestamp."""
        at = self._place(ts)
        return None if at is None else self.messages[at]

    def put(self, message: Message) -> None:
        """Replace the message that has this one's timestamp."""
        at = self._place(message.ts)
        if at is not None:
            self.messages[at] = message

    def remove(self, ts: str) -> None:
        """Remove a message."""
        at = self._place(ts)
        if at is not None:
            del self.messages[at], self._instants[at]

    def _place(self, ts: str) -> int | None:
        try:
            moment = instant(ts)
        except ValueError:
            return None
        at = bisect_left(self._instants, moment)
        return at if at < len(self._instants) and self._instants[at] == moment else None


def _heard_by_nobody(_: Message) -> None:
    pass


class Workspace:
    """The people, channels and messages of the workspace."""

    def __init__(self, people: Iterable[Person], channels: Iterable[Channel], bot: Person, clock: Clock) -> None:
        self._clock = clock
        self.bot = bot
        self.people: dict[str, Person] = {}
        self.names: dict[str, str] = {}
        self.channels: dict[str, Channel] = {}
        self.timelines: defaultdict[str, Timeline] = defaultdict(Timeline)
        self.ephemerals: defaultdict[str, Timeline] = defaultdict(Timeline)
        self.on_say: Callable[[Message], None] = _heard_by_nobody
        self._last_instant = 0
        for person in (bot, *people):
            self.add(person)
        if SLACKBOT not in self.people:
            self.add(Person(SLACKBOT, "slackbot", "Slackbot"))
        for channel in channels:
            self.add_channel(channel)

    def add(self, person: Person) -> None:
        """Add a person, or replace what is known of them."""
        person = replace(person, updated=person.updated or self._whole_seconds())
        self.people[person.id] = person
        self.names[person.id] = person.real_name or person.name
        if person.id == self.bot.id:
            self.bot = person

    def change(self, person_id: str, **changes: Any) -> Person:
        """Change some facts of a person, as `deleted=True`."""
        self.add(replace(self.people[person_id], updated=self._whole_seconds(), **changes))
        return self.people[person_id]

    def add_channel(self, channel: Channel) -> None:
        """Add a channel, or replace what is known of it."""
        self.channels[channel.id] = channel
        self.names[channel.id] = channel.name

    def direct(self, person_id: str) -> str:
        """Give the id of a person's direct messages with the bot."""
        return "D" + person_id[1:]

    def between(self, person_id: str, other_id: str) -> str:
        """Give the id of two people's direct messages.

        The bot does not see them.
        """
        return "D" + "-".join(sorted((person_id[1:], other_id[1:])))

    def person_of(self, conversation: str) -> Person | None:
        """Give the person whose direct messages with the bot these are."""
        person = self.people.get("U" + conversation[1:]) if conversation.startswith("D") else None
        return None if person is None or person.id == self.bot.id else person

    def channel_named(self, name: str) -> Channel | None:
        """Find a channel by its name, with or without #."""
        return next((each for each in self.channels.values() if each.name == name.removeprefix("#")), None)

    def by_email(self, email: str) -> Person | None:
        """Find an active person by address, in any case."""
        wanted = email.strip().casefold()
        active = (person for person in self.people.values() if not person.deleted and not person.is_bot)
        return next((person for person in active if person.email and person.email.casefold() == wanted), None)

    def next_ts(self) -> str:
        """Give a timestamp later than every one before."""
        self._last_instant = max(self._last_instant + 1, self._clock.microseconds())
        return f"{self._last_instant // 1_000_000}.{self._last_instant % 1_000_000:06d}"

    def say(self, message: Message) -> Message:
        """Add a message to its conversation, or for one person only."""
        where = self.ephemerals[message.only_for] if message.only_for else self.timelines[message.channel]
        where.append(message)
        self.on_say(message)
        return message

    def everything_said(self) -> Iterator[Message]:
        """Give every message there is now, ephemeral ones included."""
        for timeline in (*self.timelines.values(), *self.ephemerals.values()):
            yield from timeline.messages

    def _whole_seconds(self) -> int:
        return self._clock.microseconds() // 1_000_000
