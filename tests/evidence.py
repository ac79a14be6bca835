"""Looking behind the scenes: what passed, what a message is made of, and the database beside the bot."""

from __future__ import annotations

import json
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from sandbox import firm
from storage.engine import migration_engine, read_url
from storage.tables import metadata
from tests.stage import Stage


def passes_only_in_sight(stage: Stage, password: str, places: set[str]) -> None:
    """It passes only in these places, and there neither as a push notification nor in what a window carries."""
    passed = stage.slack.find(password)
    assert {each.place for each in passed} == places
    (sent,) = (call for call in stage.slack.log.of("chat.postMessage") if password in str(call.arguments))
    assert sent.arguments["channel"] == firm.ANNE
    assert password not in str({**sent.arguments, "blocks": None})
    (shown,) = (json.loads(each.content) for each in passed if each.place == "acknowledgement")
    assert password not in str({**shown["view"], "blocks": None})


def kinds(content: object) -> set[str]:
    """The types of everything in some blocks."""
    if isinstance(content, dict):
        return {str(content.get("type"))} | kinds(list(content.values()))
    if isinstance(content, list | tuple):
        return {kind for each in content for kind in kinds(each)}
    return set()


def differences(url: str) -> list[Any]:
    """Compare a database's tables with those of the code.

    Without the index of words, which is the databases' own, and of which SQLAlchemy knows nothing.
    """
    engine = migration_engine(url)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_described})
        found = compare_metadata(context, metadata)
    engine.dispose()
    return list(found)


def _is_described(name: str | None, *_: object) -> bool:
    return not str(name).startswith(("people_words", "ix_people_words"))


def run_statement(url: str, statement: str) -> None:
    """Run one statement in the bot's database, past the bot."""
    engine = create_engine(read_url(url))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
