"""Each decision says where it stands, since when, and what fails once it is no longer so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "decisions"
DECISIONS = sorted(FOLDER.glob("*.md"))
PRODUCT = ("bot", "handlers", "workers", "gateways", "storage", "views", "rules", "locales")
HEAD = re.compile(
    r"# (?P<title>.+)\n\n"
    r"\*\*Status:\*\* (?P<status>accepted|replaced by \[[^\]]+\]\([\w-]+\.md\)) · "
    r"\*\*Date:\*\* (?P<date>20\d\d-\d\d-\d\d)(?: · \*\*Applies to\*\* [^\n]+)?\n\n"
)
CHECKS = re.compile(r"^\*Checks:\* (.+)", re.MULTILINE | re.DOTALL)
PAGE = 80


def read(file: Path) -> str:
    """The text of a page."""
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("decision", [each for each in DECISIONS if each.stem != "README"], ids=lambda each: each.stem)
def test_a_decision_has_its_head_its_checks_and_one_page(decision: Path) -> None:
    """Checks name a file, or say that reading alone holds it."""
    text = read(decision)
    assert HEAD.match(text), text[:200]
    (checks,) = CHECKS.findall(text)
    assert re.search(r"`[\w./-]+\.(py|toml|txt)`|none: by reading", checks), checks
    assert len(text.splitlines()) <= PAGE


def test_the_index_lists_each_decision_as_its_head_says() -> None:
    """Title, status and date are the page's own."""
    listed = re.findall(
        r"^\| \[(.+?)\]\(([\w-]+\.md)\) \| (.+?) \| (\S+) \|$", read(FOLDER / "README.md"), re.MULTILINE
    )
    heads = {each.name: HEAD.match(read(each)) for each in DECISIONS if each.stem != "README"}
    expected = {(head["title"], name, head["status"], head["date"]) for name, head in heads.items() if head}
    assert set(listed) == expected
    assert len(listed) == len(heads)


def _words() -> tuple[set[str], set[str]]:
    rows = re.findall(r"^\| (`.+?) \| (`.+?) \|", read(FOLDER / "words.md"), re.MULTILINE)
    former, today = (set(re.findall(r"`(\w+)`", " ".join(column))) for column in zip(*rows, strict=True))
    return former, today


def test_the_words_of_today_are_those_of_the_code() -> None:
    """A name that is changed again is changed in the decision, too, and no former class comes back."""
    modules = [file for folder in PRODUCT for file in (ROOT / folder).rglob("*.py")]
    code = "\n".join(map(read, modules))
    former, today = _words()
    assert len(today) > 30
    stems = {file.stem for file in modules}
    defined = set(re.findall(r"\b(?:class|def) (\w+)|^(\w+) = |^ +(\w+): ", code, re.MULTILINE))
    names = stems | {name for found in defined for name in found}
    assert today - names == set()
    assert {name for name in former if name[0].isupper()} & set(re.findall(r"\bclass (\w+)", code)) == set()
