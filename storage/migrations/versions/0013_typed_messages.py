"""Keep people by number in messages, and newcomers in a table.

Only adds: what was owed before stays as it is until the bot converts it, once no process of before holds any of it.

Revision ID: 0013
Revises: 0012
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table, and add the columns."""
    op.create_table(
        "strangers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("person", _ID, nullable=True),
        sa.Column("slack_id", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("first_name", "last_name", "email", "name_key")),
        sa.PrimaryKeyConstraint("id", name="pk_strangers"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_strangers_space_id_spaces"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_strangers_person_people"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_strangers_person", "strangers", ["person"])
    for name in ("email", "slack_id", "name_key"):
        op.create_index(f"ix_strangers_space_id_{name}", "strangers", ["space_id", name])
    _make_broadcasts()
    op.create_index("ix_people_space_id_id", "people", ["space_id", "id"])
    op.add_column("outbox", sa.Column("payload", sa.JSON(), nullable=True))
    op.add_column("outbox", sa.Column("since", sa.DateTime(timezone=True), nullable=True))
    unconverted = sa.text("payload IS NULL")
    op.create_index(
        "ix_outbox_unconverted",
        "outbox",
        ["space_id", "position"],
        sqlite_where=unconverted,
        postgresql_where=unconverted,
    )


def _make_broadcasts() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "broadcasts",
        *(sa.Column(name, _ID, nullable=False) for name in ("id", "space_id", "entry")),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("at", moment, nullable=False),
        *(sa.Column(name, _ID, nullable=False) for name in ("besides", "cursor")),
        sa.Column("ahead", sa.JSON(), nullable=False),
        sa.Column("request", sa.Text(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_broadcasts_space_id_spaces"),
        sa.ForeignKeyConstraint(["entry"], ["journal.id"], name="fk_broadcasts_entry_journal"),
        sa.ForeignKeyConstraint(["besides"], ["people.id"], name="fk_broadcasts_besides_people"),
    )
    pending = sa.text("done IS false")
    op.create_index(
        "ix_broadcasts_pending",
        "broadcasts",
        ["space_id", "id"],
        sqlite_where=sa.text("done IS 0"),
        postgresql_where=pending,
    )
