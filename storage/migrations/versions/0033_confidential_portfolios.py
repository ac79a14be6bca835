"""Keep which portfolios are confidential, and which are incompatible.

Revision ID: 0033
Revises: 0032
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FK = "fk_incompatible_portfolios_{}"


def upgrade() -> None:
    """Add a column, and let names be unique among those not confidential."""
    op.add_column("portfolios", sa.Column("confidential", sa.Boolean(), nullable=False, server_default=sa.false()))
    _add_incompatible()
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    confidential = "confidential = 1" if on_sqlite else "confidential"
    op.drop_index("ix_portfolios_in_use", "portfolios")
    _add_index("ix_portfolios_in_use", ["space_id", "name_key"], "archived_on IS NULL")
    known = "archived_on IS NULL AND " + ("confidential = 0" if on_sqlite else "NOT confidential")
    _add_index("ix_portfolios_named", ["space_id", "name_key"], known, unique=True)
    _add_index("ix_portfolios_confidential", ["space_id"], confidential)


def _add_incompatible() -> None:
    # Without a foreign key: SQLite would have to make the table anew.
    op.add_column("portfolios", sa.Column("conflict", _ID))
    op.create_table(
        "incompatible_portfolios",
        sa.Column("space_id", _ID, sa.ForeignKey("spaces.id", name=_FK.format("space_id_spaces")), nullable=False),
        sa.Column("first", _ID, sa.ForeignKey("portfolios.id", name=_FK.format("first_portfolios")), nullable=False),
        sa.Column("second", _ID, sa.ForeignKey("portfolios.id", name=_FK.format("second_portfolios")), nullable=False),
        sa.Column("entry", _ID, sa.ForeignKey("journal.id", name=_FK.format("entry_journal")), nullable=False),
        sa.PrimaryKeyConstraint("space_id", "first", "second", name="pk_incompatible_portfolios"),
    )


def _add_index(name: str, columns: list[str], condition: str, *, unique: bool = False) -> None:
    where = sa.text(condition)
    op.create_index(name, "portfolios", columns, unique=unique, sqlite_where=where, postgresql_where=where)
