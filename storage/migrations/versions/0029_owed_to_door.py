"""Keep what the firm's directory is owed, and whether there is one.

Revision ID: 0029
Revises: 0028
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the table and the fact.

    No space has a directory until it is started with one.
    """
    op.add_column("spaces", sa.Column("has_door", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "owed_to_door",
        sa.Column("person", _ID, primary_key=True, autoincrement=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failure", sa.Text(), nullable=False),
        sa.Column("lease_holder", sa.Text()),
        sa.Column("lease_until", _TIME),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_owed_to_door_person_people"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_owed_to_door_space_id_spaces"),
        sa.PrimaryKeyConstraint("person", name="pk_owed_to_door"),
    )
    op.create_index("ix_owed_to_door_space_id_due_at", "owed_to_door", ["space_id", "due_at"])
