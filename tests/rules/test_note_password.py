"""« J'ai noté mon mot de passe »: the recipient alone, once, and the password leaves the message at once."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from rules.change_access import suspend
from rules.model.journal import Action
from rules.model.messages import PasswordReady, PasswordWithdrawn
from rules.model.notices import DeliveryState
from rules.model.payload import Cause
from rules.model.people import Member, PasswordState
from rules.model.refusals import NotTheRecipient
from rules.note_password import note_password
from tests.fakes.records import Records
from tests.outcomes import record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, NOW
from tests.rules.use_cases import add, add_outside_slack, known, password_message, prepared


def delivered(records: Records) -> UUID:
    """Denis is added, and has the message with the password."""
    add(records)
    message = password_message(records)
    record_sent(records, message, ADDRESS, NOW)
    return message.id


def test_a_noted_password_is_taken_out_of_the_message_at_once(records: Records) -> None:
    """The withdrawal planned for the next day is brought forward: still one edit."""
    message = delivered(records)
    note_password(records, DENIS.slack_id, message, ADDRESS, LATER)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.due_at, tells(edit).why, tells(edit).at) == (LATER, "noted", LATER)
    assert (edit.edits, edit.address) == (message, ADDRESS)
    assert tells(edit).person == known(records, DENIS).id


def test_the_list_and_the_journal_say_when_it_was_noted(records: Records) -> None:
    """By whom, for whom."""
    note_password(records, DENIS.slack_id, delivered(records), ADDRESS, LATER)
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_at) == (PasswordState.NOTED, LATER)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom, entry.at) == (Action.PASSWORD_NOTED, denis.id, denis.id, LATER)


def test_pressing_twice_changes_once(records: Records) -> None:
    """The time noted first stays; no second line, no second edit."""
    message = delivered(records)
    note_password(records, DENIS.slack_id, message, ADDRESS, NOW)
    entries, messages = list(records.journal.entries), records.outbox.everything()
    note_password(records, DENIS.slack_id, message, ADDRESS, LATER)
    assert known(records, DENIS).password_at == NOW
    assert (records.journal.entries, records.outbox.everything()) == (entries, messages)


def test_who_notes_it_has_the_message_though_its_answer_was_lost(records: Records) -> None:
    """It counts as sent there, and an access that ends afterwards cancels nothing that somebody has read."""
    add(records)
    message = password_message(records)
    assert message.state is DeliveryState.OWED
    note_password(records, DENIS.slack_id, message.id, ADDRESS, NOW)
    suspend(records, known(records, DENIS), Cause.END_DATE, LATER)
    sent = records.outbox.get(message.id)
    assert sent is not None
    assert (sent.state, sent.address, sent.settled_at) == (DeliveryState.SENT, ADDRESS, NOW)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.edits, edit.address) == (message.id, ADDRESS)


@pytest.mark.parametrize("who", [ANNE, BRUNO, CHLOE])
def test_nobody_but_the_recipient_can_press(records: Records, who: Member) -> None:
    """Not even the administrator who added them."""
    message = delivered(records)
    before = (records.people.everyone(), records.outbox.everything())
    with pytest.raises(NotTheRecipient):
        note_password(records, who.slack_id, message, ADDRESS, LATER)
    assert (records.people.everyone(), records.outbox.everything()) == before


def test_the_administrator_notes_it_for_whoever_is_not_in_slack(records: Records) -> None:
    """The state is the subscriber's, the hand the administrator's."""
    felix = add_outside_slack(records).person
    note_password(records, ANNE.slack_id, password_message(records).id, ADDRESS, LATER)
    assert records.people.get(felix.id).password_state is PasswordState.NOTED
    assert known(records, ANNE).password_state is PasswordState.NONE
    assert (records.journal.entries[-1].actor, records.journal.entries[-1].whom) == (known(records, ANNE).id, felix.id)


def test_only_a_message_with_a_password_can_be_noted(records: Records) -> None:
    """Not one of another kind sent to the same person, and not one that does not exist."""
    add(records, password=prepared(reveal=True))
    ready = password_message(records, PasswordReady)
    for message in (ready.id, uuid4()):
        with pytest.raises(NotTheRecipient):
            note_password(records, DENIS.slack_id, message, ADDRESS, LATER)
