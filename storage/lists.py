"""Many values, given to the databases as one.

There is one statement for all lengths, within the databases' limits. PostgreSQL looks each up in its index; of as
many values it would compare every row with all of them, where plans are made once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Self

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Boolean,
    ColumnElement,
    Dialect,
    Select,
    Text,
    TypeDecorator,
    bindparam,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeEngine


class ListOf(TypeDecorator[Any]):
    """Many values of one type: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[TypeEngine[Any]]) -> None:
        super().__init__()
        self.kind = kind

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Give the type that this database knows."""
        return dialect.type_descriptor(ARRAY(self.kind) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Iterable[object] | None, dialect: Dialect) -> object:
        """Give the values as this database takes them."""
        every = [*(value or ())]
        return every if dialect.name == "postgresql" else json.dumps(every)


class among(FunctionElement[bool]):  # noqa: N801 - a function of SQL
    """Whether a column has one of the values that are given or found."""

    name = "among"
    type = Boolean()
    inherit_cache = True

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002
        """Give itself: what is compared with true is looked up in no index."""
        return self


@compiles(among, "postgresql")
def _any_of(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, source = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} = ANY({source if _is_given(element) else f'ARRAY{source}'})"


@compiles(among)
def _each_of(element: among, compiler: SQLCompiler, **options: Any) -> str:
    column, source = (compiler.process(each, **options) for each in element.clauses)
    given = f"(SELECT value FROM json_each({source}))"  # noqa: S608 - of parts that are SQL already
    return f"{column} IN {given if _is_given(element) else source}"


def _is_given(element: among) -> bool:
    return isinstance([*element.clauses][-1], BindParameter)


def these(column: ColumnElement[Any], kind: type[TypeEngine[Any]] = BigInteger) -> ColumnElement[bool]:
    """Give the condition for one of the values given as `these`."""
    return among(column, bindparam("these", type_=ListOf(kind)))


def those(column: ColumnElement[Any], found: Select[Any]) -> ColumnElement[bool]:
    """Give the condition for one of those that a statement finds."""
    return among(column, found.scalar_subquery())
