"""The sandbox's README: its code runs, and what it names exists."""

from __future__ import annotations

import re
import subprocess
import sys

from sandbox.bot_process import PROJECT
from sandbox.slack import Hands, Slack

README = (PROJECT / "sandbox" / "README.md").read_text(encoding="utf-8")


def test_the_code_for_another_bot_runs() -> None:
    """Whoever copies it gets the greeting that it promises, without a word of complaint."""
    (code,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    ran = subprocess.run(  # noqa: S603 - code of our own README
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, timeout=30, check=False
    )
    assert (ran.stdout, ran.stderr) == ("Hello, Ada!\n", "")


def test_all_that_it_names_exists() -> None:
    """Each act and each sight of its table is there under that name."""
    of_slack = set(re.findall(r"\bslack\.(\w+)", README)) - {"manifest"}
    assert len(of_slack) > 10
    slack = Slack()
    assert [name for name in of_slack if not hasattr(slack, name)] == []
    (acts,) = re.findall(r"^\| act as somebody \|(.*)\|$", README, re.MULTILINE)
    assert [name for name in re.findall(r"`(\w+)`", acts) if not hasattr(Hands, name)] == []
