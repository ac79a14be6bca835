"""The dates of an access: set by administrators, kept by the bot, made up for where it was down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from rules.add_subscriber import Added, begins_later
from rules.change_access import Change, Wanted, change_access
from rules.close_account import close_account
from rules.keep_dates import keep_dates
from rules.model.dates import Dates, refused_dates, today
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import AccessEnding, DatesSet, Password, SubscriberAdded, SubscriberSuspended
from rules.model.passwords import PasswordDelivery
from rules.model.payload import Cause
from rules.model.people import Access, Member, PasswordState, Person
from rules.model.refusals import (
    AccessChanged,
    DatesChanged,
    DateTooEarly,
    EndIsOver,
    FormRefused,
    NotAnAdministrator,
    NotAUser,
)
from rules.model.subscriber_form import read
from rules.set_dates import may_set_dates, set_dates
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW
from tests.rules.use_cases import add, choose, known, typed

TODAY = today(NOW)
MAIL = PasswordDelivery.MESSAGE


def on(days: int, hour: int = 9) -> datetime:
    """So many days from now, in Paris."""
    return datetime.combine(TODAY + timedelta(days=days), time(hour), ZoneInfo("Europe/Paris"))


def day(days: int) -> date:
    """That day."""
    return TODAY + timedelta(days=days)


def set_them(records: Records, whose: Person, author: Member = ANNE, **dates: Any) -> Person:
    """An administrator saves the dates."""
    form = IdempotencyKey(dates.pop("form", uuid4().hex))
    found = Dates(dates.get("starts_on"), dates.get("ends_on"))
    return set_dates(records, author.slack_id, whose.id, found, form=form, now=dates.get("now", NOW))


def keep(records: Records, now: datetime) -> int:
    """The hourly round."""
    return keep_dates(records, now)


def planned(records: Records, days: int = 10) -> Added:
    """Denis is added with an access that begins later."""
    return add(records, DENIS, form=typed(DENIS, starts_on=day(days).isoformat()))


def test_days_are_the_firms() -> None:
    """Its day begins at midnight in Paris, in winter and in summer."""
    assert today(datetime.fromisoformat("2026-01-31T23:30:00+00:00")) == date(2026, 2, 1)
    assert today(datetime.fromisoformat("2026-07-31T22:30:00+00:00")) == date(2026, 8, 1)
    assert today(datetime.fromisoformat("2026-01-31T22:30:00+00:00")) == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("starts", "ends", "wrong"),
    [
        (None, None, []),
        (0, 0, []),
        (5, 5, []),
        (-1, None, ["starts_on"]),
        (None, -1, ["ends_on"]),
        (5, 4, ["ends_on"]),
        (-2, -1, ["starts_on", "ends_on"]),
    ],
)
def test_dates_that_make_no_sense_are_refused(starts: int | None, ends: int | None, wrong: list[str]) -> None:
    """A first day that is over, a last one before it or over: at its field, with the first day that would do."""
    dates = Dates(None if starts is None else day(starts), None if ends is None else day(ends))
    assert [each.field for each in refused_dates(dates, TODAY)] == wrong
    form = typed(
        DENIS,
        starts_on=dates.starts_on.isoformat() if dates.starts_on else "",
        ends_on=dates.ends_on.isoformat() if dates.ends_on else "",
    )
    assert [each.field for each in read(form, TODAY).refusals] == wrong


def test_an_access_that_begins_later_is_none_yet(records: Records) -> None:
    """In the list, the address taken, no user and without password; partners and channel read from when on."""
    added = planned(records)
    assert (added.person.access, added.person.starts_on) == (Access.PLANNED, day(10))
    assert (added.person.is_listed, added.person.is_user) == (True, False)
    assert (added.person.password_state, added.person.password_hash) == (PasswordState.NONE, None)
    assert records.outbox.of(Password) == []
    assert {tells(each).starts_on for each in records.outbox.of(SubscriberAdded)} == {day(10)}


def test_pressing_twice_plans_once(records: Records) -> None:
    """The same outcome, one line."""
    form = typed(DENIS, starts_on=day(3).isoformat())
    first = add(records, DENIS, form=form, form_id="twice")
    again = add(records, DENIS, form=form, form_id="twice")
    assert again.person == first.person
    assert len(records.journal.entries) == 1


def test_today_is_not_later(records: Records) -> None:
    """An access from today on begins as any other."""
    added = add(records, DENIS, form=typed(DENIS, starts_on=TODAY.isoformat(), ends_on=day(30).isoformat()))
    assert (added.person.access, added.person.ends_on) == (Access.ACTIVE, day(30))
    assert not begins_later(read(typed(DENIS, starts_on=TODAY.isoformat())).candidate, NOW)


def test_it_begins_on_its_day_with_a_password(records: Records) -> None:
    """Once; as if its administrator had just added them."""
    person = planned(records).person
    assert keep(records, on(9, 23)) == 0
    assert keep(records, on(10, 0)) == 1
    assert keep(records, on(10, 1)) == 0
    begun = records.people.get(person.id)
    assert (begun.access, begun.password_state) == (Access.ACTIVE, PasswordState.TO_SEND)
    (message,) = records.outbox.of(Password)
    assert (message.recipient, tells(message).author, tells(message).occasion) == (
        begun,
        known(records, ANNE).id,
        "added",
    )
    assert records.journal.entries[-1].action is Action.ACCESS_BEGAN


def test_without_any_administrator_it_waits(records: Records) -> None:
    """Nobody could be asked about it, or hand its password over; it begins once there is one."""
    planned(records)
    records.people.update(replace(known(records, ANNE), administrator_since=None))
    assert keep(records, on(10)) == 0
    choose(records, BRUNO)
    assert keep(records, on(11)) == 1
    assert tells(records.outbox.of(Password)[0]).author == known(records, BRUNO).id


@pytest.mark.parametrize(
    ("looks", "reminded"),
    [
        ([30], 0),
        ([23, 24], 1),
        ([23, 26, 28, 29], 2),
        ([29, 30], 1),
        ([28, 29, 30], 2),
    ],
)
def test_administrators_are_reminded_seven_days_and_one_before(
    records: Records, looks: list[int], reminded: int
) -> None:
    """Each once; on the last day of a month it is the latter; what was missed collapses into one."""
    set_them(records, known(records, CHLOE), ends_on=day(30))
    for each in looks:
        if each == 30 and reminded == 0:
            continue
        keep(records, on(each))
        keep(records, on(each, 10))
    assert len(records.outbox.of(AccessEnding)) == reminded


def test_the_day_after_the_last_it_is_put_on_hold(records: Records) -> None:
    """On the last day itself they still have access; then they, those who decide and the channel read why."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(2))
    keep(records, on(2, 23))
    assert records.people.get(chloe.id).access is Access.ACTIVE
    assert keep(records, on(3, 0)) == 1
    assert keep(records, on(3, 1)) == 0
    assert records.people.get(chloe.id).access is Access.SUSPENDED
    assert {tells(each).cause for each in records.outbox.of(SubscriberSuspended)} == {Cause.END_DATE}


