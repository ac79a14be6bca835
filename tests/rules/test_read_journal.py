"""Reading the journal: who may, whose lines are found, and page by page."""

from __future__ import annotations

import pytest

from rules.model.journal import Action, NewEntry
from rules.model.journal_topics import Sought
from rules.model.people import Access, Member
from rules.model.refusals import NotAnAdministrator, NotAUser
from rules.read_journal import LATEST, PAGE_SIZE, Leaf, Place, read_journal
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, person
from tests.rules.use_cases import known


def leaf(records: Records, search: str = "", place: Place = LATEST, who: Member = ANNE) -> Leaf:
    """A page, as somebody reads it."""
    return read_journal(records, who.slack_id, Sought(search), place)


def write(records: Records, count: int, whom: Member = CHLOE) -> None:
    """So many lines about somebody, by Anne."""
    for _ in range(count):
        actor, about = known(records, ANNE).id, known(records, whom).id
        records.journal.write(NewEntry(at=NOW, action=Action.PASSWORD_RENEWED, actor=actor, whom=about))


@pytest.mark.parametrize(
    ("who", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_only_administrators_read_it(records: Records, who: Member, refusal: type[Exception]) -> None:
    """Not even a partner who has not enrolled."""
    with pytest.raises(refusal):
        leaf(records, who=who)


def test_the_newest_come_first_with_names(records: Records) -> None:
    """Who did it, and to whom."""
    write(records, 2)
    events = leaf(records).events
    assert [each.entry.id for each in events] == [2, 1]
    assert {(each.actor, each.whom) for each in events} == {("Anne Aubert", "Chloé Colin")}


def test_pages_lead_on_and_back(records: Records) -> None:
    """Every line once, in order, both ways."""
    write(records, 2 * PAGE_SIZE + 3)
    pages = [leaf(records)]
    assert pages[0].newer is None
    while (older := pages[-1].older) is not None:
        pages.append(leaf(records, place=older))
    forth = [each.entry.id for page in pages for each in page.events]
    assert forth == list(range(2 * PAGE_SIZE + 3, 0, -1))
    page, back = pages[-1], [each.entry.id for each in pages[-1].events]
    while (newer := page.newer) is not None:
        page = leaf(records, place=newer)
        back = [each.entry.id for each in page.events] + back
    assert sorted(set(back)) == sorted(forth)
    assert page.newer is None


@pytest.mark.parametrize(("search", "found"), [("colin", 2), ("CHLOE", 2), ("denis", 1), ("aubert", 3), ("nobody", 0)])
def test_lines_are_found_by_whom_they_are_about_or_by(records: Records, search: str, found: int) -> None:
    """Also somebody who was removed; accents and case aside."""
    records.people.add(person(DENIS, access=Access.REMOVED))
    write(records, 2)
    write(records, 1, DENIS)
    assert len(leaf(records, search).events) == found
