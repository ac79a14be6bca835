"""CSV files that are safe to open in a spreadsheet.

A cell that would run as a formula, or looks marked already, is marked as text, and read back without the mark.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# What makes a spreadsheet run a cell; the full-width forms are those that some turn into the ordinary ones. An
# apostrophe counts too, so that a text which happens to look marked already comes back as it was.
_FORMULA = re.compile("['=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
# Names that begin with an apostrophe of their own: ’t Hooft, ’s Gravesande.
_OWN = re.compile("'[a-z][ -]")


def marked(text: str) -> str:
    """Mark the text of a cell that would run as a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _OWN.match(text) else text


def unmarked(text: str) -> str:
    """Give the text of a marked cell, as it was before."""
    return text[1:] if text.startswith("'") and not _OWN.match(text) else text


def write_csv(rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """Write a CSV file that Excel opens correctly.

    Its accents and columns are right, and no cell is run as a formula.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerows([marked(cell) for cell in row] for row in rows)
    # With its mark of the encoding: without it Excel takes UTF-8 for Windows-1252.
    return text.getvalue().encode("utf-8-sig")
