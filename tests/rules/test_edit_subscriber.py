"""« Modifier » and « Mon profil »: who may change what, what is refused, and who is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from rules.add_subscriber import ReasonNeeded
from rules.close_account import close_account
from rules.edit_profile import edit_profile, own_profile
from rules.edit_subscriber import Edit, Edited, details, edit_subscriber, marks
from rules.model.address_refusals import AddressOfFormer, AddressOfOtherAccount, AddressTaken, NotACollaborator
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import SubscriberChanged
from rules.model.people import Access, Member, Person
from rules.model.refusals import (
    AccessChanged,
    Field,
    FormRefused,
    InvalidEmail,
    InvalidPhone,
    Missing,
    NotAnAdministrator,
    NotAUser,
)
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, member, person, subscriber
from tests.rules.use_cases import add_outside_slack, known

NOBODY = Identity(None, None)


def edit_of(whose: Person, **typed: Any) -> Edit:
    """The form with somebody's details, of which some were changed."""
    shown = details(whose)
    return Edit(whose.id, marks(shown), replace(shown, **typed))


def edit(
    records: Records, edited: Edit, author: Member = ANNE, identity: Identity = NOBODY, reason: str = "", **usual: Any
) -> Edited:
    """An administrator presses « Enregistrer »."""
    return edit_subscriber(
        records,
        author.slack_id,
        edited,
        identity,
        justification=Justification(reason, usual.get("doubts", frozenset(Doubt))),
        form=IdempotencyKey(usual.get("form", uuid4().hex)),
        now=LATER,
    )


def told(records: Records) -> list[str]:
    """Who is told of a change."""
    return sorted(
        each.recipient.first_name if each.recipient else "channel" for each in records.outbox.of(SubscriberChanged)
    )


def test_details_are_changed_and_everyone_concerned_told(records: Records) -> None:
    """The person, the partners and administrators but the author, and the channel; of what, not of the values."""
    edited = edit(records, edit_of(known(records, CHLOE), phone="06 12 34 56 78", function="Paie"))
    assert (edited.person.phone, edited.person.function) == ("+33612345678", "Paie")
    assert edited.fields == (Field.PHONE, Field.FUNCTION)
    assert told(records) == ["Bruno", "Chloé", "channel"]
    assert "612345678" not in repr([each.payload for each in records.outbox.everything()])
    entry = records.journal.entries[-1]
    assert (entry.action, entry.whom) == (Action.SUBSCRIBER_CHANGED, edited.person.id)


def test_what_another_changed_meanwhile_stays(records: Records) -> None:
    """Two administrators, one form each: neither undoes the other's change."""
    mine, theirs = (edit_of(known(records, CHLOE), function="Paie"), edit_of(known(records, CHLOE), phone="0612345678"))
    edit(records, theirs)
    changed = edit(records, mine).person
    assert (changed.phone, changed.function) == ("+33612345678", "Paie")


def test_without_a_change_nothing_happens(records: Records) -> None:
    """Nobody is told, nothing is written down."""
    edited = edit(records, edit_of(known(records, CHLOE), first_name=" Chloé "))
    assert edited.fields == ()
    assert records.outbox.everything() == []
    assert records.journal.entries == []


def test_a_new_address_is_told_as_the_new_identifier(records: Records) -> None:
    """It belongs to Chloé's account, which is known by it from now on."""
    owner = replace(CHLOE, email="chloe.durand@cabinet.fr")
    edited = edit(
        records, edit_of(known(records, CHLOE), email="Chloe.Durand@cabinet.fr"), identity=Identity(owner, None)
    )
    assert edited.person.email == "chloe.durand@cabinet.fr"
    assert all(Field.EMAIL in tells(each).fields for each in records.outbox.of(SubscriberChanged))


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ({"email": "anne.aubert@cabinet.fr"}, AddressTaken),
        ({"email": "x@ailleurs.fr"}, NotACollaborator),
        ({"email": "x@"}, InvalidEmail),
        ({"email": ""}, Missing),
        ({"phone": "12"}, InvalidPhone),
        ({"last_name": " "}, Missing),
    ],
)
def test_what_cannot_be_accepted_is_refused_at_its_field(
    records: Records, typed: dict[str, str], refusal: type[Exception]
) -> None:
    """As when a subscriber is added; nothing changes."""
    with pytest.raises(FormRefused) as refused:
        edit(records, edit_of(known(records, CHLOE), **typed))
    assert [type(each) for each in refused.value.refusals] == [refusal]
    assert records.journal.entries == []


