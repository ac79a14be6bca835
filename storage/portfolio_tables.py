"""The tables of clients, portfolios, and places in them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    and_,
    false,
    literal_column,
    not_,
)

from rules.model.portfolios import Ended, Ground, Right
from storage.column_types import BigId, Coded, Ordered, UtcDateTime
from storage.metadata import metadata, partial_index

clients = Table(
    "clients",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("siren", Text),
    Column("siret", Text),
    Column("code", Text, nullable=False),
    Column("code_key", Text),  # NULL: they have no code
    Column("since", Date, nullable=False),
    Column("until", Date),  # NULL: they have not left
    Column("sort_key", Ordered, nullable=False),
    Column("words", Text, nullable=False),  # from where each word begins, after a line end each
    Column("placed", Integer, nullable=False, server_default="0"),  # in how many portfolios they are
    UniqueConstraint("space_id", "siren"),
    UniqueConstraint("space_id", "code_key"),
)

# Of those who have not left.
client_words = Table(
    "client_words",
    metadata,
    Column("client", BigId, ForeignKey(clients.c.id), primary_key=True, autoincrement=False),
    Column("word", Ordered, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Index(None, "space_id", "word", "client"),
)

portfolios = Table(
    "portfolios",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Ordered, nullable=False),
    Column("lead", BigId, ForeignKey("people.id")),
    Column("deputy", BigId, ForeignKey("people.id")),
    Column("without_lead", Text, nullable=False),
    Column("handover", BigId, ForeignKey("journal.id")),
    Column("left_by", BigId, ForeignKey("people.id")),
    Column("created_at", UtcDateTime, nullable=False),
    Column("archived_on", Date),  # NULL: it is in use
    Column("confidential", Boolean, nullable=False, server_default=false()),
    Column("conflict", BigId),  # of the journal; NULL: its deputy may act
    Index(None, "lead"),
    Index(None, "deputy"),
)

portfolio_names = Table(
    "portfolio_names",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("portfolio", BigId, ForeignKey(portfolios.c.id), nullable=False),
    Column("name", Text, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime),  # NULL: it still has this name
    Index(None, "portfolio"),
)

portfolio_memberships = Table(
    "portfolio_memberships",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("portfolio", BigId, ForeignKey(portfolios.c.id), nullable=False),
    Column("person", BigId, ForeignKey("people.id"), nullable=False),
    Column("ground", Coded(Ground), nullable=False),
    Column("right", Coded(Right), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime),
    Column("ended", Coded(Ended)),
    Column("granted", BigId, ForeignKey("journal.id"), nullable=False),
    Column("ending", BigId, ForeignKey("journal.id")),
    Column("returns", Boolean, nullable=False),
    Index(None, "portfolio", "since"),
    Index(None, "person", "since"),
)

client_placements = Table(
    "client_placements",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("portfolio", BigId, ForeignKey(portfolios.c.id), nullable=False),
    Column("client", BigId, ForeignKey(clients.c.id), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime),
    Column("granted", BigId, ForeignKey("journal.id"), nullable=False),
    Column("ending", BigId, ForeignKey("journal.id")),
    Index(None, "client", "since"),
)

incompatible_portfolios = Table(
    "incompatible_portfolios",
    metadata,
    Column("space_id", BigId, ForeignKey("spaces.id"), primary_key=True),
    Column("first", BigId, ForeignKey(portfolios.c.id), primary_key=True, autoincrement=False),
    Column("second", BigId, ForeignKey(portfolios.c.id), primary_key=True, autoincrement=False),
    Column("entry", BigId, ForeignKey("journal.id"), nullable=False),
)

absences = Table(
    "absences",
    metadata,
    Column("space_id", BigId, ForeignKey("spaces.id"), primary_key=True),
    Column("person", BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("first_day", Date, primary_key=True),
    Column("last_day", Date, nullable=False),
    Column("entry", BigId, ForeignKey("journal.id"), nullable=False),
    Index(None, "space_id", "last_day"),
)

# Whose groups the firm's directory does not have as they must be.
owed_groups = Table(
    "owed_groups",
    metadata,
    Column("portfolio", BigId, ForeignKey(portfolios.c.id), primary_key=True, autoincrement=False),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("failure", Text, nullable=False),
    Column("lease_holder", Text),
    Column("lease_until", UtcDateTime),
    Index(None, "space_id", "due_at"),
)

# The zero is written out: a partial index serves only queries that name its condition.
IS_CLIENT = clients.c.until.is_(None)
IS_UNASSIGNED = and_(IS_CLIENT, clients.c.placed == literal_column("0"))
IN_USE = portfolios.c.archived_on.is_(None)
IS_KNOWN_TO_ALL = and_(IN_USE, not_(portfolios.c.confidential))
IS_MEMBER = portfolio_memberships.c.until.is_(None)
IS_PLACED = client_placements.c.until.is_(None)

_ORDERED = (clients.c.space_id, clients.c.sort_key, clients.c.id)
_MEMBER = (portfolio_memberships.c.portfolio, portfolio_memberships.c.person)
_PLACED = (client_placements.c.portfolio, client_placements.c.client)
partial_index("ix_clients_listed", IS_CLIENT, *_ORDERED)
partial_index("ix_clients_unassigned", IS_UNASSIGNED, *_ORDERED)
partial_index("ix_portfolios_in_use", IN_USE, portfolios.c.space_id, portfolios.c.name_key)
# The name of a confidential one is refused to nobody, who would learn of it.
partial_index("ix_portfolios_named", IS_KNOWN_TO_ALL, portfolios.c.space_id, portfolios.c.name_key, unique=True)
partial_index("ix_portfolios_confidential", portfolios.c.confidential, portfolios.c.space_id)
partial_index("ix_portfolios_handed_over", portfolios.c.handover.is_not(None), portfolios.c.space_id)
partial_index("ix_portfolio_memberships_members", IS_MEMBER, *_MEMBER)
partial_index("ix_portfolio_memberships_people", IS_MEMBER, *reversed(_MEMBER))
partial_index("ix_portfolio_memberships_returning", portfolio_memberships.c.returns, portfolio_memberships.c.person)
partial_index("ix_client_placements_placed", IS_PLACED, *_PLACED)
partial_index("ix_client_placements_clients", IS_PLACED, *reversed(_PLACED), unique=True)
