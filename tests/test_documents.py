"""What is written for people: what it names exists, and people are they."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storage.tables import metadata
from tests.locales.test_catalogues import badly_set_in_french

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "sandbox").rglob("*.md")})
FOLDERS = ("bot", "handlers", "workers", "gateways", "storage", "views", "rules", "locales", "sandbox", "tests", "docs")
# A path from the root, or a file of a kind that only the project has.
NAMED = re.compile(rf"(?<!\[)`((?:{'|'.join(FOLDERS)}|bench|torture|tools)/[\w./-]*|[\w./-]+\.(?:py|js|md|toml))`")
LINKED = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
# A single test, as pytest takes it.
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
IN_FRENCH = {"guide.fr.md", "rgpd.md"}
PRONOUNS = re.compile(r"\b(?:he|his|him|himself|she|her|hers|herself)\b", re.IGNORECASE)


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
    if document.name not in IN_FRENCH:
        assert PRONOUNS.findall(document.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: str(each.relative_to(ROOT)))
def test_each_test_that_is_named_exists(document: Path) -> None:
    """A promise that names its test loses neither the file nor the function."""
    named = TEST.findall(document.read_text(encoding="utf-8"))
    assert document.name != "SECURITY.md" or len(named) > 20
    missing = [name for file, name in named if f"def {name}(" not in (ROOT / file).read_text(encoding="utf-8")]
    assert missing == []


def test_the_page_on_personal_data_has_a_row_for_each_table() -> None:
    """What a table holds and for how long is said before the table is there."""
    rows = re.findall(
        r"^\| `(\w+)` \| [^|]+ \| [^|]+ \|$", (ROOT / "docs" / "rgpd.md").read_text("utf-8"), re.MULTILINE
    )
    assert sorted(rows) == sorted(metadata.tables)


@pytest.mark.parametrize("name", sorted(IN_FRENCH))
def test_what_is_written_in_french_is_set_as_french_is(name: str) -> None:
    """With no-break spaces, ’ and « », where nothing is quoted from the code."""
    text = (ROOT / "docs" / name).read_text("utf-8")
    quoted = r"<!--.*?-->|`[^`]*`|!(?=\[)|\]\([^)]*\)|^\*In English.+?\*$|^\|[-|]+\|$"
    french = re.sub(quoted, "x", text, flags=re.MULTILINE | re.DOTALL)
    assert badly_set_in_french(re.sub(r"[ \n]*\n[ \n]*", " ", french)) == []
