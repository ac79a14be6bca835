"""Remember by what a directory differs though nobody ordered it.

Revision ID: 0031
Revises: 0030
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table; no directory was compared yet."""
    no = sa.false()
    op.add_column("spaces", sa.Column("door_compared", sa.Boolean(), nullable=False, server_default=no))
    op.create_table(
        "drifts",
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("person", _ID, nullable=False, autoincrement=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lets_in", sa.Boolean(), nullable=False),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("kept_by", _ID),
        sa.Column("kept_until", sa.Date()),
        sa.Column("entry", _ID),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_drifts_space_id_spaces"),
        sa.ForeignKeyConstraint(["kept_by"], ["people.id"], name="fk_drifts_kept_by_people"),
        sa.ForeignKeyConstraint(["entry"], ["journal.id"], name="fk_drifts_entry_journal"),
        sa.PrimaryKeyConstraint("space_id", "person", "aspect", name="pk_drifts"),
    )