def test_the_address_of_one_who_was_removed_stays_theirs(records: Records) -> None:
    """Their history would become another's: they are to be added again instead."""
    records.people.add(person(DENIS, access=Access.REMOVED))
    with pytest.raises(FormRefused) as refused:
        edit(records, edit_of(known(records, CHLOE), email=DENIS.email or ""), identity=Identity(DENIS, None))
    assert [type(each) for each in refused.value.refusals] == [AddressOfFormer]


def test_an_address_that_was_not_changed_is_not_looked_into(records: Records) -> None:
    """Whoever left Slack since can still have another phone number."""
    records.people.update(replace(known(records, CHLOE), email="chloe@ailleurs.fr"))
    assert edit(records, edit_of(known(records, CHLOE), function="Paie")).fields == (Field.FUNCTION,)


def test_what_speaks_against_it_needs_a_reason(records: Records) -> None:
    """Another's phone number: asked why, then saved with the reason in the journal."""
    records.people.add(subscriber(DENIS, phone="+33612345678"))
    edited = edit_of(known(records, CHLOE), phone="0612345678")
    with pytest.raises(ReasonNeeded) as needed:
        edit(records, edited, doubts=frozenset())
    assert [each.doubt for each in needed.value.review.cautions] == [Doubt.SAME_PHONE]
    edit(records, edited, reason="Standard commun")
    assert records.journal.entries[-1].why == "Standard commun"


def test_ones_own_details_speak_against_nothing(records: Records) -> None:
    """Chloé’s own name and number are rightly theirs; nor is a doubt raised that is about something else."""
    records.people.update(replace(known(records, CHLOE), phone="+33612345678", email="contact@cabinet.fr"))
    edited = edit_of(known(records, CHLOE), phone="06 12 34 56 78 ", first_name="Chloe", function="Paie")
    assert edit(records, edited, doubts=frozenset()).person.first_name == "Chloe"


@pytest.mark.parametrize("closed", [False, True])
def test_an_access_never_goes_to_another_account_with_an_address(records: Records, *, closed: bool) -> None:
    """Chloé’s address cannot become that of Denis’s account, whether Chloé’s own is open or closed."""
    if closed:
        close_account(records, known(records, CHLOE), LATER)
    chloe = next(each for each in records.people.everyone() if each.first_name == "Chloé")
    owner = replace(DENIS, email="chloe.dubois@cabinet.fr")
    with pytest.raises(FormRefused) as refused:
        edit(records, edit_of(chloe, email="chloe.dubois@cabinet.fr"), identity=Identity(owner, None), reason="Mariage")
    assert [type(each) for each in refused.value.refusals] == [AddressOfOtherAccount]
    assert records.people.get(chloe.id) == chloe


def test_an_account_of_one_who_was_removed_stays_theirs(records: Records) -> None:
    """Félix, who has no account, does not get that of Denis together with an address."""
    felix = add_outside_slack(records).person
    records.people.add(person(DENIS, access=Access.REMOVED, email="denis.old@cabinet.fr"))
    owner = replace(DENIS, email="felix.dubois@cabinet.fr")
    with pytest.raises(FormRefused) as refused:
        edit(records, edit_of(felix, email="felix.dubois@cabinet.fr"), identity=Identity(owner, None), reason="Mariage")
    assert [type(each) for each in refused.value.refusals] == [AddressOfFormer]


