"""What the bot is made of: one version of each library, with hashes, listed, and asked about."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

pytestmark = pytest.mark.servers  # it starts programs

EXTRAS = {"ldap"}
# Read as data: one by its name in a string, the other by Python itself.
DATA = {"confusable-homoglyphs", "tzdata"}
ROOT = Path(__file__).parents[1]
LOCKS = (
    *("requirements.txt", "requirements-dev.txt", "requirements-audit.txt"),
    *("requirements-door.txt", "requirements-door-build.txt"),
)
AUDIT = ROOT / ".audit" / "bin" / "python"
PINNED = re.compile(r"^([a-z\d][\w.-]*)(?:\[[\w,-]+\])?==([^\s;\\]+)((?:[^\n]*\\\n)*[^\n]*)", re.MULTILINE)
# The schema is the library's own; what it says of a list that it refuses goes to the test.
VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
listed = sys.stdin.read()
sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(listed) or "") or 0)
"""


def _locked(lock: str) -> dict[str, str]:
    """Each package of a lock, with its version."""
    return {name: version for name, version, _ in PINNED.findall((ROOT / lock).read_text(encoding="utf-8"))}


def _make(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    if not AUDIT.exists():
        pytest.fail("what looks at the locks is not set up: `make test` does that, or `make sbom`")
    return subprocess.run(  # noqa: S603 - our own Makefile
        ["make", *arguments],  # noqa: S607 - where it is, is the system's affair
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def _valid(listed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [AUDIT, "-c", VALIDATE], input=listed, capture_output=True, text=True, check=False
    )


def test_each_package_has_one_version_in_all_locks() -> None:
    """What is tested is what runs."""
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version, _ in PINNED.findall((ROOT / lock).read_text(encoding="utf-8")):
            versions.setdefault(name, set()).add(version)
    assert len(versions) > 100
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
    assert _locked("requirements.txt").items() <= _locked("requirements-dev.txt").items()


@pytest.mark.parametrize("lock", LOCKS)
def test_each_locked_version_has_its_hashes(lock: str) -> None:
    """And nothing else stands there: no address, and no version that may move."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert [name for name, _, rest in PINNED.findall(text) if "--hash=sha256:" not in rest] == []
    assert [line for line in PINNED.sub("", text).splitlines() if line and not line.startswith("#")] == []


def test_what_is_asked_for_is_locked() -> None:
    """A library that is added to pyproject.toml is locked at once."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    asked = (project["project"]["dependencies"], *(groups[each] for each in ("dev", "audit", "door", "door-build")))
    for wanted, lock in zip(asked, LOCKS, strict=True):
        assert {re.split(r"[\[>=<~!]", each)[0] for each in wanted} <= set(_locked(lock))


PRODUCT = ("bot", "gateways", "handlers", "locales", "rules", "sandbox", "storage", "views", "workers")


def _imported(folder: str) -> set[str]:
    """The packages from elsewhere that the modules of a folder import, by the name that they are imported by."""
    trees = [ast.parse(each.read_text(encoding="utf-8")) for each in (ROOT / folder).rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    whole = {each.name for node in nodes if isinstance(node, ast.Import) for each in node.names}
    parts = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {each.partition(".")[0] for each in whole | parts} - {*sys.stdlib_module_names, *PRODUCT}


def test_what_runs_imports_what_is_asked_for() -> None:
    """Nothing comes by way of another library, and nothing that only tests use is asked for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {re.split(r"[\[>=<~!]", each)[0] for each in project["project"]["dependencies"]}
    imported = {name for folder in PRODUCT for name in _imported(folder)}
    provided = packages_distributions()
    needed = {each.lower().replace("_", "-") for name in imported - EXTRAS for each in provided[name]}
    assert needed - asked == set()
    assert asked - needed == DATA


def test_a_lock_is_made_of_the_one_before() -> None:
    """Each says in its head by which command: with the lock before as its bounds."""
    heads = [(ROOT / lock).read_text(encoding="utf-8").splitlines()[1] for lock in LOCKS]
    made = [line for line in _make("--dry-run", "lock").stdout.splitlines() if "pip compile" in line]
    before = ("", "-c requirements.txt", *["-c requirements-dev.txt"] * 3)
    for head, line, bounds in zip(heads, made, before, strict=True):
        assert bounds in head
        assert bounds in line
        assert "--generate-hashes" in line


@pytest.mark.timeout(300)  # the schema is long
def test_the_list_of_parts_names_each_locked_version_and_is_valid(tmp_path: Path) -> None:
    """`make sbom` gives what CycloneDX's own schema accepts, with nothing in it of when or where it was made."""
    made = _make("sbom", f"SBOM={tmp_path / 'cabinet.json'}")
    assert made.returncode == 0, made.stderr
    text = (tmp_path / "cabinet.json").read_text(encoding="utf-8")
    listed = json.loads(text)
    assert {each["name"]: each["version"] for each in listed["components"]} == _locked("requirements.txt")
    assert listed["metadata"]["component"]["name"] == "cabinet"
    assert "timestamp" not in listed["metadata"]
    assert "serialNumber" not in listed
    checked = _valid(text)
    assert checked.returncode == 0, checked.stderr


def test_a_list_of_parts_that_is_not_valid_is_found() -> None:
    """The check above tells a wrong list from a right one."""
    part = {"name": "x", "version": "1", "type": "library"}
    head = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1}
    assert _valid(json.dumps({**head, "components": [part]})).returncode == 0
    assert _valid(json.dumps({**head, "components": [{**part, "type": "book"}]})).returncode != 0


def test_an_audit_that_nobody_answered_has_not_passed() -> None:
    """Without the service `make audit` fails and says so, rather than find nothing wrong."""
    nobody = "http://127.0.0.1:9"
    asked = _make("audit", HTTPS_PROXY=nobody, https_proxy=nobody, NO_PROXY="", no_proxy="")
    assert asked.returncode != 0
    assert "could not be asked" in asked.stdout
