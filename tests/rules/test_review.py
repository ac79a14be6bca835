"""« Valider »: who may be added at all, and what speaks against it, before anything is saved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.add_subscriber import Review, may_add, review
from rules.model import subscriber_form
from rules.model.address_refusals import AddressOfAnother, AddressTaken, NotACollaborator
from rules.model.cautions import Caution, Doubt, Identity
from rules.model.people import Access, Member, Profile
from rules.model.policy import Enrolment
from rules.model.refusals import (
    FieldRefused,
    FormRefused,
    InvalidEmail,
    InvalidPhone,
    Missing,
    NotAnAdministrator,
    NotAUser,
)
from rules.model.subscriber_form import Form
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member, partner, person, subscriber
from tests.rules.use_cases import known, space_of, typed

OUTSIDER = member("Gaby", "Grand", email="gaby@ailleurs.fr")
OF_THE_FIRM = member("Félix", "Faure", email="felix.faure@filiale.fr")


def reviewed(
    records: Records, form: Form, owner: Member | None, chosen: Member | None = None, author: Member = ANNE
) -> Review:
    """What « Valider » shows."""
    return review(records, author.slack_id, subscriber_form.read(form), Identity(owner, chosen))


def refused(
    records: Records, form: Form, owner: Member | None, chosen: Member | None = None
) -> tuple[FieldRefused, ...]:
    """What « Valider » refuses."""
    with pytest.raises(FormRefused) as caught:
        reviewed(records, form, owner, chosen)
    return caught.value.refusals


def cautions(records: Records, form: Form, owner: Member | None = None) -> list[tuple[Doubt, str]]:
    """What speaks against saving, for the owner of an address of the workspace or for one of the firm's domain."""
    return [(caution.doubt, caution.other) for caution in reviewed(records, form, owner).cautions]


def test_administrators_alone_see_the_form(records: Records) -> None:
    """Others read who the administrators are, and whether they may become one; strangers too are refused."""
    assert may_add(records, ANNE.slack_id) == known(records, ANNE)
    for enrolment, may in ((Enrolment.USERS, True), (Enrolment.PARTNERS, False)):
        with pytest.raises(NotAnAdministrator) as no:
            may_add(records.under(enrolment=enrolment), CHLOE.slack_id)
        assert (no.value.administrators, no.value.may_enrol) == (("Anne Aubert",), may)
    with pytest.raises(NotAUser):
        may_add(records, DENIS.slack_id)


@pytest.mark.parametrize("author", [BRUNO, CHLOE])
def test_a_review_is_for_administrators(records: Records, author: Member) -> None:
    """Checked again: the form may have been open since before a resignation."""
    with pytest.raises(NotAnAdministrator):
        reviewed(records, typed(DENIS), DENIS, author=author)


def test_a_collaborator_can_be_added_without_a_word(records: Records) -> None:
    """The review shows what will be saved, and nothing speaks against it; nothing is changed by looking."""
    people = records.people.everyone()
    found = reviewed(records, typed(DENIS, collaborator=DENIS.slack_id), DENIS, DENIS)
    assert found == Review(subscriber_form.read(typed(DENIS, collaborator=DENIS.slack_id)).candidate, ())
    assert (records.people.everyone(), records.journal.entries, records.outbox.everything()) == (people, [], [])


@pytest.mark.parametrize("email", [CHLOE.email, "CHLOE.COLIN@Cabinet.fr", ANNE.email])
def test_an_address_of_the_space_is_refused(records: Records, email: str) -> None:
    """A subscriber's, however typed, and a partner's; the refusal says who has it."""
    who = CHLOE if "colin" in email.lower() else ANNE
    (taken,) = refused(records, typed(DENIS, email=email), who)
    assert isinstance(taken, AddressTaken)
    assert (taken.name, taken.profile) == (known(records, who).name, known(records, who).profile)


def test_an_address_of_the_space_is_refused_without_a_slack_account_too() -> None:
    """Somebody added by address alone is not added again."""
    records = space_of([partner(ANNE, administrator_since=NOW), subscriber(OF_THE_FIRM, slack_id=None)])
    (taken,) = refused(records, typed(OF_THE_FIRM), None)
    assert isinstance(taken, AddressTaken)


