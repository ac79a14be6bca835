"""ADMIN_ENROLMENT=approval: asked for, agreed to or refused by the first who answers, or expired after seven days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rules.approve_enrolment import decide, expire
from rules.enrol import Choice, standing
from rules.model.journal import Action, EntryId
from rules.model.messages import (
    AdministratorEnrolled,
    EnrolmentApproved,
    EnrolmentAsked,
    EnrolmentExpired,
    EnrolmentRefused,
)
from rules.model.people import Access, Member
from rules.model.policy import Enrolment
from rules.model.refusals import (
    AccessChanged,
    AlreadyAnswered,
    NotAnAdministrator,
    NotAUser,
    OwnRequest,
    PartnersOnly,
    RequestExpired,
)
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, subscriber
from tests.rules.use_cases import choose, known, space_of

WEEK = timedelta(days=7)


def ask(records: Records, who: Member = CHLOE, form: str = "") -> Choice:
    """Somebody ticks the box."""
    return choose(records.under(enrolment=Enrolment.APPROVAL), who, form=form)


def request(records: Records, who: Member = CHLOE) -> EntryId:
    """The same; the request's line."""
    entry = ask(records, who).entry
    assert entry is not None
    return entry


def test_an_enrolment_waits_for_approval(records: Records) -> None:
    """Nothing has changed yet; all who may decide are asked, but not the asker; the window says since when."""
    choice = ask(records)
    assert choice.waiting_since == NOW
    assert not known(records, CHLOE).is_administrator
    assert records.outbox.recipients(EnrolmentAsked) == ["Anne Aubert", "Bruno Bernard"]
    assert records.outbox.of(AdministratorEnrolled) == []
    assert standing(records.under(enrolment=Enrolment.APPROVAL), CHLOE.slack_id, LATER).waiting_since == NOW


def test_asking_again_asks_nobody_anew(records: Records) -> None:
    """By the same form or another: there is one request."""
    first = ask(records, form="f1")
    assert ask(records, form="f1") == first
    assert ask(records, form="f2").waiting_since == NOW
    assert len(records.outbox.of(EnrolmentAsked)) == 2


@pytest.mark.parametrize("who", [ANNE, BRUNO], ids=["administrator", "partner"])
def test_one_agreement_makes_an_administrator(records: Records, who: Member) -> None:
    """From then on; the asker is told by whom, and everybody else gets the security notice."""
    entry = request(records)
    decision = decide(records, who.slack_id, entry, LATER, approve=True)
    assert decision.approved
    assert known(records, CHLOE).administrator_since == LATER
    assert records.outbox.recipients(EnrolmentApproved) == ["Chloé Colin", None]
    assert tells(records.outbox.of(EnrolmentApproved)[0]).author == known(records, who).id
    assert records.outbox.recipients(AdministratorEnrolled) == ["Anne Aubert", "Bruno Bernard", None]


def test_a_refusal_changes_nothing_and_is_told(records: Records) -> None:
    """To the asker and the channel; they may ask again."""
    decide(records, ANNE.slack_id, request(records), LATER, approve=False)
    assert not known(records, CHLOE).is_administrator
    assert records.outbox.recipients(EnrolmentRefused) == ["Chloé Colin", None]
    assert request(records)


@pytest.mark.parametrize("second", [True, False])
def test_the_first_answer_counts(records: Records, *, second: bool) -> None:
    """Whatever the second is: it is told whose the first was."""
    entry = request(records)
    decide(records, ANNE.slack_id, entry, LATER, approve=False)
    with pytest.raises(AlreadyAnswered) as refused:
        decide(records, BRUNO.slack_id, entry, LATER, approve=second)
    assert refused.value.by == "Anne Aubert"
    assert {tells(each).answer.by for each in records.outbox.of(EnrolmentAsked)} == {known(records, ANNE).id}


@pytest.mark.parametrize(("who", "refusal"), [(CHLOE, OwnRequest), (DENIS, NotAUser)])
def test_nobody_decides_who_may_not(records: Records, who: Member, refusal: type[Exception]) -> None:
    """Never oneself, and no stranger."""
    entry = request(records)
    with pytest.raises(refusal):
        decide(records, who.slack_id, entry, LATER, approve=True)


def test_a_subscriber_does_not_decide(records: Records) -> None:
    """Only administrators and partners."""
    records.people.add(subscriber(DENIS))
    entry = request(records)
    with pytest.raises(NotAnAdministrator):
        decide(records, DENIS.slack_id, entry, LATER, approve=True)


