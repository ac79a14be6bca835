"""« Afficher mon mot de passe »: made when its recipient asks for it, and shown once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from rules.follow_members import follow
from rules.model.journal import Action
from rules.model.messages import PasswordReady, PasswordWithdrawn
from rules.model.notices import DeliveryState
from rules.model.people import Member, PasswordState
from rules.model.refusals import AlreadyShown, NotTheRecipient
from rules.reveal_password import OPENING, Reveal, begin, finish, give_up
from tests.fakes.records import Records
from tests.outcomes import record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member
from tests.rules.use_cases import add, known, password_message, prepared


def delivered(records: Records) -> UUID:
    """Denis is added, and has the message with the button."""
    add(records, password=prepared(reveal=True))
    message = password_message(records, PasswordReady)
    record_sent(records, message, ADDRESS, NOW)
    return message.id


def test_the_password_is_made_when_its_owner_asks(records: Records) -> None:
    """Its hash is stored before the window opens; until it has been shown it is not noted."""
    message = delivered(records)
    assert known(records, DENIS).password_hash is None
    reveal = begin(records, DENIS.slack_id, message, "hash 1", LATER)
    denis = known(records, DENIS)
    assert (denis.password_hash, denis.password_state) == ("hash 1", PasswordState.DELIVERED)
    assert (reveal.owner.id, reveal.reader.id, reveal.opening) == (denis.id, denis.id, False)


def test_the_first_press_is_served_at_any_time(records: Records) -> None:
    """Even in the second the message came: no window is on its way yet."""
    assert not begin(records, DENIS.slack_id, delivered(records), "hash 1", NOW).opening


def test_once_shown_it_is_noted_and_the_button_goes(records: Records) -> None:
    """The journal says to whom it was shown, and the message is edited at once."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", NOW)
    finish(records, DENIS.slack_id, message, ADDRESS, LATER)
    denis = known(records, DENIS)
    assert (denis.password_state, denis.password_at, denis.password_hash) == (PasswordState.NOTED, LATER, "hash 1")
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor, entry.whom, entry.at) == (Action.PASSWORD_SHOWN, denis.id, denis.id, LATER)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.edits, edit.address, edit.due_at, tells(edit).why) == (message, ADDRESS, LATER, "shown")


def test_the_button_goes_with_the_account(records: Records) -> None:
    """An account that is closed is told nothing more, but what stands there is edited: it may be opened again."""
    message = delivered(records)
    follow(records, replace(DENIS, is_full=False), LATER, joined=False)
    (edit,) = records.outbox.of(PasswordWithdrawn)
    assert (edit.edits, edit.state, tells(edit).why) == (message, DeliveryState.OWED, "held")


def test_it_is_shown_once(records: Records) -> None:
    """A press after it was shown is refused, and the password they have stays good."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", NOW)
    finish(records, DENIS.slack_id, message, ADDRESS, NOW)
    for at in (NOW, LATER, LATER + timedelta(days=30)):
        with pytest.raises(AlreadyShown):
            begin(records, DENIS.slack_id, message, "hash 2", at)
    assert known(records, DENIS).password_hash == "hash 1"


def test_a_double_press_makes_one_password(records: Records) -> None:
    """The second finds the window opening: what that one shows must stay good."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", LATER)
    second = begin(records, DENIS.slack_id, message, "hash 2", LATER + OPENING - timedelta(microseconds=1))
    assert second.opening
    assert known(records, DENIS).password_hash == "hash 1"


def test_a_window_that_never_opened_may_be_asked_for_again(records: Records) -> None:
    """After ten seconds: Slack was away, or the process died in between."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", LATER)
    again = begin(records, DENIS.slack_id, message, "hash 2", LATER + OPENING)
    assert not again.opening
    assert known(records, DENIS).password_hash == "hash 2"
    assert timedelta(seconds=3) < OPENING <= timedelta(seconds=10)


def test_a_window_that_did_not_open_can_be_asked_for_again_at_once(records: Records) -> None:
    """Nobody knows that password: its hash is gone, and the next press is served; only its recipient's is."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", NOW)
    with pytest.raises(NotTheRecipient):
        give_up(records, ANNE.slack_id, message, "hash 1", NOW)
    give_up(records, DENIS.slack_id, message, "hash 1", LATER)
    denis = known(records, DENIS)
    assert (denis.password_hash, denis.password_at, denis.password_state) == (None, LATER, PasswordState.DELIVERED)
    assert not begin(records, DENIS.slack_id, message, "hash 2", LATER).opening


def test_a_window_that_failed_late_takes_back_no_password_that_was_shown(records: Records) -> None:
    """Pressed twice, and the first press fails after the second was shown: what they read stays good."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", NOW)
    begin(records, DENIS.slack_id, message, "hash 2", LATER)
    finish(records, DENIS.slack_id, message, ADDRESS, LATER)
    give_up(records, DENIS.slack_id, message, "hash 1", LATER)
    assert known(records, DENIS).password_hash == "hash 2"


def test_finishing_twice_changes_once(records: Records) -> None:
    """One line in the journal, one edit."""
    message = delivered(records)
    begin(records, DENIS.slack_id, message, "hash 1", NOW)
    finish(records, DENIS.slack_id, message, ADDRESS, NOW)
    entries, messages = list(records.journal.entries), records.outbox.everything()
    finish(records, DENIS.slack_id, message, ADDRESS, LATER)
    assert (records.journal.entries, records.outbox.everything()) == (entries, messages)
    assert known(records, DENIS).password_at == NOW


@pytest.mark.parametrize("who", [ANNE, BRUNO, CHLOE])
def test_nobody_but_the_recipient_can_press(records: Records, who: Member) -> None:
    """Not even the administrator who added them; no password is made, none is noted."""
    message = delivered(records)
    before = (records.people.everyone(), records.outbox.everything())
    with pytest.raises(NotTheRecipient):
        begin(records, who.slack_id, message, "hash 1", LATER)
    with pytest.raises(NotTheRecipient):
        finish(records, who.slack_id, message, ADDRESS, LATER)
    assert (records.people.everyone(), records.outbox.everything()) == before


def test_the_administrator_reads_it_for_whoever_is_not_in_slack(records: Records) -> None:
    """The hash is the subscriber's; the window says whose it is and who reads it."""
    felix = member("Félix", "Faure", email="felix.faure@filiale.fr")
    owner = add(records, felix, in_slack=False, password=prepared(reveal=True)).person
    message = password_message(records, PasswordReady).id
    reveal = begin(records, ANNE.slack_id, message, "hash 1", LATER)
    assert reveal == Reveal(owner, known(records, ANNE), opening=False)
    assert records.people.get(owner.id).password_hash == "hash 1"
    assert known(records, ANNE).password_hash is None
    finish(records, ANNE.slack_id, message, ADDRESS, LATER)
    assert (records.journal.entries[-1].actor, records.journal.entries[-1].whom) == (known(records, ANNE).id, owner.id)


def test_only_a_message_with_that_button_can_be_answered(records: Records) -> None:
    """Not one that carried the password itself, and not one that does not exist."""
    add(records)
    for message in (password_message(records).id, uuid4()):
        with pytest.raises(NotTheRecipient):
            begin(records, DENIS.slack_id, message, "hash 1", LATER)
