"""Find words inside words by an index, keep how many people there are, and fold every letter.

Revision ID: 0024
Revises: 0021
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from rules.model.homes import Kept, kinds_of
from rules.model.look_alikes import look_of
from rules.model.people import Access, PasswordState, Person, PersonId, name_key, search_text, sort_key
from storage.words import indexed

revision = "0024"
down_revision = "0021"
branch_labels = None
depends_on = None

_DERIVED = ("look", "name_key", "sort_key", "search_text", "words")
_READ = ("email", "first_name", "last_name", "phone", "function")
_STATES = ("partner", "access", "password_state", "administrator_since")
_PEOPLE = sa.table("people", *(sa.column(name) for name in ("id", "space_id", *_READ, *_STATES, *_DERIVED)))
_STRANGERS = sa.table("strangers", *(sa.column(name) for name in ("id", "first_name", "last_name", "name_key")))
_COUNTS = tuple(each.name for each in fields(Kept))
_SPACES = sa.table("spaces", sa.column("id"), *(sa.column(f"people_{name}") for name in _COUNTS))
_AT_ONCE = 1000
_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
_INDEXES = {
    "ix_people_listed": ("{partner} OR access IN ('planned', 'active', 'suspended')", ["space_id", "sort_key", "id"]),
    "ix_people_suspended": ("access IN ('suspended')", ["space_id", "sort_key", "id"]),
    "ix_people_planned": ("access IN ('planned')", ["space_id", "starts_on"]),
    "ix_people_ending": ("ends_on IS NOT NULL", ["space_id", "ends_on"]),
    "ix_people_not_noted": ("password_state IN ('to_send', 'delivered', 'failed')", ["space_id", "password_at"]),
}
_SQLITE = (
    """CREATE VIRTUAL TABLE people_words USING fts5(words, content='people', content_rowid='id',
        tokenize='trigram case_sensitive 1', detail='none', columnsize=0)""",
    "INSERT INTO people_words(people_words) VALUES ('rebuild')",
    """CREATE TRIGGER people_words_added AFTER INSERT ON people BEGIN
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TRIGGER people_words_changed AFTER UPDATE OF words ON people
        WHEN old.words <> new.words BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO people_words(rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TRIGGER people_words_removed AFTER DELETE ON people BEGIN
        INSERT INTO people_words(people_words, rowid, words) VALUES ('delete', old.id, old.words); END""",
)
_POSTGRESQL = (
    """CREATE FUNCTION people_grams(text) RETURNS text[]
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
        SELECT coalesce(array_agg(substr($1, at, 3)), '{}') FROM generate_series(1, length($1) - 2) AS at $$""",
    """CREATE INDEX ix_people_words ON people USING gin (people_grams(words))
        WITH (gin_pending_list_limit = 256)""",
)


def upgrade() -> None:
    """Add the counts and the indexes, and derive anew what is folded."""
    for name in _COUNTS:
        op.add_column("spaces", sa.Column(f"people_{name}", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("people", sa.Column("words", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    on_sqlite = connection.dialect.name == "sqlite"
    _derive_people(connection)
    _derive_strangers(connection)
    for name, (condition, columns) in _INDEXES.items():
        where = sa.text(condition.format(partner="partner = 1" if on_sqlite else "partner"))
        op.create_index(name, "people", columns, sqlite_where=where, postgresql_where=where)
    op.create_index("ix_journal_space_id_id", "journal", ["space_id", "id"])
    where = sa.text("answer IS NULL")
    op.create_index(
        "ix_review_lines_waiting", "review_lines", ["review", "person"], sqlite_where=where, postgresql_where=where
    )
    for statement in _SQLITE if on_sqlite else _POSTGRESQL:
        connection.exec_driver_sql(statement)


def _derive_people(connection: sa.Connection) -> None:
    counts: dict[int, Counter[str]] = {}
    store = sa.update(_PEOPLE).where(_PEOPLE.c.id == sa.bindparam("whose"))
    store = store.values({name: sa.bindparam(f"new_{name}") for name in _DERIVED})
    after = 0
    part = sa.select(_PEOPLE).order_by(_PEOPLE.c.id).limit(_AT_ONCE)
    while rows := connection.execute(part.where(_PEOPLE.c.id > after)).all():
        people = [(row.space_id, _person(row)) for row in rows]
        connection.execute(store, [{"whose": each.id, **_derived(each)} for _, each in people])
        for space, each in people:
            counts.setdefault(space, Counter()).update(asdict(kinds_of(each)))
        after = rows[-1].id
    for space, counted in counts.items():
        kept = {f"people_{name}": counted[name] for name in _COUNTS}
        connection.execute(sa.update(_SPACES).where(_SPACES.c.id == space).values(kept))


def _derive_strangers(connection: sa.Connection) -> None:
    store = sa.update(_STRANGERS).where(_STRANGERS.c.id == sa.bindparam("whose")).values(name_key=sa.bindparam("new"))
    after = 0
    part = sa.select(_STRANGERS).order_by(_STRANGERS.c.id).limit(_AT_ONCE)
    while rows := connection.execute(part.where(_STRANGERS.c.id > after)).all():
        keys = [{"whose": row.id, "new": name_key(row.first_name, row.last_name)} for row in rows]
        connection.execute(store, keys)
        after = rows[-1].id


def _person(row: Any) -> Person:
    return Person(
        id=PersonId(row.id),
        **{name: getattr(row, name) for name in _READ},
        partner=bool(row.partner),
        access=Access(row.access),
        password_state=PasswordState(row.password_state),
        administrator_since=_LONG_AGO if row.administrator_since is not None else None,
        added_at=_LONG_AGO,
    )


def _derived(person: Person) -> dict[str, str]:
    return {
        "new_look": look_of(person.email),
        "new_name_key": name_key(person.first_name, person.last_name),
        "new_sort_key": sort_key(person.first_name, person.last_name),
        "new_search_text": search_text(person),
        "new_words": indexed(search_text(person)),
    }
