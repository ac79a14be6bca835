"""The register of all tables, and how partial indexes are made."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Index, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def partial_index(name: str, condition: ColumnElement[bool], *columns: Column[Any], unique: bool = False) -> None:
    """Add an index of the rows that meet a condition."""
    Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)
