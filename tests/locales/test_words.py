"""The words on screen are those that were decided: no former one is in a catalogue, a guide or the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
DECISION = ROOT / "docs" / "decisions" / "words-on-screen.md"
CATALOGUE = ROOT / "locales" / "fr" / "LC_MESSAGES" / "messages.po"
TEXTS = ("docs/guide.fr.md", "docs/guide.en.md", "README.md", ".env.example")
_CELL = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`([^`]+)`")


def rows() -> list[list[str]]:
    """The rows of the decision's tables, each as its cells."""
    lines = [line for line in DECISION.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip(" ") for cell in _CELL.split(line)[1:-1]] for line in lines]


def forbidden() -> list[str]:
    """Every pattern of a last column."""
    return [code.replace("\\|", "|") for row in rows() for code in _CODE.findall(row[-1])]


def sentences() -> dict[str, str]:
    """Everything that people read, by where it stands."""
    with CATALOGUE.open("rb") as source:
        catalogue = [message for message in read_po(source) if message.id]
    found: dict[str, str] = {}
    for message in catalogue:
        for language, forms in (("en", message.id), ("fr", message.string)):
            for number, text in enumerate((forms,) if isinstance(forms, str) else forms or ()):
                found[f"{language} {number} {message.id}"] = _spaced(text)
    return found | {name: _spaced((ROOT / name).read_text("utf-8")) for name in TEXTS}


def _spaced(text: str) -> str:
    return re.sub(r"[\n\u00a0\u202f]", " ", text)


def said_against(pattern: str) -> list[str]:
    """Where a forbidden form stands."""
    return [where for where, text in sentences().items() if re.search(pattern, text)]


@pytest.mark.parametrize("pattern", forbidden())
def test_no_forbidden_form_is_said(pattern: str) -> None:
    """Neither in a catalogue nor in a guide, the README or the settings’ own words."""
    assert said_against(pattern) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "l’espace en ligne de {firm}",
        "Anne a mis en veille {person}",
        "Cette adresse est celle de {name}.",
        "L’accès commence le 1 janvier 2027.",
        "Tell him that his access ends.",
        "A vérifier",
        "Demandez à un admin.",
        "What waits for you",
        "Those concerned are told in Slack.",
        "In doubt, ask {contact}.",
        "abonné ·",
    ],
)
def test_what_was_wrong_once_is_found(wrong: str) -> None:
    """The patterns meet the sentences for which they were written."""
    assert any(re.search(pattern, wrong) for pattern in forbidden())


@pytest.mark.parametrize(
    "right", ["If in doubt, ask {contact}.", "a mis en veille {n} accès", "/space-admin", "le 11 mai"]
)
def test_what_is_right_is_let_be(right: str) -> None:
    """No pattern forbids what is said instead."""
    assert not [pattern for pattern in forbidden() if re.search(pattern, right)]


def test_the_words_that_were_chosen_are_said() -> None:
    """A word of the table that nobody says any more leaves it."""
    everything = "\n".join(sentences().values()).lower()
    words = [row[:2] for row in rows() if len(row) == 4 and row[0] != "French"]
    assert len(words) > 12
    unsaid = [word for pair in words for word in pair if _stem(word) not in everything]
    assert unsaid == []


def _stem(word: str) -> str:
    return re.split(r"[;,]", word.lower())[0].removeprefix("donner son ").removeprefix("le ").removeprefix("the ")
