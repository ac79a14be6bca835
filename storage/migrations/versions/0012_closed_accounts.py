"""Remember which Slack account a person had when it is closed, and how recent what is known of a member is.

Revision ID: 0012
Revises: 0011
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_PEOPLE = sa.table("people", *(sa.column(name) for name in ("id", "space_id", "slack_id", "former_slack_id")))
_HOMES = sa.table("homes", *(sa.column(name) for name in ("space_id", "slack_id", "person")))
_JOURNAL = sa.table("journal", *(sa.column(name) for name in ("whom", "action")))


def upgrade() -> None:
    """Add the columns; who lost an account before gets it back from their Home, or else no account does."""
    op.add_column("people", sa.Column("former_slack_id", sa.Text(), nullable=True))
    op.add_column("members", sa.Column("updated", sa.BigInteger(), nullable=False, server_default="0"))
    closed = sa.text("former_slack_id IS NOT NULL")
    op.create_index(
        "ix_people_former_slack_id",
        "people",
        ["space_id", "former_slack_id"],
        sqlite_where=closed,
        postgresql_where=closed,
    )
    _remember_accounts(op.get_bind())


def _remember_accounts(connection: sa.Connection) -> None:
    # By its journal a person had an account; which, only a Home that they opened with it can tell.
    had = sa.exists().where(
        _JOURNAL.c.whom == _PEOPLE.c.id, _JOURNAL.c.action.in_(("account_lost", "person_recognised"))
    )
    lost = sa.and_(_PEOPLE.c.slack_id.is_(None), had)
    connection.execute(sa.update(_PEOPLE).where(lost).values(former_slack_id=""))
    others = _PEOPLE.alias("others")
    taken = sa.exists().where(others.c.space_id == _HOMES.c.space_id, others.c.slack_id == _HOMES.c.slack_id)
    homes = sa.select(_HOMES.c.person, sa.func.max(_HOMES.c.slack_id).label("account")).where(~taken)
    single = homes.group_by(_HOMES.c.person).having(sa.func.count() == 1)
    remember = (
        sa.update(_PEOPLE)
        .where(_PEOPLE.c.id == sa.bindparam("whose"), _PEOPLE.c.former_slack_id == "")
        .values(former_slack_id=sa.bindparam("account"))
    )
    found = [{"whose": row.person, "account": row.account} for row in connection.execute(single)]
    if found:
        connection.execute(remember, found)
