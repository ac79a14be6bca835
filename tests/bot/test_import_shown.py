"""What an import looks like in a terminal."""

from __future__ import annotations

import io

from rich.console import Console

from bot.import_shown import Screen
from locales import Languages
from tests.stage import plainly


def shown(*, terminal: bool) -> str:
    """What stands there while a file is read."""
    written = io.StringIO()
    console = Console(file=written, force_terminal=terminal, width=80, legacy_windows=False)
    with Screen(console, Languages.load("en").localizer("en-GB"), 50).reading("[b]people.xlsx"):
        pass
    return plainly(written.getvalue())


def test_a_file_that_is_read_is_named() -> None:
    """With how long it has taken; a program that reads along is told nothing."""
    assert "Reading [b]people.xlsx…" in shown(terminal=True)
    assert "0:00:0" in shown(terminal=True)
    assert shown(terminal=False) == ""
