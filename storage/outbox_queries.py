"""The statements of the outbox, but those by which messages are claimed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, bindparam, func, insert, or_, select, update

from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import CarriesPassword
from rules.model.notices import DeliveryState
from storage.claim_queries import AWAITED, HERE, MESSAGES, OWED
from storage.tables import gathered, in_state, journal, outbox

CARRIES_PASSWORD = [each.tag for of, each in MESSAGE_TYPES.items() if issubclass(of, CarriesPassword)]
NO_LEASE = {"lease_holder": None, "lease_until": None}

_SOUGHT: BindParameter[Any] = bindparam("sought")
BY_ID = MESSAGES.where(outbox.c.id == _SOUGHT)
CARRYING_PASSWORD = MESSAGES.where(outbox.c.entry == _SOUGHT, outbox.c.kind.in_(CARRIES_PASSWORD))
PASSWORDS_OF = (
    MESSAGES.where(outbox.c.about == _SOUGHT, outbox.c.kind.in_(CARRIES_PASSWORD))
    .where(outbox.c.state.in_((DeliveryState.OWED, DeliveryState.SENT, DeliveryState.FAILED)))
    .order_by(outbox.c.position.desc())
)
PASSWORDS_TO = MESSAGES.where(OWED, outbox.c.recipient == _SOUGHT, outbox.c.kind.in_(CARRIES_PASSWORD))
OF_ENTRY = MESSAGES.where(outbox.c.entry == _SOUGHT, outbox.c.edits.is_(None)).order_by(outbox.c.position)
_BY_OR_ABOUT = select(journal.c.id).where(
    journal.c.space_id == bindparam("space"), or_(journal.c.whom == _SOUGHT, journal.c.actor == _SOUGHT)
)
_TELLING_OF = select(gathered.c.message).where(gathered.c.entry.in_(_BY_OR_ABOUT))
OF_PERSON = MESSAGES.where(
    or_(
        *(outbox.c.recipient == _SOUGHT, outbox.c.about == _SOUGHT),
        *(outbox.c.entry.in_(_BY_OR_ABOUT), outbox.c.id.in_(_TELLING_OF)),
    )
).order_by(outbox.c.position)
EDITING = MESSAGES.where(outbox.c.edits == _SOUGHT).order_by(outbox.c.position.desc()).limit(1)
FAILURES = MESSAGES.where(in_state(outbox, DeliveryState.FAILED)).order_by(
    outbox.c.settled_at.desc(), outbox.c.position.desc()
)
QUEUE = MESSAGES.where(OWED).order_by(outbox.c.position)
OWE = insert(outbox)
CHANGE = update(outbox).where(HERE, outbox.c.id == _SOUGHT)
CHANGE_OWED = CHANGE.where(OWED)
CHANGE_UNSENT = CHANGE.where(or_(OWED, in_state(outbox, DeliveryState.FAILED)))
CHANGE_FAILED = CHANGE.where(in_state(outbox, DeliveryState.FAILED))
CANCEL_ALL = update(outbox).where(HERE, OWED, outbox.c.recipient == _SOUGHT, outbox.c.edits.is_(None))
RELEASE = update(outbox).where(HERE, OWED, outbox.c.lease_holder == _SOUGHT).values(NO_LEASE)
COUNT_OWED = select(func.count()).select_from(outbox).where(HERE, OWED, AWAITED)
COUNT_EACH = {
    state: select(outbox.c.kind, func.count().label("messages")).where(HERE, in_state(outbox, state)).group_by("kind")
    for state in (DeliveryState.OWED, DeliveryState.FAILED)
}
TALLY = (
    select(outbox.c.state, func.count().label("messages"))
    .where(HERE, outbox.c.entry == _SOUGHT, outbox.c.recipient.is_not(None), outbox.c.edits.is_(None))
    .where(outbox.c.kind.not_in(CARRIES_PASSWORD))
    .group_by(outbox.c.state)
)
