"""The way to a directory, where its library is installed."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib.util import find_spec

from gateways.directory.settings import DoorAt, Kind
from rules.ports.door import Door


class DoorLibraryMissing(Exception):  # noqa: N818 - reads as what happened
    """The library of a directory, an extra, is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "python-ldap is not installed, so nothing reaches the directory: run `make door` "
            "(Debian: apt-get install gcc libldap2-dev libsasl2-dev)"
        )


def open_ldap(at: DoorAt) -> AbstractContextManager[Door]:
    """Open a directory; raises DoorFailed, or DoorLibraryMissing."""
    check_library()
    from gateways.directory import active_directory, openldap  # noqa: PLC0415 - it is an extra

    return active_directory.opened(at) if at.kind is Kind.ACTIVE_DIRECTORY else openldap.opened(at)


def check_library() -> None:
    """Raise DoorLibraryMissing where nothing speaks LDAP."""
    if find_spec("ldap") is None:
        raise DoorLibraryMissing
