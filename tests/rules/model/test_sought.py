"""What is typed behind the command: read, held against the workspace, and never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.people import Member
from rules.model.sought import as_form, matching, read_sought
from rules.model.subscriber_form import Form
from tests.people import member

BRUNO = member("Bruno", "Bernard", handle="bruno", phone="+33 6 12 34 56 78")
OTHER = member("Bruno", "Bonnet", handle="bonnet")
LONGER = member("Bruno", "Bernardin", handle="bb")
JEAN = member("Jean-Pierre", "D’Aunay", handle="jpda")
ELOISE = member("Éloïse", "Cœur", handle="elo")
GUEST = member("Bruno", "Guérin", is_full=False)
EVERYBODY = [GUEST, LONGER, JEAN, OTHER, ELOISE, BRUNO]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Bruno Bernard", [BRUNO]),  # exactly this name: the longer one is not meant
        ("BERNARD Bruno", [BRUNO]),
        ("bernard, bruno", [BRUNO]),
        ("“Bruno Bernard”", [BRUNO]),
        ("@bruno", [BRUNO]),  # as Slack completes it
        ("@brun", [BRUNO, LONGER, OTHER]),
        ("bruno", [BRUNO, LONGER, OTHER]),
        ("bern", [BRUNO, LONGER]),
        ("bruno.bernard", [BRUNO]),
        ("@jpda", [JEAN]),
        ("jean pierre", [JEAN]),
        ("d'aunay", [JEAN]),
        ("eloise coeur", [ELOISE]),
        ("bruno.bernard@cabinet.fr", [BRUNO]),
        ("Bruno.Bernard@CABINET.fr", [BRUNO]),
        ("Bruno Bernard bruno.bernard@cabinet.fr", [BRUNO]),
        ("Bruno Bernard ailleurs@cabinet.fr", []),  # the address decides
        ("06 12 34 56 78", [BRUNO]),
        ("+33612345678", [BRUNO]),
        ("Bruno Bonnet 01 99 00 00 00", [OTHER]),  # a number of nobody: the name decides
        ("guérin", []),
        ("personne", []),
        ("bruno personne", []),
        ("b@", [BRUNO, LONGER, OTHER]),
        ("12", []),
        ("@", []),
        ("", []),
    ],
)
def test_who_is_meant(typed: str, found: list[Member]) -> None:
    """By name in any order and spelling, handle, address or number; never a guest, a bot or a closed account."""
    assert matching(EVERYBODY, read_sought(typed)) == found


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("Bruno Bernard", Form(first_name="Bruno", last_name="Bernard")),
        ("Bruno de La Tour", Form(first_name="Bruno", last_name="de La Tour")),
        ("BERNARD Bruno", Form(first_name="Bruno", last_name="BERNARD")),
        ("DE LA TOUR Jean Marc", Form(first_name="Jean Marc", last_name="DE LA TOUR")),
        ("@bruno", Form(last_name="bruno")),
        ("x@filiale.fr", Form(email="x@filiale.fr")),
        ("Félix Faure x@filiale.fr", Form(first_name="Félix", last_name="Faure", email="x@filiale.fr")),
        ("Faure 06 12 34 56 78", Form(last_name="Faure", phone="06 12 34 56 78")),
        ("0612345678", Form(phone="0612345678")),
    ],
)
def test_what_was_typed_stands_in_the_form(typed: str, form: Form) -> None:
    """Each where it belongs."""
    assert as_form(read_sought(typed)) == form


@given(st.text(max_size=200))
def test_no_word_is_lost(typed: str) -> None:
    """Every letter and digit that is typed stands in some field, as far as it has room."""
    sought = read_sought(typed)
    form = as_form(sought)
    kept = f"{form.last_name}{form.first_name}{form.email}{form.phone}"
    if max(len(form.last_name), len(form.first_name)) < 80 and len(form.phone) < 30:
        assert {c for c in sought.text if c.isalnum()} <= set(kept)


def test_who_has_no_name_is_found_by_their_handle() -> None:
    """Slack demands neither first nor last name."""
    nameless = replace(BRUNO, first_name="", last_name="", email=None, phone="")
    assert matching([nameless], read_sought("bruno")) == [nameless]
