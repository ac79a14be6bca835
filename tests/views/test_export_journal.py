"""The journal as a file: in words, with the reasons that people gave."""

from __future__ import annotations

from dataclasses import replace

from locales import Localizer
from rules.export_journal import Line
from rules.home import Event
from rules.model.journal import Action, Entry, EntryId
from rules.model.payload import Cause
from rules.model.people import PersonId
from tests.views.sample_facts import AT
from views.export_journal import journal


def test_what_the_bot_did_by_itself_has_no_reason_but_its_sentence(french: Localizer) -> None:
    """A cause is for the sentence, which tells it; a reason stands as somebody gave it."""
    entry = Entry(
        id=EntryId(7),
        at=AT,
        action=Action.SUBSCRIBER_SUSPENDED,
        actor=None,
        whom=PersonId(3),
        why=Cause.END_DATE.value,
        form=None,
    )
    by_itself = Line(Event(entry, "", "Anne Petit"), "", "f" * 64)
    by_claire = Line(Event(replace(entry, actor=PersonId(1), why="Congé"), "Claire Durand", "Anne Petit"), "", "e" * 64)
    _, first, second = journal(french, [by_itself, by_claire], AT).rows
    assert (first[3], first[5]) == ("", "")
    assert "dernier jour" in first[2]
    assert (second[3], second[5]) == ("Claire Durand", "Congé")
