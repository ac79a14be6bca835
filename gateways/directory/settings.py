"""Where the directory is, and where this space writes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

_SCHEMES = ("ldap", "ldaps", "ldapi")


class Kind(StrEnum):
    """What directory it is."""

    OPENLDAP = "openldap"
    ACTIVE_DIRECTORY = "active-directory"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorAt:
    """A directory and the bot's account there.

    Below its two places the bot writes.
    """

    url: str
    bind_dn: str
    bind_password: str = field(repr=False)
    people: str
    groups: str
    ca_file: Path | None = None
    kind: Kind = Kind.OPENLDAP
    space: int = 0  # whose entries are ours, by its number; known once the database is open

    def __post_init__(self) -> None:
        """Refuse an address that is none of a directory."""
        if urlsplit(self.url).scheme not in _SCHEMES:
            raise ValueError(f"the address of a directory begins with one of {', '.join(_SCHEMES)}")
        if self.kind is Kind.ACTIVE_DIRECTORY and not self.is_ldaps:
            raise ValueError("Active Directory takes passwords by ldaps alone")

    @property
    def is_ldaps(self) -> bool:
        """Whether TLS begins with the connection."""
        return urlsplit(self.url).scheme == "ldaps"

    @property
    def starts_tls(self) -> bool:
        """Whether TLS is asked for on a plain connection.

        Always, except within this machine where no CA is named.
        """
        parts = urlsplit(self.url)
        return parts.scheme == "ldap" and (self.ca_file is not None or not is_loopback(parts.hostname or ""))


def is_loopback(host: str) -> bool:
    """Tell whether this is a name of the machine itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
