"""A connection to a directory; all that knows its library.

Nothing has a type there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import ldap
import ldap.dn
import ldap.filter
from ldap.controls.libldap import SimplePagedResultsControl

from gateways.directory.errors import trouble_of
from gateways.directory.settings import DoorAt
from gateways.directory.tls import demand_trust
from rules.ports.door import DoorFailed, Trouble

_TIMEOUT = 5
_PAGE = 500
_UNANSWERED = frozenset({Trouble.UNREACHABLE, Trouble.SLOW})
_NOTHING: frozenset[str] = frozenset()


class Connection:
    """A connection as one account.

    What it is told to bear with, it gives the name of; all else is DoorFailed.
    """

    def __init__(self, at: DoorAt) -> None:
        self._at = at
        self._ldap: Any = _connected(at, at.bind_dn, at.bind_password)

    def close(self) -> None:
        """End the connection."""
        with _told():
            self._ldap.unbind_s()

    def read(self, dn: str, names: Sequence[str]) -> dict[str, list[bytes]] | None:
        """Give an entry; None: there is none."""
        return self.read_all([dn], names).get(dn)

    def read_all(self, dns: Sequence[str], names: Sequence[str]) -> dict[str, dict[str, list[bytes]]]:
        """Give those of these entries that are there, at once."""
        with _told():
            asked = {dn: self._ldap.search_ext(dn, ldap.SCOPE_BASE, attrlist=[*names]) for dn in dns}
        found = ((dn, self._answer_of(message)) for dn, message in asked.items())
        return {dn: entry for dn, entry in found if entry is not None}

    def search(self, base: str, criteria: str, names: Sequence[str]) -> Iterator[tuple[str, dict[str, list[bytes]]]]:
        """Give the entries below a place that meet criteria."""
        page = SimplePagedResultsControl(True, _PAGE, "")  # noqa: FBT003 - the library's
        while True:
            with _told():
                asked = self._ldap.search_ext(base, ldap.SCOPE_SUBTREE, criteria, attrlist=[*names], serverctrls=[page])
                _, found, _, controls = self._ldap.result3(asked, timeout=_TIMEOUT)
            yield from ((dn, entry) for dn, entry in found if dn is not None)
            page.cookie = next((each.cookie for each in controls if each.controlType == page.controlType), "")
            if not page.cookie:
                return

    def add(self, dn: str, entry: Mapping[str, list[bytes]], but: Collection[str] = _NOTHING) -> str:
        """Add an entry."""
        with _borne(but) as names:
            self._ldap.add_s(dn, [*entry.items()])
        return "".join(names)

    def replace(self, dn: str, values: Mapping[str, list[bytes]]) -> None:
        """Give an entry these values alone; none: the attribute goes."""
        with _told():
            self._ldap.modify_s(dn, _replacing(values))

    def rename(self, dn: str, to: str, but: Collection[str] = _NOTHING) -> str:
        """Give an entry another name, or another place."""
        name, place = to.split(",", 1)
        with _borne(but) as names:
            self._ldap.rename_s(dn, name, place)
        return "".join(names)

    def add_all(self, entries: Mapping[str, Mapping[str, list[bytes]]]) -> None:
        """Add entries.

        They are sent at once: in which order they are written is not known.
        """
        with _told():
            self._end([self._ldap.add_ext(dn, [*entry.items()]) for dn, entry in entries.items()])

    def replace_all(self, values: Mapping[str, Mapping[str, list[bytes]]]) -> None:
        """Give each entry these values alone, as above."""
        with _told():
            self._end([self._ldap.modify_ext(dn, _replacing(each)) for dn, each in values.items()])

    def exchange(
        self, dn: str, name: str, come: Sequence[str], gone: Sequence[str], but: Collection[str] = _NOTHING
    ) -> str:
        """Add values and take others away, or do neither."""
        changed = ((ldap.MOD_ADD, come), (ldap.MOD_DELETE, gone))
        with _borne(but) as names:
            self._ldap.modify_s(dn, [(how, name, [each.encode() for each in some]) for how, some in changed if some])
        return "".join(names)

    def include(self, dn: str, name: str, value: str, but: Collection[str] = _NOTHING) -> str:
        """Add a value to those that an entry has."""
        with _borne(but) as names:
            self._ldap.modify_s(dn, [(ldap.MOD_ADD, name, [value.encode()])])
        return "".join(names)

    def exclude(self, dn: str, name: str, value: str, but: Collection[str] = _NOTHING) -> str:
        """Take a value from those that an entry has."""
        with _borne(but) as names:
            self._ldap.modify_s(dn, [(ldap.MOD_DELETE, name, [value.encode()])])
        return "".join(names)

    def delete(self, dn: str, but: Collection[str] = _NOTHING) -> str:
        """Delete an entry."""
        with _borne(but) as names:
            self._ldap.delete_s(dn)
        return "".join(names)

    def opens(self, dn: str, password: str) -> bool:
        """Tell whether a password opens an entry."""
        try:
            _connected(self._at, dn, password).unbind_s()
        except DoorFailed as failed:
            if failed.trouble is Trouble.WRONG_CREDENTIALS:
                return False
            raise
        return True

    def choose_password(self, dn: str, old: str, new: str) -> None:
        """Change a password as those do whose it is."""
        own = _connected(self._at, dn, old)
        with _told():
            own.passwd_s(dn, old, new)
            own.unbind_s()

    def put_in_place(self, dn: str, name: str, old: bytes, new: bytes) -> None:
        """Put a value in the place of another.

        That one must be there. So do people choose a password in Active Directory.
        """
        with _told():
            self._ldap.modify_s(dn, [(ldap.MOD_DELETE, name, [old]), (ldap.MOD_ADD, name, [new])])

    def _answer_of(self, message: int) -> dict[str, list[bytes]] | None:
        found: list[tuple[str | None, dict[str, list[bytes]]]] = []
        with _borne({"NO_SUCH_OBJECT"}):
            _, found = self._ldap.result(message, timeout=_TIMEOUT)
        return next((entry for dn, entry in found if dn is not None), None)

    def _end(self, messages: Sequence[int]) -> None:
        # All answers are awaited, so that nothing is under way any more once one is told to be refused.
        refused = [failed for failed in map(self._refusal, messages) if failed is not None]
        if refused:
            raise refused[0]

    def _refusal(self, message: int) -> DoorFailed | None:
        try:
            with _told():
                self._ldap.result(message, timeout=_TIMEOUT)
        except DoorFailed as failed:
            if failed.trouble in _UNANSWERED:
                raise
            return failed
        return None


def name_of(dn: str) -> str:
    """Give by what an entry is named in its place."""
    name: str = ldap.dn.str2dn(dn)[0][0][1]
    return name


def dn_of(name: str, value: str, base: str) -> str:
    """Give the name of an entry below a place."""
    return f"{name}={ldap.dn.escape_dn_chars(value)},{base}"


def criteria_of(criteria: str, *values: str) -> str:
    """Put values into criteria, in which %s stands for each."""
    filled: str = ldap.filter.filter_format(criteria, values)
    return filled


def _connected(at: DoorAt, dn: str, password: str) -> Any:
    if not password:  # which would be nobody, and succeed
        raise DoorFailed(Trouble.WRONG_CREDENTIALS)
    if at.is_ldaps or at.starts_tls:
        demand_trust(at)
    with _told():
        connection = ldap.initialize(at.url)
        connection.timeout = _TIMEOUT
        for option, value in _options(at):
            connection.set_option(option, value)
        if at.starts_tls:
            connection.start_tls_s()
        connection.simple_bind_s(dn, password)
    return connection


def _replacing(values: Mapping[str, list[bytes]]) -> list[Any]:
    return [(ldap.MOD_REPLACE, name, each or None) for name, each in values.items()]


def _options(at: DoorAt) -> Iterator[tuple[Any, Any]]:
    yield ldap.OPT_PROTOCOL_VERSION, ldap.VERSION3
    yield ldap.OPT_NETWORK_TIMEOUT, _TIMEOUT
    yield ldap.OPT_TIMEOUT, _TIMEOUT
    yield ldap.OPT_REFERRALS, ldap.OPT_OFF
    if at.is_ldaps or at.starts_tls:
        yield ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND
        if at.ca_file is not None:
            yield ldap.OPT_X_TLS_CACERTFILE, str(at.ca_file)
        yield ldap.OPT_X_TLS_NEWCTX, 0


@contextmanager
def _borne(but: Collection[str]) -> Iterator[list[str]]:
    names: list[str] = []
    with _told():
        try:
            yield names
        except ldap.LDAPError as error:
            if type(error).__name__ not in but:
                raise
            names.append(type(error).__name__)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except ldap.LDAPError as error:
        # The error's chain would show what was asked for, and by whom.
        raise DoorFailed(trouble_of(type(error).__name__), _said(error)) from None


def _said(error: Exception) -> str:
    answer = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
    return " ".join(str(answer[name]) for name in ("desc", "info") if answer.get(name))
