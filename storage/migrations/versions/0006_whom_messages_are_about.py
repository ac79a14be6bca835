"""Find the messages that are about somebody's access, such as those with a password."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ABOUT = {
    "sqlite": "CAST(json_extract(facts, '$.owner') AS INTEGER)",
    "postgresql": "CAST(facts ->> 'owner' AS BIGINT)",
}


def upgrade() -> None:
    """Add the column, filled in from what the messages say already, and its index."""
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("about", _ID, nullable=True))
        outbox.create_foreign_key("fk_outbox_about", "people", ["about"], ["id"])
    op.execute(f"UPDATE outbox SET about = {_ABOUT[op.get_bind().dialect.name]}")  # noqa: S608 - words of this file
    known = sa.text("about IS NOT NULL")
    op.create_index("ix_outbox_about", "outbox", ["about", "position"], sqlite_where=known, postgresql_where=known)
