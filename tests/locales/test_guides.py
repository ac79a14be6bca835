"""The guides name what stands on the screen as it stands there, and lead to pictures and places that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

DOCS = Path(__file__).parents[2] / "docs"
CATALOGUE = Path(__file__).parents[2] / "locales" / "fr" / "LC_MESSAGES" / "messages.po"
# Names of Slack's own, and of what people are.
OTHERS = {"fr": {"Accueil", "associé", "administrateur", "abonné"}, "en": {"partner", "administrator", "subscriber"}}
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_QUOTED = {"fr": re.compile(r"«[ \u00a0]([^»]+)[ \u00a0]»"), "en": re.compile(r"“([^”]+)”")}
_COMMAND = re.compile(r"`(/[\w-]+)[^`]*`")
# The sign of the menu beside a name.
SIGNS = {"…"}


def words(language: str) -> set[str]:
    """Every sentence on the screen in this language."""
    with CATALOGUE.open("rb") as source:
        found = [message for message in read_po(source, locale="fr") if message.id]
    if language == "fr":
        return {str(each.string).replace("\u00a0", " ").replace("\u202f", " ") for each in found}
    return {str(each.id) for each in found}


def guide(language: str) -> str:
    """The guide, its questions aside, which are bold too."""
    text = (DOCS / f"guide.{language}.md").read_text("utf-8")
    return re.sub(r"^\*\*[^*]+[?.]\*\*|^\*\*[^*]+\)\.\*\*", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_set_in_bold_stands_on_the_screen(language: str) -> None:
    """A button that is called otherwise one day makes the guide wrong, and this fail."""
    named = {re.sub(r"[\n\u00a0\u202f]", " ", each) for each in _BOLD.findall(guide(language))} - OTHERS[language]
    assert len(named) > 25
    assert named - words(language) == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_quoted_stands_on_the_screen(language: str) -> None:
    """A title, a state or a choice of a menu, as a window or a message has it."""
    quoted = {re.sub(r"\s+", " ", each) for each in _QUOTED[language].findall(guide(language))}
    assert len(quoted) > 5
    assert quoted - words(language) - SIGNS == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_command_of_a_guide_exists(language: str) -> None:
    """As the app's manifest has it, in the language of the guide."""
    exist = set(re.findall(r"command: (/[\w-]+)", (DOCS.parent / "manifest.yaml").read_text("utf-8")))
    named = set(_COMMAND.findall(guide(language)))
    assert len(named) == 6
    assert named <= exist


@pytest.mark.parametrize("language", ["fr", "en"])
def test_pictures_and_headings_that_are_led_to_exist(language: str) -> None:
    """No picture is missing, and no place in the text."""
    text = (DOCS / f"guide.{language}.md").read_text("utf-8")
    assert [each for each in re.findall(r"\]\((pictures/[^)]+)\)", text) if not (DOCS / each).exists()] == []
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    headings = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in titles}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= headings


def test_both_guides_have_the_same_chapters_and_pictures() -> None:
    """Neither language knows less."""
    french, english = ((DOCS / f"guide.{each}.md").read_text("utf-8") for each in ("fr", "en"))
    for pattern in (r"^#{2,3} ", r"guide/([\w-]+)-(?:fr|en)\.png"):
        assert len(re.findall(pattern, french, re.MULTILINE)) == len(re.findall(pattern, english, re.MULTILINE))
    assert re.findall(r"guide/([\w-]+)-fr", french) == re.findall(r"guide/([\w-]+)-en", english)
