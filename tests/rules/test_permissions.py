"""Who may do what: users, administrators, and who may become one."""

from __future__ import annotations

import pytest

from rules.model.people import Access, Member, SlackId
from rules.model.policy import Enrolment
from rules.model.refusals import NotAnAdministrator, NotAUser, PartnersOnly
from rules.permissions import administrator_of, check_may_enrol, may_enrol, user_of
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, partner, person, subscriber
from tests.rules.use_cases import known, space_of


@pytest.mark.parametrize("who", [ANNE, BRUNO, CHLOE])
def test_partners_and_active_subscribers_are_users(records: Records, who: Member) -> None:
    """Each is found by the Slack account, which is the sign-in."""
    assert user_of(records, who.slack_id) == known(records, who)


@pytest.mark.parametrize("access", [Access.NONE, Access.SUSPENDED, Access.REMOVED])
def test_whoever_is_no_user_is_told_whom_to_ask(records: Records, access: Access) -> None:
    """Suspended, removed, no longer a partner: none of them is let in, even if once an administrator."""
    records.people.add(person(DENIS, access=access, administrator_since=NOW))
    with pytest.raises(NotAUser) as refused:
        user_of(records, DENIS.slack_id)
    assert refused.value.administrators == ("Anne Aubert",)
    with pytest.raises(NotAUser):
        administrator_of(records, DENIS.slack_id)


def test_a_stranger_is_told_whom_to_ask(records: Records) -> None:
    """Somebody whom the space has never seen."""
    with pytest.raises(NotAUser) as refused:
        user_of(records, SlackId("U-STRANGER"))
    assert refused.value.administrators == ("Anne Aubert",)


def test_an_administrator_is_let_through(records: Records) -> None:
    """Under both settings of the firm: what one is does not depend on who may become it."""
    for enrolment in Enrolment:
        assert administrator_of(records.under(enrolment=enrolment), ANNE.slack_id) == known(records, ANNE)


@pytest.mark.parametrize(
    ("who", "enrolment", "may"),
    [
        (BRUNO, Enrolment.USERS, True),
        (CHLOE, Enrolment.USERS, True),
        (BRUNO, Enrolment.PARTNERS, True),
        (CHLOE, Enrolment.PARTNERS, False),
    ],
)
def test_a_user_who_is_no_administrator_is_told_whether_they_may_enrol(
    records: Records,
    who: Member,
    enrolment: Enrolment,
    may: bool,  # noqa: FBT001 - a row of the table
) -> None:
    """The refusal names the administrators, and says if the button to enrol is of use."""
    with pytest.raises(NotAnAdministrator) as refused:
        administrator_of(records.under(enrolment=enrolment), who.slack_id)
    assert (refused.value.administrators, refused.value.may_enrol) == (("Anne Aubert",), may)
    assert may_enrol(known(records, who), enrolment) is may


def test_whoever_may_not_enrol_is_told_who_the_partners_are(records: Records) -> None:
    """All partners, administrators or not, and nobody else."""
    with pytest.raises(PartnersOnly) as refused:
        check_may_enrol(records.under(enrolment=Enrolment.PARTNERS), known(records, CHLOE))
    assert refused.value.partners == ("Anne Aubert", "Bruno Bernard")


def test_the_longest_standing_administrator_is_named_first() -> None:
    """Former administrators, who lost their access, are not named at all."""
    records = space_of(
        [
            partner(BRUNO, administrator_since=LATER),
            partner(ANNE, administrator_since=NOW),
            person(DENIS, access=Access.SUSPENDED, administrator_since=NOW),
            subscriber(CHLOE),
        ]
    )
    with pytest.raises(NotAnAdministrator) as refused:
        administrator_of(records, CHLOE.slack_id)
    assert refused.value.administrators == ("Anne Aubert", "Bruno Bernard")
