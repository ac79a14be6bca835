"""Imports of many subscribers, and which messages somebody waits for.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OWED = "state = 'owed'"
_KINDS = "kind IN ('password', 'password_ready', 'password_withdrawn')"


def upgrade() -> None:
    """Make the tables, and mark what is urgent among what is owed already."""
    _make_tables()
    op.add_column("outbox", sa.Column("urgent", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(f"UPDATE outbox SET urgent = {_true()} WHERE {_KINDS}")  # noqa: S608 - words of this file
    op.drop_index("ix_outbox_urgent", "outbox")
    _index_of_urgent(f"{_OWED} AND urgent = 1" if _sqlite() else f"{_OWED} AND urgent")


def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _true() -> str:
    return "1" if _sqlite() else "true"


def _index_of_urgent(where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        "ix_outbox_urgent", "outbox", ["space_id", "due_at"], sqlite_where=condition, postgresql_where=condition
    )


def _make_tables() -> None:
    counts = ("total", "added", "there", "left_out", "refused", "outside", "told")
    op.create_table(
        "imports",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("author", _ID, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("state", "file_name", "digest", "reason")),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in counts),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notice", sa.Uuid(), nullable=True),
        sa.Column("upload", sa.Text(), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_imports_space_id_spaces"),
        sa.ForeignKeyConstraint(["author"], ["people.id"], name="fk_imports_author_people"),
    )
    op.create_table(
        "import_lines",
        sa.Column("import_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("typed", "refusals", "cautions")),
        sa.PrimaryKeyConstraint("import_id", "number", name="pk_import_lines"),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name="fk_import_lines_import_id_imports"),
        sa.ForeignKeyConstraint(["space_id"], ["spaces.id"], name="fk_import_lines_space_id_spaces"),
    )