def test_an_address_of_somebody_suspended_is_refused(records: Records) -> None:
    """They are still in the list: their access is given back, not made twice."""
    records.people.add(person(DENIS, access=Access.SUSPENDED))
    (taken,) = refused(records, typed(DENIS), DENIS)
    assert isinstance(taken, AddressTaken)
    assert taken.profile is Profile.SUBSCRIBER


def test_a_second_address_of_the_same_slack_account_is_refused(records: Records) -> None:
    """One collaborator is one subscriber, though their address in Slack has changed since."""
    moved = replace(CHLOE, email="chloe.new@cabinet.fr")
    (taken,) = refused(records, typed(moved), moved)
    assert isinstance(taken, AddressTaken)
    assert taken.name == "Chloé Colin"


def test_somebody_removed_can_be_added_again(records: Records) -> None:
    """Neither their address nor their Slack account is taken, and their former name is no namesake."""
    records.people.add(person(DENIS, access=Access.REMOVED, phone="+33612345678"))
    assert reviewed(records, typed(DENIS, phone="0612345678"), DENIS).cautions == ()


def test_guests_strangers_and_bots_are_no_collaborators(records: Records) -> None:
    """The owner of the address must be a full member; a firm's domain does not make them one."""
    for who in (replace(OUTSIDER, is_full=False), replace(OF_THE_FIRM, is_full=False)):
        (no,) = refused(records, typed(who), who)
        assert isinstance(no, NotACollaborator)
        assert no.email == who.email


def test_an_address_that_nobody_in_slack_has_must_be_of_the_firm(records: Records) -> None:
    """Of one of FIRM_EMAIL_DOMAINS, exactly: no subdomain, no look-alike; so a closed account is refused."""
    assert reviewed(records, typed(OF_THE_FIRM), None).cautions == ()
    for email in ("gaby@ailleurs.fr", "gaby@sub.filiale.fr", "gaby@filiale.fr.ailleurs.fr", "gaby@xfiliale.fr"):
        (no,) = refused(records, typed(OUTSIDER, email=email), None)
        assert isinstance(no, NotACollaborator)


def test_a_full_member_needs_no_domain_of_the_firm(records: Records) -> None:
    """Anybody whom the workspace has made a full member is a collaborator, whatever their address."""
    assert reviewed(records, typed(OUTSIDER), OUTSIDER, OUTSIDER).cautions == ()


def test_a_collaborator_chosen_who_left_is_refused(records: Records) -> None:
    """Slack hides closed accounts from a search by address: the choice itself shows that the person has left."""
    left = replace(OF_THE_FIRM, is_full=False)
    (no,) = refused(records, typed(left, collaborator=left.slack_id), None, left)
    assert isinstance(no, NotACollaborator)


@pytest.mark.parametrize("owner", [OF_THE_FIRM, None])
def test_the_address_must_be_the_chosen_collaborators(records: Records, owner: Member | None) -> None:
    """Else the password would go to another; the refusal says which address is expected."""
    (no,) = refused(records, typed(DENIS, email=OF_THE_FIRM.email), owner, DENIS)
    assert isinstance(no, AddressOfAnother)
    assert (no.name, no.expected) == ("Denis Dubois", DENIS.email)


def test_a_chosen_collaborator_whose_address_slack_hides_may_own_it(records: Records) -> None:
    """Then the owner of the address decides: the same account is fine, another is not."""
    hidden = replace(DENIS, email=None)
    assert reviewed(records, typed(DENIS), DENIS, hidden).cautions == ()
    (no,) = refused(records, typed(OF_THE_FIRM), OF_THE_FIRM, hidden)
    assert isinstance(no, AddressOfAnother)
    assert no.expected is None


def test_fields_and_address_are_refused_together(records: Records) -> None:
    """What the form alone shows, and what only the space knows, in one answer."""
    form = typed(CHLOE, last_name="", phone="12")
    assert [type(each) for each in refused(records, form, CHLOE)] == [Missing, InvalidPhone, AddressTaken]


def test_an_address_that_cannot_be_read_is_refused_for_that_alone(records: Records) -> None:
    """Nobody is told besides that nothing is no collaborator's address."""
    assert [type(each) for each in refused(records, typed(DENIS, email="denis@"), None, DENIS)] == [InvalidEmail]


