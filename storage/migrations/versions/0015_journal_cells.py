"""Tell in the journal's lines people's names of the moment, and what changed.

Only adds: lines of before stay as they are, and are verified as before.

Revision ID: 0015
Revises: 0014
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    for name in ("told", "actor_name", "actor_salt", "actor_digest"):
        op.add_column("journal", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("journal", sa.Column("blanked", sa.JSON(), nullable=True))
