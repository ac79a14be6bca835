"""Remember the team channel by its id, once it is found by its name.

Revision ID: 0016
Revises: 0015
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what the name leads to at the next start is the channel from then on."""
    for name, usual in (("channel_id", ""), ("channel_setting", ""), ("channel_standing", "ours")):
        op.add_column("spaces", sa.Column(name, sa.Text(), nullable=False, server_default=usual))
