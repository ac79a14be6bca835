"""Pages of a list, turned by key."""

from __future__ import annotations

from rules.model.listing import START, Cursor, Direction, Page
from rules.model.people import sort_key
from tests.people import ANNE, CHLOE, partner, subscriber

PEOPLE = (partner(ANNE, id=3), subscriber(CHLOE, id=7))


def test_one_reads_on_after_the_last_and_back_before_the_first() -> None:
    """The edges of a page are people, by name and, for namesakes, by id."""
    page = Page(PEOPLE, 40, has_before=True, has_after=True)
    assert page.before == Cursor(sort_key("Anne", "Aubert"), 3, Direction.BEFORE)
    assert page.after == Cursor(sort_key("Chloé", "Colin"), 7, Direction.AFTER)


def test_a_page_without_neighbours_leads_nowhere() -> None:
    """So no button is shown that would; an empty page has no edges."""
    alone = Page(PEOPLE, 2, has_before=False, has_after=False)
    empty = Page((), 0, has_before=False, has_after=False)
    assert [alone.before, alone.after, empty.before, empty.after] == [None] * 4


def test_reading_begins_before_everyone() -> None:
    """No name sorts before the start."""
    assert (START.key, START.person, START.direction) < (sort_key("", ""), 1, Direction.AFTER)
