"""The tables of outside accesses."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Table, Text, UniqueConstraint, and_

from rules.model.outside_accesses import Closed
from storage.column_types import BigId, Coded, Ordered, UtcDateTime
from storage.metadata import metadata, partial_index

outside_services = Table(
    "outside_services",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Ordered, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("archived_on", Date),  # NULL: it can be noted of somebody
    UniqueConstraint("space_id", "name_key"),
)

outside_accesses = Table(
    "outside_accesses",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("space_id", BigId, ForeignKey("spaces.id"), nullable=False),
    Column("service", BigId, ForeignKey(outside_services.c.id), nullable=False),
    Column("person", BigId, ForeignKey("people.id"), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("noted", BigId, ForeignKey("journal.id"), nullable=False),
    Column("asked", BigId, ForeignKey("journal.id")),  # NULL: nobody has to close it
    Column("asked_at", UtcDateTime),
    Column("owner", BigId, ForeignKey("people.id")),
    Column("reminded_at", UtcDateTime),
    Column("until", UtcDateTime),  # NULL: the person has it
    Column("closed", Coded(Closed)),
    Column("closing", BigId, ForeignKey("journal.id")),
    Index(None, "person"),
)

IS_HAD = outside_accesses.c.until.is_(None)
IS_TO_CLOSE = and_(IS_HAD, outside_accesses.c.asked.is_not(None))

partial_index("ix_outside_accesses_had", IS_HAD, outside_accesses.c.person, outside_accesses.c.service, unique=True)
partial_index("ix_outside_accesses_to_close", IS_TO_CLOSE, outside_accesses.c.space_id, outside_accesses.c.asked_at)