def test_an_end_that_was_missed_is_made_up_for(records: Records) -> None:
    """The bot was down for a month."""
    set_them(records, known(records, CHLOE), ends_on=day(2))
    assert keep(records, on(40)) == 1
    assert known(records, CHLOE).access is Access.SUSPENDED
    assert records.outbox.of(AccessEnding) == []


def reactivate(records: Records, whose: Person, now: datetime, **wanted: Any) -> Person:
    """Anne reactivates somebody."""
    what, form = Wanted(whose.id, Change.REACTIVATE, **wanted), IdempotencyKey(uuid4().hex)
    return change_access(records, ANNE.slack_id, what, form=form, now=now)


@pytest.mark.parametrize("ends", [None, 4, 30])
def test_who_is_reactivated_after_their_end_has_the_one_that_was_asked_for(records: Records, ends: int | None) -> None:
    """None only where the administrator was asked, and left it empty."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(2))
    keep(records, on(3))
    back = reactivate(records, chloe, on(4), asked=True, ends_on=None if ends is None else day(ends))
    assert (back.access, back.ends_on) == (Access.ACTIVE, None if ends is None else day(ends))
    assert keep(records, on(4, 10)) == (ends == 4)  # the reminder of its last day


def test_an_end_that_is_over_is_never_taken_away_unasked(records: Records) -> None:
    """A window that did not ask changes nothing; one that did takes no day that is over."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(2))
    keep(records, on(3))
    with pytest.raises(EndIsOver) as over:
        reactivate(records, chloe, on(4))
    assert over.value.ends_on == day(2)
    with pytest.raises(FormRefused) as refused:
        reactivate(records, chloe, on(4), asked=True, ends_on=day(3))
    assert [each.field for each in refused.value.refusals] == ["ends_on"]
    assert (known(records, CHLOE).access, known(records, CHLOE).ends_on) == (Access.SUSPENDED, day(2))


