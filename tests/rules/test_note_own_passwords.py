"""Who chose a password of their own, as the directory tells: noted once, and the first one leaves its message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.change_access import come_back, suspend
from rules.model.door import Found, wanted_of
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import Password, PasswordWithdrawn
from rules.model.payload import Cause
from rules.model.people import PasswordState, PersonId
from rules.note_own_passwords import note_own_passwords
from rules.note_password import note_password
from rules.renew_password import renew_password
from tests.fakes.records import Records
from tests.outcomes import record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, DENIS, LATER, NOW
from tests.rules.use_cases import add, known, password_message


def delivered(records: Records) -> list[Found]:
    """Denis is added, has the message with the password, and chose another; what the directory tells of that."""
    add(records)
    record_sent(records, password_message(records), ADDRESS, NOW)
    denis = known(records, DENIS)
    records.people.update(replace(denis, password_hash="a hash"))
    wanted = wanted_of(known(records, DENIS))
    assert wanted is not None
    return [Found(denis.id, wanted.shown, NOW, chosen=True)]


def test_who_chose_one_is_written_down_once(records: Records) -> None:
    """In the list and in the journal, as done by themselves; the same told again changes nothing."""
    found = delivered(records)
    assert note_own_passwords(records, found, LATER) == 1
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_at) == (PasswordState.CHOSEN, LATER)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom) == (Action.PASSWORD_CHOSEN, denis.id, denis.id)
    before = (list(records.journal.entries), records.outbox.everything())
    assert note_own_passwords(records, found, LATER) == 0
    assert (records.journal.entries, records.outbox.everything()) == before


def test_the_first_one_leaves_its_message_at_once(records: Records) -> None:
    """It opens nothing any more; a press that noted it comes too late and changes nothing."""
    found, message = delivered(records), password_message(records)
    note_own_passwords(records, found, LATER)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.due_at, tells(edit).why, edit.edits) == (LATER, "chosen", message.id)
    note_password(records, DENIS.slack_id, message.id, ADDRESS, LATER)
    assert known(records, DENIS).password_state is PasswordState.CHOSEN


@pytest.mark.parametrize(
    "told",
    [
        lambda found: replace(found, chosen=False),
        lambda found: replace(found, shown=replace(found.shown, password="of another one")),
        lambda found: replace(found, person=PersonId(99)),
    ],
)
def test_what_says_nothing_of_the_present_password_changes_nothing(records: Records, told: object) -> None:
    """Not replaced, another than the space's by now, or of nobody it knows."""
    (found,) = delivered(records)
    assert callable(told)
    assert note_own_passwords(records, [told(found)], LATER) == 0
    assert known(records, DENIS).password_state is PasswordState.DELIVERED


def test_a_password_renewed_meanwhile_is_not_taken_for_theirs(records: Records) -> None:
    """The directory still has the one before; the new one is on its way and stays so."""
    found = delivered(records)
    renew_password(records, ANNE.slack_id, found[0].person, form=IdempotencyKey("f"), now=NOW)
    assert note_own_passwords(records, found, LATER) == 0
    assert known(records, DENIS).password_state is PasswordState.TO_SEND


def test_their_own_outlives_a_hold(records: Records) -> None:
    """No other is made when it is over, and the person is told that theirs is valid again."""
    found = delivered(records)
    note_own_passwords(records, found, LATER)
    suspend(records, known(records, DENIS), Cause.END_DATE, LATER)
    assert known(records, DENIS).password_state is PasswordState.CHOSEN
    owed = len(records.outbox.of(Password))
    come_back(records, known(records, DENIS), None, LATER)
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_hash) == (PasswordState.CHOSEN, "a hash")
    assert len(records.outbox.of(Password)) == owed
