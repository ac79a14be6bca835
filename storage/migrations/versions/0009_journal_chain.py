"""Chain the journal's lines by hash, those that are there already, too.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_AT_ONCE = 1000
_SPACES = sa.table("spaces", sa.column("id"), sa.column("journal_head"), sa.column("journal_lines"))
_JOURNAL = sa.table(
    "journal",
    sa.column("id"),
    sa.column("space_id"),
    sa.column("at", sa.DateTime(timezone=True)),
    *(sa.column(name) for name in ("action", "actor", "whom", "why", "form", "request", "salt", "digest", "hash")),
)


def upgrade() -> None:
    """Add the columns, and fill them in as the bot does from now on."""
    with op.batch_alter_table("spaces") as spaces:
        spaces.add_column(sa.Column("journal_head", sa.Text(), nullable=False, server_default=""))
        spaces.add_column(sa.Column("journal_lines", sa.BigInteger(), nullable=False, server_default="0"))
    for name in ("salt", "digest", "hash"):
        op.add_column("journal", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    for space in connection.execute(sa.select(_SPACES.c.id)).scalars().all():
        _chain(connection, space)


def _chain(connection: sa.Connection, space: int) -> None:
    here = sa.select(_JOURNAL).where(_JOURNAL.c.space_id == space).order_by(_JOURNAL.c.id).limit(_AT_ONCE)
    fill = (
        sa.update(_JOURNAL)
        .where(_JOURNAL.c.id == sa.bindparam("line"))
        .values(salt=sa.bindparam("a_salt"), digest=sa.bindparam("a_digest"), hash=sa.bindparam("a_hash"))
    )
    head, lines, last = "", 0, 0
    while rows := connection.execute(here.where(_JOURNAL.c.id > last)).all():
        filled: list[dict[str, Any]] = []
        for row in rows:
            salt = secrets.token_hex(16)
            digest = hashlib.sha256(f"{salt}\n{row.why}".encode()).hexdigest()
            head = _hash(row, digest, head)
            filled.append({"line": row.id, "a_salt": salt, "a_digest": digest, "a_hash": head})
        connection.execute(fill, filled)
        lines, last = lines + len(rows), rows[-1].id
    changed = sa.update(_SPACES).where(_SPACES.c.id == space).values(journal_head=head, journal_lines=lines)
    connection.execute(changed)


def _hash(row: Any, digest: str, previous: str) -> str:
    moment: datetime = row.at if row.at.tzinfo else row.at.replace(tzinfo=UTC)
    at = moment.astimezone(UTC).isoformat(timespec="microseconds")
    told = [previous, at, row.action, row.actor, row.whom, digest, row.form, row.request]
    return hashlib.sha256(json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()
