"""The trial is a program that starts."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.bot.process import ROOT

pytestmark = pytest.mark.servers  # it starts programs


@pytest.mark.timeout(180)
def test_it_says_how_it_is_used() -> None:
    """Run by itself it imports the views in another order than the bot does, and finds none half made."""
    command = (sys.executable, "-m", "torture", "--help")
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - a command of our own
    assert said.returncode == 0, said.stderr
    assert "--kills" in said.stdout
