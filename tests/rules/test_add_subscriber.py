"""« Enregistrer »: the subscriber is stored, and with them everything that the change owes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.add_subscriber import ReasonNeeded
from rules.deliveries import LEASE
from rules.model.address_refusals import AddressTaken
from rules.model.cautions import Doubt
from rules.model.journal import Action
from rules.model.messages import Password, PasswordReady, SubscriberAdded
from rules.model.notices import DeliveryState, Lease
from rules.model.people import Access, Member, PasswordState, Person
from rules.model.policy import Enrolment
from rules.model.refusals import Field, FormRefused, NotAnAdministrator, NotAUser, ReasonMissing, TooLong
from rules.model.subscriber_form import LIMITS
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, MAKER, NOW, PASSWORD_HASH, member, partner, person
from tests.rules.use_cases import add, add_outside_slack, choose, known, password_message, prepared, stored, typed

NAMESAKE = member("Chloé", "Colin", slack_id="U-OTHER", email="chloe.colin2@cabinet.fr")


def test_the_subscriber_is_stored_as_reviewed(records: Records) -> None:
    """Tidied, in the language of their Slack account, active at once, their password still to be sent."""
    added = add(records, form=typed(DENIS, last_name=" DUBOIS ", phone="06 12 34 56 78", function="Comptable"))
    denis = known(records, DENIS)
    assert added.person == denis
    assert denis == Person(
        id=denis.id,
        email="denis.dubois@cabinet.fr",
        first_name="Denis",
        last_name="DUBOIS",
        slack_id=DENIS.slack_id,
        phone="+33612345678",
        function="Comptable",
        access=Access.ACTIVE,
        added_at=NOW,
        password_state=PasswordState.TO_SEND,
        password_at=NOW,
        password_hash=PASSWORD_HASH,
        locale="fr-FR",
        timezone="Europe/Paris",
    )


def test_a_subscriber_can_then_enrol_and_add_others(records: Records) -> None:
    """They are a user of the space, but no administrator by being added."""
    add(records)
    assert not known(records, DENIS).is_administrator
    with pytest.raises(NotAnAdministrator):
        add(records, member("Emma", "Faure"), author=DENIS)
    choose(records, DENIS)
    assert add(records, member("Emma", "Faure"), author=DENIS).person.name == "Emma Faure"


def test_the_password_goes_to_a_subscriber_who_is_in_slack(records: Records) -> None:
    """In one message, which tells their identifier; leased to the process that has the password."""
    password = prepared()
    added = add(records, password=password)
    message = password_message(records)
    assert added.recipient == known(records, DENIS) == message.recipient
    assert (added.message, message.id) == (password.message, password.message)
    assert tells(message).person == added.person.id
    assert (message.lease, message.due_at) == (Lease(MAKER, NOW + LEASE), NOW)
    assert timedelta(seconds=10) < LEASE


def test_the_password_goes_to_the_administrator_otherwise(records: Records) -> None:
    """To the one who added them, among all administrators."""
    choose(records, BRUNO)
    added = add_outside_slack(records)
    message = password_message(records)
    assert added.recipient.slack_id == ANNE.slack_id
    assert message.recipient == known(records, ANNE)
    assert tells(message).person == added.person.id
    assert (added.person.slack_id, added.person.locale) == (None, "")


def test_a_password_that_is_shown_on_demand_is_not_made_yet(records: Records) -> None:
    """PASSWORD_DELIVERY=reveal: a message with a button, which any process may send, and no hash."""
    add(records, password=prepared(reveal=True))
    message = password_message(records, PasswordReady)
    assert (message.lease, message.state) == (None, DeliveryState.OWED)
    assert known(records, DENIS).password_hash is None
    assert records.outbox.of(Password) == []


def test_partners_and_the_channel_are_told_of_every_added_subscriber(records: Records) -> None:
    """Each other partner once, and nobody else but the recipient of the password."""
    choose(records, CHLOE)
    records.people.add(partner(member("Far", "Away"), slack_id=None))
    count = len(records.outbox.everything())
    add(records, author=CHLOE)
    assert records.outbox.recipients(SubscriberAdded) == ["Anne Aubert", "Bruno Bernard", "Far Away", None]
    assert len(records.outbox.everything()) == count + 5
    for message in records.outbox.of(SubscriberAdded):
        assert (tells(message).author, tells(message).person) == (known(records, CHLOE).id, known(records, DENIS).id)


def test_the_author_is_not_told_what_they_did(records: Records) -> None:
    """Anne, a partner too, has the window."""
    add(records)
    assert records.outbox.recipients(SubscriberAdded) == ["Bruno Bernard", None]


def test_the_journal_says_who_added_whom_when_and_why(records: Records) -> None:
    """With the reason, even where none was needed, and all messages belong to that line."""
    added = add(records, reason="  Arrivée le\n3 mars ", form_id="f1")
    (entry,) = records.journal.entries
    assert (entry.action, entry.actor, entry.whom) == (
        Action.SUBSCRIBER_ADDED,
        known(records, ANNE).id,
        added.person.id,
    )
    assert (entry.at, entry.why, entry.form) == (NOW, "Arrivée le 3 mars", "f1")
    assert {message.entry for message in records.outbox.everything()} == {entry.id}


@pytest.mark.parametrize("reason", ["", "   ", "\u200b\n"])
def test_what_is_discouraged_needs_a_reason(records: Records, reason: str) -> None:
    """Without one it is refused at that field, with the review as it stands; and nothing is changed."""
    people = records.people.everyone()
    with pytest.raises(ReasonNeeded) as needed:
        add(records, NAMESAKE, reason=reason)
    assert [(type(each), each.field) for each in needed.value.refusals] == [(ReasonMissing, Field.REASON)]
    assert [caution.doubt for caution in needed.value.review.cautions] == [Doubt.SAME_NAME]
    assert (records.people.everyone(), records.journal.entries, records.outbox.everything()) == (people, [], [])


def test_a_reason_is_kept_in_the_journal(records: Records) -> None:
    """With it what is discouraged is done."""
    add(records, NAMESAKE, reason="Homonyme, vérifié <!channel>")
    assert [entry.why for entry in records.journal.entries] == ["Homonyme, vérifié <!channel>"]
    assert known(records, NAMESAKE).is_user


def test_a_reason_longer_than_is_kept_is_refused(records: Records) -> None:
    """Rather than cut; as long as allowed it is kept whole."""
    longest = "x" * LIMITS[Field.REASON]
    with pytest.raises(FormRefused) as refused:
        add(records, NAMESAKE, reason=longest + "x")
    (too_long,) = refused.value.refusals
    assert isinstance(too_long, TooLong)
    assert (too_long.field, records.journal.entries) == (Field.REASON, [])
    add(records, NAMESAKE, reason=f" {longest} ")
    assert records.journal.entries[-1].why == longest


def test_the_same_form_again_changes_once_with_the_same_outcome(records: Records) -> None:
    """« Enregistrer » pressed twice: the same person, recipient and message, though a new password was made."""
    first = add(records, NAMESAKE, reason="Homonyme", form_id="f1")
    messages, people = records.outbox.everything(), records.people.everyone()
    assert add(records, NAMESAKE, reason="Homonyme", form_id="f1") == first
    assert add(records, NAMESAKE, form_id="f1") == first
    assert (records.outbox.everything(), records.people.everyone()) == (messages, people)
    assert len(records.journal.entries) == 1
    records.people.update(replace(known(records, ANNE), administrator_since=None))
    assert add(records, NAMESAKE, form_id="f1") == first


def test_another_form_for_the_same_person_is_refused(records: Records) -> None:
    """One collaborator added by two administrators at once: the second reads that they are there already."""
    add(records)
    with pytest.raises(FormRefused) as refused:
        add(records)
    (taken,) = refused.value.refusals
    assert isinstance(taken, AddressTaken)
    assert isinstance(password_message(records).payload, Password)


@pytest.mark.parametrize("author", [BRUNO, CHLOE])
def test_administrators_alone_can_save(records: Records, author: Member) -> None:
    """Checked where the change is made; the refusal says whom to ask, and whether one may enrol."""
    with pytest.raises(NotAnAdministrator) as refused:
        add(records.under(enrolment=Enrolment.PARTNERS), author=author)
    assert refused.value.administrators == ("Anne Aubert",)
    assert refused.value.may_enrol is known(records, author).partner
    with pytest.raises(NotAUser):
        add(records, author=member("Eve", "Else"))
    assert (records.journal.entries, records.outbox.everything()) == ([], [])


def test_an_administrator_who_resigned_meanwhile_cannot_save(records: Records) -> None:
    """The form was open; the right is gone."""
    choose(records, BRUNO)
    choose(records, ANNE, administrator=False)
    with pytest.raises(NotAnAdministrator) as refused:
        add(records)
    assert refused.value.administrators == ("Bruno Bernard",)


def test_what_is_refused_at_the_review_is_refused_at_saving(records: Records) -> None:
    """The world may have changed in between: a guest now, whatever the review said."""
    with pytest.raises(FormRefused):
        add(records, owner=replace(DENIS, is_full=False))
    assert records.people.by_email("denis.dubois@cabinet.fr") is None


@pytest.mark.parametrize("email", ["denis.dubois@cabinet.fr", "denis.former@cabinet.fr"])
def test_somebody_removed_comes_back_with_nothing_of_before(records: Records, email: str) -> None:
    """The same person, known by address or by Slack account; a new password, and no right of administrator untold."""
    removed = person(
        DENIS,
        email=email,
        access=Access.REMOVED,
        added_at=NOW - timedelta(days=400),
        administrator_since=NOW,
        phone="+33612345678",
        function="Associé",
        password_state=PasswordState.NOTED,
        password_hash="old",
    )
    former = records.people.add(removed)
    back = add(records, form=typed(DENIS, function="Comptable")).person
    assert back == known(records, DENIS)
    assert (back.id, back.email, back.access) == (former.id, DENIS.email, Access.ACTIVE)
    assert back.added_at == NOW
    assert (back.is_administrator, back.phone, back.function) == (False, None, "Comptable")
    assert (back.password_state, back.password_hash) == (PasswordState.TO_SEND, PASSWORD_HASH)


def test_an_unreachable_partner_keeps_nobody_from_being_added(records: Records) -> None:
    """Their message is kept as such, the others are owed."""
    far = records.people.add(partner(member("Far", "Away"), slack_id=None))
    add(records)
    states = {message.recipient and message.recipient.id: message.state for message in records.outbox.everything()}
    assert states.pop(far.id) is DeliveryState.UNREACHABLE
    assert set(states.values()) == {DeliveryState.OWED}
    assert stored(records, password_message(records).id).state is DeliveryState.OWED
