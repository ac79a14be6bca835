"""Files altered at random, read by one child under the limits: only a sheet or a refusal comes out."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.bot.process import ROOT


def test_only_a_sheet_or_a_refusal_comes_out() -> None:
    """Of hundreds of altered lists, packages and parts, in one process with the memory and time of a single file."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    asked = [sys.executable, "-m", "tests.rules.files.fuzz", "november", "600"]
    done = subprocess.run(asked, capture_output=True, env=environment, check=False, timeout=50, text=True)  # noqa: S603
    assert done.returncode == 0, done.stderr[-2000:]
    assert all(each in done.stdout for each in ("'read'", "'missing'", "'broken'", "'no_table'", "'quotes'")), (
        done.stdout
    )
