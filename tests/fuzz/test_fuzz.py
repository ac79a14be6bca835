"""Half a minute of what people and Slack send, altered: fixed seeds, each round a process with its limits."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.bot.process import ROOT

ROUNDS = {
    "files": (600, ("read", "missing", "broken", "no_table", "quotes")),
    "texts": (1000, ("form read", "form refused", "command read", "payload refused", "refusals read", "member read")),
    "http": (200, ("signed 200", "signed 400", "signed 401", "unsigned 400", "unsigned 401")),
    "requests": (250, ("events_api 200", "interactive 200", "interactive 404", "slash_commands 200")),
}


@pytest.mark.timeout(180)
@pytest.mark.parametrize("kind", ROUNDS)
def test_only_what_is_foreseen_comes_of_it(kind: str) -> None:
    """A value, a refusal, or one line with a reference; within memory and time, and nothing changed without a right."""
    count, expected = ROUNDS[kind]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    asked = [sys.executable, "-m", "tests.fuzz", "round-of", kind, "november", str(count)]
    done = subprocess.run(asked, capture_output=True, env=environment, check=False, timeout=170, text=True)  # noqa: S603
    assert done.returncode == 0, done.stderr[-4000:]
    outcomes = {line.split("\t")[0] for line in done.stdout.splitlines()}
    assert {*expected} <= outcomes, done.stdout
