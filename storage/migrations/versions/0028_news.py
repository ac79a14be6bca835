"""Let people choose to be told once a day what others did.

Revision ID: 0028
Revises: 0027
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the choice; everybody goes on being told at once."""
    op.add_column("people", sa.Column("news", sa.Text(), nullable=False, server_default="at_once"))
