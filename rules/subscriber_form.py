"""The subscriber form: what was typed, and what of it can be accepted as it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from rules.contact import read_email, read_phone
from rules.people import SlackId
from rules.refusals import Field, FieldRefused, Missing, TooLong
from rules.writing import tidy

T = TypeVar("T")

# Characters kept of each field; the window of the review carries them all within Slack's 3,000.
LIMITS = {
    Field.LAST_NAME: 80,
    Field.FIRST_NAME: 80,
    Field.EMAIL: 254,
    Field.PHONE: 30,
    Field.FUNCTION: 120,
    Field.REASON: 500,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What stands in the form, as typed."""

    collaborator: SlackId | None = None
    last_name: str = ""
    first_name: str = ""
    email: str = ""
    phone: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who can be added: tidied names, a normalised address, a number in E.164 form."""

    collaborator: SlackId | None
    last_name: str
    first_name: str
    email: str
    phone: str | None
    function: str

    @property
    def name(self) -> str:
        """First name and last name."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class Reading:
    """The form as read: a field that cannot be accepted is empty in the candidate, and its refusal says why."""

    candidate: Candidate
    refusals: tuple[FieldRefused, ...]


def read(form: Form) -> Reading:
    """The form tidied and checked as far as it can be without asking anyone."""
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
    )
    return Reading(candidate, tuple(refusals))


def _bounded(field: Field, text: str) -> str:
    tidied = tidy(text)
    if len(tidied) > LIMITS[field]:
        raise TooLong(field, LIMITS[field])
    return tidied


def _required(field: Field) -> Callable[[str], str]:
    def understand(text: str) -> str:
        if not text:
            raise Missing(field)
        return text

    return understand
