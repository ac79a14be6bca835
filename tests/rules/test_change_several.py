"""The same for several at once: each as if alone, those who decide told once, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import uuid4

import pytest

from rules.change_access import Change, Wanted, change_access
from rules.change_several import (
    AT_ONCE,
    Several,
    WantedForSeveral,
    change_several,
    choices,
    everybody_at,
    may_change_several,
)
from rules.list_subscribers import ListPlace
from rules.mentions import look_up
from rules.model.dates import Dates, today
from rules.model.journal import Action, IdempotencyKey
from rules.model.listing import Filter
from rules.model.messages import (
    DatesSet,
    Password,
    PasswordSentFor,
    PasswordsSentFor,
    SeveralChanged,
    SubscriberRemoved,
    SubscriberSuspended,
)
from rules.model.payload import ForSeveral, Payload
from rules.model.people import Access, Member, PasswordState, Person, PersonId
from rules.model.refusals import (
    AccessChanged,
    DateTooEarly,
    EndsThen,
    FormRefused,
    Missing,
    NobodyChosen,
    NotAnAdministrator,
    NotYourself,
    ReasonMissing,
    TooManyChosen,
)
from rules.renew_password import renew_password
from rules.set_dates import set_dates
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, subscriber
from tests.rules.use_cases import known, space_of

EMIL = member("Émile", "Évrard")
ENDS_ON = today(LATER) + timedelta(days=60)
REASON = "Fin de mission"
NOTICES = {
    ForSeveral.SUSPEND: SubscriberSuspended,
    ForSeveral.REMOVE: SubscriberRemoved,
    ForSeveral.DATES: DatesSet,
    ForSeveral.PASSWORDS: Password,
}


def space() -> Records:
    """Anne and Bruno decide; Chloé, Denis and Émile are subscribers, Émile without an account."""
    return space_of(
        [
            partner(ANNE, administrator_since=NOW),
            partner(BRUNO, administrator_since=NOW),
            *(
                subscriber(each, password_state=PasswordState.DELIVERED, password_at=NOW, password_hash="a hash")
                for each in (CHLOE, DENIS)
            ),
            subscriber(EMIL, slack_id=None, email="emile@cabinet.fr"),
        ]
    )


def emil(records: Records) -> Person:
    """Give Émile, who has no account."""
    found = records.people.by_email("emile@cabinet.fr")
    assert found is not None
    return found


def all_three(records: Records) -> tuple[PersonId, ...]:
    """Give the three subscribers, in no order."""
    return (emil(records).id, known(records, CHLOE).id, known(records, DENIS).id)


def do(records: Records, what: ForSeveral, people: tuple[PersonId, ...], **changes: Any) -> Several:
    """Anne confirms it for these, with a reason and a day unless said otherwise."""
    author: Member = changes.pop("author", ANNE)
    form = IdempotencyKey(changes.pop("form", uuid4().hex))
    asked = replace(WantedForSeveral(what, people, REASON, ENDS_ON), **changes)
    return change_several(records, author.slack_id, asked, form=form, now=LATER)


def to_whom(records: Records, kind: type[Payload]) -> list[str]:
    """Name who is told of it."""
    owed = records.outbox.of(kind)
    return sorted(each.recipient.first_name if each.recipient else "channel" for each in owed)


def alone(records: Records, what: ForSeveral, person: PersonId, form: str) -> None:
    """Anne does it for one person, as was always possible."""
    key: dict[str, Any] = {"form": IdempotencyKey(form), "now": LATER}
    match what:
        case ForSeveral.SUSPEND | ForSeveral.REMOVE:
            change_access(records, ANNE.slack_id, Wanted(person, Change(what.value), REASON), **key)
        case ForSeveral.DATES:
            set_dates(records, ANNE.slack_id, person, Dates(None, ENDS_ON), **key)
        case ForSeveral.PASSWORDS:
            renew_password(records, ANNE.slack_id, person, **key)


@pytest.mark.parametrize("what", ForSeveral)
def test_each_is_changed_as_if_alone(what: ForSeveral) -> None:
    """The same people, the same lines in the journal, and the same messages to them and by hand."""
    one_by_one, at_once, numbers = space(), space(), count()
    people = [known(at_once, CHLOE).id, known(at_once, DENIS).id, emil(at_once).id]
    for person in people:
        alone(one_by_one, what, person, f"form {next(numbers)}")
    done = do(at_once, what, tuple(people))
    assert [each.id for each in done.done] == people
    assert done.not_done == ()
    assert at_once.people.everyone() == one_by_one.people.everyone()
    lines = [[replace(each, form=None) for each in records.journal.entries] for records in (at_once, one_by_one)]
    assert lines[0][:-1] == lines[1]
    owed = [
        sorted(
            (each.recipient.id, str(each.payload))
            for each in records.outbox.of(NOTICES[what])
            if each.recipient and each.recipient.id in {known(records, ANNE).id, *people}
        )
        for records in (at_once, one_by_one)
    ]
    assert owed[0] == owed[1]
    assert owed[0] or what is ForSeveral.DATES


@pytest.mark.parametrize("what", [ForSeveral.SUSPEND, ForSeveral.REMOVE, ForSeveral.DATES])
def test_those_who_decide_and_the_channel_are_told_once(what: ForSeveral) -> None:
    """One message names all, with the reason for who decides and without it for the channel."""
    records = space()
    do(records, what, all_three(records))
    assert to_whom(records, SeveralChanged) == ["Bruno", "channel"]
    told = {
        each.recipient.first_name if each.recipient else "channel": look_up(records, each).reasons.get(each.entry, "")
        for each in records.outbox.of(SeveralChanged)
    }
    assert told == {"Bruno": REASON, "channel": ""}
    payload = tells(records.outbox.of(SeveralChanged)[0])
    assert isinstance(payload, SeveralChanged)
    assert payload.whom == (known(records, CHLOE).id, known(records, DENIS).id, emil(records).id)
    assert payload.ends_on == (ENDS_ON if what is ForSeveral.DATES else None)
    assert {*to_whom(records, NOTICES[what])} <= {"Chloé", "Denis", "Émile"}


def test_a_security_notice_says_whose_passwords_were_made_and_who_hands_them_over() -> None:
    """Once, to partners and the channel; those outside Slack are named."""
    records = space()
    do(records, ForSeveral.PASSWORDS, all_three(records))
    assert to_whom(records, PasswordsSentFor) == ["Bruno", "channel"]
    assert records.outbox.of(PasswordSentFor) == []
    payload = tells(records.outbox.of(PasswordsSentFor)[0])
    assert isinstance(payload, PasswordsSentFor)
    assert (len(payload.whom), payload.handed) == (3, (emil(records).id,))
    assert to_whom(records, Password) == ["Anne", "Chloé", "Denis"]


def test_who_is_among_them_and_decides_reads_no_reason_of_their_own() -> None:
    """Bruno, a partner put on hold with another, reads of both without why; alone, they read only of their own."""
    records = space()
    bruno = replace(known(records, BRUNO), access=Access.ACTIVE)
    records.people.update(bruno)
    do(records, ForSeveral.SUSPEND, (bruno.id, known(records, CHLOE).id))
    (to_bruno,) = [each for each in records.outbox.of(SeveralChanged) if each.recipient]
    assert look_up(records, to_bruno).reasons == {}
    again = space()
    again.people.update(replace(known(again, BRUNO), access=Access.ACTIVE))
    do(again, ForSeveral.SUSPEND, (known(again, BRUNO).id,))
    assert to_whom(again, SeveralChanged) == ["channel"]


def test_refusals_are_by_name_and_lose_nothing() -> None:
    """Anne, who asks, and who is on hold already are named with why; the others are done."""
    records = space()
    records.people.update(replace(known(records, DENIS), access=Access.SUSPENDED))
    people = (*all_three(records), known(records, ANNE).id)
    asked = may_change_several(records, ANNE.slack_id, ForSeveral.SUSPEND, people)
    done = do(records, ForSeveral.SUSPEND, people)
    for each in (asked, done):
        assert [person.first_name for person in each.done] == ["Chloé", "Émile"]
        assert {(left.person.first_name, type(left.why)) for left in each.not_done} == {
            ("Anne", NotYourself),
            ("Denis", AccessChanged),
        }
    assert known(records, DENIS).access is Access.SUSPENDED
    assert known(records, ANNE).is_administrator


def test_where_nothing_can_be_done_nobody_is_told() -> None:
    """No line, no message."""
    records = space()
    before = [*records.journal.entries], [*records.outbox.everything()]
    done = do(records, ForSeveral.REMOVE, (known(records, ANNE).id,))
    assert (done.done, len(done.not_done)) == ((), 1)
    assert ([*records.journal.entries], [*records.outbox.everything()]) == before


@pytest.mark.parametrize("what", ForSeveral)
def test_pressed_twice_it_is_done_once(what: ForSeveral) -> None:
    """The second press gives the same outcome, whatever happened in between."""
    records = space()
    people = (*all_three(records), known(records, ANNE).id) if what is ForSeveral.SUSPEND else all_three(records)
    first = do(records, what, people, form="a form")
    before = [*records.journal.entries], [*records.outbox.everything()], records.people.everyone()
    again = do(records, what, people, form="a form")
    assert ([*records.journal.entries], [*records.outbox.everything()], records.people.everyone()) == before
    assert [each.id for each in again.done] == [each.id for each in first.done]
    assert [each.person.id for each in again.not_done] == [each.person.id for each in first.not_done]


@pytest.mark.parametrize(
    ("what", "changes", "refusal"),
    [
        (ForSeveral.SUSPEND, {"why": " "}, ReasonMissing),
        (ForSeveral.REMOVE, {"why": ""}, ReasonMissing),
        (ForSeveral.SUSPEND, {"back_on": today(LATER)}, DateTooEarly),
        (ForSeveral.DATES, {"ends_on": None}, Missing),
        (ForSeveral.DATES, {"ends_on": today(LATER) - timedelta(days=1)}, DateTooEarly),
    ],
)
def test_what_is_missing_is_said_at_its_field(what: ForSeveral, changes: dict[str, Any], refusal: type) -> None:
    """A reason, or a day that is still to come; nothing was changed."""
    records = space()
    with pytest.raises(FormRefused) as refused:
        do(records, what, all_three(records), **changes)
    assert [type(each) for each in refused.value.refusals] == [refusal]
    assert records.journal.entries == []


def test_a_day_that_one_access_cannot_end_on_is_theirs_alone() -> None:
    """One that begins later, and one that ends then as it is, are named; the third is set."""
    records = space()
    starts = ENDS_ON + timedelta(days=1)
    records.people.update(replace(known(records, CHLOE), access=Access.PLANNED, starts_on=starts))
    records.people.update(replace(known(records, DENIS), ends_on=ENDS_ON))
    done = do(records, ForSeveral.DATES, all_three(records))
    assert [each.first_name for each in done.done] == ["Émile"]
    assert {(left.person.first_name, type(left.why)) for left in done.not_done} == {
        ("Chloé", FormRefused),
        ("Denis", EndsThen),
    }
    assert known(records, CHLOE).starts_on == starts


def test_several_are_on_hold_until_a_day() -> None:
    """They come back by themselves then, who is told reads it; one that ends before is named, and left as it was."""
    records, back_on = space(), ENDS_ON + timedelta(days=1)
    records.people.update(replace(known(records, DENIS), ends_on=ENDS_ON))
    done = do(records, ForSeveral.SUSPEND, all_three(records), back_on=back_on)
    assert [(each.first_name, each.back_on) for each in done.done] == [("Chloé", back_on), ("Émile", back_on)]
    assert [(left.person.first_name, type(left.why)) for left in done.not_done] == [("Denis", FormRefused)]
    assert known(records, DENIS).access is Access.ACTIVE
    told = [tells(each) for each in records.outbox.of(SeveralChanged)]
    assert [each.back_on for each in told if isinstance(each, SeveralChanged)] == [back_on, back_on]
    assert emil(records).back_on == back_on


def test_there_are_bounds() -> None:
    """Somebody must be chosen, and not more than are changed well in time."""
    records = space()
    with pytest.raises(NobodyChosen):
        may_change_several(records, ANNE.slack_id, ForSeveral.SUSPEND, ())
    with pytest.raises(TooManyChosen):
        do(records, ForSeveral.SUSPEND, tuple(PersonId(each) for each in range(AT_ONCE + 1)))
    with pytest.raises(NotAnAdministrator):
        do(records, ForSeveral.SUSPEND, all_three(records), author=CHLOE)


def test_everybody_found_is_chosen_as_far_as_it_goes() -> None:
    """Of those who match search and kind, the first fifty, and how many there are."""
    records = space_of(
        [
            partner(ANNE, administrator_since=NOW),
            *(
                subscriber(member("Zoé", f"Z{n:02}", slack_id=f"U{n}", email=f"z{n}@c.fr"), password_state=state)
                for n in range(60)
                for state in [PasswordState.DELIVERED if n < 55 else PasswordState.NOTED]
            ),
        ]
    )
    found = everybody_at(records, ANNE.slack_id, ListPlace("zoe", Filter.NOT_NOTED), NOW)
    assert (len(found.people), found.total) == (AT_ONCE, 55)
    assert choices(records, ANNE.slack_id, ListPlace("zoe", Filter.NOT_NOTED), NOW).page.total == 55


@pytest.mark.parametrize(
    ("what", "action"),
    [
        (ForSeveral.SUSPEND, Action.SEVERAL_SUSPENDED),
        (ForSeveral.REMOVE, Action.SEVERAL_REMOVED),
        (ForSeveral.DATES, Action.SEVERAL_DATED),
        (ForSeveral.PASSWORDS, Action.SEVERAL_RENEWED),
    ],
)
def test_the_journal_says_that_it_was_at_once(what: ForSeveral, action: Action) -> None:
    """After a line for each, one for all, with the reason."""
    records = space()
    do(records, what, all_three(records))
    *each, last = records.journal.entries
    assert (last.action, last.whom, last.why) == (action, None, REASON)
    assert len(each) == 3
