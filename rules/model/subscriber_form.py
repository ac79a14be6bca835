"""The subscriber form: what was typed, and what is accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from rules.model.contact import read_email, read_phone
from rules.model.dates import Dates, read_written_day, refused_dates
from rules.model.outside_accesses import ServiceId
from rules.model.people import Member, SlackId
from rules.model.portfolios import PortfolioId
from rules.model.refusals import DateUnclear, Field, FieldRefused, FormRefused, Missing, TooLong
from rules.model.writing import fold, tidy

T = TypeVar("T")

# Characters kept of each field; the window of the review carries them all within Slack's 3,000.
LIMITS = {
    Field.LAST_NAME: 80,
    Field.FIRST_NAME: 80,
    Field.EMAIL: 254,
    Field.PHONE: 30,
    Field.FUNCTION: 120,
    Field.REASON: 500,
    Field.STARTS_ON: 40,
    Field.ENDS_ON: 40,
}


# With more chosen, the review could not carry them.
MOST_PORTFOLIOS = 20
TYPED = (Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL, Field.PHONE, Field.FUNCTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The form's fields, as typed."""

    collaborator: SlackId | None = None
    last_name: str = ""
    first_name: str = ""
    email: str = ""
    phone: str = ""
    function: str = ""
    starts_on: str = ""  # as a date picker sends it, or as written in a file
    ends_on: str = ""
    portfolios: tuple[PortfolioId, ...] = ()
    outside: tuple[ServiceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who can be added, with tidied details.

    The address is normalised, the number in E.164 form.
    """

    collaborator: SlackId | None
    last_name: str
    first_name: str
    email: str
    phone: str | None
    function: str
    starts_on: date | None = None
    ends_on: date | None = None
    portfolios: tuple[PortfolioId, ...] = ()  # whose clients they are to look after
    outside: tuple[ServiceId, ...] = ()  # to which services outside they have an access

    @property
    def name(self) -> str:
        """First name and last name."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class Reading:
    """The form as read, with its refusals.

    A field that is refused is empty in the candidate. `began_on` is a first day that is over.
    """

    candidate: Candidate
    refusals: tuple[FieldRefused, ...]
    began_on: date | None = None


def fill(typed: Form, before: Member | None, chosen: Member) -> tuple[Form, list[Field]]:
    """Fill the form from the chosen profile; tell which fields changed.

    Only empty fields, and those that the last choice filled, are replaced.
    """
    profile, earlier = _profile(chosen), _profile(before) if before else dict.fromkeys(TYPED, "")
    fresh: dict[str, Any] = {}
    for field in TYPED:
        current = getattr(typed, field)
        if current in {"", earlier[field]} and current != profile[field]:
            fresh[field] = profile[field]
    return replace(typed, collaborator=chosen.slack_id, **fresh), [Field(field) for field in fresh]


def read(form: Form, day: date | None = None, *, today: date | None = None) -> Reading:
    """Tidy and check the form as far as possible without asking.

    The dates are held against `day`, the day on which it is filled in, if that is given; two figures of the first year
    are understood as of `today`.
    """
    refusals: list[FieldRefused] = []

    def taken(field: Field, text: str, understand: Callable[[str], T], otherwise: T) -> T:
        try:
            return understand(_bounded(field, text))
        except FieldRefused as refused:
            refusals.append(refused)
            return otherwise

    candidate = Candidate(
        collaborator=form.collaborator,
        last_name=taken(Field.LAST_NAME, form.last_name, _required(Field.LAST_NAME), ""),
        first_name=taken(Field.FIRST_NAME, form.first_name, _required(Field.FIRST_NAME), ""),
        email=taken(Field.EMAIL, form.email, lambda text: read_email(_required(Field.EMAIL)(text)), ""),
        phone=taken(Field.PHONE, form.phone, read_phone, None),
        function=taken(Field.FUNCTION, form.function, str, ""),
        starts_on=taken(Field.STARTS_ON, form.starts_on, _day(Field.STARTS_ON, today), None),
        ends_on=taken(Field.ENDS_ON, form.ends_on, _day(Field.ENDS_ON), None),
        portfolios=form.portfolios,
        outside=form.outside,
    )
    if day is not None:
        refusals += refused_dates(Dates(candidate.starts_on, candidate.ends_on), day)
    return Reading(candidate, tuple(refusals))


def read_reason(text: str) -> str:
    """Give the reason tidied; raises FormRefused where it is too long."""
    try:
        return _bounded(Field.REASON, text)
    except TooLong as refused:
        raise FormRefused([refused]) from refused


def _bounded(field: Field, text: str) -> str:
    tidied = tidy(text) if text else ""
    # Folded for search and order, some characters become eighteen.
    if len(tidied) > LIMITS[field] or (not tidied.isascii() and len(fold(tidied)) > 2 * LIMITS[field]):
        raise TooLong(field, LIMITS[field])
    return tidied


def _required(field: Field) -> Callable[[str], str]:
    def understand(text: str) -> str:
        if not text:
            raise Missing(field)
        return text

    return understand


def _day(field: Field, today: date | None = None) -> Callable[[str], date | None]:
    def understand(text: str) -> date | None:
        try:
            return read_written_day(text, today) if text else None
        except ValueError as error:
            raise DateUnclear(field) from error

    return understand


def _profile(member: Member) -> dict[Field, str]:
    return {
        Field.LAST_NAME: member.last_name,
        Field.FIRST_NAME: member.first_name,
        Field.EMAIL: member.email or "",
        Field.PHONE: member.phone,
        Field.FUNCTION: member.title,
    }
