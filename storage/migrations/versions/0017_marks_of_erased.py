"""Forget what name and address of erased members looked like.

Revision ID: 0017
Revises: 0016
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_MEMBERS = sa.table("members", sa.column("slack_id"), sa.column("mark"))
_HASH = 64  # as long as no account is


def upgrade() -> None:
    """Empty the marks of those whose account is kept as a hash."""
    op.execute(sa.update(_MEMBERS).where(sa.func.length(_MEMBERS.c.slack_id) == _HASH).values(mark=""))
