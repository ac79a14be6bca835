"""Remember the workspace's members, to notice who joins, leaves or changes.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table, and let each space say since when it is filled; nobody is known yet."""
    op.create_table(
        "members",
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("slack_id", sa.Text(), nullable=False),
        sa.Column("is_full", sa.Boolean(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("space_id", "slack_id", name="pk_members"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_members_space_id_spaces"),
    )
    op.add_column("spaces", sa.Column("members_known_since", sa.DateTime(timezone=True), nullable=True))
