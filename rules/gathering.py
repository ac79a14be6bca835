"""Messages that wait a while, so that what else comes is told with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from rules.model.notices import Message
from rules.model.payload import Gathers, Payload
from rules.model.people import PersonId
from rules.ports import Records

# A message that is due so soon may be on its way already.
ALMOST_DUE = timedelta(seconds=30)


def joins(
    records: Records,
    recipient: PersonId,
    at: datetime,
    kinds: tuple[type[Payload], ...],
    together: Callable[[Message], Gathers | None],
) -> bool:
    """Have the latest message that waits tell of one thing more.

    False where none waits, or it is full or just being sent: then it is told apart.
    """
    found = records.gathered.owed(recipient, kinds)
    if not found or found[-1].attempts or found[-1].due_at <= at + ALMOST_DUE:
        return False
    payload = together(found[-1])
    return payload is not None and records.gathered.gather(found[-1].id, payload)
