"""An app as its manifest describes it to Slack."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sandbox.slack import BOT, AppSettings, Person

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command as Slack completes it."""

    name: str
    hint: str
    description: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What Slack learns of the app when it is installed."""

    name: str
    handle: str
    commands: tuple[Command, ...]
    escapes: Mapping[str, bool]
    scopes: tuple[str, ...]
    events: tuple[str, ...]
    has_home: bool
    may_be_written_to: bool


@cache
def read_manifest(file: Path) -> Manifest:
    """Read a manifest as Slack does."""
    given: Json = yaml.safe_load(file.read_text(encoding="utf-8"))
    features = given["features"]
    events: Json = given["settings"].get("event_subscriptions", {})
    home, commands = features["app_home"], features["slash_commands"]
    return Manifest(
        name=given["display_information"]["name"],
        handle=features["bot_user"]["display_name"],
        commands=tuple(Command(each["command"], each.get("usage_hint", ""), each["description"]) for each in commands),
        escapes={each["command"]: bool(each.get("should_escape")) for each in commands},
        scopes=tuple(given["oauth_config"]["scopes"]["bot"]),
        events=tuple(events.get("bot_events", ())),
        has_home=home["home_tab_enabled"],
        may_be_written_to=home["messages_tab_enabled"] and not home["messages_tab_read_only_enabled"],
    )


def installed(manifest: Manifest) -> AppSettings:
    """Give the settings of the installed app, with new secret tokens."""
    return AppSettings(
        bot_token=f"xoxb-{secrets.token_urlsafe(24)}",
        app_token=f"xapp-{secrets.token_urlsafe(24)}",
        signing_secret=secrets.token_hex(16),
        commands=manifest.escapes,
        scopes=manifest.scopes,
        events=manifest.events,
        bot_name=manifest.handle,
    )


def bot_of(manifest: Manifest) -> Person:
    """Give the app as a member of the workspace."""
    return Person(BOT, manifest.handle, manifest.name, is_bot=True)
