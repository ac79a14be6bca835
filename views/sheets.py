"""Files for spreadsheets, in the language of their recipient."""

from __future__ import annotations

from dataclasses import dataclass

from rules.files.spreadsheet import write_csv

# What separates columns in a CSV: where the comma stands within numbers, as in French, spreadsheets expect another.
_SEPARATORS = {"fr": ";"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text under their headings, in this language."""

    name: str
    language: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def content(self) -> bytes:
        """The file as CSV.

        Excel opens it by a double click, LibreOffice too; no cell of it is run as a formula.
        """
        return write_csv(self.rows, _SEPARATORS.get(self.language, ","))
