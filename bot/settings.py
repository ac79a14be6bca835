"""Settings, read from the environment and .env into one frozen object.

All that is wrong is said at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from dotenv import dotenv_values

from locales import LANGUAGES
from rules.model.contact import domain_of, read_email
from rules.model.passwords import PasswordDelivery
from rules.model.policy import AdmissionPolicy, Enrolment, SelfReset
from rules.model.refusals import InvalidEmail
from storage.engine import read_url

T = TypeVar("T")

DEFAULTS = {
    "SLACK_BOT_TOKEN": "",
    "SLACK_SIGNING_SECRET": "",
    "SLACK_APP_TOKEN": "",
    "SLACK_API_URL": "https://slack.com/api/",
    "NOTIFICATIONS_CHANNEL": "",
    "DATABASE_URL": "sqlite:///cabinet.db",
    "PARTNERS": "",
    "FIRM_EMAIL_DOMAINS": "",
    "ADMIN_ENROLMENT": Enrolment.USERS.value,
    "PASSWORD_DELIVERY": PasswordDelivery.MESSAGE.value,
    "REVIEW_EVERY_DAYS": "90",
    "KEEP_MESSAGES_DAYS": "90",
    "GATHER_ARRIVALS_MINUTES": "15",
    "DEFAULT_LOCALE": "fr",
    "HELP_CONTACT": "",
    "DOOR_PORTAL": "",
    "DOOR_SELF_RESET": SelfReset.YES.value,
    "HOST": "127.0.0.1",
    "PORT": "3000",
    "LOG_LEVEL": "INFO",
}
_LONGEST_GATHERED = 15
_LONGEST_ADDRESS = 3000  # of what a button of Slack's opens
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_SLACK_ID = re.compile(r"[UW][A-Z0-9]{2,}")


class SettingsWrong(Exception):  # noqa: N818 - reads as what is wrong
    """Missing or wrong settings, with a sentence for each."""

    def __init__(self, sentences: list[str]) -> None:
        self.sentences = sentences
        super().__init__(" ".join(sentences))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one firm's bot.

    Without an app token it listens over HTTP.
    """

    bot_token: str
    signing_secret: str
    app_token: str
    api_url: str
    channel: str
    database_url: str
    partners: tuple[str, ...]
    firm_domains: frozenset[str]
    enrolment: Enrolment
    delivery: PasswordDelivery
    review_every: timedelta  # nothing: never of itself
    keep_messages: timedelta  # nothing: for ever
    gather_arrivals: timedelta  # nothing: each is told at once
    default_locale: str
    help_contact: str
    portal: str  # where people sign in; empty: nowhere
    self_reset: SelfReset
    host: str
    port: int
    log_level: str

    def __repr__(self) -> str:
        return f"<Settings for {self.channel}, secrets left out>"


@dataclass(frozen=True, slots=True, repr=False)
class DatabaseSettings:
    """The settings for work on the database, without Slack."""

    url: str
    log_level: str


def load_settings(environ: Mapping[str, str], file: Path) -> Settings:
    """Load the settings from the environment and `file`; raises SettingsWrong.

    The environment goes before the file.
    """
    return read_settings(gathered(environ, file))


def load_what_can_be_read(environ: Mapping[str, str], file: Path) -> tuple[Settings, tuple[str, ...]]:
    """Load the settings, with a sentence for each that is wrong.

    A wrong one is empty. Raises SettingsWrong where the file cannot be read at all.
    """
    return _read(gathered(environ, file))


def load_database_settings(environ: Mapping[str, str], file: Path) -> DatabaseSettings:
    """Load the settings of the database alone; raises SettingsWrong.

    The others may be missing or wrong.
    """
    reading = _Reading(gathered(environ, file))
    settings = DatabaseSettings(
        url=reading.read("DATABASE_URL", _database, ""), log_level=reading.read("LOG_LEVEL", _level, "")
    )
    reading.check()
    return settings