@pytest.mark.parametrize("email", ["contact@filiale.fr", "Compta.Paris@filiale.fr", "abuse+x@filiale.fr"])
def test_a_generic_address_is_cautioned(records: Records, email: str) -> None:
    """Strongly discouraged by the guide, though not forbidden."""
    assert cautions(records, typed(DENIS, email=email)) == [(Doubt.GENERIC_ADDRESS, email.lower())]


@pytest.mark.parametrize(
    ("first_name", "last_name"),
    [("Chloé", "Colin"), ("CHLOE", "colin"), ("Colin", "Chloé"), ("Chloé-Colin", "-"), ("Chloe\u0301", "Cölin")],
)
def test_a_name_of_another_is_cautioned(records: Records, first_name: str, last_name: str) -> None:
    """Accents, case, order and hyphens aside; the other is named."""
    form = typed(OF_THE_FIRM, first_name=first_name, last_name=last_name)
    assert cautions(records, form) == [(Doubt.SAME_NAME, "Chloé Colin")]


@pytest.mark.parametrize("phone", ["06 12 34 56 78", "+33612345678", "0033 6.12.34.56.78", "+33 (0)6-12-34-56-78"])
@pytest.mark.parametrize("access", [Access.ACTIVE, Access.SUSPENDED])
def test_a_phone_of_another_is_cautioned(phone: str, access: Access) -> None:
    """In any notation; of whoever is in the list, suspended or not."""
    other = person(CHLOE, access=access, phone="+33612345678")
    records = space_of([partner(ANNE, administrator_since=NOW), other])
    assert cautions(records, typed(OF_THE_FIRM, phone=phone)) == [(Doubt.SAME_PHONE, "Chloé Colin")]


@pytest.mark.parametrize("email", ["ch1oe.colin@cabinet.fr", "chloe.colin+paie@cabinet.fr", "chlоe.colin@cabinet.fr"])
def test_an_address_that_looks_like_anothers_is_cautioned(records: Records, email: str) -> None:
    """A digit, a tag, a letter of another alphabet: the other address is named; one's own is no doubt."""
    found = cautions(records, typed(DENIS, email=email), replace(DENIS, email=email))
    assert found == [(Doubt.LOOK_ALIKE_ADDRESS, "chloe.colin@cabinet.fr")]
    assert cautions(records, typed(DENIS), DENIS) == []


def test_an_empty_phone_is_nobodys(records: Records) -> None:
    """Subscribers without a number do not share one."""
    assert cautions(records, typed(DENIS, phone=""), DENIS) == []


def test_a_name_other_than_in_slack_is_cautioned(records: Records) -> None:
    """The details must be those of the collaborator; the name Slack has is shown."""
    assert cautions(records, typed(DENIS, last_name="Durand"), DENIS) == [(Doubt.OTHER_NAME_IN_SLACK, "Denis Dubois")]
    assert cautions(records, typed(DENIS, first_name="DUBOIS", last_name="dénis"), DENIS) == []
    assert cautions(records, typed(DENIS), replace(DENIS, first_name="", last_name="")) == []
    chosen = reviewed(records, typed(OF_THE_FIRM, last_name="Durand"), None, OF_THE_FIRM)
    assert chosen.cautions == (Caution(Doubt.OTHER_NAME_IN_SLACK, "Félix Faure"),)


def test_every_caution_is_told_at_once(records: Records) -> None:
    """In the order of the design, each once, though two people share the phone."""
    for who in (BRUNO, CHLOE):
        records.people.update(replace(known(records, who), phone="+33612345678"))
    form = typed(DENIS, first_name="Chloé", last_name="Colin", phone="0612345678", email="info@cabinet.fr")
    owner = replace(DENIS, email="info@cabinet.fr")
    assert reviewed(records, form, owner).cautions == (
        Caution(Doubt.GENERIC_ADDRESS, "info@cabinet.fr"),
        Caution(Doubt.SAME_NAME, "Chloé Colin"),
        Caution(Doubt.SAME_PHONE, "Bruno Bernard"),
        Caution(Doubt.OTHER_NAME_IN_SLACK, "Denis Dubois"),
    )