def test_who_had_no_account_gets_that_of_the_new_address(records: Records) -> None:
    """Félix was added outside Slack: the address of an account makes it their sign-in."""
    felix = add_outside_slack(records).person
    owner = replace(DENIS, email="felix.dubois@cabinet.fr", first_name="Félix", last_name="Faure")
    edited = edit(
        records, edit_of(felix, email="felix.dubois@cabinet.fr"), identity=Identity(owner, None), reason="Mariage"
    )
    assert edited.person.slack_id == DENIS.slack_id


@pytest.mark.parametrize(
    ("author", "refusal"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_only_administrators_edit(records: Records, author: Member, refusal: type[Exception]) -> None:
    """Not even a partner who has not enrolled."""
    with pytest.raises(refusal):
        edit(records, edit_of(known(records, CHLOE), function="Paie"), author=author)


def test_only_subscribers_are_edited(records: Records) -> None:
    """A partner's details are their own; one who was removed has none to change."""
    with pytest.raises(AccessChanged):
        edit(records, edit_of(known(records, BRUNO), function="Paie"))


def test_the_same_press_again_changes_nothing_more(records: Records) -> None:
    """One line, one round of messages, the same outcome."""
    edited = edit_of(known(records, CHLOE), function="Paie")
    first = edit(records, edited, form="pressed twice")
    before = len(records.outbox.everything())
    assert edit(records, edited, form="pressed twice") == first
    assert (len(records.outbox.everything()), len(records.journal.entries)) == (before, 1)


def profile(records: Records, who: Member, edited: Edit, form: str = "") -> Edited:
    """Somebody presses « Enregistrer » in their own profile."""
    return edit_profile(records, who.slack_id, edited, form=IdempotencyKey(form or uuid4().hex), now=LATER)


@pytest.mark.parametrize("who", [BRUNO, CHLOE])
def test_everyone_changes_their_own_phone_and_function(records: Records, who: Member) -> None:
    """A partner and a subscriber alike; it is written down, and nobody need be told."""
    edited = profile(
        records, who, edit_of(own_profile(records, who.slack_id).person, phone="0612345678", function="Paie")
    )
    assert (edited.person.phone, edited.person.function) == ("+33612345678", "Paie")
    assert records.journal.entries[-1].actor == records.journal.entries[-1].whom == edited.person.id
    assert records.outbox.everything() == []


def test_pressing_twice_in_ones_profile_changes_once(records: Records) -> None:
    """The same outcome; and what an administrator changed in between is not undone."""
    mine = edit_of(known(records, CHLOE), function="Paie")
    first = profile(records, CHLOE, mine, form="pressed twice")
    edit(records, edit_of(known(records, CHLOE), function="Audit"))
    again = profile(records, CHLOE, mine, form="pressed twice")
    assert (again.fields, again.person.function) == (first.fields, "Audit")


def test_nobody_changes_more_of_themself_or_anything_of_others(records: Records) -> None:
    """A forged form with another's id, name and address changes neither."""
    anne, chloe = known(records, ANNE), known(records, CHLOE)
    forged = replace(edit_of(anne, last_name="Autre", email="autre@cabinet.fr", function="Paie"), person=anne.id)
    edited = profile(records, CHLOE, forged)
    assert replace(edited.person, function=chloe.function) == chloe
    assert known(records, ANNE) == anne


def test_a_wrong_number_is_refused_at_its_field(records: Records) -> None:
    """Nothing changes."""
    with pytest.raises(FormRefused) as refused:
        profile(records, CHLOE, edit_of(known(records, CHLOE), phone="12"))
    assert [each.field for each in refused.value.refusals] == [Field.PHONE]


def test_a_stranger_has_no_profile(records: Records) -> None:
    """Neither to see nor to change."""
    stranger = member("Éric", "Errant")
    with pytest.raises(NotAUser):
        own_profile(records, stranger.slack_id)
    with pytest.raises(NotAUser):
        profile(records, stranger, edit_of(known(records, CHLOE), function="Paie"))
