"""What is not clear in a line of a file, though nothing in it is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rules.files.legible import has_odd_signs
from rules.model.cautions import Caution, Doubt
from rules.model.imports import Line
from rules.model.people import Member, Person
from rules.model.refusals import Field, NotTakenOver
from rules.model.subscriber_form import Candidate, Reading
from rules.model.writing import fold

# Years in which somebody may have begun to work, and for which an access may be given, where only two figures say so.
_LONGEST_WORK = 60
_LONGEST_ACCESS = 20


def unclear(
    line: Line, reading: Reading, owner: Member | None, raised: frozenset[Doubt], day: date
) -> tuple[Caution, ...]:
    """Give what is to be checked of how a line was understood.

    What Slack knows of the address's owner is not asked again.
    """
    candidate = reading.candidate
    noted = line.doubts if owner is None else _of_member(line, candidate, owner, raised)
    if owner is None:
        noted += (*_unusual(candidate, raised),)
    if reading.began_on is None and candidate.ends_on is None:
        return noted
    return (*noted, *_far_years(line, reading, day))


def not_taken_over(known: Person, reading: Reading) -> tuple[NotTakenOver, ...]:
    """Give what a line says otherwise of somebody who is in the space already."""
    return tuple(NotTakenOver(field) for field in _other_details(known, reading))


def _other_details(known: Person, reading: Reading) -> Iterator[Field]:
    said = reading.candidate
    if said.phone and said.phone != known.phone:
        yield Field.PHONE
    if said.function and fold(said.function) != fold(known.function):
        yield Field.FUNCTION
    if said.starts_on and said.starts_on != known.starts_on:
        yield Field.STARTS_ON
    if said.ends_on and said.ends_on != known.ends_on:
        yield Field.ENDS_ON


def _of_member(line: Line, candidate: Candidate, owner: Member, raised: frozenset[Doubt]) -> tuple[Caution, ...]:
    said = fold(candidate.first_name), fold(candidate.last_name)
    first, last = fold(owner.first_name), fold(owner.last_name)
    noted = tuple(each for each in line.doubts if each.doubt is not Doubt.NAME_ORDER)
    if said == (last, first) and first != last:
        return (*noted, Caution(Doubt.SWAPPED_NAMES, owner.last_name))
    # Where Slack has another name, that is asked already.
    return noted if said == (first, last) or Doubt.OTHER_NAME_IN_SLACK in raised else line.doubts


def _unusual(candidate: Candidate, raised: frozenset[Doubt]) -> Iterator[Caution]:
    if Doubt.LOOK_ALIKE_ADDRESS not in raised and _is_unusual(candidate.email):
        yield Caution(Doubt.UNUSUAL_ADDRESS, candidate.email)
    for name in filter(has_odd_signs, (candidate.last_name, candidate.first_name)):
        yield Caution(Doubt.ODD_SIGNS, name)


def _is_unusual(email: str) -> bool:
    local = email.rpartition("@")[0]
    return "+" in local or not local.isascii()


def _far_years(line: Line, reading: Reading, day: date) -> Iterator[Caution]:
    began, ends = reading.began_on, reading.candidate.ends_on
    if began is not None and day.year - began.year > _LONGEST_WORK and str(began.year) not in line.form.starts_on:
        yield Caution(Doubt.FAR_YEAR, line.form.starts_on)
    if ends is not None and ends.year - day.year > _LONGEST_ACCESS and str(ends.year) not in line.form.ends_on:
        yield Caution(Doubt.FAR_YEAR, line.form.ends_on)
