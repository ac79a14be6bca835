"""« Nouveau mot de passe »: who may ask for whom, what becomes of the old one, and to whom the new one goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from rules.deliveries import Made, claim, store_password
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import Password, PasswordReady
from rules.model.notices import DeliveryState, Message
from rules.model.passwords import PasswordDelivery
from rules.model.people import Access, Member, PasswordState, Person
from rules.model.refusals import AccessChanged, NotAnAdministrator, NotAUser, PasswordReplaced
from rules.note_password import note_password
from rules.renew_password import NOTED_WITHIN, is_overdue, renew_password
from rules.reveal_password import may_reveal
from tests.fakes.records import Records
from tests.outcomes import record_sent
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW
from tests.rules.use_cases import add, add_outside_slack, known, stored


def renew(records: Records, owner: Person, author: Member = ANNE, **changes: Any) -> Person:
    """Somebody confirms that a new password is sent."""
    usual = {"form": IdempotencyKey(uuid4().hex), "now": LATER}
    return renew_password(records, author.slack_id, owner.id, **{**usual, **changes})


def newest(records: Records, owner: Person) -> Message:
    """The message by which the latest password goes out."""
    return records.outbox.passwords_of(owner.id)[0]


def test_the_old_password_is_void_at_once(records: Records) -> None:
    """Before the new one is even made, nothing verifies against what was."""
    records.people.update(replace(known(records, CHLOE), password_hash="a hash"))
    owner = renew(records, known(records, CHLOE))
    assert (owner.password_hash, owner.password_state, owner.password_at) == (None, PasswordState.TO_SEND, LATER)
    entry = records.journal.entries[-1]
    assert (entry.action, entry.whom) == (Action.PASSWORD_RENEWED, owner.id)
    assert entry.actor == known(records, ANNE).id


def test_the_message_says_on_what_occasion(records: Records) -> None:
    """Asked for by an administrator, or by its owner."""
    chloe = known(records, CHLOE)
    renew(records, chloe)
    assert tells(newest(records, chloe)).occasion == "renewed"
    renew(records, chloe, author=CHLOE)
    assert tells(newest(records, chloe)).occasion == "asked"


def test_one_on_its_way_is_not_sent_any_more(records: Records) -> None:
    """Two passwords of which one is void would only puzzle."""
    added = add(records, DENIS)
    owner = renew(records, added.person)
    assert stored(records, added.message).state is DeliveryState.CANCELLED
    assert newest(records, owner).id != added.message


@pytest.mark.parametrize("sent_after", [False, True], ids=["sent before", "on its way meanwhile"])
def test_one_that_stands_in_a_message_is_taken_out_of_it(records: Records, *, sent_after: bool) -> None:
    """At once, and its button says that it is void."""
    added = add(records, DENIS)
    (message,) = [each for each in claim(records, MAKER, NOW, [], 10) if each.id == added.message]
    if not sent_after:
        record_sent(records, message, ADDRESS, NOW)
    renew(records, added.person)
    if sent_after:
        record_sent(records, message, ADDRESS, LATER)
    edit = records.outbox.editing(added.message)
    assert edit is not None
    assert (edit.due_at, tells(edit).why) == (LATER, "replaced")
    with pytest.raises(PasswordReplaced):
        note_password(records, DENIS.slack_id, added.message, ADDRESS, LATER)
    assert known(records, DENIS).password_state is PasswordState.TO_SEND


def test_one_that_slack_refused_waits_no_more_for_a_retry(records: Records) -> None:
    """« Envoyer un nouveau mot de passe » has taken the place of « Réessayer »."""
    added = add(records, DENIS)
    records.outbox.failed(added.message, "user_not_found", NOW)
    renew(records, added.person)
    assert stored(records, added.message).state is DeliveryState.CANCELLED
    assert records.outbox.failures(10) == []


def test_made_at_delivery_it_is_a_first_one_then_a_replacement(records: Records) -> None:
    """Only a second one, for a password that was made before and lost, says that it replaces another."""
    owner = renew(records, known(records, CHLOE))
    (message,) = [each for each in claim(records, MAKER, LATER, [], 10) if isinstance(each.payload, Password)]
    assert store_password(records, message, MAKER, "hash 1", LATER) is Made.FIRST
    assert store_password(records, message, MAKER, "hash 2", LATER) is Made.REPLACEMENT
    assert records.people.get(owner.id).password_hash == "hash 2"


def test_who_is_not_in_slack_gets_it_by_the_hands_of_who_asked(records: Records) -> None:
    """The administrator is its recipient; nobody else."""
    added = add_outside_slack(records)
    renew(records, added.person)
    recipient = newest(records, added.person).recipient
    assert recipient is not None
    assert recipient.slack_id == ANNE.slack_id


def test_behind_a_button_it_is_made_when_shown(records: Records) -> None:
    """Where the firm delivers so, the message carries the button."""
    owner = renew(records.under(delivery=PasswordDelivery.REVEAL), known(records, CHLOE))
    assert isinstance(newest(records, owner).payload, PasswordReady)


def test_an_earlier_button_shows_nothing_any_more(records: Records) -> None:
    """Pressed before its message is changed: it says that another password took its place."""
    shown = records.under(delivery=PasswordDelivery.REVEAL)
    owner = renew(shown, known(records, CHLOE))
    first = newest(records, owner)
    records.outbox.sent(first.id, ADDRESS, NOW)
    renew(shown, owner)
    with pytest.raises(PasswordReplaced):
        may_reveal(records, CHLOE.slack_id, first.id, LATER)
    assert may_reveal(records, CHLOE.slack_id, newest(records, owner).id, LATER).owner.id == owner.id


@pytest.mark.parametrize(
    ("author", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_for_another_only_administrators_may_ask(records: Records, author: Member, refusal: type[Exception]) -> None:
    """Not even a partner who has not enrolled."""
    owner = records.people.add(replace(known(records, CHLOE), email="z@cabinet.fr", slack_id=None))
    with pytest.raises(refusal):
        renew(records, owner, author=author)
    assert records.outbox.everything() == []


@pytest.mark.parametrize("access", [Access.NONE, Access.SUSPENDED, Access.REMOVED])
def test_who_has_no_access_needs_no_password(records: Records, access: Access) -> None:
    """They are to be reactivated or added first."""
    records.people.update(replace(known(records, CHLOE), access=access))
    with pytest.raises(AccessChanged):
        renew(records, known(records, CHLOE))


def test_the_same_press_again_sends_nothing_more(records: Records) -> None:
    """One password, one notice to the other partner and the channel, one line."""
    form = IdempotencyKey("pressed twice")
    first = renew(records, known(records, CHLOE), form=form)
    assert renew(records, known(records, CHLOE), form=form) == first
    assert (len(records.outbox.everything()), len(records.journal.entries)) == (3, 1)


def test_a_password_is_overdue_after_five_days_unnoted(records: Records) -> None:
    """Delivered and never noted; one that is noted, or only just delivered, is not."""
    delivered = replace(known(records, CHLOE), password_state=PasswordState.DELIVERED, password_at=NOW)
    assert timedelta(days=5) == NOTED_WITHIN
    assert is_overdue(delivered, NOW + NOTED_WITHIN)
    assert not is_overdue(delivered, NOW + NOTED_WITHIN - timedelta(seconds=1))
    assert not is_overdue(replace(delivered, password_state=PasswordState.NOTED), NOW + 2 * NOTED_WITHIN)
