"""No sentence has a gap, is false or leaves its reader without a next step, whoever it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from locales import Localizer
from rules.model.people import Access
from tests.views import samples, seen
from tests.views.given import ORDINARY, Given
from views.message_context import Notice

# Nobody, one person, more than are named; in each state of an access; with an account, without, or closed.
CROWDS = (0, 1, 50)
STATES = (
    *(replace(ORDINARY, label=access.value, access=access) for access in Access if access is not Access.NONE),
    replace(ORDINARY, label="ended", ended=True),
    replace(ORDINARY, label="closed", left=True),
    replace(ORDINARY, label="on hold and closed", access=Access.SUSPENDED, left=True),
)
EVERY = tuple(replace(each, label=f"{each.label}, {crowd}", crowd=crowd) for each in STATES for crowd in CROWDS)
# What is left where a name, a number or a reason is missing.
GAPS = {
    "nothing after a colon": r":[\s\u00a0\u202f]*(?:[.;,!?)]|$)",
    "nothing after a preposition": r"\b(?:par|by|d[eu]|of|à|au|for|pour|avec|with|depuis|since|le|until)\s+(?:[.,;)]|$)",
    "nothing in brackets or quotes": r"\([\s\u00a0]*\)|«[\s\u00a0\u202f]*»|“\s*”",
    "a space too many": r"(?<![█░]) {2,}|[ \u00a0]\.(?:\s|$)|[ \u00a0],",
    "a dot in the middle with nothing beside it": r"^\s*·|·\s*$|·\s*·",
    "a beginning without a name": r"^[,.;]|^\s",
    "a name that was not filled in": r"\{[a-z_]+\}|\bNone\b",
}


@pytest.fixture(scope="module", params=EVERY, ids=lambda given: given.label)
def given(request: pytest.FixtureRequest) -> Given:
    """Of how many people, and in what state."""
    found: Given = request.param
    return found


def said(localizer: Localizer, given: Given) -> Iterator[tuple[str, str]]:
    """Every line that is read, with what says it."""
    for _, name, made in samples.everything_of(localizer, given):
        shown = seen.lines(made)
        notified = [made.text] if isinstance(made, Notice) else []
        yield from ((name, line) for text in (*shown, *notified) for line in text.split("\n"))
    for sample in samples.sentences_of(localizer, given):
        yield from ((sample.name, line) for line in sample.made().split("\n"))
    for sample in samples.sheets_of(localizer, given):
        yield from ((sample.name, cell) for row in sample.made().rows for cell in row)


def test_no_sentence_has_a_gap(localizer: Localizer, given: Given) -> None:
    """A list of nobody has a sentence of its own, and so has an author, a reason or a date that is missing."""
    found = {
        (name, line, gap)
        for name, line in said(localizer, given)
        for gap, pattern in GAPS.items()
        if line and re.search(pattern, line)
    }
    assert found == set()
