"""The guides say of each message who reads it, as the registry does."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales import LANGUAGES
from rules.model.message_types import MESSAGE_TYPES
from tools.who_is_told import guide_of, table, with_table

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_has_the_table_of_the_registry(language: str) -> None:
    """Where this fails, who is told has changed: `make who-is-told` writes the table anew."""
    guide = (PROJECT / guide_of(language)).read_text(encoding="utf-8")
    assert with_table(guide, language) == guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_stands_in_it_once(language: str) -> None:
    """Each in a row of its readers, and each set of readers in one row."""
    _, _, *rows = table(language).splitlines()
    readers = [registered.readers for registered in MESSAGE_TYPES.values() if registered.readers]
    assert len(MESSAGE_TYPES) - len(readers) == 1, "what earlier versions owed is read by nobody any more"
    assert sum(row.count("<br>") + 1 for row in rows) == len(readers)
    assert len(rows) == len(set(readers))
