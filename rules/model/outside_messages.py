"""What messages tell of outside accesses."""

from __future__ import annotations

from dataclasses import dataclass

from rules.model.messages import AboutPerson, ByPerson
from rules.model.outside_accesses import OutsideAccessId
from rules.model.payload import Answer, Payload
from rules.model.people import PersonId


@dataclass(frozen=True, kw_only=True)
class ToClose:
    """One access to be closed, and how it was settled."""

    access: OutsideAccessId
    service: str
    answer: Answer | None = None


@dataclass(frozen=True, kw_only=True)
class OutsideAccessesToClose(AboutPerson):
    """Outside accesses of somebody who left, to be closed by their owner."""

    accesses: tuple[ToClose, ...]
    owner: PersonId | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        answered = (each.answer.by for each in self.accesses if each.answer is not None)
        return frozenset(each for each in (self.person, self.owner, *answered) if each)


@dataclass(frozen=True, kw_only=True)
class Remaining:
    """What remains to be closed of one person."""

    person: PersonId
    services: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OutsideAccessesRemain(Payload):
    """Outside accesses not closed yet, some of them not named."""

    remaining: tuple[Remaining, ...]
    more: int = 0

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody of the space whom it names."""
        return frozenset(each.person for each in self.remaining)


@dataclass(frozen=True, kw_only=True)
class OutsideAccessesNoted(ByPerson):
    """What was noted that somebody has, and has no more."""

    has: tuple[str, ...]
    has_no_more: tuple[str, ...]
