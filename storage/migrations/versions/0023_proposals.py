"""Find what waits for an answer by an index.

Revision ID: 0023
Revises: 0017
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0017"
branch_labels = None
depends_on = None

_PROPOSALS = sa.text(
    "action IN ('member_joined', 'member_returned', 'member_changed', 'identity_asked', 'subscriber_suspended', "
    "'enrolment_asked')"
)


def upgrade() -> None:
    """Index the lines that put something to people."""
    op.create_index(
        "ix_journal_proposals",
        "journal",
        ["space_id", "at"],
        sqlite_where=_PROPOSALS,
        postgresql_where=_PROPOSALS,
    )
