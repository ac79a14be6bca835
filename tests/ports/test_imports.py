"""An import keeps its lines as they were found, is found while it is open, and is forgotten in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from rules.model.cautions import Caution, Doubt
from rules.model.client_lines import ClientLine
from rules.model.imports import Import, ImportId, ImportKind, ImportLine, ImportState, Line, Verdict
from rules.model.people import Person, PersonId
from rules.model.subscriber_form import Form
from rules.ports import Records
from tests.people import ANNE, BRUNO, NOW, partner
from tests.views.given import EVERY, Given
from tests.views.sample_facts import field_refusals

DAY = timedelta(days=1)
ALL = tuple(Verdict)


@pytest.fixture
def anne(records: Records) -> Person:
    """Who imports."""
    return records.people.add(partner(ANNE))


def made(records: Records, author: Person, **changes: Any) -> Import:
    """Store an import of which nothing is known."""
    usual = Import(
        id=ImportId(uuid4().hex),
        author=author.id,
        state=ImportState.READING,
        file_name="abonnés <!channel>.csv",
        digest="d",
        made_at=NOW,
    )
    new = replace(usual, **changes)
    records.imports.add(new)
    return new


def a_line(number: int, verdict: Verdict = Verdict.ADD, reason: str = "", **typed: Any) -> ImportLine:
    """Give a line of which little is known."""
    return ImportLine(line=Line(number, Form(**typed), reason), verdict=verdict)


def lines(records: Records, imported: Import) -> list[ImportLine]:
    """Give all lines of an import."""
    return records.imports.lines(imported.id, ALL, 0, None)


def test_an_import_comes_back_as_stored(records: Records, anne: Person) -> None:
    """Every field, as it was made and after a change of each; one that there is not is none."""
    new = made(records, anne)
    assert records.imports.get(new.id) == new
    bruno = records.people.add(partner(BRUNO))
    changed = Import(
        id=new.id,
        author=bruno.id,
        state=ImportState.DONE,
        file_name="other.xlsx",
        digest="other",
        made_at=NOW + DAY,
        reason="Vérifié",
        ended_at=NOW + timedelta(microseconds=3),
        total=1,
        added=2,
        there=3,
        left_out=4,
        refused=5,
        outside=6,
        told=7,
        kind=ImportKind.CLIENTS,
        changed=8,
        process_id="somebody",
        lease_until=NOW,
        notice=uuid4(),
        upload="F1",
        settled=True,
    )
    records.imports.update(changed)
    assert records.imports.get(new.id) == changed
    assert records.imports.get(ImportId("none")) is None


def test_imports_are_open_while_something_is_to_be_done(records: Records, anne: Person) -> None:
    """What runs, and what is over and not settled, the oldest first."""
    every = {
        state: made(records, anne, state=state, made_at=NOW - number * DAY) for number, state in enumerate(ImportState)
    }
    assert [each.state for each in records.imports.open()] == [
        ImportState.STOPPED,
        ImportState.DONE,
        ImportState.RUNNING,
    ]
    records.imports.update(replace(every[ImportState.DONE], settled=True))
    assert records.imports.open() == [every[ImportState.STOPPED], every[ImportState.RUNNING]]


def test_lines_of_clients_come_back_as_stored(records: Records, anne: Person) -> None:
    """All that a line says of a client, also empty; and who is named in a cell with others is found."""
    new = made(records, anne, kind=ImportKind.CLIENTS)
    named = ClientLine(siren="732829320", name="L’Étoile", portfolios="Paie; Social", handling="a@b.fr, Zoe@cabinet.fr")
    stored = [
        ImportLine(line=Line(number, Form(), client=client), verdict=Verdict.CHANGE)
        for number, client in enumerate((named, ClientLine()), start=2)
    ]
    records.imports.add_lines(new.id, stored)
    assert lines(records, new) == stored
    assert records.imports.with_address("zoe@cabinet.fr") == [(new, stored[0])]


def test_the_imports_of_one_file_are_found(records: Records, anne: Person) -> None:
    """By the same person, the latest first."""
    late, early = made(records, anne, made_at=NOW + DAY), made(records, anne)
    made(records, anne, digest="other")
    made(records, records.people.add(partner(BRUNO)))
    assert records.imports.of_file(anne.id, "d") == [late, early]
    assert records.imports.of_file(PersonId(anne.id + 404), "d") == []


@pytest.mark.parametrize("given", EVERY, ids=lambda given: given.label)
def test_lines_come_back_as_found(records: Records, anne: Person, given: Given) -> None:
    """Whatever was typed, and whatever was found about it: every refusal and every caution."""
    new, text = made(records, anne), given.name
    form = Form(last_name=text, first_name=text, email=text, phone=text, function=text, starts_on=text, ends_on=text)
    cautions = tuple(Caution(doubt, text) for doubt in Doubt)
    understood = Line(3, form, text, (text, text), cautions)
    checked = ImportLine(line=understood, verdict=Verdict.CHECK, cautions=cautions)
    refused = ImportLine(line=Line(2, form), verdict=Verdict.REFUSED, refusals=tuple(field_refusals(given)))
    records.imports.add_lines(new.id, [checked, refused])
    found, other = lines(records, new)
    assert (other, found.line) == (checked, refused.line)
    assert list(map(repr, found.refusals)) == list(map(repr, refused.refusals))


def test_lines_are_read_part_by_part(records: Records, anne: Person) -> None:
    """In their order, after one of them, of some verdicts, no more than asked for."""
    new, other = made(records, anne), made(records, anne)
    some = [a_line(number, verdict) for number, verdict in enumerate([*ALL, *ALL], start=2)]
    records.imports.add_lines(new.id, some[::-1])
    records.imports.add_lines(other.id, [a_line(2)])
    records.imports.add_lines(other.id, [])
    assert lines(records, new) == some
    assert records.imports.lines(new.id, ALL, 3, 4) == some[2:6]
    assert records.imports.lines(new.id, (Verdict.CHECK, Verdict.ADD), 0, 3) == [some[0], some[1], some[len(ALL)]]
    assert records.imports.lines(new.id, (), 0, None) == []
    assert records.imports.counts(new.id) == dict.fromkeys(Verdict, 2)
    assert records.imports.counts(ImportId("none")) == {}


def test_no_line_is_stored_twice(records: Records, anne: Person) -> None:
    """Two processes that read one file cannot both store it."""
    new = made(records, anne)
    records.imports.add_lines(new.id, [a_line(2)])
    with pytest.raises(Exception, match=r"(?i)unique|two lines"):
        records.imports.add_lines(new.id, [a_line(2)])


def test_lines_are_changed_and_dropped(records: Records, anne: Person) -> None:
    """Those that are there; the same numbers of another import stay as they are."""
    new, other = made(records, anne), made(records, anne)
    for each in (new, other):
        records.imports.add_lines(each.id, [a_line(number) for number in (2, 3, 4, 5)])
    changed = ImportLine(
        line=Line(3, Form(email="x"), "why"), verdict=Verdict.CHECK, cautions=(Caution(Doubt.SAME_NAME, "Anne"),)
    )
    records.imports.change_lines(new.id, [changed, a_line(9, Verdict.CHECK)])
    records.imports.drop_lines(new.id, [5, 2, 7])
    records.imports.drop_lines(new.id, [])
    assert lines(records, new) == [changed, a_line(4)]
    records.imports.forget_lines(new.id)
    assert lines(records, new) == []
    assert len(lines(records, other)) == 4


def test_what_is_asked_about_can_be_left_out(records: Records, anne: Person) -> None:
    """All of it at once, and nothing else."""
    new, other = made(records, anne), made(records, anne)
    for each in (new, other):
        records.imports.add_lines(each.id, [a_line(number, verdict) for number, verdict in enumerate(ALL)])
    records.imports.leave_out(new.id)
    left = [replace(each, verdict=Verdict.LEFT_OUT) if each.verdict is Verdict.CHECK else each
            for each in lines(records, other)]  # fmt: skip
    assert lines(records, new) == left


def test_lines_are_found_by_the_address_in_them(records: Records, anne: Person) -> None:
    """In whatever case, whatever characters and whatever column; an address that merely ends like it is another."""
    early, late = made(records, anne), made(records, anne, made_at=NOW + DAY)
    typed = ("Anne_%@Cabinet.fr", "xanne_%@cabinet.fr", "annexx@cabinet.fr", "Élodie@cabinet.fr")
    some = [a_line(at, email=each) for at, each in enumerate(typed, start=2)]
    misplaced = a_line(8, function="anne_%@CABINET.fr"), a_line(9, reason="anne_%@cabinet.FR")
    records.imports.add_lines(late.id, some[:1])
    records.imports.add_lines(early.id, [*misplaced, *some])
    found = [(early, some[0]), *((early, each) for each in misplaced), (late, some[0])]
    assert records.imports.with_address("anne_%@cabinet.fr") == found
    assert records.imports.with_address("élodie@cabinet.fr") == [(early, some[3])]
    assert records.imports.with_address("a@b.fr") == []


def test_what_is_never_confirmed_or_long_over_is_forgotten(records: Records, anne: Person) -> None:
    """With its lines; what runs, what is younger, and what has not ended stays."""
    gone = [made(records, anne, state=state) for state in (ImportState.READING, ImportState.PROPOSED)]
    ended = made(records, anne, state=ImportState.DONE, ended_at=NOW - DAY)
    paused = made(records, anne, state=ImportState.PAUSED, made_at=NOW - DAY)
    stay = [
        made(records, anne, made_at=NOW + DAY),
        made(records, anne, state=ImportState.RUNNING, made_at=NOW - DAY),
        made(records, anne, state=ImportState.DONE, ended_at=NOW),
        made(records, anne, state=ImportState.PAUSED),
        made(records, anne, state=ImportState.STOPPED),
    ]
    everything = [*gone, ended, paused, *stay]
    for each in everything:
        records.imports.add_lines(each.id, [a_line(2)])
    assert records.imports.forget(NOW, NOW - DAY) == 4
    assert [each for each in everything if records.imports.get(each.id)] == stay
    assert [each for each in everything if records.imports.counts(each.id)] == stay
    assert records.imports.forget(NOW, NOW - DAY) == 0


def test_another_space_has_other_imports(records: Records, elsewhere: Records, anne: Person) -> None:
    """Nothing here finds, changes or forgets them."""
    author = elsewhere.people.add(partner(ANNE))
    there = made(elsewhere, author, state=ImportState.RUNNING)
    elsewhere.imports.add_lines(there.id, [a_line(2, Verdict.CHECK, email="zoe@cabinet.fr")])
    paused = made(elsewhere, author, state=ImportState.PAUSED)
    assert records.imports.open() == records.imports.of_file(anne.id, "d") == []
    assert records.imports.of_file(author.id, "d") == []
    assert records.imports.with_address("zoe@cabinet.fr") == []
    assert records.imports.get(there.id) is None
    assert records.imports.forget(NOW + DAY, NOW + DAY) == 0
    assert elsewhere.imports.get(paused.id) == paused
    assert lines(records, there) == []
    records.imports.leave_out(there.id)
    records.imports.drop_lines(there.id, [2])
    assert elsewhere.imports.counts(there.id) == {Verdict.CHECK: 1}


def test_lines_that_were_refused_wait_in_the_latest_import_of_each(records: Records, anne: Person) -> None:
    """An import that runs, or one that another followed, has none that wait."""
    bruno = records.people.add(partner(BRUNO))
    assert records.imports.refused() == 0
    made(records, anne, state=ImportState.DONE, refused=5)
    made(records, bruno, state=ImportState.STOPPED, refused=2)
    assert records.imports.refused() == 7
    later = made(records, anne, state=ImportState.RUNNING, refused=1, made_at=NOW + DAY)
    assert records.imports.refused() == 2
    records.imports.update(replace(later, state=ImportState.DONE))
    assert records.imports.refused() == 3
