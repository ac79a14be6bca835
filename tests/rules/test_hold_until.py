"""A hold until a day: the return by itself, whatever else happens to the access meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.close_account import close_account
from rules.endings import Ending, ending_of
from rules.erase_person import erase_person
from rules.keep_dates import keep_dates
from rules.list_subscribers import list_subscribers
from rules.model.dates import Dates, today
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import (
    DatesSet,
    Password,
    SubscriberReactivated,
    SubscriberSuspended,
)
from rules.model.payload import Cause
from rules.model.people import Access, Member, PasswordState, Person
from rules.model.refusals import FormRefused, OnHold
from rules.permissions import user_of
from rules.set_dates import set_dates
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW
from tests.rules.use_cases import add, choose, known

TODAY = today(NOW)
WHY = "Congé parental"


def on(days: int, hour: int = 9) -> datetime:
    """So many days from now, in Paris."""
    return datetime.combine(TODAY + timedelta(days=days), time(hour), ZoneInfo("Europe/Paris"))


def day(days: int) -> date:
    """That day."""
    return TODAY + timedelta(days=days)


def hold(records: Records, whose: Member = CHLOE, until: int | None = 10, now: datetime = NOW) -> Person:
    """Anne puts somebody on hold, until that day."""
    back_on = None if until is None else day(until)
    return _change(records, Wanted(known(records, whose).id, Change.SUSPEND, WHY, back_on=back_on), now)


def _change(records: Records, wanted: Wanted, now: datetime = NOW) -> Person:
    return change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey(uuid4().hex), now=now)


def set_them(records: Records, back_on: int | None, ends_on: int | None = None, now: datetime = NOW) -> Person:
    """Anne sets the dates of Chloé's access on hold."""
    dates = Dates(None, None if ends_on is None else day(ends_on), None if back_on is None else day(back_on))
    whom = known(records, CHLOE).id
    return set_dates(records, ANNE.slack_id, whom, dates, form=IdempotencyKey(uuid4().hex), now=now)


def test_it_comes_back_on_its_day_and_not_before(records: Records) -> None:
    """With the first round of that day, once; the journal tells that nobody did it."""
    assert hold(records).back_on == day(10)
    assert keep_dates(records, on(9, 23)) == 0
    assert keep_dates(records, on(10, 0)) == 1
    assert keep_dates(records, on(10, 1)) == 0
    chloe = known(records, CHLOE)
    assert (chloe.access, chloe.back_on) == (Access.ACTIVE, None)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor, entry.why) == (Action.SUBSCRIBER_REACTIVATED, None, Cause.HOLD_OVER)


def test_a_day_on_which_the_bot_was_down_is_made_up_for(records: Records) -> None:
    """They come back as soon as it runs again."""
    hold(records)
    assert keep_dates(records, on(30)) == 1
    assert known(records, CHLOE).access is Access.ACTIVE


def test_everyone_concerned_reads_until_when_and_that_it_is_over(records: Records) -> None:
    """The person, those who decide, and the channel; of the return the author, too, since it was not them."""
    hold(records)
    assert records.outbox.recipients(SubscriberSuspended) == ["Chloé Colin", "Bruno Bernard", None]
    assert {tells(each).back_on for each in records.outbox.of(SubscriberSuspended)} == {day(10)}
    keep_dates(records, on(10))
    told = records.outbox.recipients(SubscriberReactivated)
    assert sorted(told, key=str) == ["Anne Aubert", "Bruno Bernard", "Chloé Colin", None]
    assert {tells(each).author for each in records.outbox.of(SubscriberReactivated)} == {None}


def test_a_password_that_was_noted_serves_again(records: Records) -> None:
    """None is sent, and the person reads so."""
    hold(records)
    keep_dates(records, on(10))
    assert known(records, CHLOE).password_state is PasswordState.NOTED
    assert records.outbox.of(Password) == []
    assert {tells(each).keeps_password for each in records.outbox.of(SubscriberReactivated)} == {True}


def test_one_that_was_not_noted_is_replaced(records: Records) -> None:
    """Its message says that the hold is over; the one of before stays void."""
    add(records, DENIS)
    hold(records, DENIS)
    keep_dates(records, on(10))
    denis = known(records, DENIS)
    assert (denis.access, denis.password_state, denis.password_hash) == (Access.ACTIVE, PasswordState.TO_SEND, None)
    message = records.outbox.of(Password)[-1]
    assert (message.recipient, tells(message).occasion) == (denis, "returned")
    assert {tells(each).keeps_password for each in records.outbox.of(SubscriberReactivated)} == {False}


def test_without_any_administrator_a_new_password_waits(records: Records) -> None:
    """Nobody could hand it over; who noted theirs needs nobody."""
    add(records, DENIS)
    for who in (CHLOE, DENIS):
        hold(records, who)
    records.people.update(replace(known(records, ANNE), administrator_since=None))
    assert keep_dates(records, on(10)) == 1
    assert [known(records, who).access for who in (CHLOE, DENIS)] == [Access.ACTIVE, Access.SUSPENDED]
    choose(records, BRUNO)
    assert keep_dates(records, on(11)) == 1
    assert tells(records.outbox.of(Password)[-1]).author == known(records, BRUNO).id


