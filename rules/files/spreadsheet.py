"""CSV that spreadsheets open as it is: a cell that they would run as a formula is marked as text, and read back so."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What makes a spreadsheet run a cell; the full-width forms are those that some turn into the ordinary ones. Apostrophes
# before it count too, so that a text which happens to look marked already comes back as it was.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_MARKED = re.compile("'+[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def marked(text: str) -> str:
    """The text for a cell, marked with an apostrophe where a spreadsheet would run it."""
    return f"'{text}" if _FORMULA.match(text) else text


def unmarked(text: str) -> str:
    """The text that was marked for a cell, as it was before."""
    return text[1:] if _MARKED.match(text) else text


def write_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """A file that Excel opens with its accents and columns right; no cell of it is run as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows([marked(cell) for cell in row] for row in rows)
    # With its mark of the encoding: without it Excel takes UTF-8 for Windows-1252.
    return text.getvalue().encode("utf-8-sig")
