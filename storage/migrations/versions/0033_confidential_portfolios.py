"""Keep which portfolios are confidential.

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


def upgrade() -> None:
    """Add a column, and let names be unique among those not confidential."""
    op.add_column("portfolios", sa.Column("confidential", sa.Boolean(), nullable=False, server_default=sa.false()))
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    confidential = "confidential = 1" if on_sqlite else "confidential"
    op.drop_index("ix_portfolios_in_use", "portfolios")
    _add_index("ix_portfolios_in_use", ["space_id", "name_key"], "archived_on IS NULL")
    known = "archived_on IS NULL AND " + ("confidential = 0" if on_sqlite else "NOT confidential")
    _add_index("ix_portfolios_named", ["space_id", "name_key"], known, unique=True)
    _add_index("ix_portfolios_confidential", ["space_id"], confidential)


def _add_index(name: str, columns: list[str], condition: str, *, unique: bool = False) -> None:
    where = sa.text(condition)
    op.create_index(name, "portfolios", columns, unique=unique, sqlite_where=where, postgresql_where=where)
