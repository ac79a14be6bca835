"""Whether the directory refuses what is on hold.

Asked of an entry of the bot's own, for only an answer proves it.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher

from gateways.directory.attributes import HELD, HOLD, MARKER, PASSWORD, marker_of
from gateways.directory.connection import Connection, criteria_of, dn_of
from rules.ports.door import DoorFailed, Trouble

_NAME = "sonde"
_LEFT_BEHIND = timedelta(hours=1)
_GONE = {"NO_SUCH_OBJECT"}


def demand_policy(connection: Connection, people: str, space: int) -> None:
    """Raise DoorFailed where passwords open nothing, or despite a hold."""
    _clear(connection, people, space)
    uid, password = f"{_NAME}-{secrets.token_hex(8)}", secrets.token_urlsafe()
    dn = dn_of("uid", uid, people)
    connection.add(dn, _entry(uid, password, space))
    try:
        if not connection.opens(dn, password):
            raise DoorFailed(Trouble.REFUSED, "{ARGON2}")
        connection.replace(dn, {HOLD: HELD})
        if connection.opens(dn, password):
            raise DoorFailed(Trouble.NO_POLICY)
    finally:
        connection.delete(dn, _GONE)


def _entry(uid: str, password: str, space: int) -> dict[str, list[bytes]]:
    # Of one use and of many random letters: it needs no slow hash.
    secret = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(password)
    return {
        "objectClass": [b"inetOrgPerson"],
        "uid": [uid.encode()],
        "cn": [_NAME.encode()],
        "sn": [_NAME.encode()],
        MARKER: [marker_of(space, _NAME).encode()],
        PASSWORD: [f"{{ARGON2}}{secret}".encode()],
    }


def _clear(connection: Connection, people: str, space: int) -> None:
    """Delete what a process left that was killed here."""
    until = (datetime.now(UTC) - _LEFT_BEHIND).strftime("%Y%m%d%H%M%SZ")
    asked = criteria_of(f"(&({MARKER}=%s)(createTimestamp<=%s))", marker_of(space, _NAME), until)
    for dn, _ in [*connection.search(people, asked, ["uid"])]:
        connection.delete(dn, _GONE)
