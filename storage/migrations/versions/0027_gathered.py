"""Gather the newcomers of a quarter of an hour in one message.

Revision ID: 0027
Revises: 0026
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table of who is told of in which message."""
    op.create_table(
        "gathered",
        sa.Column("message", sa.Uuid(), nullable=False),
        *(sa.Column(name, _ID, nullable=False) for name in ("entry", "stranger")),
        sa.PrimaryKeyConstraint("message", "entry", name="pk_gathered"),
        sa.ForeignKeyConstraint(["message"], ["outbox.id"], name="fk_gathered_message_outbox"),
        sa.ForeignKeyConstraint(["entry"], ["journal.id"], name="fk_gathered_entry_journal"),
    )
    op.create_index("ix_gathered_entry", "gathered", ["entry"])
    op.create_index("ix_gathered_stranger", "gathered", ["stranger"])
