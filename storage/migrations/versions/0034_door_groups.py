"""Keep which groups the directory is owed, and whose sessions are to end.

Revision ID: 0034
Revises: 0033
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the table and the fact: nothing is owed yet."""
    op.add_column("owed_to_door", sa.Column("ends_sessions", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "owed_groups",
        sa.Column("portfolio", _ID, primary_key=True, autoincrement=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failure", sa.Text(), nullable=False),
        sa.Column("lease_holder", sa.Text()),
        sa.Column("lease_until", _TIME),
        sa.ForeignKeyConstraint(["portfolio"], ["portfolios.id"], name="fk_owed_groups_portfolio_portfolios"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_owed_groups_space_id_spaces"),
        sa.PrimaryKeyConstraint("portfolio", name="pk_owed_groups"),
    )
    op.create_index("ix_owed_groups_space_id_due_at", "owed_groups", ["space_id", "due_at"])
