"""What is checked before a commit, by `make test` and by CI is the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def _recipe(target: str) -> list[str]:
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert found is not None
    return [line.strip().replace("$(BIN)", ".venv/bin") for line in found[1].splitlines()]


def test_before_a_commit_runs_what_make_test_runs_first() -> None:
    """A check that is added to one is added to the other."""
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (local,) = config["repos"]
    assert local["repo"] == "local"
    *checks, tests = _recipe("test")
    assert "pytest" in tests
    assert [hook["entry"] for hook in local["hooks"]] == checks


def test_ci_runs_what_make_checks() -> None:
    """And nothing else, so that whoever has run it knows what CI will say."""
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-2:] == [
        "make test",
        "exec make check-servers",
    ]


def test_every_test_is_run_by_one_of_both() -> None:
    """What is left out of the one is all that the other runs."""
    (tests,), (servers,) = ([each for each in _recipe(name) if "pytest" in each] for name in ("test", "check-servers"))
    assert tests == f'{servers.removesuffix("-m servers")}-m "not servers"'


def test_branches_are_counted_of_the_whole_product_against_a_floor() -> None:
    """A folder that is added to the product is counted, too."""
    coverage = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["coverage"]
    assert coverage["run"]["branch"] is True
    assert coverage["report"]["fail_under"] > 0
    product = re.search(r"^PRODUCT = \((.*)\)$", (ROOT / "tools" / "code_size.py").read_text(), re.MULTILINE)
    assert product is not None
    assert coverage["run"]["source"] == re.findall(r'"(\w+)"', product[1])
