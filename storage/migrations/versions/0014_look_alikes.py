"""Keep how each address looks, so that those mistaken for it are found.

Revision ID: 0014
Revises: 0013
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from rules.model.look_alikes import look_of

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_PEOPLE = sa.table("people", *(sa.column(name) for name in ("id", "email", "look")))
_AT_ONCE = 1000


def upgrade() -> None:
    """Add the column with its index, and fill it in."""
    op.add_column("people", sa.Column("look", sa.Text(), nullable=False, server_default=""))
    connection, after = op.get_bind(), 0
    part = sa.select(_PEOPLE.c.id, _PEOPLE.c.email).order_by(_PEOPLE.c.id).limit(_AT_ONCE)
    store = sa.update(_PEOPLE).where(_PEOPLE.c.id == sa.bindparam("whose")).values(look=sa.bindparam("seen"))
    while rows := connection.execute(part.where(_PEOPLE.c.id > after)).all():
        connection.execute(store, [{"whose": row.id, "seen": look_of(row.email)} for row in rows])
        after = rows[-1].id
    op.create_index("ix_people_space_id_look", "people", ["space_id", "look"])
