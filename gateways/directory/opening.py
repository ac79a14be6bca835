"""The way to a directory, where the library for it is installed."""

from __future__ import annotations

from contextlib import AbstractContextManager

from gateways.directory.settings import DoorAt, Kind
from rules.ports.door import Door


class DoorLibraryMissing(Exception):  # noqa: N818 - reads as what happened
    """The library that speaks LDAP is an extra, and not installed."""

    def __init__(self) -> None:
        super().__init__(
            "python-ldap is not installed, so nothing reaches the directory: run `make door` "
            "(Debian: apt-get install gcc libldap2-dev libsasl2-dev)"
        )


def open_ldap(at: DoorAt) -> AbstractContextManager[Door]:
    """Open a directory; raises DoorFailed, or DoorLibraryMissing."""
    try:
        from gateways.directory import active_directory, openldap  # noqa: PLC0415 - it is an extra
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "ldap":
            raise
        raise DoorLibraryMissing from None
    return active_directory.opened(at) if at.kind is Kind.ACTIVE_DIRECTORY else openldap.opened(at)
