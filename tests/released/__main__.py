"""`python -m tests.released`: records what this version leaves behind, in a folder with its number."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from sandbox.databases import MISSING, find_programs, postgresql_server
from storage.migrate import migrate
from tests.released.cast import BEGINNING, SETTINGS
from tests.released.clock import Clock, telling_time
from tests.released.codes import all_codes
from tests.released.kept import FOLDER, keep_json, keep_text, this_version
from tests.released.sql import written
from tests.released.story import play
from tests.released.words import all_words
from tests.released.workspaces import described


def record(url: str, kind: str, folder: Path) -> None:
    """Play the story on an empty database, and keep it with the Slack that belongs to it."""
    migrate(url)
    clock = Clock(BEGINNING)
    with telling_time(clock):
        slack = asyncio.run(play(url, clock))
    keep_text(folder / f"{kind}.sql", written(url))
    keep_json(folder / f"{kind}.slack.json", {"at": clock.now().isoformat(), "settings": SETTINGS, **described(slack)})


def main() -> int:
    """Record the story on both databases, all words and all codes; the code to exit with."""
    programs, folder, words = find_programs(), FOLDER / this_version(), all_words()
    if programs is None:
        sys.stderr.write(f"{MISSING}\n")
        return 1
    folder.mkdir(exist_ok=True)
    keep_json(folder / "views.json", words)
    keep_json(folder / "codes.json", all_codes(words))
    with tempfile.TemporaryDirectory() as place:
        record(f"sqlite:///{place}/space.db", "sqlite", folder)
    with postgresql_server(programs) as server, server.empty_database() as url:
        record(url, "postgresql", folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
