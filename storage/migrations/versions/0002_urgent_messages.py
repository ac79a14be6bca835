"""Find at once what is owed, and what of it is urgent, among thousands.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OWED = "state = 'owed'"
_URGENT = f"{_OWED} AND kind IN ('password', 'password_ready', 'password_withdrawn')"


def upgrade() -> None:
    """Add the two indexes."""
    _partial_index("ix_outbox_owed", ["space_id", "position"], _OWED)
    _partial_index("ix_outbox_urgent", ["space_id", "due_at"], _URGENT)


def _partial_index(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, "outbox", columns, sqlite_where=condition, postgresql_where=condition)
