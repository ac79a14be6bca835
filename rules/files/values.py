"""What the cells of a list mean: names divided, days in one order, text put right.

What a cell leaves open its column may settle; what stays open is noted, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from rules.files.legible import repaired
from rules.files.names import Name, Order, agreed, bare, divide, is_capital, settle
from rules.model.cautions import Caution, Doubt
from rules.model.dates import figures
from rules.model.imports import Line
from rules.model.subscriber_form import Form
from rules.model.writing import tidy

_SHOUTED = 3  # letters; of fewer, capitals may be initials
_NAMED_ADDRESS = re.compile(r"[^<>@]*<\s*(?:mailto:)?([^<>\s]+)\s*>[;,]?|mailto:([^\s?,;]+)", re.IGNORECASE)
# A question mark in the place of a letter, as programs leave it that know no accents.
_ASKED = re.compile(r"\w\?|\?\w")


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as typed, its name in one cell or in two.

    `order` is what the heading of a name in one cell says.
    """

    number: int
    form: Form
    reason: str = ""
    whole_name: str = ""
    order: Order | None = None


@dataclass(slots=True)
class _Notes:
    """What a line was written like, and what is not sure of it."""

    written: list[str] = field(default_factory=list)
    doubts: list[Caution] = field(default_factory=list)


def understood(lines: Iterable[TypedLine]) -> tuple[Line, ...]:
    """Give the lines as they are understood, each by itself and all together."""
    typed = list(lines)
    notes = [_Notes() for _ in typed]
    legible = [_put_right(line, note) for line, note in zip(typed, notes, strict=True)]
    named = list(_named(legible, notes))
    dated = _dated(named, notes)
    return tuple(
        Line(line.number, form, line.reason, tuple(note.written), tuple(note.doubts))
        for line, form, note in zip(typed, dated, notes, strict=True)
    )


def _put_right(line: TypedLine, notes: _Notes) -> TypedLine:
    form = line.form
    first, last, whole, function = (
        _repaired(text, notes) for text in (form.first_name, form.last_name, line.whole_name, form.function)
    )
    if "?" in function and _ASKED.search(function):
        notes.doubts.append(Caution(Doubt.DAMAGED_TEXT, function))
    email = _address(form.email, notes)
    if not notes.written:  # which is most of them
        return line
    fresh = replace(form, first_name=first, last_name=last, function=function, email=email)
    return replace(line, form=fresh, whole_name=whole)


def _repaired(text: str, notes: _Notes) -> str:
    fresh = repaired(text)
    if fresh != text:
        fresh = tidy(fresh)
        notes.written.append(text)
        notes.doubts.append(Caution(Doubt.REPAIRED_TEXT, text))
    return fresh


def _address(text: str, notes: _Notes) -> str:
    found = _NAMED_ADDRESS.fullmatch(text) if "<" in text or ":" in text else None
    if found is None:
        return text
    notes.written.append(text)
    return found[1] or found[2]


def _named(lines: Sequence[TypedLine], notes: Sequence[_Notes]) -> Iterator[Form]:
    whole = {at: bare(line.whole_name) for at, line in enumerate(lines) if line.whole_name}
    told = {at: divide(name, lines[at].form.email) for at, (name, _) in whole.items()}
    # All tell the same order, or nothing, or some this and some that: then none speaks for the others.
    order, is_mixed = agreed(told.values()), _is_mixed(told.values())
    for at, (line, note) in enumerate(zip(lines, notes, strict=True)):
        if at in whole:
            name, is_one = whole[at]
            found = settle(name, told[at], _order(line.order, order, is_mixed=is_mixed))
            agrees = found.order is not None or line.order in {None, order} or order is None
            yield _divided(line, name, replace(found, is_sure=found.is_sure and is_one and agrees), note)
        else:
            yield _in_two(line.form, note)


def _is_mixed(names: Iterable[Name]) -> bool:
    return len({name.order for name in names if name.votes and name.order is not None}) > 1


def _order(said: Order | None, agreed_on: Order | None, *, is_mixed: bool) -> Order | None:
    return None if is_mixed else said or agreed_on


def _divided(line: TypedLine, name: str, found: Name, note: _Notes) -> Form:
    is_open = not found.is_sure and " " in name
    if is_open or name != line.whole_name:
        note.written.append(line.whole_name)
    if is_open:
        note.doubts.append(Caution(Doubt.NAME_ORDER, line.whole_name))
    return replace(line.form, first_name=found.first, last_name=found.last)


def _in_two(form: Form, note: _Notes) -> Form:
    """Read a name in two cells; the last name in the one for the first is noted."""
    (first, one), (last, other) = bare(form.first_name), bare(form.last_name)
    if (first, last) != (form.first_name, form.last_name):
        note.written.append(f"{form.last_name} · {form.first_name}")
        form = replace(form, first_name=first, last_name=last)
    if not (one and other) or (len(first) >= _SHOUTED and _is_shouted(first) and last and not _is_shouted(last)):
        note.doubts.append(Caution(Doubt.NAME_ORDER, f"{last} · {first}"))
    return form


def _is_shouted(name: str) -> bool:
    return not name.istitle() and any(map(is_capital, name.split()))


def _dated(forms: Sequence[Form], notes: Sequence[_Notes]) -> list[Form]:
    """Read days in figures by what their columns tell: where 30 stands, no month does."""
    found = [figures(text) for form in forms for text in (form.starts_on, form.ends_on) if text]
    pairs = [each for each in found if each is not None]
    month_first = any(second > 12 >= first for first, second, _ in pairs)
    day_first = any(first > 12 >= second for first, second, _ in pairs)
    if not month_first:
        return list(forms)
    if day_first:
        for form, note in zip(forms, notes, strict=True):
            written = filter(_is_open, (form.starts_on, form.ends_on))
            note.doubts += [Caution(Doubt.DAY_OR_MONTH, text) for text in written]
        return list(forms)
    return [_american(form, note) for form, note in zip(forms, notes, strict=True)]


def _is_open(text: str) -> bool:
    found = figures(text)
    return found is not None and found[0] != found[1] and max(found[:2]) <= 12


def _american(form: Form, note: _Notes) -> Form:
    starts_on, ends_on = _day_first(form.starts_on), _day_first(form.ends_on)
    note.written += [old for old, new in ((form.starts_on, starts_on), (form.ends_on, ends_on)) if old != new]
    return replace(form, starts_on=starts_on, ends_on=ends_on)


def _day_first(text: str) -> str:
    found = figures(text) if text else None
    # With the year as it stands: of two figures it is understood later, by the field.
    return text if found is None else f"{found[1]:02}/{found[0]:02}/{found[2]}"
