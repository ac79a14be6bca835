"""Keep what of a file is used and what is not, until its import is confirmed.

Revision ID: 0018
Revises: 0017
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; nothing is known of the files of earlier imports."""
    op.add_column("imports", sa.Column("coverage", sa.JSON(), nullable=True))
