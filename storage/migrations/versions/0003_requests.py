"""Which request led to a line of the journal, and to a message."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for the request's id; what is there already has none."""
    for table in ("journal", "outbox"):
        op.add_column(table, sa.Column("request", sa.Text(), nullable=True))
