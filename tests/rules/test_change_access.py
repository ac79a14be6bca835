"""Putting on hold, reactivating, removing: who may, what ends, who is told, and once only."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from rules.change_access import Change, Wanted, change_access, may_change, suspend
from rules.deliveries import claim
from rules.mentions import look_up
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import (
    AdministratorResigned,
    Password,
    SubscriberReactivated,
    SubscriberRemoved,
    SubscriberSuspended,
)
from rules.model.notices import DeliveryState
from rules.model.passwords import PasswordDelivery
from rules.model.payload import Cause, Payload
from rules.model.people import Access, Member, PasswordState, Person
from rules.model.refusals import AccessChanged, FormRefused, NotAnAdministrator, NotAUser, NotYourself, PasswordReplaced
from rules.note_password import note_password
from rules.retry_delivery import FailedAttempt, retry_delivery
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW
from tests.rules.use_cases import add, choose, known, stored

MAIL = PasswordDelivery.MESSAGE


def change(records: Records, whose: Member, what: Change, author: Member = ANNE, **changes: Any) -> Person:
    """An administrator confirms it, with a reason unless said otherwise."""
    wanted = Wanted(known(records, whose).id, what, changes.pop("why", "Fin de mission"))
    usual = {"form": IdempotencyKey(uuid4().hex), "now": LATER}
    return change_access(records, author.slack_id, wanted, **{**usual, **changes})


def told(records: Records, kind: type[Payload]) -> dict[str, str]:
    """Who is told of it, with the reason that each may read."""
    return {
        message.recipient.first_name if message.recipient else "channel": look_up(records, message).reasons.get(
            message.entry, ""
        )
        for message in records.outbox.of(kind)
    }


def test_putting_on_hold_ends_access_and_keeps_a_noted_password(records: Records) -> None:
    """Chloé is a user no more, but stands in the list; the password that they noted will serve again."""
    noted = replace(known(records, CHLOE), password_hash="a hash")
    records.people.update(noted)
    person = change(records, CHLOE, Change.SUSPEND)
    assert (person.access, person.is_user, person.is_listed) == (Access.SUSPENDED, False, True)
    assert (person.password_state, person.password_hash) == (PasswordState.NOTED, "a hash")
    entry = records.journal.entries[-1]
    assert (entry.action, entry.whom, entry.why) == (Action.SUBSCRIBER_SUSPENDED, person.id, "Fin de mission")


def test_removing_ends_the_password_too(records: Records) -> None:
    """Nothing is left by which they could sign in; they are not in the list any more."""
    records.people.update(replace(known(records, CHLOE), password_hash="a hash"))
    person = change(records, CHLOE, Change.REMOVE)
    assert (person.access, person.is_listed) == (Access.REMOVED, False)
    assert (person.password_state, person.password_hash) == (PasswordState.NONE, None)


@pytest.mark.parametrize("what", [Change.SUSPEND, Change.REMOVE])
def test_the_reason_is_for_those_who_decide(records: Records, what: Change) -> None:
    """Partners read why; the person and the channel read that it happened. Authors are not told of their own doing."""
    change(records, CHLOE, what)
    kind = {Change.SUSPEND: SubscriberSuspended, Change.REMOVE: SubscriberRemoved}[what]
    assert told(records, kind) == {"Chloé": "", "Bruno": "Fin de mission", "channel": ""}


@pytest.mark.parametrize("what", [Change.SUSPEND, Change.REMOVE])
@pytest.mark.parametrize("why", ["", " \u00a0 ", "x" * 501])
def test_an_access_does_not_end_without_a_reason(records: Records, what: Change, why: str) -> None:
    """Nothing, spaces or too much: nothing changes, nobody is told."""
    with pytest.raises(FormRefused):
        change(records, CHLOE, what, why=why)
    assert known(records, CHLOE).access is Access.ACTIVE
    assert records.outbox.everything() == []


def test_reactivating_needs_no_reason_and_gives_back_what_was_noted(records: Records) -> None:
    """Everybody is told, and no password goes out."""
    change(records, CHLOE, Change.SUSPEND)
    person = change(records, CHLOE, Change.REACTIVATE, why="")
    assert (person.access, person.password_state) == (Access.ACTIVE, PasswordState.NOTED)
    assert set(told(records, SubscriberReactivated)) == {"Chloé", "Bruno", "channel"}
    assert records.outbox.of(Password) == []


def test_reactivating_sends_a_password_where_none_was_noted(records: Records) -> None:
    """The one of before was taken back when the access ended; the new one is made when it is delivered."""
    add(records, DENIS)
    change(records, DENIS, Change.SUSPEND)
    person = change(records, DENIS, Change.REACTIVATE)
    assert (person.password_state, person.password_hash) == (PasswordState.TO_SEND, None)
    first, second = records.outbox.of(Password)
    assert (first.state, second.state) == (DeliveryState.CANCELLED, DeliveryState.OWED)
    assert (second.recipient, tells(second).occasion) == (person, "reactivated")


def test_what_was_still_to_be_sent_is_not_sent_any_more(records: Records) -> None:
    """Of a password and of notices on their way only the news of the end itself remains."""
    added = add(records, DENIS)
    choose(records, BRUNO)
    change(records, DENIS, Change.REMOVE)
    owed = [
        each for each in records.outbox.everything() if each.recipient and each.recipient.slack_id == DENIS.slack_id
    ]
    assert stored(records, added.message).state is DeliveryState.CANCELLED
    assert [each.kind for each in owed if each.state is DeliveryState.OWED] == ["subscriber_removed"]


def test_a_password_that_stands_in_a_message_is_taken_out_at_once(records: Records) -> None:
    """And its button does nothing any more."""
    added = add(records, DENIS)
    records.outbox.sent(added.message, ADDRESS, NOW)
    change(records, DENIS, Change.REMOVE)
    edit = records.outbox.editing(added.message)
    assert edit is not None
    assert (edit.due_at, tells(edit).why) == (LATER, "ended")
    with pytest.raises(PasswordReplaced):
        note_password(records, DENIS.slack_id, added.message, ADDRESS, LATER)


def test_a_password_that_may_be_out_is_looked_for(records: Records) -> None:
    """Its holder may have sent it and died: it leaves its message after the lease, or at once if the holder lives."""
    message = add(records, DENIS).message
    held = next(each for each in claim(records, MAKER, LATER, (), 50) if each.id == message)
    change(records, DENIS, Change.SUSPEND)
    edit = records.outbox.editing(message)
    assert edit is not None
    assert held.lease is not None
    assert (edit.address, edit.due_at, tells(edit).why) == (None, held.lease.until, "held")
    assert edit.since == held.created_at
    record_sent(records, held, ADDRESS, LATER)
    found = stored(records, edit.id)
    assert (found.address, found.due_at) == (ADDRESS, LATER)
    assert records.outbox.editing(message) == found


def test_what_nobody_has_tried_to_send_is_not_looked_for(records: Records) -> None:
    """It cannot be in Slack."""
    added = add(records, DENIS)
    change(records, DENIS, Change.SUSPEND)
    assert records.outbox.editing(added.message) is None


def test_an_administrator_whose_access_ends_is_one_no_more(records: Records) -> None:
    """Everybody else gets the security notice, as when an administrator resigns."""
    choose(records, CHLOE)
    person = change(records, CHLOE, Change.SUSPEND)
    assert person.administrator_since is None
    notice = [each.recipient.first_name if each.recipient else "" for each in records.outbox.of(AdministratorResigned)]
    assert sorted(notice) == ["", "Anne", "Bruno"]


def test_a_partner_stays_what_partnership_makes_them(records: Records) -> None:
    """Their access as a subscriber ends; their rights as a partner and administrator are none of it."""
    add(records, DENIS)
    records.people.update(replace(known(records, DENIS), partner=True, administrator_since=NOW))
    person = change(records, DENIS, Change.REMOVE)
    assert (person.access, person.is_user, person.is_administrator) == (Access.REMOVED, True, True)
    assert records.outbox.of(AdministratorResigned) == []


def test_nobody_ends_their_own_access(records: Records) -> None:
    """Another administrator must agree, so that there is always one left."""
    choose(records, CHLOE)
    for what in (Change.SUSPEND, Change.REMOVE):
        with pytest.raises(NotYourself):
            change(records, CHLOE, what, author=CHLOE)
    assert known(records, CHLOE).is_administrator


@pytest.mark.parametrize(
    ("author", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
@pytest.mark.parametrize("what", Change)
def test_only_administrators_change_an_access(
    records: Records, author: Member, refusal: type[Exception], what: Change
) -> None:
    """Neither a partner who has not enrolled, nor a subscriber, nor a stranger."""
    with pytest.raises(refusal):
        change(records, CHLOE, what, author=author)
    assert records.outbox.everything() == []


@pytest.mark.parametrize(
    ("before", "what"),
    [
        (Access.ACTIVE, Change.REACTIVATE),
        (Access.SUSPENDED, Change.SUSPEND),
        *((Access.REMOVED, each) for each in Change),
        *((Access.NONE, each) for each in Change),
    ],
)
def test_what_is_done_already_is_not_done_again(records: Records, before: Access, what: Change) -> None:
    """Another administrator was quicker: it is said how things stand."""
    records.people.update(replace(known(records, CHLOE), access=before))
    with pytest.raises(AccessChanged) as refused:
        may_change(records, ANNE.slack_id, Wanted(known(records, CHLOE).id, what))
    assert (refused.value.name, refused.value.access) == ("Chloé Colin", before)


def test_the_same_press_again_changes_nothing_more(records: Records) -> None:
    """One line, one round of messages, the same outcome."""
    form = IdempotencyKey("pressed twice")
    first = change(records, CHLOE, Change.SUSPEND, form=form)
    before = len(records.outbox.everything()), len(records.journal.entries)
    assert change(records, CHLOE, Change.SUSPEND, form=form) == first
    assert (len(records.outbox.everything()), len(records.journal.entries)) == before


def test_who_was_removed_can_be_added_again(records: Records) -> None:
    """As the same person, so that the history stays; with a password of their own."""
    before = change(records, CHLOE, Change.REMOVE)
    added = add(records, CHLOE)
    assert (added.person.id, added.person.access) == (before.id, Access.ACTIVE)
    assert [entry.action for entry in records.journal.entries if entry.whom == before.id] == [
        Action.SUBSCRIBER_REMOVED,
        Action.SUBSCRIBER_ADDED,
    ]


def test_news_of_the_end_that_slack_refused_can_be_sent_again(records: Records) -> None:
    """They are a user no more, and are to learn that all the same; nothing else goes out to them."""
    choose(records, BRUNO)
    change(records, CHLOE, Change.REMOVE)
    for message in claim(records, MAKER, LATER, (), 50):
        record_failed(records, message, "account_inactive", LATER)
    theirs = [each for each in records.outbox.failures(50) if each.recipient and each.recipient.first_name == "Chloé"]
    (end,) = (each for each in theirs if isinstance(each.payload, SubscriberRemoved))
    again = retry_delivery(records, ANNE.slack_id, FailedAttempt(end.id, 1), LATER)
    assert again.state is DeliveryState.OWED


def test_the_bot_itself_puts_on_hold_and_says_why(records: Records) -> None:
    """Nobody is its author; administrators, partners and the person read the cause."""
    person = suspend(records, known(records, CHLOE), Cause.ACCOUNT_CLOSED, LATER)
    assert person.access is Access.SUSPENDED
    entry = records.journal.entries[-1]
    assert (entry.actor, entry.why) == (None, Cause.ACCOUNT_CLOSED)
    assert set(told(records, SubscriberSuspended)) == {"Anne", "Bruno", "Chloé", "channel"}
    assert {tells(each).cause for each in records.outbox.of(SubscriberSuspended)} == {Cause.ACCOUNT_CLOSED}
