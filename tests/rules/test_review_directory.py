"""What administrators see of the directory, and put back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.keep_difference import keep
from rules.model.door import Group, Wanted, wanted_of
from rules.model.drift import Aspect, Undone, aspects_of
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Member, PersonId
from rules.model.refusals import DirectoryChanged
from rules.review_directory import PAGE_SIZE, put_all_back, put_back, read_sheet
from rules.show_space import show_space
from rules.verify_journal import Progress, follow, read_part
from tests.people import ANNE, BRUNO, CHLOE, DENIS, member, subscriber
from tests.rules.directories import CROWD, DAY, Firm, facts, with_directory
from tests.rules.use_cases import known

NOBODY = PersonId(999)


def differs(firm: Firm, who: Member) -> set[Aspect]:
    """In what somebody’s entry differs."""
    wanted = wanted_of(known(firm.records, who))
    assert wanted is not None
    return {*aspects_of(wanted.shown, firm.entry(who))}


@pytest.fixture
def firm() -> Firm:
    """Of Chloé name and address wait, of Denis a hold."""
    firm = Firm()
    firm.alter(CHLOE, last_name="Morel", email="morel@cabinet.fr")
    firm.alter(DENIS, held=True)
    firm.night()
    return firm


def kept(firm: Firm, who: Member) -> None:
    """Keep what differs of somebody."""
    until = firm.now.date() + 9 * DAY
    keep(firm.records, ANNE.slack_id, firm.id(who), until, "Voulu", form=IdempotencyKey(who.name), now=firm.now)


def test_the_list_has_what_waits_and_then_what_is_kept(firm: Firm) -> None:
    """With what the space says, who keeps it, and why; a person that waits once, and each exception for itself."""
    kept(firm, CHLOE)
    page = read_sheet(firm.records, BRUNO.slack_id)
    assert (page.waiting, page.kept, page.undone) == (1, 2, Undone(opened=1))
    assert [(each.name, [drift.aspect for drift in each.drifts], each.keeper, each.why) for each in page.items] == [
        (DENIS.name, [Aspect.HOLD], "", ""),
        (CHLOE.name, [Aspect.ADDRESS], ANNE.name, "Voulu"),
        (CHLOE.name, [Aspect.NAME], ANNE.name, "Voulu"),
    ]
    status = show_space(firm.records, ANNE.slack_id, firm.now)
    assert status.deliveries.differing == 1


def test_what_is_put_back_is_as_the_space_says(firm: Firm) -> None:
    """All that waits of one person, and nobody else’s; a line says by whom, and what was before."""
    done = put_back(firm.records, ANNE.slack_id, firm.id(CHLOE), firm.now)
    firm.bring()
    assert (done.name, done.changed, differs(firm, CHLOE), differs(firm, DENIS)) == (
        CHLOE.name,
        True,
        set(),
        {Aspect.HOLD},
    )
    (line,) = firm.lines(Action.DRIFT_PUT_BACK)
    assert (line.actor, line.whom) == (firm.id(ANNE), firm.id(CHLOE))
    assert (facts(line)["found.address"], facts(line)["must.address"]) == ("morel@cabinet.fr", CHLOE.email)
    assert firm.night().told is False


def test_the_second_press_changes_nothing_more(firm: Firm) -> None:
    """Of the same administrator, or of another."""
    for who, changed in ((ANNE, True), (ANNE, False), (BRUNO, False)):
        assert put_back(firm.records, who.slack_id, firm.id(DENIS), firm.now).changed == changed
    assert len(firm.lines(Action.DRIFT_PUT_BACK)) == 1


def test_an_exception_is_put_back_alone(firm: Firm) -> None:
    """What else is kept or waits of the same person stays."""
    kept(firm, CHLOE)
    for changed in (True, False):
        done = put_back(firm.records, BRUNO.slack_id, firm.id(CHLOE), firm.now, Aspect.NAME)
        assert done.changed == changed
    firm.bring()
    assert differs(firm, CHLOE) == {Aspect.ADDRESS}
    assert put_back(firm.records, BRUNO.slack_id, firm.id(CHLOE), firm.now).changed is False


def test_a_long_list_has_pages() -> None:
    """Beyond the last one it is the first."""
    firm = Firm(with_directory(0))
    for number in range(PAGE_SIZE + 2):
        firm.records.people.add(subscriber(member("Zoé", f"Petit{number}")))
    firm.bring()
    for number in range(PAGE_SIZE + 2):
        firm.alter(member("Zoé", f"Petit{number}"), last_name="Morel")
    firm.night()
    first = read_sheet(firm.records, ANNE.slack_id)
    assert (len(first.items), first.after, first.waiting) == (PAGE_SIZE, PAGE_SIZE, PAGE_SIZE + 2)
    last = read_sheet(firm.records, ANNE.slack_id, PAGE_SIZE)
    assert (len(last.items), last.after) == (2, None)
    assert read_sheet(firm.records, ANNE.slack_id, 999).start == 0


def crowded() -> Firm:
    """A firm of sixteen, twelve of whom others put into a group too many, two of these on hold, too."""
    firm = Firm(with_directory(12))
    for each in CROWD:
        firm.alter(each, groups=frozenset(Group))
    firm.alter(DENIS, held=True)
    firm.night()
    return firm


def test_all_is_put_back_once_it_is_confirmed() -> None:
    """With the numbers that were said; one line, and the whole journal still holds."""
    firm = crowded()
    said = read_sheet(firm.records, ANNE.slack_id).undone
    assert said == Undone(opened=1, shut=12)
    put_all_back(firm.records, ANNE.slack_id, said, firm.now)
    firm.bring()
    assert all(differs(firm, each) == set() for each in (*CROWD, DENIS))
    (line,) = firm.lines(Action.DRIFTS_PUT_BACK)
    assert (line.actor, facts(line)) == (firm.id(ANNE), {"opened": 1, "shut": 12, "changed": 0})
    assert follow(Progress(), read_part(firm.records, None)).broken is None
    with pytest.raises(DirectoryChanged):
        put_all_back(firm.records, BRUNO.slack_id, said, firm.now)


def test_nothing_is_put_back_that_nobody_confirmed() -> None:
    """More differs by now than was said."""
    firm = crowded()
    said = read_sheet(firm.records, ANNE.slack_id).undone
    firm.alter(CHLOE, last_name="Morel")
    firm.night()
    with pytest.raises(DirectoryChanged):
        put_all_back(firm.records, ANNE.slack_id, said, firm.now)
    assert firm.records.owed_to_door.standing().owed == 0
    assert firm.lines(Action.DRIFTS_PUT_BACK) == []


def test_what_is_kept_is_not_put_back_with_all() -> None:
    """It was decided on."""
    firm = crowded()
    kept(firm, DENIS)
    put_all_back(firm.records, ANNE.slack_id, Undone(shut=12), firm.now)
    firm.bring()
    assert differs(firm, DENIS) == {Aspect.HOLD}


def test_an_entry_of_nobody_is_listed_by_its_number() -> None:
    """Above the ceiling; it cannot be owed, and is counted in nothing that is confirmed."""
    firm = crowded()
    shown = replace(firm.entry(CHLOE), uid="u999", email="999@cabinet.fr")
    firm.door.put(Wanted(NOBODY, shown), None)
    firm.night()
    page = read_sheet(firm.records, ANNE.slack_id)
    assert [(each.name, each.is_known) for each in page.items][-1] == ("№ 999", False)
    assert page.undone == Undone(opened=1, shut=12)
    put_all_back(firm.records, ANNE.slack_id, page.undone, firm.now)
    assert [each.person for each in firm.records.drifts.all()] == [NOBODY]
    with pytest.raises(LookupError):
        put_back(firm.records, ANNE.slack_id, NOBODY, firm.now)
