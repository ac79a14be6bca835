"""What follows once Slack has a message or refuses it, and who may send it meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from rules import deliveries
from rules.deliveries import LEASE, PASSWORD_SHOWN_FOR, claim, holds, next_due, postpone, release, store_password
from rules.model.journal import Action
from rules.model.messages import Password, PasswordReady, PasswordWithdrawn
from rules.model.notices import DeliveryState, Lease, Message
from rules.model.payload import Withdrawal
from rules.model.people import PasswordState
from rules.note_password import note_password
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, DENIS, LATER, MAKER, NOW, PASSWORD_HASH
from tests.rules.use_cases import add, add_outside_slack, choose, known, password_message, prepared, stored

SUCCESSOR = "the successor"
AFTER_LEASE = NOW + LEASE


def carrier(records: Records, *, reveal: bool = False) -> Message:
    """Denis is added: the message by which the password goes out."""
    add(records, password=prepared(reveal=reveal))
    return password_message(records, PasswordReady if reveal else Password)


def claimed(records: Records, holder: str, now: datetime) -> list[Message]:
    """What this holder may send now."""
    return claim(records, holder, now, (), 50)


@pytest.mark.parametrize("reveal", [False, True])
def test_a_message_that_slack_has_makes_the_password_delivered(records: Records, *, reveal: bool) -> None:
    """Its place in Slack is kept, for the edit to come."""
    message = carrier(records, reveal=reveal)
    record_sent(records, message, ADDRESS, LATER)
    sent = stored(records, message.id)
    assert (sent.state, sent.address, sent.lease) == (DeliveryState.SENT, ADDRESS, None)
    assert (known(records, DENIS).password_state, known(records, DENIS).password_at) == (PasswordState.DELIVERED, LATER)


def test_a_password_is_taken_out_of_its_message_a_day_later(records: Records) -> None:
    """An edit of that very message is owed, once, though Slack's answer comes twice."""
    message = carrier(records)
    record_sent(records, message, ADDRESS, LATER)
    record_sent(records, message, ADDRESS, LATER + timedelta(hours=1))
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.edits, edit.address, edit.recipient) == (message.id, ADDRESS, known(records, DENIS))
    assert edit.due_at == LATER + timedelta(hours=24)
    assert tells(edit).why == "expired"
    assert claimed(records, MAKER, edit.due_at - timedelta(seconds=1))[-1].kind != "password_withdrawn"
    assert edit.id in {each.id for each in claimed(records, MAKER, edit.due_at)}


def test_a_button_that_shows_the_password_stays(records: Records) -> None:
    """It holds no secret: nothing is to be taken out until it has been pressed."""
    record_sent(records, carrier(records, reveal=True), ADDRESS, LATER)
    assert records.outbox.of(PasswordWithdrawn) == []


def test_a_late_answer_does_not_undo_what_the_reader_noted(records: Records) -> None:
    """They can press the button before Slack's answer is in."""
    message = carrier(records)
    note_password(records, DENIS.slack_id, message.id, ADDRESS, NOW)
    record_sent(records, message, ADDRESS, LATER)
    assert (known(records, DENIS).password_state, known(records, DENIS).password_at) == (PasswordState.NOTED, NOW)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.due_at, tells(edit).why) == (NOW, "noted")


@pytest.mark.parametrize("reveal", [False, True])
def test_a_password_that_slack_refuses_shows_as_failed(records: Records, *, reveal: bool) -> None:
    """Access stays: the two facts are told apart; administrators are shown the failure."""
    message = carrier(records, reveal=reveal)
    record_failed(records, message, "account_inactive", LATER)
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_at, denis.is_user) == (PasswordState.FAILED, LATER, True)
    (failure,) = records.outbox.failures(5)
    assert (failure.kind, failure.recipient, failure.failure) == (message.kind, denis, "account_inactive")


def attempted(records: Records, times: int) -> Message:
    """Denis is added, and the message was tried so often."""
    carrier(records)
    for number in range(times):
        claimed(records, MAKER, NOW + number * timedelta(minutes=1))
    return password_message(records, Password)


