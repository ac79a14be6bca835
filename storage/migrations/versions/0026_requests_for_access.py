"""Find the requests for access, which Homes count, without reading the journal.

Revision ID: 0026
Revises: 0021
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0021"
branch_labels = None
depends_on = None

_ASKED = sa.text("action = 'access_asked'")


def upgrade() -> None:
    """Add the partial index."""
    op.create_index(
        "ix_journal_access_asked", "journal", ["space_id", "at"], sqlite_where=_ASKED, postgresql_where=_ASKED
    )