def test_a_partner_asks_as_well(records: Records) -> None:
    """Four eyes are four eyes."""
    entry = request(records, BRUNO)
    with pytest.raises(OwnRequest):
        decide(records, BRUNO.slack_id, entry, LATER, approve=True)
    decide(records, ANNE.slack_id, entry, LATER, approve=True)
    assert known(records, BRUNO).is_administrator


def test_the_first_of_all_needs_nobody() -> None:
    """A partner whom nobody can approve begins; a subscriber in their place does not."""
    alone = space_of([partner(BRUNO), partner(ANNE, slack_id=None), subscriber(CHLOE)])
    assert ask(alone, BRUNO).person.is_administrator
    without = space_of([subscriber(CHLOE)])
    with pytest.raises(PartnersOnly):
        ask(without, CHLOE)


def test_an_answer_comes_too_late_after_seven_days(records: Records) -> None:
    """Even before the bot itself has closed the request; the asker may ask anew."""
    entry = request(records)
    with pytest.raises(RequestExpired):
        decide(records, ANNE.slack_id, entry, NOW + WEEK, approve=True)
    decide(records, ANNE.slack_id, entry, NOW + WEEK - timedelta(seconds=1), approve=True)


def test_what_nobody_answered_expires_once(records: Records) -> None:
    """The asker is told, the buttons leave the messages; what was answered or is younger is left alone."""
    request(records)
    answered = request(records, BRUNO)
    decide(records, ANNE.slack_id, answered, LATER, approve=False)
    assert expire(records, NOW + WEEK - timedelta(seconds=1)) == 0
    assert expire(records, NOW + WEEK) == 1
    assert expire(records, NOW + WEEK) == 0
    assert records.outbox.recipients(EnrolmentExpired) == ["Chloé Colin"]
    entry = records.journal.entries[-1]
    assert (entry.action, entry.actor) == (Action.ENROLMENT_EXPIRED, None)
    assert standing(records.under(enrolment=Enrolment.APPROVAL), CHLOE.slack_id, NOW + WEEK).waiting_since is None


def test_who_has_no_access_any_more_is_not_approved(records: Records) -> None:
    """They were put on hold since they asked."""
    entry = request(records)
    records.people.update(replace(known(records, CHLOE), access=Access.SUSPENDED))
    with pytest.raises(AccessChanged):
        decide(records, ANNE.slack_id, entry, LATER, approve=True)


@pytest.mark.parametrize(
    ("asker", "who", "enrolment", "becomes"),
    [
        (CHLOE, ANNE, Enrolment.APPROVAL, True),
        (CHLOE, ANNE, Enrolment.USERS, True),
        (CHLOE, ANNE, Enrolment.PARTNERS, False),
        (CHLOE, BRUNO, Enrolment.PARTNERS, False),
        (CHLOE, DENIS, Enrolment.APPROVAL, True),
        (CHLOE, DENIS, Enrolment.PARTNERS, False),
        (BRUNO, ANNE, Enrolment.PARTNERS, True),
        (BRUNO, DENIS, Enrolment.APPROVAL, True),
        (BRUNO, DENIS, Enrolment.PARTNERS, False),
    ],
)
def test_rights_are_those_of_the_setting_when_the_answer_comes(
    records: Records,
    asker: Member,
    who: Member,
    enrolment: Enrolment,
    becomes: bool,  # noqa: FBT001 - a row of the table
) -> None:
    """Asked for under `approval`, answered under another setting: asker and answerer are judged by that one."""
    records.people.add(subscriber(DENIS, administrator_since=NOW))
    entry, now = request(records, asker), records.under(enrolment=enrolment)
    if becomes:
        decide(now, who.slack_id, entry, LATER, approve=True)
    else:
        with pytest.raises(PartnersOnly):
            decide(now, who.slack_id, entry, LATER, approve=True)
    assert known(records, asker).is_administrator == becomes
    if not becomes:
        decide(now, who.slack_id, entry, LATER, approve=False)  # a refusal gives nothing
    assert tells(records.outbox.of(EnrolmentAsked)[0]).answer is not None


def test_where_no_approval_is_needed_nothing_waits(records: Records) -> None:
    """Whoever comes from elsewhere than the list of requests is refused."""
    entry = choose(records, CHLOE).entry
    assert entry is not None
    with pytest.raises(LookupError):
        decide(records, ANNE.slack_id, entry, LATER, approve=True)
    assert member("Éric", "Errant").slack_id not in {each.slack_id for each in records.people.everyone()}