@pytest.mark.parametrize("attempts", [1, 2, 3])
def test_a_refused_password_that_may_be_there_is_taken_out_all_the_same(records: Records, attempts: int) -> None:
    """One attempt, refused: it is not there. An earlier one may have reached Slack, and its answer been lost."""
    message = attempted(records, attempts)
    record_failed(records, message, "user_disabled", LATER)
    edits = records.outbox.of(PasswordWithdrawn)
    assert [(each.edits, each.address, each.due_at) for each in edits] == (
        [(message.id, None, LATER + PASSWORD_SHOWN_FOR)] if attempts > 1 else []
    )


def test_a_refused_password_that_may_be_there_is_looked_for_at_once_with_a_hold(records: Records) -> None:
    """Whose account is closed is put on hold: the message is looked for as soon as it can be."""
    message = attempted(records, 2)
    record_failed(records, message, "user_disabled", LATER)
    deliveries.take_back_passwords(records, known(records, DENIS), Withdrawal.HELD, LATER)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.state, edit.due_at, tells(edit).why) == (DeliveryState.OWED, LATER, "held")


def test_a_password_sent_again_after_a_refusal_stands_for_its_day(records: Records) -> None:
    """From when Slack has it, and at the place where it stands."""
    message = attempted(records, 2)
    record_failed(records, message, "user_disabled", LATER)
    records.outbox.owe_again(message.id, LATER)
    after = LATER + timedelta(hours=20)
    record_sent(records, message, ADDRESS, after)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.address, edit.due_at) == (ADDRESS, after + PASSWORD_SHOWN_FOR)


def test_a_refusal_after_the_delivery_changes_nothing(records: Records) -> None:
    """A holder whose lease had run out comes too late: another has delivered it."""
    message = carrier(records)
    record_sent(records, message, ADDRESS, NOW)
    record_failed(records, message, "account_inactive", LATER)
    assert known(records, DENIS).password_state is PasswordState.DELIVERED
    assert records.outbox.failures(5) == []


def test_the_password_of_somebody_outside_slack_is_theirs_though_another_reads_it(records: Records) -> None:
    """The message goes to the administrator; the states are the subscriber's."""
    felix = add_outside_slack(records).person
    anne = known(records, ANNE)
    message = password_message(records)
    record_sent(records, message, ADDRESS, LATER)
    assert records.people.get(felix.id).password_state is PasswordState.DELIVERED
    record_failed(records, replace(message), "late", LATER)
    assert known(records, ANNE) == anne
    assert deliveries.owner_of(records, message).id == felix.id


def test_other_messages_change_no_password(records: Records) -> None:
    """Sent or refused, a notice is no more than a notice, and may look at nobody."""
    choose(records, BRUNO)
    before = records.people.everyone()
    notice, other, *_ = records.outbox.everything()
    record_sent(records, notice, ADDRESS, LATER)
    record_failed(records, other, "account_inactive", LATER)
    assert records.people.everyone() == before
    assert [stored(records, each.id).state for each in (notice, other)] == [DeliveryState.SENT, DeliveryState.FAILED]


def test_only_its_maker_may_send_a_password_until_the_lease_ends(records: Records) -> None:
    """Then a successor may take it; other messages anyone may take at once."""
    message = carrier(records)
    second_before = AFTER_LEASE - timedelta(seconds=1)
    assert message.id not in {each.id for each in claimed(records, SUCCESSOR, second_before)}
    assert "subscriber_added" in {each.kind for each in claimed(records, SUCCESSOR, NOW)}
    (taken,) = [each for each in claimed(records, SUCCESSOR, AFTER_LEASE) if each.id == message.id]
    assert taken.lease == Lease(SUCCESSOR, AFTER_LEASE + LEASE)


def test_whoever_holds_a_lease_may_send_until_it_ends(records: Records) -> None:
    """Not a moment longer, and nobody else."""
    message = carrier(records)
    assert holds(message, MAKER, AFTER_LEASE - timedelta(microseconds=1))
    assert not holds(message, MAKER, AFTER_LEASE)
    assert not holds(message, SUCCESSOR, NOW)
    assert not holds(replace(message, lease=None), MAKER, NOW)


