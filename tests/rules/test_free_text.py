"""Reasons that name somebody are found, however the name, address or phone is written in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.free_text import naming
from rules.model.journal import Action, NewEntry
from rules.model.people import SlackId
from tests.fakes.records import Records
from tests.people import ANNE, NOW, partner


@pytest.mark.parametrize(
    ("why", "found"),
    [
        ("Remplace AUBERT, Anne", True),
        ("anne aubert-lévy", True),
        ("Mme Lévy", True),
        ("Mme Aubert", True),
        ("voir anne.aubert@CABINET.fr", True),
        ("au 06 12.34-56 78", True),
        ("+33 (0)6 12 34 56 78", True),
        ("06 99 99 99 99", True),
        ("Zoé Martin", False),
        ("Aubertin", False),
        ("le 12 34", False),
        ("Anne Martin", False),
        ("", False),
    ],
)
def test_who_is_named_is_found(why: str, *, found: bool) -> None:
    """In any order, with or without accents, by the name and phone of now and of before; no part of a word."""
    records = Records()
    anne = records.people.add(replace(partner(ANNE), phone="+33699999999", last_name="Aubert"))
    other = records.people.add(partner(replace(ANNE, slack_id=SlackId("U2"), email="other@cabinet.fr")))
    line = NewEntry(at=NOW, action=Action.SUBSCRIBER_CHANGED, whom=anne.id, why=why)
    records.journal.write(line)
    anne = replace(anne, phone="+33612345678", last_name="Aubert Lévy")
    records.people.update(anne)
    records.journal.write(line)
    about = records.journal.write(replace(line, whom=other.id))
    assert [each.id for each in naming(records, anne)] == ([about] if found else [])
