"""Who manages the space: seen by all, withdrawn by partners, reported by anybody."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from rules.export_journal import read_part
from rules.follow_members import follow
from rules.home import overview
from rules.list_administrators import list_administrators
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.messages import AdministratorResigned, AdministratorWithdrawn, EnrolmentReported, NoAdministrator
from rules.model.payload import Takeover
from rules.model.people import Member, Person
from rules.model.policy import AdmissionPolicy, Enrolment
from rules.model.refusals import AlreadyReported, Field, FormRefused, NotAUser, PartnersOnly, ProfileChanged
from rules.permissions import partner_names, takeover
from rules.read_journal import read_journal
from rules.report_enrolment import report_enrolment
from rules.withdraw_administrator import Insistence, may_withdraw, withdraw_administrator
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, partner, subscriber
from tests.rules.use_cases import choose, known, space_of

MEANT = Insistence("Ne doit pas gérer l’espace", insists=False)


def withdraw(
    records: Records, whose: Member, author: Member = BRUNO, said: Insistence = MEANT, form: str = ""
) -> Person:
    """A partner confirms it."""
    form_id = IdempotencyKey(form or uuid4().hex)
    return withdraw_administrator(records, author.slack_id, known(records, whose).id, said, form=form_id, now=LATER)


def enrolment_of(records: Records, who: Member) -> EntryId:
    """Somebody enrols; the line of it, which the notice carries."""
    entry = choose(records, who).entry
    assert entry is not None
    return entry


def test_every_user_sees_who_manages_the_space(records: Records) -> None:
    """With the longest-standing first; a stranger sees nobody."""
    choose(records, CHLOE, now=LATER)
    found = list_administrators(records, BRUNO.slack_id)
    assert [each.name for each in found.people] == ["Anne Aubert", "Chloé Colin"]
    assert found.reader.partner
    with pytest.raises(NotAUser):
        list_administrators(records, DENIS.slack_id)


def test_a_partner_withdraws_a_profile_and_everybody_is_told(records: Records) -> None:
    """The one whose it was, all other users, and the channel; the reason is for the journal."""
    choose(records, CHLOE)
    gone = withdraw(records, CHLOE)
    assert not gone.is_administrator
    assert gone.is_user
    assert records.outbox.recipients(AdministratorWithdrawn) == ["Anne Aubert", "Chloé Colin", None]
    assert "Ne doit pas" not in repr([each.payload for each in records.outbox.everything()])
    entry = records.journal.entries[-1]
    assert (entry.action, entry.why) == (Action.ADMINISTRATOR_WITHDRAWN, MEANT.why)
    assert (entry.actor, entry.whom) == (known(records, BRUNO).id, gone.id)


@pytest.mark.parametrize(("author", "refusal"), [(CHLOE, PartnersOnly), (DENIS, NotAUser)])
def test_only_partners_withdraw(records: Records, author: Member, refusal: type[Exception]) -> None:
    """Not even another administrator."""
    choose(records, CHLOE)
    with pytest.raises(refusal):
        withdraw(records, ANNE, author=author)
    assert known(records, ANNE).is_administrator


def test_without_a_reason_it_is_not_withdrawn(records: Records) -> None:
    """It is said at its field."""
    choose(records, CHLOE)
    with pytest.raises(FormRefused) as refused:
        withdraw(records, CHLOE, said=Insistence(" ", insists=False))
    assert [each.field for each in refused.value.refusals] == [Field.REASON]


@pytest.mark.parametrize(
    ("enrolment", "who_may"),
    [
        (Enrolment.USERS, Takeover.ANYBODY),
        (Enrolment.PARTNERS, Takeover.PARTNERS),
        (Enrolment.APPROVAL, Takeover.PARTNERS),
    ],
)
@pytest.mark.parametrize("whose", [ANNE, BRUNO])
def test_those_who_can_take_over_are_alerted(whose: Member, enrolment: Enrolment, who_may: Takeover) -> None:
    """When a partner withdraws the last profile, their own or another's, everybody reads who may take over."""
    records = space_of([partner(ANNE), partner(BRUNO), partner(DENIS), subscriber(CHLOE)])
    choose(records, whose)
    records.policy = AdmissionPolicy(enrolment=enrolment)
    withdraw(records, whose, said=Insistence("Départ", insists=True))
    kind = AdministratorResigned if whose is BRUNO else AdministratorWithdrawn
    assert {getattr(each.payload, "takeover", None) for each in records.outbox.of(kind)} == {who_may}
    others = {ANNE: ["Denis Dubois"], BRUNO: ["Anne Aubert", "Denis Dubois"]}[whose]
    assert records.outbox.recipients(NoAdministrator) == others


