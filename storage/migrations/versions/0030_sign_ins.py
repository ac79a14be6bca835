"""Keep the day of people's last sign-in.

Revision ID: 0030
Revises: 0029
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the day; of nobody it is known."""
    op.add_column("people", sa.Column("signed_in_on", sa.Date()))
