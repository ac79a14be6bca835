"""Names of files can be stored and shown, whatever bytes they are on a disk."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from rules.files.file_names import shown_name


def test_a_name_that_is_no_utf_8_is_read_as_windows_writes_it() -> None:
    """Others stay as they are."""
    assert shown_name(os.fsdecode("Salariés.csv".encode("cp1252"))) == "Salariés.csv"
    assert shown_name(os.fsdecode("Salariés 🙂.csv".encode())) == "Salariés 🙂.csv"


@given(st.text(st.characters()))
def test_any_name_can_be_written_as_utf_8(name: str) -> None:
    """Even with halves of characters, as JSON may hold them."""
    assert shown_name(name).encode().decode() == shown_name(shown_name(name))
