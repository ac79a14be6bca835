"""Remember what an import is about, and how much it changed.

Revision ID: 0036
Revises: 0035
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; until now all were about subscribers."""
    op.add_column("imports", sa.Column("kind", sa.Text(), nullable=False, server_default="subscribers"))
    op.add_column("imports", sa.Column("changed", sa.Integer(), nullable=False, server_default="0"))
