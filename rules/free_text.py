"""Free text about others that names somebody: reasons in the journal."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rules.identity import address_of
from rules.model.journal import Entry, EntryId
from rules.model.people import Person
from rules.model.told import Told, read_told
from rules.model.writing import fold
from rules.ports import Records

_AT_ONCE = 2000
_WORD = 3  # letters; in shorter words of a last name, such as « de », nobody is named
_PHONE_DIGITS = 9  # the last ones, which are the same however it is written


def naming(records: Records, person: Person) -> list[Entry]:
    """Give the lines about others whose reason or file names this person, by now or before.

    By name in any order, a word of the last name, address or phone; what is written otherwise is not found.
    """
    lines = [each for each in _lines(records) if _text(each) or each.whom == person.id]
    told = [read_told(each.told) for each in lines if each.whom == person.id]
    names, texts, phones = _marks(person, told)
    return [each for each in lines if each.whom != person.id and _names(_text(each), names, texts, phones)]


def _text(line: Entry) -> str:
    file = read_told(line.told).facts.get("file") if '"file"' in line.told else ""
    return f"{line.why} {file}".strip()


def _lines(records: Records) -> Iterable[Entry]:
    after = EntryId(0)
    while part := records.journal.newer(after, None, _AT_ONCE):
        yield from part
        after = part[-1].id


def _marks(person: Person, told: Iterable[Told]) -> tuple[list[set[str]], set[str], set[str]]:
    """Give names in words, addresses, and ends of phone numbers."""
    facts = [facts for each in told for facts in ({"name": each.name}, each.before, each.after)]

    def ever(fact: str, now: str | None) -> set[str]:
        return {str(value) for value in (now, *(each.get(fact) for each in facts)) if value}

    names = [_words(each) for each in ever("name", person.name) if "@" not in each]
    names += [{each} for each in _words(person.last_name) if len(each) >= _WORD]
    phones = {_digits(each)[-_PHONE_DIGITS:] for each in ever("phone", person.phone)}
    return (
        [each for each in names if each],
        {fold(each) for each in ever("email", address_of(person))},
        phones - {""},
    )


def _names(text: str, names: list[set[str]], addresses: set[str], phones: set[str]) -> bool:
    folded, words, digits = fold(text), _words(text), _digits(text)
    return (
        any(name <= words for name in names)
        or any(each in folded for each in addresses)
        or any(each in digits for each in phones)
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
