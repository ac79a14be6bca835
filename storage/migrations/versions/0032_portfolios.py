"""Keep clients and portfolios, and who and what is in them, today and before.

Revision ID: 0032
Revises: 0031
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ORDERED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_TIME = sa.DateTime(timezone=True)
_INDEXES = {
    "ix_clients_listed": ("clients", ["space_id", "sort_key", "id"], "until IS NULL"),
    "ix_clients_unassigned": ("clients", ["space_id", "sort_key", "id"], "until IS NULL AND placed = 0"),
    "ix_client_words_space_id_word_client": ("client_words", ["space_id", "word", "client"], None),
    "ix_portfolios_lead": ("portfolios", ["lead"], None),
    "ix_portfolios_deputy": ("portfolios", ["deputy"], None),
    "ix_portfolios_in_use": ("portfolios", ["space_id", "name_key"], "archived_on IS NULL"),
    "ix_portfolios_handed_over": ("portfolios", ["space_id"], "handover IS NOT NULL"),
    "ix_portfolio_names_portfolio": ("portfolio_names", ["portfolio"], None),
    "ix_portfolio_memberships_portfolio_since": ("portfolio_memberships", ["portfolio", "since"], None),
    "ix_portfolio_memberships_person_since": ("portfolio_memberships", ["person", "since"], None),
    "ix_portfolio_memberships_members": ("portfolio_memberships", ["portfolio", "person"], "until IS NULL"),
    "ix_portfolio_memberships_people": ("portfolio_memberships", ["person", "portfolio"], "until IS NULL"),
    "ix_portfolio_memberships_returning": ("portfolio_memberships", ["person"], "{returns}"),
    "ix_client_placements_client_since": ("client_placements", ["client", "since"], None),
    "ix_client_placements_placed": ("client_placements", ["portfolio", "client"], "until IS NULL"),
    "ix_client_placements_clients": ("client_placements", ["client", "portfolio"], "until IS NULL"),
    "ix_absences_space_id_last_day": ("absences", ["space_id", "last_day"], None),
}
_UNIQUE = {"ix_portfolios_in_use", "ix_client_placements_clients"}


def upgrade() -> None:
    """Add the tables and their indexes; no firm has a portfolio yet."""
    _add_clients()
    _add_portfolios()
    _add_memberships()
    _add_placements()
    _add_absences()
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for name, (table, columns, condition) in _INDEXES.items():
        written = condition and condition.format(returns="returns = 1" if on_sqlite else "returns")
        where = sa.text(written) if written else None
        op.create_index(name, table, columns, unique=name in _UNIQUE, sqlite_where=where, postgresql_where=where)


def _add_clients() -> None:
    op.create_table(
        "clients",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("siren", sa.Text()),
        sa.Column("siret", sa.Text()),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("code_key", sa.Text()),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("sort_key", _ORDERED, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("placed", sa.Integer(), nullable=False, server_default="0"),
        _refers("clients", "space_id", "spaces"),
        sa.PrimaryKeyConstraint("id", name="pk_clients"),
        sa.UniqueConstraint("space_id", "siren", name="uq_clients_space_id_siren"),
        sa.UniqueConstraint("space_id", "code_key", name="uq_clients_space_id_code_key"),
    )
    op.create_table(
        "client_words",
        sa.Column("client", _ID, nullable=False, autoincrement=False),
        sa.Column("word", _ORDERED, nullable=False),
        sa.Column("space_id", _ID, nullable=False),
        _refers("client_words", "client", "clients"),
        _refers("client_words", "space_id", "spaces"),
        sa.PrimaryKeyConstraint("client", "word", name="pk_client_words"),
    )


def _add_portfolios() -> None:
    op.create_table(
        "portfolios",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", _ORDERED, nullable=False),
        sa.Column("lead", _ID),
        sa.Column("deputy", _ID),
        sa.Column("without_lead", sa.Text(), nullable=False),
        sa.Column("handover", _ID),
        sa.Column("left_by", _ID),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("archived_on", sa.Date()),
        _refers("portfolios", "space_id", "spaces"),
        *(_refers("portfolios", name, "people") for name in ("lead", "deputy", "left_by")),
        _refers("portfolios", "handover", "journal"),
        sa.PrimaryKeyConstraint("id", name="pk_portfolios"),
    )
    op.create_table(
        "portfolio_names",
        sa.Column("id", _ID, primary_key=True),
        sa.Column("portfolio", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        *_time(),
        _refers("portfolio_names", "portfolio", "portfolios"),
        sa.PrimaryKeyConstraint("id", name="pk_portfolio_names"),
    )


def _add_memberships() -> None:
    name = "portfolio_memberships"
    op.create_table(
        name,
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("portfolio", _ID, nullable=False),
        sa.Column("person", _ID, nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("right", sa.Text(), nullable=False),
        *_time(),
        sa.Column("ended", sa.Text()),
        sa.Column("granted", _ID, nullable=False),
        sa.Column("ending", _ID),
        sa.Column("returns", sa.Boolean(), nullable=False),
        _refers(name, "space_id", "spaces"),
        _refers(name, "portfolio", "portfolios"),
        _refers(name, "person", "people"),
        *(_refers(name, each, "journal") for each in ("granted", "ending")),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )


def _add_placements() -> None:
    name = "client_placements"
    op.create_table(
        name,
        sa.Column("id", _ID, primary_key=True),
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("portfolio", _ID, nullable=False),
        sa.Column("client", _ID, nullable=False),
        *_time(),
        sa.Column("granted", _ID, nullable=False),
        sa.Column("ending", _ID),
        _refers(name, "space_id", "spaces"),
        _refers(name, "portfolio", "portfolios"),
        _refers(name, "client", "clients"),
        *(_refers(name, each, "journal") for each in ("granted", "ending")),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )


def _add_absences() -> None:
    op.create_table(
        "absences",
        sa.Column("space_id", _ID, nullable=False),
        sa.Column("person", _ID, nullable=False, autoincrement=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("entry", _ID, nullable=False),
        _refers("absences", "space_id", "spaces"),
        _refers("absences", "person", "people"),
        _refers("absences", "entry", "journal"),
        sa.PrimaryKeyConstraint("space_id", "person", "first_day", name="pk_absences"),
    )


def _time() -> tuple[sa.Column[Any], sa.Column[Any]]:
    return sa.Column("since", _TIME, nullable=False), sa.Column("until", _TIME)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")