class _Reading:
    """The settings as given or by default, and the errors in them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.given = {name: values.get(name, "").strip() or default for name, default in DEFAULTS.items()}
        self.wrong: list[str] = []

    def read(self, name: str, understand: Callable[[str], T], otherwise: T) -> T:
        try:
            return understand(self.given[name])
        except ValueError as error:
            self.wrong.append(f"{name}: {error}.")
            return otherwise

    def check(self) -> None:
        if self.wrong:
            raise SettingsWrong(self.wrong)


def gathered(environ: Mapping[str, str], file: Path) -> dict[str, str]:
    """Give all that is set, the environment before the file; raises SettingsWrong."""
    try:
        written = {name: value for name, value in dotenv_values(file).items() if value}
    except (OSError, UnicodeDecodeError) as error:
        # Only what is wrong: what stands in the file are secrets.
        why = error.reason if isinstance(error, UnicodeDecodeError) else error.strerror
        raise SettingsWrong([f"{file.name} cannot be read ({why}): save it as UTF-8, readable for the bot."]) from error
    return {**written, **{name: value for name, value in environ.items() if value}}


def read_settings(values: Mapping[str, str]) -> Settings:
    """Read the settings from their texts; raises SettingsWrong.

    Unset ones have their defaults; all errors are said at once.
    """
    settings, wrong = _read(values)
    if wrong:
        raise SettingsWrong([*wrong])
    return settings


def _read(values: Mapping[str, str]) -> tuple[Settings, tuple[str, ...]]:
    reading = _Reading(values)
    reading.wrong += _missing(reading.given)
    given, read = reading.given, reading.read
    settings = Settings(
        bot_token=read("SLACK_BOT_TOKEN", _starting_with("xoxb-"), ""),
        signing_secret=given["SLACK_SIGNING_SECRET"],
        app_token=read("SLACK_APP_TOKEN", _starting_with("xapp-"), ""),
        api_url=read("SLACK_API_URL", _url, ""),
        channel=given["NOTIFICATIONS_CHANNEL"],
        database_url=read("DATABASE_URL", _database, ""),
        partners=read("PARTNERS", _partners, ()),
        firm_domains=read("FIRM_EMAIL_DOMAINS", _domains, frozenset()),
        enrolment=read("ADMIN_ENROLMENT", _one_of(Enrolment), Enrolment.USERS),
        delivery=read("PASSWORD_DELIVERY", _one_of(PasswordDelivery), PasswordDelivery.MESSAGE),
        review_every=read("REVIEW_EVERY_DAYS", _days, timedelta()),
        keep_messages=read("KEEP_MESSAGES_DAYS", _days, timedelta()),
        gather_arrivals=read("GATHER_ARRIVALS_MINUTES", _minutes, timedelta()),
        default_locale=read("DEFAULT_LOCALE", _among(LANGUAGES), ""),
        help_contact=given["HELP_CONTACT"],
        portal=read("DOOR_PORTAL", _portal, ""),
        self_reset=read("DOOR_SELF_RESET", _one_of(SelfReset), SelfReset.YES),
        host=given["HOST"],
        port=read("PORT", _port, 0),
        log_level=read("LOG_LEVEL", _level, ""),
    )
    return settings, tuple(reading.wrong)


def policy_of(settings: Settings) -> AdmissionPolicy:
    """Give the firm's choices that the rules follow."""
    return AdmissionPolicy(
        settings.firm_domains, settings.enrolment, settings.delivery, settings.gather_arrivals, settings.self_reset
    )


def _missing(given: Mapping[str, str]) -> list[str]:
    wrong = []
    if not given["SLACK_BOT_TOKEN"]:
        wrong.append("SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token of your Slack app (xoxb-…).")
    if not given["NOTIFICATIONS_CHANNEL"]:
        wrong.append("NOTIFICATIONS_CHANNEL is missing: name the team channel, by its id (C…) or as #name.")
    if not given["SLACK_APP_TOKEN"] and not given["SLACK_SIGNING_SECRET"]:
        wrong.append(
            "SLACK_APP_TOKEN (for Socket Mode, xapp-…) or SLACK_SIGNING_SECRET (for HTTP) is missing: set one of them."
        )
    return wrong


def _starting_with(prefix: str) -> Callable[[str], str]:
    def understand(text: str) -> str:
        if text and not text.startswith(prefix):
            raise ValueError(f"a token that starts with {prefix} is expected")
        return text

    return understand


def _days(text: str) -> timedelta:
    if not text.isdecimal() or int(text) > 3650:
        raise ValueError("a number of days is expected, or 0 for never")
    return timedelta(days=int(text))


def _minutes(text: str) -> timedelta:
    if not text.isdecimal() or int(text) > _LONGEST_GATHERED:
        raise ValueError(f"a number of minutes up to {_LONGEST_GATHERED} is expected, or 0 for each at once")
    return timedelta(minutes=int(text))


def _url(text: str) -> str:
    if not text.startswith(("https://", "http://")):
        raise ValueError("an address that starts with https:// is expected")
    return text if text.endswith("/") else f"{text}/"


def _portal(text: str) -> str:
    if text and not text.startswith(("https://", "http://localhost", "http://127.0.0.1")):
        raise ValueError("an address that starts with https:// is expected, as passwords are typed there")
    if len(text) > _LONGEST_ADDRESS:
        raise ValueError(f"an address of at most {_LONGEST_ADDRESS} characters is expected")
    return text


def _database(text: str) -> str:
    read_url(text)
    return text


def _entries(text: str) -> list[str]:
    return [entry for entry in re.split(r"[,;\s]+", text) if entry]


def _partners(text: str) -> tuple[str, ...]:
    for entry in _entries(text):
        if not _SLACK_ID.fullmatch(entry) and not _is_email(entry):
            raise ValueError(f"{entry} is neither an e-mail address nor a Slack id (U…)")
    return tuple(_entries(text))


def _is_email(text: str) -> bool:
    try:
        read_email(text)
    except InvalidEmail:
        return False
    return True


def _domains(text: str) -> frozenset[str]:
    return frozenset(_domain(entry.removeprefix("@")) for entry in _entries(text))


def _domain(text: str) -> str:
    try:
        return domain_of(read_email(f"anyone@{text}"))  # as addresses are read, so that both can be compared
    except InvalidEmail as error:
        raise ValueError(f"{text} is not a domain such as firm.fr") from error


def _one_of(choices: type[T]) -> Callable[[str], T]:
    def understand(text: str) -> T:
        return choices(_among([str(choice) for choice in choices])(text.lower()))  # type: ignore[attr-defined, call-arg]

    return understand


def _among(choices: list[str] | tuple[str, ...]) -> Callable[[str], str]:
    def understand(text: str) -> str:
        if text not in choices:
            raise ValueError(f"{text} is not one of {', '.join(choices)}")
        return text

    return understand


def _level(text: str) -> str:
    return _among(_LEVELS)(text.upper())


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65_535:
        raise ValueError(f"{text} is not a port number")
    return int(text)
