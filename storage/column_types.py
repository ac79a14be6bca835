"""Columns that both databases keep alike: moments, codes, numbers, and text in one order."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text, TypeDecorator

E = TypeVar("E", bound=StrEnum)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Convert the moment to UTC; raises ValueError without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the moment in UTC.

        SQLite gives it back without a zone.
        """
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Coded(TypeDecorator[E]):
    """A member of an enum, kept by its value, whose name may change."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind
        self._members = {member.value: member for member in kind}

    @property
    def codes(self) -> frozenset[str]:
        """The codes that are understood."""
        return frozenset(self._members)

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the code of a member."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:  # noqa: ARG002
        """Give the member of a code; raises KeyError where none has it."""
        return None if value is None else self._members[value]


# SQLite numbers rows by itself only where the key is called INTEGER.
BigId = BigInteger().with_variant(Integer(), "sqlite")
# PostgreSQL would order by its locale, SQLite orders by code point: one order for both, and quicker to compare.
Ordered = Text().with_variant(Text(collation="C"), "postgresql")
