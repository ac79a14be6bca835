"""Keep outside accesses, and which are to be closed.

Revision ID: 0035
Revises: 0034
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ORDERED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_TIME = sa.DateTime(timezone=True)
_SERVICES, _ACCESSES = "outside_services", "outside_accesses"


def upgrade() -> None:
    """Add the tables and their indexes; no firm has a list of services yet."""
    op.create_table(
        _SERVICES,
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", _ORDERED, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("archived_on", sa.Date()),
        _refers(_SERVICES, "space_id", "spaces"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{_SERVICES}"),
        sa.UniqueConstraint("space_id", "name_key", name=f"uq_{_SERVICES}_space_id_name_key"),
    )
    op.create_table(
        _ACCESSES,
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("service", _ID, nullable=False),
        sa.Column("person", _ID, nullable=False),
        sa.Column("since", _TIME, nullable=False),
        sa.Column("noted", _ID, nullable=False),
        sa.Column("asked", _ID),
        sa.Column("asked_at", _TIME),
        sa.Column("owner", _ID),
        sa.Column("reminded_at", _TIME),
        sa.Column("until", _TIME),
        sa.Column("closed", sa.Text()),
        sa.Column("closing", _ID),
        _refers(_ACCESSES, "space_id", "spaces"),
        _refers(_ACCESSES, "service", _SERVICES),
        *(_refers(_ACCESSES, each, "people") for each in ("person", "owner")),
        *(_refers(_ACCESSES, each, "journal") for each in ("noted", "asked", "closing")),
        sa.PrimaryKeyConstraint("id", name=f"pk_{_ACCESSES}"),
    )
    op.create_index("ix_outside_accesses_person", _ACCESSES, ["person"])
    _partial("ix_outside_accesses_had", ["person", "service"], "until IS NULL", unique=True)
    _partial("ix_outside_accesses_to_close", ["space_id", "asked_at"], "until IS NULL AND asked IS NOT NULL")


def _partial(name: str, columns: list[str], condition: str, *, unique: bool = False) -> None:
    where = sa.text(condition)
    op.create_index(name, _ACCESSES, columns, unique=unique, sqlite_where=where, postgresql_where=where)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")
