"""A line of a file, as it was understood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from locales import Localizer
from rules.import_lines import read_line
from rules.model.imports import ImportLine, Verdict
from rules.model.subscriber_form import Form
from views.days import days
from views.typeset import Day, Sentence, Typed, clip

# A file may be called anything; this much of it tells which it is.
LONGEST_NAME = 80
_LONGEST = 200
_NOTHING = "—"


def names(localizer: Localizer, line: ImportLine) -> Sentence:
    """Say which part of a name is which."""
    sentence = localizer.say(
        "Line {number} · Last name: {last_name} · First name: {first_name}",
        number=line.line.number,
        last_name="{last_name}",
        first_name="{first_name}",
    )
    return sentence, _parts(line)


def name(localizer: Localizer, line: ImportLine) -> Sentence:
    """Say which part of a name is which, of somebody who stands in no file."""
    return localizer.say("Last name: {last_name} · First name: {first_name}"), _parts(line)


def _parts(line: ImportLine) -> dict[str, str]:
    typed = line.line.form
    last, first = (clip(part, _LONGEST) or _NOTHING for part in (typed.last_name, typed.first_name))
    return {"last_name": last, "first_name": first}


def contact(form: Form) -> Iterator[Sentence]:
    """Give address, function and phone as they stand in the line."""
    found = " · ".join(each for each in (form.email, form.function, form.phone) if each)
    if found:
        yield "{contact}", {"contact": Typed(clip(found, _LONGEST))}


def dates(localizer: Localizer, line: ImportLine, day: date) -> list[Sentence]:
    """Give the days of the access as understood on this day."""
    understood = read_line(line.line, day)
    said = days(localizer, understood.candidate.starts_on, understood.candidate.ends_on)
    if understood.began_on is None or line.verdict is Verdict.THERE:
        return said
    over = localizer.say("First day in the file: {date}. It has passed, so the access begins at once.")
    return [(over, {"date": Day(understood.began_on, localizer)}), *said]


def as_written(localizer: Localizer, line: ImportLine) -> Iterator[Sentence]:
    """Give what was understood otherwise than letter by letter, and the line’s own reason."""
    if line.line.written:
        written = Typed(clip(" · ".join(line.line.written), _LONGEST))
        yield localizer.say("In the file: {text}"), {"text": written}
    if line.cautions and line.line.reason:
        reason = Typed(clip(line.line.reason, _LONGEST))
        yield localizer.say("Reason that the file gives: {reason}"), {"reason": reason}