@pytest.mark.parametrize(
    ("back", "ends", "wrong"),
    [
        (None, None, []),
        (1, None, []),
        (0, None, ["back_on"]),
        (-3, None, ["back_on"]),
        (5, 5, []),
        (6, 5, ["back_on"]),
        (None, 5, []),
    ],
)
def test_a_return_is_after_today_and_within_the_access(
    records: Records, back: int | None, ends: int | None, wrong: list[str]
) -> None:
    """Else it is refused at its field, in the window of the hold and in that of the dates."""
    last = None if ends is None else day(ends)
    records.people.update(replace(known(records, CHLOE), ends_on=last))
    if wrong:
        with pytest.raises(FormRefused) as refused:
            hold(records, until=back)
        assert [each.field for each in refused.value.refusals] == wrong
        hold(records, until=None)
        with pytest.raises(FormRefused) as refused:
            set_them(records, back, ends)
        assert [each.field for each in refused.value.refusals] == wrong
    else:
        assert hold(records, until=back).back_on == (None if back is None else day(back))


def test_a_hold_is_prolonged_shortened_or_made_endless(records: Records) -> None:
    """By its dates; the person reads so, too, though they are no user."""
    hold(records)
    assert set_them(records, 20).back_on == day(20)
    assert keep_dates(records, on(10)) == 0
    assert set_them(records, None).back_on is None
    assert keep_dates(records, on(40)) == 0
    set_them(records, 41, now=on(40))
    assert keep_dates(records, on(41)) == 1
    told = records.outbox.recipients(DatesSet)
    assert told.count("Chloé Colin") == 3
    assert [tells(each).back_on for each in records.outbox.of(DatesSet)][::3] == [day(20), None, day(41)]


def test_a_return_that_would_be_after_the_last_day_is_none(records: Records) -> None:
    """The bot was down for both: the access stays on hold, for the other reason."""
    records.people.update(replace(known(records, CHLOE), ends_on=day(12)))
    hold(records)
    assert keep_dates(records, on(13)) == 1
    chloe = known(records, CHLOE)
    assert (chloe.access, chloe.back_on) == (Access.SUSPENDED, None)
    assert records.outbox.of(SubscriberReactivated) == []
    assert tells(records.outbox.of(SubscriberSuspended)[-1]).cause is Cause.END_DATE


def test_the_last_day_counts_again_after_the_return(records: Records) -> None:
    """Its reminders, too."""
    records.people.update(replace(known(records, CHLOE), ends_on=day(15)))
    hold(records)
    for days, done in ((10, 1), (11, 1), (14, 1), (15, 0), (16, 1)):
        assert keep_dates(records, on(days)) == done
    assert known(records, CHLOE).access is Access.SUSPENDED


def test_an_account_that_was_closed_meanwhile_does_not_come_back(records: Records) -> None:
    """Who left the firm stays on hold; administrators are asked what follows."""
    hold(records)
    close_account(records, known(records, CHLOE), on(5))
    assert keep_dates(records, on(10)) == 0
    (gone,) = (each for each in records.people.everyone() if each.former_slack_id == CHLOE.slack_id)
    assert (gone.access, gone.back_on) == (Access.SUSPENDED, None)
    assert tells(records.outbox.of(SubscriberSuspended)[-1]).cause is Cause.ACCOUNT_CLOSED


@pytest.mark.parametrize("what", [Change.REACTIVATE, Change.REMOVE])
def test_what_an_administrator_does_meanwhile_is_all_that_happens(records: Records, what: Change) -> None:
    """Reactivated or removed, no return is left; nor after the person was added or put on hold anew."""
    hold(records)
    person = _change(records, Wanted(known(records, CHLOE).id, what, WHY), on(5))
    assert person.back_on is None
    assert keep_dates(records, on(10)) == 0
    if what is Change.REMOVE:
        add(records, CHLOE)
    hold(records, until=None, now=on(11))
    assert keep_dates(records, on(40)) == 0
    assert known(records, CHLOE).access is Access.SUSPENDED


def test_an_erased_person_has_no_return(records: Records) -> None:
    """Who is removed and erased comes back never."""
    chloe = hold(records)
    _change(records, Wanted(chloe.id, Change.REMOVE, WHY), on(5))
    for message in records.outbox.everything():
        records.outbox.cancel(message.id, on(5))
    erase_person(records, chloe.email, on(6))
    assert records.people.get(chloe.id).back_on is None
    assert keep_dates(records, on(10)) == 0


def test_a_partner_comes_back_as_a_subscriber(records: Records) -> None:
    """All the while they are a user, as partners are."""
    records.people.update(replace(known(records, CHLOE), partner=True))
    hold(records)
    assert user_of(records, CHLOE.slack_id).access is Access.SUSPENDED
    assert keep_dates(records, on(10)) == 1
    assert known(records, CHLOE).access is Access.ACTIVE


def test_administrators_read_since_when_by_whom_and_why(records: Records) -> None:
    """In the list; other readers do not."""
    chloe = hold(records)
    held = {chloe.id: Ending(NOW, "Anne Aubert", WHY)}
    assert list_subscribers(records, ANNE.slack_id, NOW).holds == held
    assert list_subscribers(records, BRUNO.slack_id, NOW).holds == {}


def test_of_what_was_erased_nothing_is_shown(records: Records) -> None:
    """No line, or one without its reason."""
    chloe = hold(records)
    assert ending_of(records, known(records, ANNE).id, Action.SUBSCRIBER_SUSPENDED) is None
    records.journal.forget(chloe.id)
    assert ending_of(records, chloe.id, Action.SUBSCRIBER_SUSPENDED) == Ending(NOW, "Anne Aubert", "")


def test_who_is_on_hold_reads_since_when_and_until_when(records: Records) -> None:
    """And whom to turn to."""
    hold(records)
    with pytest.raises(OnHold) as refused:
        user_of(records, CHLOE.slack_id)
    assert (refused.value.since, refused.value.back_on) == (NOW, day(10))
    assert refused.value.administrators == ("Anne Aubert",)
