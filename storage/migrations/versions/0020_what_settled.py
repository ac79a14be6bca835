"""Keep which proposals are open, what settled the others, and what a review did.

Revision ID: 0020
Revises: 0018
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0018"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OUTBOX = sa.table(
    "outbox",
    sa.column("space_id"),
    sa.column("entry"),
    sa.column("kind"),
    sa.column("edits"),
    sa.column("payload", sa.JSON()),
    sa.column("position"),
)
_JOURNAL = sa.table("journal", sa.column("space_id"), sa.column("form"))
_PROPOSALS = sa.table(
    "proposals", sa.column("entry"), sa.column("space_id"), sa.column("person"), sa.column("stranger")
)
_PUT = (
    "member_joined",
    "member_returned",
    "member_changed",
    "identity_asked",
    "enrolment_asked",
    "access_ending",
    "subscriber_suspended",
)


def upgrade() -> None:
    """Make the table, with the proposals that nobody has answered yet."""
    op.create_table(
        "proposals",
        sa.Column("entry", _ID, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("person", _ID, nullable=True),
        sa.Column("stranger", _ID, nullable=True),
        sa.Column("settled_by", _ID, nullable=True),
        sa.PrimaryKeyConstraint("entry", name="pk_proposals"),
        sa.ForeignKeyConstraint(["entry"], ["journal.id"], name="fk_proposals_entry_journal"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_proposals_space_id_spaces"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_proposals_person_people"),
        sa.ForeignKeyConstraint(["settled_by"], ["journal.id"], name="fk_proposals_settled_by_journal"),
    )
    open_ = sa.text("settled_by IS NULL")
    op.create_index("ix_proposals_open", "proposals", ["space_id"], sqlite_where=open_, postgresql_where=open_)
    op.add_column("review_lines", sa.Column("entry", _ID, nullable=True))
    rows = [row for row in _unanswered() if _is_put(row)]
    if rows:
        op.get_bind().execute(sa.insert(_PROPOSALS), rows)


def _unanswered() -> list[dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    connection = op.get_bind()
    messages = sa.select(_OUTBOX).where(_OUTBOX.c.kind.in_(_PUT), _OUTBOX.c.edits.is_(None))
    answers = sa.select(_JOURNAL.c.space_id, _JOURNAL.c.form).where(_JOURNAL.c.form.like("answer:%"))
    answered = {(row.space_id, row.form) for row in connection.execute(answers)}
    for row in connection.execute(messages.order_by(_OUTBOX.c.position)):
        if row.payload and (row.space_id, f"answer:{row.entry}") not in answered:
            told = {"person": row.payload.get("person"), "stranger": row.payload.get("stranger")}
            found.setdefault(row.entry, {"entry": row.entry, "space_id": row.space_id, "payload": row.payload, **told})
    return list(found.values())


def _is_put(row: dict[str, Any]) -> bool:
    # What an administrator did by themself asks nothing of the others.
    payload = row.pop("payload")
    return "cause" not in payload or payload["cause"] is not None
