"""Remember what the lines of an import are about.

Revision ID: 0034
Revises: 0032
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; until now all were about subscribers."""
    op.add_column("imports", sa.Column("kind", sa.Text(), nullable=False, server_default="subscribers"))
