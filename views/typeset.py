"""Text that shows what people typed exactly as typed.

It never passes through Slack's markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from string import Formatter

from slack_sdk.models.blocks import (
    AlertBlock,
    Block,
    ContextBlock,
    HeaderBlock,
    PlainTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
)
from slack_sdk.models.blocks.block_elements import RichTextElement

from locales import Localizer
from rules.model.contact import write_phone

HEADER_LENGTH = 150
# Slack's documentation names no limit, but those who built on alerts report this one.
ALERT_LENGTH = 200
BUTTON_LENGTH = 75
# Between what stands on one line: a line that is cut never ends in it.
_DOT = " ·\u00a0"
# Of rich text; {date} has no year.
_DAY = "{date_long_full}"


@dataclass(frozen=True, slots=True)
class Code:
    """A part to be copied to the letter, such as a password."""

    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A part in ordinary letters, as somebody typed it."""

    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date: a moment’s, which Slack writes for each person, or one of the calendar.

    `localizer` writes it where Slack cannot, and days of the calendar, which are no other day anywhere.
    """

    moment: datetime | date
    localizer: Localizer


@dataclass(frozen=True, slots=True)
class Moment:
    """A date and time, written like a day."""

    moment: datetime
    localizer: Localizer


Part = str | Code | Typed | Day | Moment
Sentence = tuple[str, Mapping[str, Part]]  # with the parts that it names


def plain(text: str) -> PlainTextObject:
    """Make text without markup; « :smile: » stays as typed."""
    return PlainTextObject(text=text, emoji=False)


def clip(text: str, length: int) -> str:
    """Cut the text with an ellipsis where it is too long."""
    return text if len(text) <= length else text[: length - 1] + "…"


def joined(*parts: str) -> str:
    """Join the parts that are not empty on one line.

    Where it is cut, the dot goes with the part that follows.
    """
    return _DOT.join(part for part in parts if part)


def phone(e164: str | None) -> str:
    """Write a number as people do; empty for none.

    No end of line cuts it.
    """
    return write_phone(e164).replace(" ", "\u00a0") if e164 else ""


def header(text: str) -> Block:
    """Build a line in large letters."""
    return HeaderBlock(text=plain(clip(text, HEADER_LENGTH)))


def note(*texts: str) -> Block:
    """Build a block of small print."""
    return ContextBlock(elements=[plain(text) for text in texts])


def alert(text: str, level: str) -> Block:
    """Build a coloured box, for windows only.

    The level is info, success, warning or error. A long text goes without a box.
    """
    if len(text) > ALERT_LENGTH:
        return RichTextBlock(elements=[RichTextSectionElement(elements=[RichTextElementParts.Text(text=text)])])
    return AlertBlock(text=plain(text), level=level)


def paragraph(sentence: str, **parts: Part) -> Block:
    """Build a block with one sentence.

    Its {named} parts are set in bold, as code, as dates, or as they are.
    """
    return RichTextBlock(elements=[RichTextSectionElement(elements=list(_elements(sentence, parts)))])


def paragraphs(*sentences: Sentence) -> Block:
    """Build a block of several sentences, each on its own line."""
    elements: list[RichTextElement] = []
    for sentence, parts in sentences:
        if elements:
            elements.append(RichTextElementParts.Text(text="\n"))
        elements.extend(_elements(sentence, parts))
    return RichTextBlock(elements=[RichTextSectionElement(elements=elements)])


def written(sentence: Sentence) -> str:
    """Write a sentence as plain text, with its dates."""
    text, parts = sentence
    return _dotted(text).format(**{name: _plainly(part) for name, part in parts.items()})


def undated(sentence: Sentence) -> Sentence:
    """Write the dates of a sentence in its own language."""
    text, parts = sentence
    dates = {name: Typed(_plainly(part)) for name, part in parts.items() if isinstance(part, Day | Moment)}
    return text, {**parts, **dates}


def _dotted(text: str) -> str:
    return text.replace(" · ", _DOT)


def _plainly(part: Part) -> str:
    match part:
        case str():
            return part
        case Day(datetime() as moment, localizer):
            return localizer.date(moment)
        case Day(day, localizer):
            return localizer.day(day)
        case Moment(moment, localizer):
            return localizer.time(moment)
        case _:
            return part.text


def _elements(sentence: str, parts: Mapping[str, Part]) -> Iterator[RichTextElement]:
    for literal, name, _, _ in Formatter().parse(sentence):
        if literal:
            yield RichTextElementParts.Text(text=_dotted(literal))
        if name is not None and parts[name] != "":
            yield _element(parts[name])


def _element(part: Part) -> RichTextElement:
    match part:
        case Code(text):
            return RichTextElementParts.Text(text=text, style={"code": True})
        case Typed(text):
            return RichTextElementParts.Text(text=text)
        case Day(datetime() as moment, localizer):
            return _date(moment, _DAY, localizer.date(moment))
        case Day(day, localizer):
            return RichTextElementParts.Text(text=localizer.day(day))
        case Moment(moment, localizer):
            return _date(moment, localizer.say("{date} at {time}", date=_DAY, time="{time}"), localizer.time(moment))
        case _:
            return RichTextElementParts.Text(text=part, style={"bold": True})


def _date(moment: datetime, form: str, written: str) -> RichTextElement:
    return RichTextElementParts.Date(timestamp=int(moment.timestamp()), format=form, fallback=written)
