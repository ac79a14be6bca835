"""Lines of the journal are chained, found by person, kind and form, and keep no reason once erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from rules.model.journal import (
    ANY_ADMINISTRATOR,
    EVERYTHING,
    Action,
    Entry,
    EntryId,
    IdempotencyKey,
    JournalReader,
    NewEntry,
    Scope,
)
from rules.model.journal_chain import START, blank_cells, first_break
from rules.model.people import Person
from rules.model.told import Told, facts_of, read_told
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, LATER, NOW, partner

LINE = NewEntry(at=NOW, action=Action.PARTNER_ADDED)
NO_LINE = EntryId(0)


@pytest.fixture
def people(records: Records) -> tuple[Person, Person, Person]:
    """Three whom lines may be about."""
    anne, bruno, chloe = (records.people.add(partner(who)) for who in (ANNE, BRUNO, CHLOE))
    return anne, bruno, chloe


def written(records: Records, *lines: NewEntry) -> list[Entry]:
    """Write lines one by one, and give them as they are read."""
    return [records.journal.get(records.journal.write(each)) for each in lines]


def test_a_line_comes_back_as_written(records: Records, people: tuple[Person, Person, Person]) -> None:
    """Every field, to the microsecond; a number that no line has is an error."""
    anne, bruno, _ = people
    line = NewEntry(
        at=NOW + timedelta(microseconds=123456),
        action=Action.SUBSCRIBER_REMOVED,
        actor=anne.id,
        whom=bruno.id,
        why="C’est voulu — « très »",
        form=IdempotencyKey("one form"),
        blanked=(EntryId(7), EntryId(9)),
    )
    number = records.journal.write(line)
    assert records.journal.get(number) == Entry(
        id=number,
        at=line.at,
        action=line.action,
        actor=anne.id,
        whom=bruno.id,
        why=line.why,
        form=line.form,
        blanked=line.blanked,
        told=records.journal.get(number).told,
        actor_name=anne.name,
    )
    assert read_told(records.journal.get(number).told) == Told(
        bruno.name, after={fact: value for fact, value in facts_of(bruno).items() if fact != "name"}
    )
    for unknown in (NO_LINE, EntryId(number + 1)):
        with pytest.raises(LookupError):
            records.journal.get(unknown)


def test_many_lines_at_once_are_written_in_their_order(records: Records) -> None:
    """Each with a number higher than all before; none at all is nothing."""
    first = records.journal.write(LINE)
    numbers = records.journal.write_all([replace(LINE, why=str(number)) for number in range(3)])
    assert sorted({first, *numbers}) == [first, *numbers]
    assert [records.journal.get(each).why for each in numbers] == ["0", "1", "2"]
    assert records.journal.write_all([]) == []


def test_one_form_leads_to_one_line(records: Records) -> None:
    """It is found by its form; a second line of it is refused, and lines without form are as many as one likes."""
    form = IdempotencyKey("one form")
    assert records.journal.of_form(form) is None
    line, *_ = written(records, replace(LINE, form=form), LINE, LINE)
    assert records.journal.of_form(form) == line
    with pytest.raises(Exception, match=r"(?i)unique|form"):
        records.journal.write(replace(LINE, form=form))


def test_lines_are_chained_as_they_are_written(records: Records, reopen: Callable[[], Records]) -> None:
    """One or many at once, by one transaction or several; the head is where the chain ends."""
    assert records.journal.head() == START
    records.journal.write(replace(LINE, why="C’est voulu"))
    records.journal.write_all([LINE, LINE])
    reopen().journal.write(LINE)
    head = reopen().journal.head()
    assert head.lines == 4
    assert first_break(records.journal.kept(NO_LINE, 10), START) == (head, None)


def test_lines_as_kept_are_read_part_by_part(records: Records) -> None:
    """The oldest first, after a line and no more than asked for."""
    lines = written(records, *(replace(LINE, why=str(number)) for number in range(4)))
    part = records.journal.kept(lines[0].id, 2)
    assert [each.entry for each in part] == lines[1:3]
    assert all(each.request is None for each in part)
    assert len({each.link.hash for each in records.journal.kept(NO_LINE, 10)}) == 4


def test_what_changed_is_told_once(records: Records, people: tuple[Person, Person, Person]) -> None:
    """By the next line about somebody, with their name of the moment; several changes in a row as one."""
    anne, bruno, _ = people
    records.journal.write_all([replace(LINE, whom=anne.id), replace(LINE, whom=bruno.id)])
    records.people.update(replace(anne, last_name="Petit", partner=False))
    records.people.update(replace(anne, last_name="Petit", partner=False, phone="+33612345678"))
    lines = written(records, replace(LINE, actor=anne.id, whom=bruno.id), *[replace(LINE, whom=anne.id)] * 2)
    assert [read_told(each.told) for each in lines] == [
        Told("Bruno Bernard"),
        Told(
            "Anne Petit",
            {"name": "Anne Aubert", "phone": anne.phone, "partner": True},
            {"name": "Anne Petit", "phone": "+33612345678", "partner": False},
        ),
        Told("Anne Petit"),
    ]
    assert [each.actor_name for each in lines] == ["Anne Petit", "", ""]


def test_names_of_the_moment_are_known_to_a_later_transaction(
    records: Records, people: tuple[Person, Person, Person], reopen: Callable[[], Records]
) -> None:
    """Which has read nobody."""
    anne, bruno, _ = people
    records.journal.write_all([replace(LINE, whom=anne.id), replace(LINE, whom=bruno.id)])
    (line,) = written(reopen(), replace(LINE, actor=anne.id, whom=bruno.id))
    assert (line.actor_name, read_told(line.told)) == (anne.name, Told(bruno.name))


def test_who_is_erased_leaves_the_chain_whole(records: Records, people: tuple[Person, Person, Person]) -> None:
    """Of lines about them all is erased, of those by them their name, and of a chosen line what stands in it."""
    anne, bruno, chloe = people
    about, by, chosen, other = written(
        records,
        replace(LINE, whom=anne.id, why="Fin"),
        replace(LINE, actor=anne.id, whom=bruno.id, why="Autre"),
        replace(LINE, actor=bruno.id, whom=chloe.id, why="Comme Anne"),
        replace(LINE, actor=chloe.id, whom=bruno.id, why="Autre"),
    )
    records.journal.forget(anne.id, [chosen.id])
    assert records.journal.get(about.id) == replace(about, why="", told="")
    assert records.journal.get(by.id) == replace(by, actor_name="")
    assert records.journal.get(chosen.id) == replace(chosen, why="", told="")
    assert records.journal.get(other.id) == other
    lines = records.journal.kept(NO_LINE, 10)
    assert [blank_cells(each) for each in lines] == [(True, False), (False, True), (True, False), (False, False)]
    assert first_break(lines, START) == (records.journal.head(), None)


def test_lines_are_found_by_person_and_page(records: Records, people: tuple[Person, Person, Person]) -> None:
    """About or by somebody, both ways from a line on; by nobody in particular, all are."""
    anne, bruno, chloe = people
    lines = written(
        records,
        LINE,
        replace(LINE, whom=anne.id),
        replace(LINE, actor=anne.id, whom=bruno.id),
        replace(LINE, whom=chloe.id),
    )
    journal = records.journal
    assert journal.latest(2) == lines[:1:-1]
    assert journal.older(None, None, 10) == lines[::-1]
    assert journal.older(lines[2].id, None, 1) == [lines[1]]
    assert journal.newer(lines[0].id, None, 2) == lines[1:3]
    assert journal.older(None, [anne.id], 10) == [lines[2], lines[1]]
    assert records.journal.older(lines[2].id, [anne.id, chloe.id], 10) == [lines[1]]
    assert records.journal.newer(NO_LINE, [bruno.id, chloe.id], 10) == lines[2:]
    assert journal.newer(NO_LINE, [], 10) == journal.older(None, [], 10) == []
    assert records.journal.latest(0) == []


def test_lines_are_found_by_kind_and_moment(records: Records, people: tuple[Person, Person, Person]) -> None:
    """Both ends included; also counted, and as they are kept."""
    anne, bruno, _ = people
    removed = replace(LINE, action=Action.PARTNER_REMOVED)
    lines = written(
        records,
        replace(LINE, whom=anne.id),
        replace(removed, at=NOW + timedelta(seconds=1), whom=anne.id),
        replace(removed, at=NOW + timedelta(seconds=2), whom=bruno.id),
        replace(LINE, at=NOW + timedelta(seconds=3)),
    )
    journal = records.journal
    kind = Scope(actions=frozenset({Action.PARTNER_REMOVED}))
    between = Scope(since=lines[1].at, until=lines[2].at)
    for scope in (kind, between, replace(kind, since=lines[1].at, until=lines[2].at)):
        assert journal.older(None, None, 10, scope) == lines[2:0:-1]
        assert journal.newer(NO_LINE, None, 10, scope) == lines[1:3]
        assert journal.older(lines[2].id, None, 10, scope) == journal.newer(NO_LINE, [anne.id], 10, scope) == [lines[1]]
        assert [each.entry for each in journal.kept(NO_LINE, 10, [anne.id], scope)] == [lines[1]]
        assert (journal.count(None, scope), journal.count([bruno.id], scope), journal.count([], scope)) == (2, 1, 0)
    assert journal.count(None, EVERYTHING) == 4
    assert journal.count(None, Scope(actions=frozenset())) == 0


def test_a_line_tells_figures_with_its_name_of_the_moment(
    records: Records, people: tuple[Person, Person, Person]
) -> None:
    """They are in the chain, and go with an erasure."""
    anne, bruno, _ = people
    about, alone = written(
        records,
        replace(LINE, whom=anne.id, facts={"ends_on": "2026-11-30"}),
        replace(LINE, actor=bruno.id, facts={"added": 24, "file": "abonnés.csv"}),
    )
    assert read_told(about.told).facts == {"ends_on": "2026-11-30"}
    assert read_told(about.told).name == anne.name
    assert read_told(alone.told) == Told(facts={"added": 24, "file": "abonnés.csv"})
    assert first_break(records.journal.kept(NO_LINE, 10), START) == (records.journal.head(), None)
    records.journal.forget(anne.id)
    assert records.journal.get(about.id).told == ""
    assert first_break(records.journal.kept(NO_LINE, 10), START) == (records.journal.head(), None)


def test_the_latest_line_of_a_kind_about_somebody_is_found(
    records: Records, people: tuple[Person, Person, Person]
) -> None:
    """Neither of another kind, nor about another."""
    anne, bruno, _ = people
    _, latest, *_ = written(
        records,
        replace(LINE, whom=anne.id),
        replace(LINE, whom=anne.id),
        replace(LINE, whom=anne.id, action=Action.PARTNER_REMOVED),
        replace(LINE, actor=anne.id, whom=bruno.id),
    )
    assert records.journal.latest_about(anne.id, Action.PARTNER_ADDED) == latest
    assert records.journal.latest_about(bruno.id, Action.PARTNER_REMOVED) is None


def test_lines_of_a_kind_are_found_since_a_moment(records: Records) -> None:
    """That moment included, the oldest first, of that kind alone."""
    _, *since, _ = written(
        records,
        replace(LINE, at=NOW - timedelta(microseconds=1)),
        LINE,
        replace(LINE, at=LATER),
        replace(LINE, action=Action.PARTNER_REMOVED),
    )
    assert records.journal.since(Action.PARTNER_ADDED, NOW) == since


def test_what_was_put_to_people_waits_until_it_is_settled(records: Records, elsewhere: Records) -> None:
    """Since a moment, the oldest first; what is no proposal, or of another space, is not among it."""
    before, first, _, second = written(records, replace(LINE, at=NOW - timedelta(seconds=1)), LINE, LINE, LINE)
    (there,) = written(elsewhere, LINE)
    for line in (before, first, second):
        records.proposals.put(line.id, None, None)
    elsewhere.proposals.put(there.id, None, None)
    assert records.journal.unanswered(NOW) == [first, second]
    assert records.journal.unanswered(NOW - timedelta(seconds=1)) == [before, first, second]
    records.proposals.settle(first.id, second.id)
    assert records.journal.unanswered(NOW) == [second]


def test_whom_later_lines_concern(records: Records, people: tuple[Person, Person, Person]) -> None:
    """About them or by them, each once; nobody where a line says so."""
    anne, bruno, chloe = people
    first, *_ = written(
        records,
        replace(LINE, whom=chloe.id),
        replace(LINE, actor=anne.id, whom=bruno.id),
        replace(LINE, actor=bruno.id),
        LINE,
    )
    assert sorted(records.journal.people_since(first.id)) == [anne.id, bruno.id]
    assert sorted(records.journal.people_since(NO_LINE)) == [anne.id, bruno.id, chloe.id]


def test_another_space_has_a_journal_of_its_own(records: Records, elsewhere: Records) -> None:
    """Its lines, its forms and its chain."""
    form = IdempotencyKey("one form")
    elsewhere.journal.write(replace(LINE, form=form))
    assert records.journal.head() == START
    assert records.journal.of_form(form) is None
    assert records.journal.latest(10) == []
    assert records.journal.kept(NO_LINE, 10) == []
    assert records.journal.since(Action.PARTNER_ADDED, NOW) == records.journal.newer(NO_LINE, None, 10) == []
    assert records.journal.people_since(NO_LINE) == []
    records.journal.write(replace(LINE, form=form))
    assert records.journal.head().lines == elsewhere.journal.head().lines == 1


def test_what_is_confidential_is_for_its_author_and_partners_not_concerned(records: Records) -> None:
    """Both ways; who has the server reads everything."""
    anne, bruno, chloe = (records.people.add(partner(each)) for each in (ANNE, BRUNO, CHLOE))
    usual = records.journal.write(NewEntry(at=NOW, action=Action.REVIEW_OPENED))
    report = NewEntry(at=NOW, action=Action.ENROLMENT_REPORTED, actor=anne.id, whom=bruno.id)
    secret, before = records.journal.write(report), EntryId(usual - 1)
    for reader, seen in (
        (None, [usual, secret]),
        (ANY_ADMINISTRATOR, [usual]),
        (JournalReader(anne.id), [usual, secret]),
        (JournalReader(bruno.id, partner=True), [usual]),
        (JournalReader(chloe.id, partner=True), [usual, secret]),
        (JournalReader(chloe.id), [usual]),
    ):
        assert [each.id for each in records.journal.newer(before, None, 9, Scope(reader=reader))] == seen
        assert [each.id for each in records.journal.older(None, None, 9, Scope(reader=reader))] == seen[::-1]
        assert reader is None or reader.sees(records.journal.get(secret)) == (secret in seen)
