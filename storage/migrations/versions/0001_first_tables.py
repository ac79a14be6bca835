"""The first tables: spaces, people, journal and outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ORDERED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the four tables and their indexes."""
    _spaces()
    _people()
    _journal()
    _outbox()
    _outbox_indexes()


def _spaces() -> None:
    op.create_table(
        "spaces",
        sa.Column("id", _ID, nullable=False),
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("firm", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_spaces"),
        sa.UniqueConstraint("team_id", name="uq_spaces_team_id"),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", _ID, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("slack_id", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("partner", sa.Boolean(), nullable=False),
        sa.Column("administrator_since", _TIME, nullable=True),
        sa.Column("access", sa.Text(), nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("password_state", sa.Text(), nullable=False),
        sa.Column("password_at", _TIME, nullable=True),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("sort_key", _ORDERED, nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_people_space_id"),
        sa.UniqueConstraint("space_id", "email", name="uq_people_space_id_email"),
        sa.UniqueConstraint("space_id", "slack_id", name="uq_people_space_id_slack_id"),
    )
    op.create_index("ix_people_space_id_sort_key_id", "people", ["space_id", "sort_key", "id"])
    op.create_index("ix_people_space_id_name_key", "people", ["space_id", "name_key"])
    true = "partner" if op.get_bind().dialect.name == "postgresql" else "partner = 1"
    _partial_index("ix_people_partners", "people", ["space_id"], true)
    _partial_index("ix_people_phone", "people", ["space_id", "phone"], "phone IS NOT NULL")
    _partial_index("ix_people_administrators", "people", ["space_id"], "administrator_since IS NOT NULL")


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", _ID, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("actor", _ID, nullable=True),
        sa.Column("whom", _ID, nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_journal_space_id"),
        sa.ForeignKeyConstraint(["actor"], ["people.id"], name="fk_journal_actor"),
        sa.ForeignKeyConstraint(["whom"], ["people.id"], name="fk_journal_whom"),
        sa.UniqueConstraint("space_id", "form", name="uq_journal_space_id_form"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("position", _ID, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("entry", _ID, nullable=False),
        sa.Column("recipient", _ID, nullable=True),
        sa.Column("lane", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("due_at", _TIME, nullable=False),
        sa.Column("lease_holder", sa.Text(), nullable=True),
        sa.Column("lease_until", _TIME, nullable=True),
        sa.Column("edits", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("ts", sa.Text(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=False),
        sa.Column("settled_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("position", name="pk_outbox"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_outbox_space_id"),
        sa.ForeignKeyConstraint(["entry"], ["journal.id"], name="fk_outbox_entry"),
        sa.ForeignKeyConstraint(["recipient"], ["people.id"], name="fk_outbox_recipient"),
        sa.UniqueConstraint("id", name="uq_outbox_id"),
    )


def _outbox_indexes() -> None:
    op.create_index("ix_outbox_entry", "outbox", ["entry"])
    op.create_index("ix_outbox_edits", "outbox", ["edits"])
    _partial_index("ix_outbox_owed_lane", "outbox", ["space_id", "lane", "position"], "state = 'owed'")
    _partial_index("ix_outbox_failed", "outbox", ["space_id", "settled_at"], "state = 'failed'")


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)