def test_who_has_left_is_neither_alerted_nor_named(records: Records) -> None:
    """A partner whose account is closed cannot take over, and nobody is sent to them."""
    follow(records, replace(ANNE, is_full=False), LATER, joined=False)
    bruno = known(records, BRUNO)
    assert records.outbox.recipients(NoAdministrator) == [bruno.name]
    found = list_administrators(records, CHLOE.slack_id)
    assert (found.people, found.partners, found.takeover) == ((), (bruno.name,), Takeover.ANYBODY)
    follow(records, replace(BRUNO, is_full=False), LATER, joined=False)
    assert partner_names(records) == ()
    records.policy = AdmissionPolicy(enrolment=Enrolment.PARTNERS)
    assert takeover(records) is Takeover.NOBODY
    with pytest.raises(PartnersOnly) as refused:
        choose(records, CHLOE)
    assert refused.value.partners == ()


def test_the_last_one_is_withdrawn_only_if_the_partner_insists(records: Records) -> None:
    """The partner is told what it means; then it is theirs to decide, their own profile included."""
    assert may_withdraw(records, BRUNO.slack_id, known(records, ANNE).id).last
    with pytest.raises(FormRefused) as refused:
        withdraw(records, ANNE)
    assert [each.field for each in refused.value.refusals] == [Field.INSISTS]
    assert records.people.administrators() == [known(records, ANNE)]
    withdraw(records, ANNE, author=ANNE, said=Insistence("Départ", insists=True))
    assert records.people.administrators() == []
    assert records.outbox.recipients(AdministratorResigned) == ["Bruno Bernard", "Chloé Colin", None]


def test_what_is_withdrawn_already_is_said(records: Records) -> None:
    """Another partner was quicker, or the administrator resigned."""
    choose(records, CHLOE)
    withdraw(records, CHLOE)
    with pytest.raises(ProfileChanged):
        withdraw(records, CHLOE, author=ANNE)


def test_the_same_press_again_changes_nothing_more(records: Records) -> None:
    """One line, one round of messages."""
    choose(records, CHLOE)
    first = withdraw(records, CHLOE, form="pressed twice")
    before = len(records.outbox.everything())
    assert withdraw(records, CHLOE, form="pressed twice") == first
    assert len(records.outbox.everything()) == before


def test_a_report_against_the_only_one_who_decides_reaches_the_channel() -> None:
    """Nobody else could act on it: it is not lost for that."""
    records = space_of([partner(ANNE), subscriber(CHLOE)])
    enrolment = choose(records, ANNE).entry
    assert enrolment is not None
    report_enrolment(records, CHLOE.slack_id, enrolment, LATER)
    assert [each.recipient for each in records.outbox.of(EnrolmentReported)] == [None]


def test_a_report_alerts_the_partners_but_not_the_one_reported(records: Records) -> None:
    """Who reports whose enrolment; written down, once whoever presses first."""
    entry = enrolment_of(records, CHLOE)
    reported = report_enrolment(records, BRUNO.slack_id, entry, LATER)
    assert (reported.person.name, reported.alerted, reported.channel) == ("Chloé Colin", ("Anne Aubert",), False)
    assert records.outbox.recipients(EnrolmentReported) == ["Anne Aubert"]
    payload = tells(records.outbox.of(EnrolmentReported)[0])
    bruno, chloe = known(records, BRUNO).id, known(records, CHLOE).id
    assert (payload.author, payload.person, payload.since) == (bruno, chloe, NOW)
    with pytest.raises(AlreadyReported) as refused:
        report_enrolment(records, ANNE.slack_id, entry, LATER)
    assert refused.value.alerted == ("Anne Aubert",)
    assert records.journal.entries[-1].action is Action.ENROLMENT_REPORTED


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_who_got_no_alert_is_not_named_as_alerted(records: Records, end: str) -> None:
    """Slack refused it, or its reader left before it came: a later report says that nobody was."""
    entry = enrolment_of(records, CHLOE)
    report_enrolment(records, BRUNO.slack_id, entry, LATER)
    (alert,) = records.outbox.of(EnrolmentReported)
    if end == "failed":
        records.outbox.failed(alert.id, "user_not_found", LATER)
    else:
        records.outbox.cancel(alert.id, LATER)
    with pytest.raises(AlreadyReported) as refused:
        report_enrolment(records, ANNE.slack_id, entry, LATER)
    assert refused.value.alerted == ()


