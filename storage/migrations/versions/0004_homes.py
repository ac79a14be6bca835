"""Whose Home tab was opened, so that it is kept current.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table; nobody has a Home yet."""
    op.create_table(
        "homes",
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("slack_id", sa.Text(), nullable=False),
        sa.Column("person", _ID, nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("space_id", "slack_id", name="pk_homes"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_homes_space_id_spaces"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_homes_person_people"),
    )
    op.create_index("ix_homes_person", "homes", ["person"])
