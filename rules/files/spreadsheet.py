"""CSV files that are safe to open in a spreadsheet.

A cell that would run as a formula is marked as text, and read back without the mark.
"""

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
    """Mark the text of a cell that would run as a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unmarked(text: str) -> str:
    """Give the text of a marked cell, as it was before."""
    return text[1:] if _MARKED.match(text) else text


def write_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Write a CSV file that Excel opens correctly.

    Its accents and columns are right, and no cell is run as a formula.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows([marked(cell) for cell in row] for row in rows)
    # With its mark of the encoding: without it Excel takes UTF-8 for Windows-1252.
    return text.getvalue().encode("utf-8-sig")
