"""What is written for people: what it names exists, and people are they."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "sandbox").rglob("*.md")})
FOLDERS = ("bot", "handlers", "workers", "gateways", "storage", "views", "rules", "locales", "sandbox", "tests", "docs")
# A path from the root, or a file of a kind that only the project has.
NAMED = re.compile(rf"(?<!\[)`((?:{'|'.join(FOLDERS)}|bench|torture|tools)/[\w./-]*|[\w./-]+\.(?:py|js|md|toml))`")
LINKED = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
HE_OR_SHE = re.compile(r"\b(?:he|his|him|himself|she|her|hers|herself)\b", re.IGNORECASE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: str(each.relative_to(ROOT)))
def test_each_file_that_is_named_or_linked_exists(document: Path) -> None:
    """Paths are whole, from the project's root; links lead from where they stand. Changes name what was."""
    text = document.read_text(encoding="utf-8")
    named = [] if document.name == "CHANGELOG.md" else NAMED.findall(text)
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert [link for link in LINKED.findall(text) if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: str(each.relative_to(ROOT)))
def test_people_are_they(document: Path) -> None:
    """In English; French has its own ways."""
    if document.name != "guide.fr.md":
        assert HE_OR_SHE.findall(document.read_text(encoding="utf-8")) == []
