"""The people whom a file names, by address or by name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rules.model.client_refusals import PersonUnclear, PersonUnknown
from rules.model.people import Person, name_key
from rules.model.portfolio_refusals import HasNoAccess
from rules.model.refusals import Field, FieldRefused
from rules.portfolio_rights import may_look_after
from rules.ports import PrefetchKeys, Records

_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]+@[^\s<>()\[\]\"',;:]+")
# Between several people in one cell; a comma may also stand within « Durand, Chloé ».
_APART = re.compile(r"\s*;\s*")
_COMMA = re.compile(r"\s*,\s*")


class PeopleNamed:
    """Whom texts of a file mean, each looked up once in a transaction."""

    def __init__(self, records: Records, texts: Iterable[str]) -> None:
        self._records = records
        self._found: dict[str, list[Person]] = {}
        parts = {part for text in texts for whole in _APART.split(text) for part in (whole, *_COMMA.split(whole))}
        if keys := [_keys(part) for part in sorted(parts - {""})]:
            records.people.prefetch(*keys)

    def several(self, field: Field, text: str) -> tuple[list[Person], list[FieldRefused]]:
        """Give the people in one cell, and the refusals of others."""
        people: list[Person] = []
        refusals: list[FieldRefused] = []
        for part in self._parts(text):
            person, refused = self.one(field, part)
            people += [person] if person is not None and refused is None else []
            refusals += [refused] if refused is not None else []
        return people, refusals

    def one(self, field: Field, text: str) -> tuple[Person | None, FieldRefused | None]:
        """Give the person whom a text means, or why it means nobody."""
        if not text:
            return None, None
        found = self._meant(text)
        if not found:
            return None, PersonUnknown(field, text)
        if len(found) > 1:
            return None, PersonUnclear(field, text)
        refused = None if may_look_after(found[0]) else HasNoAccess(field, found[0].name)
        return found[0], refused

    def _parts(self, text: str) -> list[str]:
        found: list[str] = []
        for whole in filter(None, _APART.split(text)):
            alone = "," not in whole or self._meant(whole)
            found += [whole] if alone else filter(None, _COMMA.split(whole))
        return found

    def _meant(self, text: str) -> list[Person]:
        if text not in self._found:
            self._found[text] = self._look_up(text)
        return self._found[text]

    def _look_up(self, text: str) -> list[Person]:
        keys = _keys(text)
        if not keys.email:
            return self._records.people.named(keys.name_key)
        if _ADDRESS.sub("", text).count("@") or len(_ADDRESS.findall(text)) > 1:
            return []
        person = self._records.people.by_email(keys.email)
        return [person] if person is not None and person.is_listed else []


def _keys(text: str) -> PrefetchKeys:
    found = _ADDRESS.search(text)
    email = found[0].lower() if found else ""
    # A comma tells the last name from the first, and makes no other name of it.
    named = "" if email else name_key("", text.replace(",", " "))
    return PrefetchKeys(author=None, owner=None, email=email, name_key=named, phone=None, look="")
