"""The pages of a list, found by key instead of by counting.

So page 1,000 is as quick as page 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rules.model.people import Person, sort_key

PAGE_SIZE = 20
# Nobody reads how many more there are, and counting them takes the longer the more they are.
MOST_COUNTED = 1_000


class Direction(StrEnum):
    """The direction in which a reader turns pages."""

    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list ordered by name, and a direction."""

    key: str = ""
    person: int = 0
    direction: Direction = Direction.AFTER


START = Cursor()


@dataclass(frozen=True, slots=True)
class Page:
    """The people on a page, in order; `total` counts all that were found.

    With `more` there are more than that. `skipped` come before them; None: more than are counted.
    """

    people: tuple[Person, ...]
    total: int
    has_before: bool
    has_after: bool
    more: bool = False
    skipped: int | None = field(default=0, compare=False)

    @property
    def before(self) -> Cursor | None:
        """Where the page before this one ends."""
        return self._edge(0, Direction.BEFORE) if self.has_before else None

    @property
    def after(self) -> Cursor | None:
        """Where the page after this one starts."""
        return self._edge(-1, Direction.AFTER) if self.has_after else None

    def _edge(self, index: int, direction: Direction) -> Cursor:
        person = self.people[index]
        return Cursor(sort_key(person.first_name, person.last_name), person.id, direction)
