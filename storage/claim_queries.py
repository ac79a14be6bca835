"""The statements that choose which messages may be sent now."""

from __future__ import annotations

from sqlalchemy import Boolean, ColumnElement, FromClause, and_, bindparam, case, exists, func, or_, select, update

from rules.model.notices import DeliveryState
from storage.messages import CHANNEL, GATHERED
from storage.tables import in_state, outbox, owed_to_door, people, urgently

# Statements are made once: most of the time of a short one would go into making it.
HERE = outbox.c.space_id == bindparam("space")
OWED = in_state(outbox, DeliveryState.OWED)
MESSAGES = select(outbox, people).outerjoin_from(outbox, people, people.c.id == outbox.c.recipient).where(HERE)

# One of before 0.2.0 may still be held by a process of before, and goes first in its lane all the same.
_CONVERTED = outbox.c.payload.is_not(None)


def _may_go(messages: FromClause) -> ColumnElement[bool]:
    """Give the condition for messages that do not wait for the directory.

    No password goes out before the directory has it.
    """
    theirs = owed_to_door.alias()
    waits = exists().where(theirs.c.person == messages.c.about, theirs.c.space_id == messages.c.space_id)
    return or_(messages.c.about.is_(None), ~waits)


# The first message of a lane blocks it until it is settled, even leased or postponed. A row that another claimer has
# locked, and that SKIP LOCKED passes over, is still seen here: nobody overtakes it. A minimum for each row, rather than
# a NOT EXISTS, leaves PostgreSQL no choice but the index; with old statistics it compared every pair of rows.
_queued = outbox.alias("queued")
_first_in_line = (
    select(func.min(_queued.c.position))
    .where(in_state(_queued, DeliveryState.OWED))
    .where(_queued.c.space_id == outbox.c.space_id, _queued.c.lane == outbox.c.lane, _may_go(_queued))
    .scalar_subquery()
)
_LEADING = or_(outbox.c.lane.is_(None), outbox.c.position == _first_in_line)
_MINE_OR_NOBODYS = or_(outbox.c.lease_holder.is_(None), outbox.c.lease_holder == bindparam("process_id"))
_DUE = (
    MESSAGES.where(OWED, _CONVERTED, outbox.c.due_at <= bindparam("now"))
    .where(or_(_MINE_OR_NOBODYS, outbox.c.lease_until <= bindparam("now")))
    .where(outbox.c.id.not_in(bindparam("busy", expanding=True)))
    .with_for_update(of=outbox, skip_locked=True)
)
# What is planned for later is owed, and nobody waits for it: edits, and newcomers that are still gathered.
AWAITED = and_(outbox.c.edits.is_(None), or_(~outbox.c.lane.endswith(GATHERED), outbox.c.attempts > 0))
# Edits are in no lane, and are claimed apart: a thousand that fall due together stand in nobody's way.
CLAIMABLE_EDITS = _DUE.where(outbox.c.lane.is_(None)).order_by(outbox.c.position)
CLAIMABLE = _DUE.where(
    _LEADING,
    or_(
        and_(outbox.c.lane == CHANNEL, bindparam("channel", type_=Boolean)),
        and_(outbox.c.lane != CHANNEL, bindparam("people", type_=Boolean)),
    ),
).order_by(outbox.c.position)
# The first of each lane with something urgent and due: asked for first, as within the claim PostgreSQL compared every
# pair of ten thousand messages of which its statistics did not know yet.
_urgent = outbox.alias("urgent")
_ahead = outbox.alias("ahead")
_leader = (
    select(func.min(_ahead.c.position))
    .where(in_state(_ahead, DeliveryState.OWED))
    .where(_ahead.c.space_id == _urgent.c.space_id, _ahead.c.lane == _urgent.c.lane, _may_go(_ahead))
    .scalar_subquery()
)
LEADING_TO_URGENT = (
    select(_leader)
    .where(urgently(_urgent), _urgent.c.space_id == bindparam("space"), _urgent.c.due_at <= bindparam("now"))
    .where(_urgent.c.lane.is_not(None), _may_go(_urgent))
    .order_by(_urgent.c.due_at)
    .limit(500)
)
CLAIMABLE_OF_THESE = CLAIMABLE.where(outbox.c.position.in_(bindparam("positions", expanding=True)))
LEASE = (
    update(outbox)
    .where(HERE, outbox.c.id.in_(bindparam("claimed", expanding=True)))
    .values(attempts=outbox.c.attempts + 1)
)
_AVAILABLE = case(
    (or_(_MINE_OR_NOBODYS, outbox.c.lease_until <= outbox.c.due_at), outbox.c.due_at), else_=outbox.c.lease_until
)
NEXT_DUE = select(func.min(_AVAILABLE)).where(HERE, OWED, _CONVERTED, _LEADING)
WAITING = select(
    func.min(outbox.c.created_at).label("since"), func.min(case((_LEADING, outbox.c.due_at))).label("next_attempt")
).where(HERE, OWED, AWAITED)
# Found early among thousands, where the earliest would mean to compare them all.
ONE_DUE = (
    select(_AVAILABLE)
    .where(HERE, OWED, _CONVERTED, _LEADING, bindparam("now") >= _AVAILABLE)
    .order_by(outbox.c.position)
    .limit(1)
)
