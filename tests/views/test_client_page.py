"""The page of a client, made of whatever people may have typed."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from locales import Localizer
from tests.views import samples
from tests.views.given import EVERY, Given

TAGS = {"html", "head", "meta", "title", "style", "body", "section", "p", "h1", "h2", "ul", "li", "footer"}


class Tags(HTMLParser):
    """The tags of a page, and what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.shown = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, and what an attribute asks for."""
        self.tags.add(tag)
        assert {name for name, _ in attrs} <= {"lang", "charset"}

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.shown += data


@pytest.mark.parametrize("given", EVERY, ids=lambda each: each.label)
def test_a_page_shows_what_was_typed_and_runs_nothing_of_it(localizer: Localizer, given: Given) -> None:
    """Its tags are ours alone, in both languages, and a client's name stands there as it is."""
    (sample,) = samples.pages_of(localizer, given)
    read = Tags()
    read.feed(sample.make(*sample.args).decode())
    assert read.tags == TAGS
    ((_, sheet), *_) = sample.args[1]
    assert sheet.client.name in read.shown
