"""Let an access begin and end on a day.

Revision ID: 0010
Revises: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_COLUMNS: dict[str, type[sa.Date | sa.Integer]] = {
    "starts_on": sa.Date,
    "ends_on": sa.Date,
    "reminded_days_before": sa.Integer,
}


def upgrade() -> None:
    """Add the columns; no access that is there already begins or ends on a day."""
    for name, kind in _COLUMNS.items():
        op.add_column("people", sa.Column(name, kind(), nullable=True))
