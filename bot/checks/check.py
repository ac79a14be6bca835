"""A line of the report, and what all checks look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.app import DoorOf
from bot.settings import Settings
from gateways.slack.health import SlackClient
from gateways.slack.installation import Installation
from rules.ports import Sessions
from storage.migrate import Tables, TablesSeen

_NAME = re.compile(r"[A-Z_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at, what was found, and the remedy.

    Without a remedy all is well. `facts` are for machines.
    """

    name: str
    found: str
    remedy: str = ""
    firm: str = ""  # of what each space has
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_well(self) -> bool:
        """Whether nothing is to be mended."""
        return not self.remedy


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The settings, and what Slack and the database answered first.

    `wrong` are the sentences about settings. `tables` are None where nobody could look, and `trouble` is why. `say`
    shows what is being done.
    """

    settings: Settings
    wrong: tuple[str, ...]
    client: SlackClient
    installation: Installation | None
    tables: TablesSeen | None
    trouble: str
    door: DoorOf | None  # None: the settings name no directory, or it cannot be opened as they say
    now: Callable[[], datetime]
    say: Callable[[str], None]
    sessions: Sessions | None = None  # None: they end by themselves, or cannot be ended as the settings say

    def unread(self, *settings: str) -> str:
        """Say which of these settings cannot be used; empty if all can."""
        return unread(self.wrong, *settings)

    @property
    def without_slack(self) -> str:
        """Why Slack is asked nothing more; empty if it may be."""
        if self.installation is None:
            return self.unread("SLACK_BOT_TOKEN", "SLACK_API_URL")
        if self.installation.is_silent:
            return "Slack does not answer"
        return "Slack does not accept the token" if self.installation.failure else ""

    @property
    def without_tables(self) -> str:
        """Why nothing is read from the database; empty if it can be."""
        if self.tables is None:
            return self.unread("DATABASE_URL") or "the database cannot be reached"
        return "" if self.tables.tables is Tables.CURRENT else "the tables are not those of this version"


def unread(wrong: Sequence[str], *settings: str) -> str:
    """Say which of these settings the sentences are about; empty: none."""
    about = {found[0] for sentence in wrong if (found := _NAME.match(sentence))}
    return " and ".join(f"{each} is missing or wrong" for each in settings if each in about)


def not_looked_at(name: str, why: str) -> Check:
    """Give the line of what could not be looked at."""
    return Check(name=name, found=f"not looked at: {why}.", remedy="Mend that first, then check again.")


def as_sentence(text: str) -> str:
    """Give a remedy as a sentence of its own."""
    return f"{text[:1].upper()}{text[1:]}."
