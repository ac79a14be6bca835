"""What administrators see of an access review."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from rules.model.journal import Action
from rules.model.listing import Cursor
from rules.model.people import Person, PersonId
from rules.model.refusals import Refused
from rules.model.reviews import Answer, Review
from rules.places_of import PlaceOf

START = Cursor()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the window of a review: after whom, among those searched."""

    after: Cursor = START
    search: str = ""


BEGINNING = Spot()


@dataclass(frozen=True, slots=True)
class Said:
    """What was said about somebody's access in an earlier review; by no name means by the bot itself."""

    answer: Answer
    by: str
    at: datetime
    action: Action | None = None  # by which the access ended


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an administrator sees of the review open or last.

    `people` are still to be confirmed. `alone` tells that the reader may confirm their own access, because there is
    nobody else.
    """

    reader: Person
    review: Review | None
    confirmed: int = 0
    ended: int = 0
    waiting: int = 0
    people: tuple[Person, ...] = ()
    spot: Spot = BEGINNING
    further: Cursor | None = None
    alone: bool = False
    earlier: Mapping[PersonId, Said] = field(default_factory=dict)
    now: datetime | None = None  # when it is shown
    places: Mapping[PersonId, tuple[PlaceOf, ...]] = field(default_factory=dict)
    outside: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)  # services outside, by name
    has_services: bool = False  # whether the firm has a list of them

    @property
    def total(self) -> int:
        """The number of people in the review."""
        return self.confirmed + self.ended + self.waiting


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Whose access was confirmed, and why that of others was not."""

    review: Review
    people: tuple[Person, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Whose confirmation was taken back."""

    people: tuple[Person, ...]
