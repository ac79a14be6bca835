"""What the Home shows whom, and whose is out of date."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules import deliveries
from rules.home import Overview, closed, opened, out_of_date, overview, shown, snapshot
from rules.model.homes import Headcount, Home
from rules.model.journal import Action, NewEntry
from rules.model.people import Member, SlackId
from rules.model.refusals import NotAUser
from rules.recognise import recognise
from rules.what_waits import Todo
from tests.fakes.records import Records
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, NOW, member
from tests.rules.use_cases import add, choose, known, stored


def seen(records: Records, who: Member) -> Overview:
    """What somebody's Home shows."""
    return overview(records, who.slack_id, NOW)


def look(records: Records, *, at: timedelta = timedelta()) -> None:
    """Everybody of these tests opens their Home."""
    for who in (ANNE, BRUNO, CHLOE, DENIS):
        opened(records, Home(slack_id=who.slack_id, opened_at=NOW - at))


def test_administrators_alone_see_the_office(records: Records) -> None:
    """A partner and a subscriber see themselves and whom to ask; a stranger is refused."""
    assert seen(records, ANNE).admin_overview is not None
    for who in (BRUNO, CHLOE):
        assert seen(records, who) == Overview(known(records, who), True, ("Anne Aubert",), None)  # noqa: FBT003
    with pytest.raises(NotAUser):
        seen(records, DENIS)


def test_nothing_is_compared_while_nobody_has_a_home(records: Records) -> None:
    """A firm that uses only commands pays nothing for it."""
    assert snapshot(records, NOW) is None


def test_who_lost_their_account_is_found_by_who_they_were(records: Records) -> None:
    """Their Home is the one that must not stay as it is, however long ago they opened it."""
    look(records, at=timedelta(days=2))
    choose(records, CHLOE)
    before = snapshot(records, NOW)
    assert before is not None
    recognise(records, member("Chloé", "Colin", is_full=False), NOW)
    after = snapshot(records, NOW)
    assert after is not None
    assert CHLOE.slack_id in out_of_date(records, before, after, NOW)


def test_opening_it_again_does_not_forget_what_was_shown(records: Records) -> None:
    """And whose Home nobody knows is not remembered for having been published."""
    look(records)
    shown(records, ANNE.slack_id, "a mark")
    look(records)
    home = records.homes.get(ANNE.slack_id)
    assert home is not None
    assert home.shown == "a mark"
    shown(records, SlackId("U-NOBODY"), "a mark")
    assert records.homes.get(SlackId("U-NOBODY")) is None


def test_whoever_has_not_looked_lately_is_not_told_of_new_names(records: Records) -> None:
    """Ten thousand Homes are not published anew because of one administrator; that of the one concerned is."""
    look(records, at=timedelta(days=2))
    before = snapshot(records, NOW)
    choose(records, BRUNO)
    after = snapshot(records, NOW)
    assert before is not None
    assert after is not None
    assert set(out_of_date(records, before, after, NOW)) == {ANNE.slack_id, BRUNO.slack_id}


def test_a_line_about_nobody_concerns_the_administrators_alone(records: Records) -> None:
    """They read it among the latest events."""
    look(records)
    before = snapshot(records, NOW)
    records.journal.write(NewEntry(at=NOW, action=Action.DELIVERY_RETRIED))
    after = snapshot(records, NOW)
    assert before is not None
    assert after is not None
    assert out_of_date(records, before, after, NOW) == [ANNE.slack_id]
    assert Todo.MESSAGES_REFUSED not in {each.todo for each in after.admin_overview.waiting}


def test_only_those_concerned_are_out_of_date(records: Records) -> None:
    """A new subscriber: they and the administrators; a new administrator: all who looked lately, too."""
    for who, at in ((ANNE, NOW), (BRUNO, NOW), (CHLOE, NOW), (DENIS, NOW - timedelta(days=2))):
        opened(records, Home(slack_id=who.slack_id, opened_at=at))
    before = snapshot(records, NOW)
    assert before is not None
    everybody = {who.slack_id for who in (ANNE, BRUNO, CHLOE, DENIS)}
    assert set(out_of_date(records, None, before, NOW)) == everybody
    assert out_of_date(records, before, before, NOW) == []
    add(records, DENIS)
    after = snapshot(records, NOW)
    assert after is not None
    assert set(out_of_date(records, before, after, NOW)) == {DENIS.slack_id, ANNE.slack_id}
    choose(records, BRUNO)
    latest = snapshot(records, NOW)
    assert latest is not None
    assert set(out_of_date(records, after, latest, NOW)) == everybody - {DENIS.slack_id}


def test_the_office_counts_people_and_names_the_latest_lines(records: Records) -> None:
    """A password waits to be noted five days after it was delivered; the newest line comes first."""
    added = add(records, DENIS)
    deliveries.record_password_sent(records, stored(records, added.message), ADDRESS, NOW)
    early = overview(records, ANNE.slack_id, NOW + timedelta(days=4)).admin_overview
    late = overview(records, ANNE.slack_id, NOW + timedelta(days=5)).admin_overview
    assert early is not None
    assert late is not None
    counted = Headcount(subscribers=2, partners=2, administrators=1, suspended=0, not_noted=1, overdue=0)
    assert (early.headcount, late.headcount) == (counted, replace(counted, overdue=1))
    assert (early.waiting, [(each.todo, each.count) for each in late.waiting]) == ((), [(Todo.PASSWORDS_NOT_NOTED, 1)])
    newest = early.latest[0]
    assert (newest.entry.action, newest.actor, newest.whom) == (
        Action.SUBSCRIBER_ADDED,
        "Anne Aubert",
        "Denis Dubois",
    )


def test_a_closed_home_is_forgotten(records: Records) -> None:
    """Nothing that is published late brings it back."""
    opened(records, Home(slack_id=ANNE.slack_id, opened_at=NOW))
    closed(records, ANNE.slack_id)
    shown(records, ANNE.slack_id, "late")
    assert not records.homes.any()