def test_an_end_to_come_outlasts_a_hold(records: Records) -> None:
    """Nobody is asked for it."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(20))
    hold(records, chloe)
    assert reactivate(records, chloe, on(4), ends_on=day(90)).ends_on == day(20)


def hold(records: Records, whose: Person, until: date | None = None, now: datetime = NOW) -> Person:
    """Anne puts somebody on hold."""
    what = Wanted(whose.id, Change.SUSPEND, "Congé", back_on=until)
    return change_access(records, ANNE.slack_id, what, form=IdempotencyKey(uuid4().hex), now=now)


@pytest.mark.parametrize("starts", [None, 0])
def test_a_start_moved_to_today_begins_at_once(records: Records, starts: int | None) -> None:
    """Not at the next round; no first day means from now on, too."""
    person = planned(records).person
    begun = set_them(records, person, starts_on=None if starts is None else day(starts), ends_on=day(40))
    assert (begun.access, begun.starts_on, begun.ends_on) == (Access.ACTIVE, TODAY, day(40))
    assert begun.password_state is PasswordState.TO_SEND
    assert [each.action for each in records.journal.entries[-2:]] == [Action.DATES_SET, Action.ACCESS_BEGAN]
    (message,) = records.outbox.of(Password)
    assert (message.recipient, tells(message).author) == (begun, known(records, ANNE).id)
    assert {tells(each).begun for each in records.outbox.of(DatesSet)} == {True}
    assert keep(records, on(1)) == 0


def test_an_access_whose_last_day_passed_before_it_began_never_begins(records: Records) -> None:
    """The bot was down for both days: it is on hold, and no password goes out."""
    form = typed(DENIS, starts_on=day(2).isoformat(), ends_on=day(4).isoformat())
    person = add(records, DENIS, form=form).person
    assert keep(records, on(9)) == 1
    assert records.people.get(person.id).access is Access.SUSPENDED
    assert records.outbox.of(Password) == []


def test_an_access_to_come_does_not_begin_once_the_account_is_closed(records: Records) -> None:
    """Who left before their first day is on hold; administrators are asked, and may let it begin at once."""
    person = planned(records).person
    close_account(records, person, on(5))
    assert keep(records, on(10)) == 0
    assert records.people.get(person.id).access is Access.SUSPENDED
    assert tells(records.outbox.of(SubscriberSuspended)[-1]).cause is Cause.ACCOUNT_CLOSED
    begun = reactivate(records, person, on(6))
    assert (begun.access, begun.starts_on) == (Access.ACTIVE, None)


def test_the_first_day_of_an_access_that_has_begun_stays(records: Records) -> None:
    """Other dates do not make it unknown."""
    person = planned(records).person
    keep(records, on(10))
    changed = set_them(records, person, ends_on=day(40), now=on(11))
    assert (changed.starts_on, changed.ends_on) == (day(10), day(40))


def test_extending_starts_the_reminders_anew(records: Records) -> None:
    """The first who extends counts: an older button says until when it lasts now."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(5))
    keep(records, on(1))
    assert may_set_dates(records, ANNE.slack_id, chloe.id, day(5)) == records.people.get(chloe.id)
    set_them(records, chloe, ends_on=day(60), now=on(1))
    with pytest.raises(DatesChanged) as refused:
        may_set_dates(records, ANNE.slack_id, chloe.id, day(5))
    assert refused.value.ends_on == day(60)
    assert keep(records, on(6)) == 0
    assert keep(records, on(55)) == 1


def test_everyone_concerned_is_told_and_once(records: Records) -> None:
    """The person, partners, administrators but the author, and the channel; without a change nobody."""
    chloe = set_them(records, known(records, CHLOE), ends_on=day(5), form="twice")
    set_them(records, chloe, ends_on=day(5), form="twice")
    set_them(records, chloe, ends_on=day(5))
    assert records.outbox.recipients(DatesSet) == ["Chloé Colin", "Bruno Bernard", None]
    assert [each.action for each in records.journal.entries] == [Action.DATES_SET]


def test_a_planned_access_can_be_put_off_or_removed(records: Records) -> None:
    """Its first day may still be changed; one that has begun has none to change."""
    person = planned(records).person
    later = set_them(records, person, starts_on=day(20), ends_on=day(40))
    assert (later.starts_on, later.ends_on) == (day(20), day(40))
    begun = set_them(records, known(records, CHLOE), starts_on=day(3), ends_on=day(9))
    assert (begun.access, begun.starts_on) == (Access.ACTIVE, None)
    with pytest.raises(FormRefused) as refused:
        set_them(records, later, starts_on=day(20), ends_on=day(19))
    assert isinstance(refused.value.refusals[0], DateTooEarly)


@pytest.mark.parametrize(
    ("who", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_only_administrators_set_dates(records: Records, who: Member, refusal: type[Exception]) -> None:
    """Not even a partner who has not enrolled."""
    with pytest.raises(refusal):
        set_them(records, known(records, CHLOE), author=who, ends_on=day(5))


@pytest.mark.parametrize("access", [Access.NONE, Access.REMOVED])
def test_without_access_there_are_no_dates(records: Records, access: Access) -> None:
    """They are to be reactivated or added first."""
    records.people.update(replace(known(records, CHLOE), access=access))
    with pytest.raises(AccessChanged):
        set_them(records, known(records, CHLOE), ends_on=day(5), now=LATER)