def test_where_the_only_partner_is_reported_other_administrators_are_alerted() -> None:
    """Somebody must learn of it."""
    records = space_of([partner(BRUNO), subscriber(CHLOE, administrator_since=NOW), subscriber(DENIS)])
    entry = enrolment_of(records, BRUNO)
    report_enrolment(records, DENIS.slack_id, entry, LATER)
    assert records.outbox.recipients(EnrolmentReported) == ["Chloé Colin"]


def test_who_can_act_on_it_themself_alerts_nobody_in_their_stead() -> None:
    """The only other partner reports: they can withdraw the profile, and the channel reads no suspicion."""
    records = space_of([partner(BRUNO), partner(ANNE)])
    reported = report_enrolment(records, ANNE.slack_id, enrolment_of(records, BRUNO), LATER)
    assert (reported.alerted, reported.channel) == ((), False)
    assert records.outbox.of(EnrolmentReported) == []


def test_who_has_no_account_is_not_called_alerted() -> None:
    """A partner who never signed in reads nothing: the next who can be reached are alerted."""
    never = replace(partner(ANNE), slack_id=None)
    records = space_of([never, partner(BRUNO), subscriber(CHLOE, administrator_since=NOW), subscriber(DENIS)])
    reported = report_enrolment(records, DENIS.slack_id, enrolment_of(records, BRUNO), LATER)
    assert reported.alerted == ("Chloé Colin",)


@pytest.mark.parametrize(("who", "sees"), [(ANNE, True), (BRUNO, True), (CHLOE, False), (DENIS, False)])
def test_a_report_stands_in_the_journal_of_partners_alone(records: Records, who: Member, *, sees: bool) -> None:
    """In the window, on Home and in the file: not for the one reported, nor for another administrator."""
    entry = enrolment_of(records, CHLOE)
    records.people.add(subscriber(DENIS, administrator_since=NOW))
    choose(records, BRUNO)
    report_enrolment(records, BRUNO.slack_id, entry, LATER)
    shown = [each.entry.action for each in read_journal(records, who.slack_id).events]
    assert (Action.ENROLMENT_REPORTED in shown) == sees
    home = overview(records, who.slack_id, LATER).admin_overview
    assert home is not None
    assert Action.ENROLMENT_REPORTED not in [each.entry.action for each in home.latest]
    lines = read_part(records, EntryId(0), author=who.slack_id)
    (line,) = [each for each in lines if each.event.entry.action is Action.ENROLMENT_REPORTED]
    assert (line.hidden, bool(line.event.whom)) == (not sees, sees)


def test_an_enrolment_that_has_ended_or_was_renewed_is_not_reported(records: Records) -> None:
    """The notice about the new one has a button of its own."""
    entry = enrolment_of(records, CHLOE)
    choose(records, CHLOE, administrator=False)
    with pytest.raises(ProfileChanged):
        report_enrolment(records, BRUNO.slack_id, entry, LATER)
    choose(records, CHLOE, now=LATER)
    with pytest.raises(ProfileChanged):
        report_enrolment(records, BRUNO.slack_id, entry, LATER)


def test_a_stranger_reports_nothing_and_nothing_else_is_reported(records: Records) -> None:
    """Nor does another line of the journal pass for an enrolment."""
    entry = enrolment_of(records, CHLOE)
    with pytest.raises(NotAUser):
        report_enrolment(records, DENIS.slack_id, entry, LATER)
    withdraw(records, CHLOE)
    with pytest.raises(LookupError):
        report_enrolment(records, BRUNO.slack_id, records.journal.entries[-1].id, LATER)
