"""Whose an address and an account are: nobody gets a password, or a right, that is another's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.address_refusals import AddressOfAnother, NotACollaborator
from rules.model.journal import Action
from rules.model.messages import AdministratorResigned, PasswordReady
from rules.model.people import Access
from rules.model.refusals import NotTheRecipient
from rules.recognise import recognise
from rules.reveal_password import begin
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW
from tests.rules.test_review import OF_THE_FIRM, refused
from tests.rules.use_cases import add, add_outside_slack, choose, known, password_message, prepared, typed


def test_an_address_that_its_owner_only_claims_is_refused(records: Records) -> None:
    """Slack names an account that has not verified the address: the password would go to whoever typed it there."""
    (no,) = refused(records, typed(OF_THE_FIRM), replace(OF_THE_FIRM, email=None), None)
    assert isinstance(no, NotACollaborator)


def test_a_remembered_address_does_not_make_two_accounts_one(records: Records) -> None:
    """Slack says that the address is another's now: the choice, remembered from before, no longer owns it."""
    (no,) = refused(records, typed(DENIS), replace(OF_THE_FIRM, email=DENIS.email), DENIS)
    assert isinstance(no, AddressOfAnother)


def test_two_who_were_removed_and_one_address_stay_two(records: Records) -> None:
    """Denis now has the address that Chloé had: Denis is Denis all the same, and Chloé keeps account and history."""
    add(records)
    for who in (CHLOE, DENIS):
        records.people.update(replace(known(records, who), access=Access.REMOVED))
    chloe, denis = known(records, CHLOE), known(records, DENIS)
    heir = replace(DENIS, email=CHLOE.email)
    added = add(records, heir, reason="Elle est partie")
    assert (added.person.id, added.person.slack_id, added.person.email) == (denis.id, DENIS.slack_id, CHLOE.email)
    assert known(records, CHLOE) == replace(chloe, email=f"{CHLOE.email}.former-{chloe.id}.invalid")
    (freed,) = [each for each in records.journal.entries if each.action is Action.ADDRESS_FREED]
    assert (freed.actor, freed.whom) == (known(records, ANNE).id, chloe.id)


def test_a_member_who_became_a_guest_signs_in_no_more(records: Records) -> None:
    """Their rights end and all are told; once a full member again, their address tells who they are, and no more."""
    choose(records, CHLOE)
    before = len(records.outbox.of(AdministratorResigned))
    assert recognise(records, replace(CHLOE, is_full=False), NOW) is None
    assert records.people.by_slack_id(CHLOE.slack_id) is None
    assert [each.action for each in records.journal.entries[-2:]] == [Action.ACCOUNT_LOST, Action.SUBSCRIBER_SUSPENDED]
    told = records.outbox.recipients(AdministratorResigned)[before:]
    assert sorted(map(str, told)) == ["Anne Aubert", "Bruno Bernard", "None"]
    back = recognise(records, CHLOE, LATER)
    assert back is not None
    assert (back.slack_id, back.is_administrator) == (CHLOE.slack_id, False)


def test_a_guest_without_further_rights_leaves_without_a_notice(records: Records) -> None:
    """There is no security notice about somebody who was no administrator; that their access ended is told."""
    recognise(records, replace(CHLOE, is_full=False), NOW)
    assert records.outbox.of(AdministratorResigned) == []
    assert records.journal.entries[0].action is Action.ACCOUNT_LOST


def test_who_lost_the_right_to_hand_a_password_over_cannot_show_it(records: Records) -> None:
    """An administrator added somebody outside Slack, and resigned: the button is no longer theirs to press."""
    choose(records, BRUNO)
    added = add_outside_slack(records, password=prepared(reveal=True))
    message = password_message(records, PasswordReady).id
    begin(records, ANNE.slack_id, message, "hash 1", NOW)
    choose(records, ANNE, administrator=False)
    with pytest.raises(NotTheRecipient):
        begin(records, ANNE.slack_id, message, "hash 2", LATER)
    assert records.people.get(added.person.id).password_hash == "hash 1"


def test_who_lost_access_cannot_show_a_password(records: Records) -> None:
    """Suspended since the message was sent, its recipient gets no working password by it."""
    add(records, password=prepared(reveal=True))
    message = password_message(records, PasswordReady).id
    records.people.update(replace(known(records, DENIS), access=Access.SUSPENDED))
    with pytest.raises(NotTheRecipient):
        begin(records, DENIS.slack_id, message, "hash 1", NOW)
