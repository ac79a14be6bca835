"""What of a file is used and what is not, in sentences, before anybody is added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from locales import Localizer
from rules.model.coverage import Coverage
from views.typeset import clip

# Headings and names of sheets may be anything; these are shown so that people recognise them.
_LONGEST = 400
_LONGEST_EACH = 80


def used(localizer: Localizer, coverage: Coverage) -> Iterator[str]:
    """Say which columns of the file are read, and how."""
    headings = _named(localizer, coverage.read)
    if coverage.export:
        yield localizer.say(
            "Export recognised: {program}. Columns read: {headings}.", program=coverage.export, headings=headings
        )
    elif coverage.read:
        yield localizer.say("Columns read: {headings}.", headings=headings)
    if coverage.several:
        yield localizer.say(
            "Where several columns say the same thing, the first one filled in counts: {headings}.",
            headings=_named(localizer, coverage.several),
        )
    if coverage.sheet:
        yield localizer.say("Sheet read: {sheet}.", sheet=clip(coverage.sheet, _LONGEST_EACH))


def unused(localizer: Localizer, coverage: Coverage) -> Iterator[str]:
    """Say what of the file is not used, and what to do about it."""
    yield from _columns(localizer, coverage)
    yield from _sheets(localizer, coverage)
    yield from _rows(localizer, coverage)


def _columns(localizer: Localizer, coverage: Coverage) -> Iterator[str]:
    if coverage.ignored:
        yield localizer.count(
            "{n} column not read: {headings}.",
            "{n} columns not read: {headings}.",
            len(coverage.ignored),
            headings=_named(localizer, coverage.ignored),
        )
    if coverage.untitled:
        yield localizer.count(
            "{n} column without a heading, not read: {letters}.",
            "{n} columns without a heading, not read: {letters}.",
            len(coverage.untitled),
            letters=_named(localizer, coverage.untitled),
        )
    if coverage.private:
        yield localizer.count(
            "{n} column of private data, neither read nor kept: {headings}. Take it out of the file before you choose "
            "it again.",
            "{n} columns of private data, neither read nor kept: {headings}. Take them out of the file before you "
            "choose it again.",
            len(coverage.private),
            headings=_named(localizer, coverage.private),
        )


def _sheets(localizer: Localizer, coverage: Coverage) -> Iterator[str]:
    if coverage.sheets:
        yield localizer.count(
            "{n} sheet not read: {sheets}. To add its people, save it as a file of its own and import that too.",
            "{n} sheets not read: {sheets}. To add their people, save each as a file of its own and import those too.",
            len(coverage.sheets),
            sheets=_named(localizer, coverage.sheets),
        )
    if coverage.hidden_sheets:
        yield localizer.count(
            "{n} hidden sheet not read: {sheets}.",
            "{n} hidden sheets not read: {sheets}.",
            len(coverage.hidden_sheets),
            sheets=_named(localizer, coverage.hidden_sheets),
        )


def _rows(localizer: Localizer, coverage: Coverage) -> Iterator[str]:
    if coverage.hidden_rows:
        yield localizer.count(
            "{n} line hidden in the spreadsheet, by a filter or by hand, not read. To add it, show it again, save the "
            "file and choose it once more.",
            "{n} lines hidden in the spreadsheet, by a filter or by hand, not read. To add them, show them again, save "
            "the file and choose it once more.",
            coverage.hidden_rows,
        )
    if coverage.closed:
        yield localizer.count(
            "{n} line of a closed account, not read.", "{n} lines of closed accounts, not read.", coverage.closed
        )
    if coverage.emptied:
        yield localizer.count(
            "{n} cell read as empty: it holds an error or a word for nothing, such as “#N/A” or “NULL”.",
            "{n} cells read as empty: they hold an error or a word for nothing, such as “#N/A” or “NULL”.",
            coverage.emptied,
        )


def _named(localizer: Localizer, names: Sequence[str]) -> str:
    # Without the marks at their ends, which would stand beside those of the sentence.
    shown = [clip(each.rstrip(" .:*") or each, _LONGEST_EACH) for each in names]
    return clip(localizer.several(shown), _LONGEST)
