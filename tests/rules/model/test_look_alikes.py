"""Addresses that people take for each other have one look, others do not."""

from __future__ import annotations

import pytest

from rules.model.look_alikes import look_of

ALIKE = [
    ("paul@cabinet.fr", "раul@cabinet.fr"),  # Cyrillic er and a
    ("paul@cabinet.fr", "paul@cаbinet.fr"),  # Cyrillic a in the domain
    ("paul@cabinet.fr", "pau1@cabinet.fr"),
    ("paul@cabinet.fr", "pauI@cabinet.fr"),
    ("paul@cabinet.fr", "paul+paie@cabinet.fr"),
    ("paul+a@cabinet.fr", "paul+b@cabinet.fr"),
    ("bernard@cabinet.fr", "bemard@cabinet.fr"),
    ("olivier@cabinet.fr", "0livier@cabinet.fr"),
    ("olivier@cabinet.fr", "οlivier@cabinet.fr"),  # Greek omicron
    ("helene@cabinet.fr", "hélène@cabinet.fr"),
    ("vvilly@cabinet.fr", "willy@cabinet.fr"),
    ("ana@cabinet.fr", "ａna@cabinet.fr"),  # of full width
]
DIFFERENT = [
    ("paul@cabinet.fr", "paula@cabinet.fr"),
    ("paul@cabinet.fr", "paul@cabinet.com"),
    ("jean.martin@cabinet.fr", "jeanne.martin@cabinet.fr"),
    ("p.martin@cabinet.fr", "pmartin@cabinet.fr"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_look_alikes_and_twins_have_one_look(one: str, other: str) -> None:
    """Letters of other scripts, digits for letters, pairs that merge, and tags of one mailbox."""
    assert look_of(one) == look_of(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_others_do_not(one: str, other: str) -> None:
    """Whoever reads them tells them apart."""
    assert look_of(one) != look_of(other)
