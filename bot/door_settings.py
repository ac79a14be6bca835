"""The settings of the firm's directory, which a space need not have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot.app import DoorOf
from bot.settings import SettingsWrong, gathered
from gateways.directory.opening import DoorLibraryMissing, check_library, open_ldap
from gateways.directory.sessions import read_sessions
from gateways.directory.settings import DoorAt, Kind
from rules.ports import Sessions

T = TypeVar("T")

DOOR_DEFAULTS = {
    "DOOR_URL": "",
    "DOOR_KIND": Kind.OPENLDAP,
    "DOOR_BIND_DN": "",
    "DOOR_BIND_PASSWORD": "",
    "DOOR_BIND_PASSWORD_FILE": "",
    "DOOR_PEOPLE": "",
    "DOOR_GROUPS": "",
    "DOOR_CA_FILE": "",
    "DOOR_END_SESSIONS": "",
    "DOOR_SESSIONS_MINUTES": "10",
}
_LONGEST_FOLLOWED = 1440
_SCHEMES = ("ldap://", "ldaps://", "ldapi://")
_NEEDED = ("DOOR_BIND_DN", "DOOR_PEOPLE", "DOOR_GROUPS")


def load_door_settings(environ: Mapping[str, str], file: Path) -> DoorAt:
    """Load where the directory is, and as whom it is written; raises SettingsWrong."""
    given = gathered(environ, file)
    wrong = [*_wrong(given)]
    password = _password(given, wrong)
    if wrong:
        raise SettingsWrong(wrong)
    return DoorAt(
        url=given["DOOR_URL"],
        bind_dn=given["DOOR_BIND_DN"],
        bind_password=password,
        people=given["DOOR_PEOPLE"],
        groups=given["DOOR_GROUPS"],
        ca_file=Path(given["DOOR_CA_FILE"]) if given.get("DOOR_CA_FILE") else None,
        kind=Kind(given.get("DOOR_KIND", Kind.OPENLDAP)),
    )


def door_of(environ: Mapping[str, str], file: Path) -> DoorOf | None:
    """Give how the directory is opened; raises SettingsWrong.

    None: the settings name none.
    """
    if not gathered(environ, file).get("DOOR_URL"):
        return None
    at = load_door_settings(environ, file)
    try:
        check_library()
    except DoorLibraryMissing as missing:
        raise SettingsWrong([f"DOOR_URL: {missing}."]) from missing
    return lambda space: open_ldap(replace(at, space=space))


def load_door_that_can_be_read(environ: Mapping[str, str], file: Path) -> tuple[DoorOf | None, tuple[str, ...]]:
    """Give how the directory is opened, or what is wrong with its settings."""
    return _or_wrong(partial(door_of, environ, file))


def sessions_of(environ: Mapping[str, str], file: Path) -> Sessions | None:
    """Give how sessions at the portal are ended; raises SettingsWrong.

    None: the settings do not say, or name no directory.
    """
    given = gathered(environ, file)
    how = given.get("DOOR_END_SESSIONS", "").strip()
    if not how or not given.get("DOOR_URL"):
        return None
    wrong: list[str] = []
    within = _minutes(given.get("DOOR_SESSIONS_MINUTES") or DOOR_DEFAULTS["DOOR_SESSIONS_MINUTES"], wrong)
    try:
        sessions = read_sessions(how, within)
    except ValueError as error:
        raise SettingsWrong([f"DOOR_END_SESSIONS: {error}.", *wrong]) from error
    if wrong:
        raise SettingsWrong(wrong)
    return sessions


def load_sessions_that_can_be_read(environ: Mapping[str, str], file: Path) -> tuple[Sessions | None, tuple[str, ...]]:
    """Give how sessions are ended, or what is wrong with the settings."""
    return _or_wrong(partial(sessions_of, environ, file))


def _or_wrong(load: Callable[[], T | None]) -> tuple[T | None, tuple[str, ...]]:
    try:
        return load(), ()
    except SettingsWrong as wrong:
        return None, tuple(wrong.sentences)


def _minutes(text: str, wrong: list[str]) -> timedelta:
    text = text.strip()
    if text.isdecimal() and 1 <= int(text) <= _LONGEST_FOLLOWED:
        return timedelta(minutes=int(text))
    wrong.append(f"DOOR_SESSIONS_MINUTES: a whole number of minutes from 1 to {_LONGEST_FOLLOWED} is expected.")
    return timedelta()


def _wrong(given: Mapping[str, str]) -> list[str]:
    url, kind = given.get("DOOR_URL", ""), given.get("DOOR_KIND", Kind.OPENLDAP)
    wrong = []
    if not url:
        wrong.append("DOOR_URL is missing: give the directory's address, as ldaps://directory.firm.fr.")
    elif not url.startswith(_SCHEMES):
        wrong.append(f"DOOR_URL: an address that starts with {', '.join(_SCHEMES)} is expected.")
    elif kind == Kind.ACTIVE_DIRECTORY and not url.startswith("ldaps://"):
        wrong.append("DOOR_URL: Active Directory takes passwords by ldaps:// alone.")
    if kind not in [*Kind]:
        wrong.append(f"DOOR_KIND: {kind} is not supported; {', '.join(Kind)} are.")
    wrong += [
        f"{name} is missing: give the name of its entry in the directory." for name in _NEEDED if not given.get(name)
    ]
    ca_file = given.get("DOOR_CA_FILE")
    if ca_file and not Path(ca_file).is_file():
        wrong.append(f"DOOR_CA_FILE: there is no file {ca_file}.")
    return wrong


def _password(given: Mapping[str, str], wrong: list[str]) -> str:
    """Give the service account's password, from the setting or its file."""
    file = given.get("DOOR_BIND_PASSWORD_FILE")
    if not file:
        if not given.get("DOOR_BIND_PASSWORD"):
            wrong.append("DOOR_BIND_PASSWORD is missing: give it, or name its file in DOOR_BIND_PASSWORD_FILE.")
        return given.get("DOOR_BIND_PASSWORD", "")
    try:
        return Path(file).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        wrong.append(f"DOOR_BIND_PASSWORD_FILE: {file} cannot be read.")
        return ""
