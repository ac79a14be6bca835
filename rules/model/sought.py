"""Somebody sought in the workspace by what was typed of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rules.model.contact import read_email, read_phone
from rules.model.people import Member, Person
from rules.model.refusals import Field, InvalidEmail, InvalidPhone
from rules.model.subscriber_form import LIMITS, Form
from rules.model.writing import fold, tidy

# No longer than an address can be: the window that shows it has its limits.
_ADDRESS = re.compile(r"(?<!\S)[^\s@<>\"(),;:]{1,64}@[^\s@<>\"(),;:]{1,189}(?!\S)")
_BETWEEN = re.compile(r"[\s\"“”«»()<>,;:]+")
_JOINTS = re.compile(r"[\s'._+\-\u2010-\u2015\u2212]+")
_NUMBER = re.compile(r"[+(]?[\d][\d\s().\-/+\u00a0\u202f]{5,}")


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed: an address, a number, and the words of a name."""

    text: str
    email: str = ""
    phone: str = ""
    words: tuple[str, ...] = ()

    @property
    def number(self) -> str | None:
        """The number in E.164 form; None where it is none."""
        try:
            return read_phone(self.phone)
        except InvalidPhone:
            return None

    @property
    def address(self) -> str | None:
        """The address normalised; None where it is none."""
        try:
            return read_email(self.email) if self.email else None
        except InvalidEmail:
            return None


def read_sought(typed: str) -> Sought:
    """Read what stands behind a command, people by their names."""
    text = tidy(typed)
    found = _ADDRESS.search(text)
    rest = (text[: found.start()] + " " + text[found.end() :]) if found else text
    number = _NUMBER.search(rest)
    if number is not None:
        rest = rest[: number.start()] + " " + rest[number.end() :]
    words = tuple(word for each in _BETWEEN.split(rest) if (word := each.strip("@.'’")))
    return Sought(text, found[0] if found else "", number[0].strip() if number else "", words)


def as_form(sought: Sought) -> Form:
    """Give the form with all that was typed, each where it belongs.

    Words in capitals are a last name, as French firms write it; else the first word is the first name.
    """
    first, last = _names(sought.words)
    return Form(
        last_name=" ".join(last)[: LIMITS[Field.LAST_NAME]],
        first_name=" ".join(first)[: LIMITS[Field.FIRST_NAME]],
        email=sought.email,
        phone=sought.phone[: LIMITS[Field.PHONE]],
    )


def _names(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    capitals = [each for each in words if each.isupper() and len(each) > 1]
    if capitals and len(capitals) < len(words):
        return [each for each in words if each not in capitals], capitals
    return (words[:1], words[1:]) if len(words) > 1 else ((), words)


def matching(members: Iterable[Member], sought: Sought) -> list[Member]:
    """Give the active members who are meant, in the order of their names.

    An address decides, or else a number, the word behind @, or exactly this name; or else the beginnings of its parts.
    """
    there = sorted((each for each in members if each.is_full), key=lambda each: (fold(each.name), each.slack_id))
    if sought.email:
        return [each for each in there if each.email is not None and each.email == sought.address]
    reached = [each for each in there if each.phone and sought.number and _number(each.phone) == sought.number]
    if reached or not sought.words:
        return reached
    handles = [each for each in there if sought.text.startswith("@") and fold(each.handle) == fold(sought.text[1:])]
    exact, words = handles or [each for each in there if is_named(each, sought)], search_words(sought)
    return exact or [each for each in there if _begins(words, _parts(*_called(each)))]


def is_named(somebody: Member | Person, sought: Sought) -> bool:
    """Tell whether somebody has exactly the name that was typed, in any order."""
    if sought.email or not sought.words:
        return False
    return sorted(_parts(somebody.first_name, somebody.last_name)) == sorted(search_words(sought))


def search_words(sought: Sought) -> list[str]:
    """Give the parts of the words that were typed, folded."""
    return _parts(*sought.words)


def is_called(person: Person, sought: Sought) -> bool:
    """Tell whether every word begins a part of somebody's name or address."""
    local = person.email.partition("@")[0]
    return _begins(search_words(sought), _parts(person.first_name, person.last_name, local))


def _called(member: Member) -> tuple[str, ...]:
    return (member.first_name, member.last_name, member.handle, (member.email or "").partition("@")[0])


def _begins(words: Sequence[str], parts: Sequence[str]) -> bool:
    return bool(words) and all(any(part.startswith(word) for part in parts) for word in words)


def _parts(*texts: str) -> list[str]:
    return [part for text in texts for part in _JOINTS.split(fold(text)) if part]


def _number(typed: str) -> str | None:
    try:
        return read_phone(typed)
    except InvalidPhone:
        return None
