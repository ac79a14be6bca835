"""Let an access on hold come back on a day.

Revision ID: 0021
Revises: 0020
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the day; no access that is on hold already comes back by itself."""
    op.add_column("people", sa.Column("back_on", sa.Date(), nullable=True))
