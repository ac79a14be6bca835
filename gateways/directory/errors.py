"""What the library's errors mean, by their names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rules.ports.door import Trouble

_UNLISTED = Trouble.REFUSED
TROUBLES: Mapping[str, Trouble] = MappingProxyType(
    {
        "SERVER_DOWN": Trouble.UNREACHABLE,
        "UNAVAILABLE": Trouble.UNREACHABLE,
        "TIMEOUT": Trouble.SLOW,
        "TIMELIMIT_EXCEEDED": Trouble.SLOW,
        "BUSY": Trouble.SLOW,
        "CONNECT_ERROR": Trouble.UNTRUSTED,  # TLS could not be started
        "PROTOCOL_ERROR": Trouble.UNTRUSTED,  # the server knows no TLS
        "CONFIDENTIALITY_REQUIRED": Trouble.UNTRUSTED,
        "INVALID_CREDENTIALS": Trouble.WRONG_CREDENTIALS,
        "INAPPROPRIATE_AUTH": Trouble.WRONG_CREDENTIALS,
        "INSUFFICIENT_ACCESS": Trouble.NO_RIGHT,
        "STRONG_AUTH_REQUIRED": Trouble.NO_RIGHT,
        "SIZELIMIT_EXCEEDED": Trouble.NO_RIGHT,  # to read them all
        "ADMINLIMIT_EXCEEDED": Trouble.NO_RIGHT,
        "UNWILLING_TO_PERFORM": Trouble.READ_ONLY,
        "REFERRAL": Trouble.READ_ONLY,  # to the server that may be written
        "OTHER": Trouble.FULL,  # slapd's word for what its storage did not take
        "NO_SUCH_OBJECT": Trouble.MISSING,
    }
)


def trouble_of(name: str) -> Trouble:
    """Give what an error of this name means."""
    return TROUBLES.get(name, _UNLISTED)
