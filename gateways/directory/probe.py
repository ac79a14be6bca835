"""Whether the directory refuses what is on hold.

Asked of an entry of the bot's own, for only an answer proves it.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from gateways.directory.connection import Connection, criteria_of, dn_of
from gateways.directory.marker import MARKER, marker_of
from gateways.directory.settings import DoorAt
from gateways.directory.trial import Trial
from rules.model.door import PROBE
from rules.ports.door import DoorFailed, Trouble

_LEFT_BEHIND = timedelta(hours=1)
_GONE = {"NO_SUCH_OBJECT"}


def demand_policy(connection: Connection, trial: Trial, at: DoorAt) -> None:
    """Raise DoorFailed where passwords open nothing, or despite a hold."""
    _clear(connection, trial, at)
    # As long as a name may be; a password of all kinds of letters, which each directory's rule takes.
    uid, password = f"{PROBE}-{secrets.token_hex(7)}", f"Aa-1{secrets.token_urlsafe()}"
    dn = dn_of(trial.name, uid, at.people)
    connection.add(dn, {**trial.made(uid, password), MARKER: [marker_of(at.space, PROBE).encode()]})
    try:
        if not connection.opens(dn, password):
            raise DoorFailed(Trouble.REFUSED, trial.said)
        connection.replace(dn, trial.hold)
        if connection.opens(dn, password):
            raise DoorFailed(Trouble.NO_POLICY)
    finally:
        connection.delete(dn, _GONE)


def _clear(connection: Connection, trial: Trial, at: DoorAt) -> None:
    """Delete what a process left that was killed here."""
    until = (datetime.now(UTC) - _LEFT_BEHIND).strftime(trial.moment)
    asked = criteria_of(f"(&({MARKER}=%s)({trial.created}<=%s))", marker_of(at.space, PROBE), until)
    for dn, _ in [*connection.search(at.people, asked, [MARKER])]:
        connection.delete(dn, _GONE)