def test_a_new_password_replaces_the_one_that_died_with_its_maker(records: Records) -> None:
    """Its hash is stored by whoever holds the message now; the journal says so, by nobody's hand."""
    message = carrier(records)
    claimed(records, SUCCESSOR, AFTER_LEASE)
    assert store_password(records, message, SUCCESSOR, "new hash", AFTER_LEASE)
    denis = known(records, DENIS)
    assert (denis.password_hash, denis.password_state) == ("new hash", PasswordState.TO_SEND)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom, entry.at) == (Action.PASSWORD_REPLACED, None, denis.id, AFTER_LEASE)


def test_no_password_is_replaced_without_the_lease(records: Records) -> None:
    """Neither before it is won, nor once it is lost again to another, nor under one that has run out."""
    message = carrier(records)
    lost = claimed(records, "a third", AFTER_LEASE)
    attempts = [(SUCCESSOR, NOW), (MAKER, AFTER_LEASE), (SUCCESSOR, AFTER_LEASE), ("a third", AFTER_LEASE + LEASE)]
    assert lost
    assert not any(store_password(records, message, holder, "new hash", now) for holder, now in attempts)
    assert known(records, DENIS).password_hash == PASSWORD_HASH
    assert [entry.action for entry in records.journal.entries] == [Action.SUBSCRIBER_ADDED]


def test_no_password_is_replaced_once_its_message_is_settled(records: Records) -> None:
    """The one that was delivered stays good, whoever still believes to hold the message."""
    message = carrier(records)
    record_sent(records, message, ADDRESS, NOW)
    assert not store_password(records, message, MAKER, "new hash", NOW)
    assert not store_password(records, replace(message, id=prepared().message), MAKER, "new hash", NOW)
    assert known(records, DENIS).password_hash == PASSWORD_HASH


@pytest.mark.parametrize(("keep", "lease"), [(True, Lease(MAKER, LATER + LEASE)), (False, None)])
def test_a_message_put_off_is_kept_by_whoever_has_its_password(
    records: Records, *, keep: bool, lease: Lease | None
) -> None:
    """Until a lease after the next attempt; any other message is free for all."""
    message = carrier(records)
    postpone(records, message, LATER, "ratelimited", keep=keep)
    put_off = stored(records, message.id)
    assert (put_off.due_at, put_off.lease, put_off.failure) == (LATER, lease, "ratelimited")
    assert put_off.state is DeliveryState.OWED


def test_a_process_that_stops_gives_back_what_it_holds(records: Records) -> None:
    """So that another takes it at once, without waiting out the lease; and it holds only its own."""
    message = carrier(records)
    release(records, SUCCESSOR)
    assert next_due(records, SUCCESSOR, NOW) == NOW
    assert stored(records, message.id).lease is not None
    release(records, MAKER)
    assert message.id in {each.id for each in claimed(records, SUCCESSOR, NOW)}


def test_messages_are_claimed_in_order_and_not_twice_at_once(records: Records) -> None:
    """Those a holder is busy with are left alone."""
    message = carrier(records)
    first = claim(records, MAKER, NOW, (), 50)
    assert [each.id for each in first] == [each.id for each in records.outbox.everything()]
    assert message.id not in {each.id for each in claim(records, MAKER, NOW, [message.id], 50)}
    assert len(claim(records, MAKER, NOW, (), 1)) == 1


def test_an_edit_that_slack_refused_can_be_owed_again(records: Records) -> None:
    """The day's limit failed; the reader then presses the button: the password must still leave the message."""
    message = carrier(records)
    record_sent(records, message, ADDRESS, NOW)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    record_failed(records, edit, "edit_window_closed", NOW + PASSWORD_SHOWN_FOR)
    note_password(records, DENIS.slack_id, message.id, ADDRESS, LATER)
    again = records.outbox.editing(message.id)
    assert again is not None
    assert (again.state, tells(again).why) == (DeliveryState.OWED, "noted")
