"""The state that Web API methods look at and change."""

import secrets
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.slack.clock import Clock
from sandbox.slack.files import Files
from sandbox.slack.refusals import SlackError
from sandbox.slack.windows import Windows
from sandbox.slack.workspace import Message, Person, Workspace

Json = dict[str, Any]

BOT = "U0ESPACE"
TRIGGER_LIFE = 3.0
ANSWER_LIFE = 30 * 60.0
ANSWER_USES = 5

ALL_SCOPES = (
    *("channels:history", "channels:join", "channels:read", "chat:write", "commands", "files:read", "files:write"),
    "groups:history",
    *("groups:read", "im:history", "im:read", "im:write", "team:read", "users:read", "users:read.email"),
)

ALL_EVENTS = ("app_home_opened", "team_join", "user_change")


@dataclass(frozen=True, slots=True)
class AppSettings:
    """What Slack knows of the installed app.

    `commands` may say of each whether its text is escaped; by default it is.
    """

    bot_token: str = "xoxb-sandbox"  # noqa: S105 - the sandbox guards nothing
    app_token: str = "xapp-sandbox"  # noqa: S105
    signing_secret: str = "signing-sandbox"  # noqa: S105
    commands: Collection[str] | Mapping[str, bool] = ()
    scopes: Collection[str] = ALL_SCOPES
    events: Collection[str] = ALL_EVENTS
    app_id: str = "A0ESPACE"
    bot_id: str = "B0ESPACE"
    bot_user_id: str = BOT
    bot_name: str = "espace"
    team_id: str = "T0CABINET"
    team_name: str = "Cabinet Durand & Associés"
    team_domain: str = "cabinet-durand"

    def knows(self, command: str) -> bool:
        """Tell whether the app has this slash command."""
        return command.startswith("/") and (command in self.commands or command[1:] in self.commands)

    def escapes(self, command: str) -> bool:
        """Tell whether mentions in this command's text arrive as ids."""
        if not isinstance(self.commands, Mapping):
            return True
        return bool(self.commands.get(command, self.commands.get(command[1:], True)))


class Triggers:
    """The trigger ids in use, each good once within three seconds."""

    def __init__(self, clock: Clock) -> None:
        self.life = TRIGGER_LIFE
        self._clock = clock
        self._issued: dict[str, tuple[str, float]] = {}
        self._used: dict[str, float] = {}

    def issue(self, person_id: str) -> str:
        """Give a person's interaction a trigger id."""
        now = self._clock.now()
        self._forget(now)
        trigger = f"{time.time_ns() // 1_000_000}.{secrets.randbelow(10**10)}.{secrets.token_hex(16)}"
        self._issued[trigger] = (person_id, now)
        return trigger

    def check(self, trigger: str | None) -> str:
        """Give the person of a valid trigger id; raises SlackError."""
        if trigger in self._used:
            raise SlackError("exchanged_trigger_id")
        if trigger is None or trigger not in self._issued:
            raise SlackError("invalid_trigger_id")
        person_id, issued = self._issued[trigger]
        if self._clock.now() - issued > self.life:
            raise SlackError("expired_trigger_id")
        return person_id

    def use(self, trigger: str) -> None:
        """Mark a trigger id as used."""
        self._used[trigger] = self._issued.pop(trigger)[1]

    def _forget(self, now: float) -> None:
        for known in (self._issued, self._used):
            while known and now - self._age(next(iter(known.values()))) > 60:
                del known[next(iter(known))]

    @staticmethod
    def _age(entry: Any) -> float:
        return float(entry[1] if isinstance(entry, tuple) else entry)


@dataclass(slots=True)
class ResponseUrl:
    """The address where an app may answer one interaction."""

    person_id: str
    channel: str
    about: Message | None
    issued: float
    uses: int = 0


@dataclass(slots=True)
class World:
    """The whole state of the sandbox."""

    settings: AppSettings
    workspace: Workspace
    windows: Windows
    clock: Clock
    triggers: Triggers
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    tickets: set[str] = field(default_factory=set)
    address: str = ""
    uninstalled: bool = False
    edits_closed: bool = False  # by the workspace's settings, as the next
    keeps_everything: bool = False  # for compliance exports: nothing may be deleted

    def require(self, scope: str) -> None:
        """Raise SlackError where the app lacks this scope."""
        if scope not in self.settings.scopes:
            raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(self.settings.scopes)))

    def may(self, scope: str) -> bool:
        """Tell whether the app was given this scope."""
        return scope in self.settings.scopes

    def answer_url(self, person_id: str, channel: str, about: Message | None = None) -> str:
        """Give an interaction the address where the app may answer it."""
        now = self.clock.now()
        while self.response_urls:
            oldest = next(iter(self.response_urls))
            if now - self.response_urls[oldest].issued <= 2 * ANSWER_LIFE:
                break
            del self.response_urls[oldest]
        key = secrets.token_hex(12)
        self.response_urls[key] = ResponseUrl(person_id, channel, about, now)
        return f"http://{self.address}/commands/{self.settings.team_id}/{key}"

    def bot_message(self, channel: str, text: str, blocks: list[Json], **more: Any) -> Message:
        """Write a message of the bot, without posting it."""
        workspace = self.workspace
        return Message(
            channel=channel,
            ts=workspace.next_ts(),
            text=text,
            user=self.settings.bot_user_id,
            bot_id=self.settings.bot_id,
            blocks=tuple(blocks),
            names=workspace.names,
            **more,
        )


def build(people: Collection[Person], channels: Collection[Any], settings: AppSettings, clock: Clock) -> World:
    """Make a world of these people and channels, with the app."""
    bot = Person(settings.bot_user_id, settings.bot_name, settings.bot_name.capitalize(), is_bot=True)
    bot = next((person for person in people if person.id == settings.bot_user_id), bot)
    workspace = Workspace(people, channels, bot, clock)
    owner = {
        "team_id": settings.team_id,
        "app_id": settings.app_id,
        "app_installed_team_id": settings.team_id,
        "bot_id": settings.bot_id,
    }
    return World(settings, workspace, Windows(owner, workspace.names), clock, Triggers(clock))
