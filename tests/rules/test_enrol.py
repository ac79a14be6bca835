"""Enrolling as administrator and resigning: everybody else is told, and never without an administrator."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules import enrol
from rules.enrol import Choice
from rules.model.journal import Action, IdempotencyKey
from rules.model.messages import AdministratorEnrolled, AdministratorResigned
from rules.model.notices import Address, Tally
from rules.model.people import Access, Member
from rules.model.policy import Enrolment
from rules.model.refusals import LastAdministrator, NotAUser, PartnersOnly
from tests.fakes.records import Records
from tests.outcomes import record_failed, record_sent
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, person, subscriber
from tests.rules.use_cases import choose, known, space_of

KINDS: dict[str, dict[str, Any]] = {
    "partner": {"partner": True},
    "subscriber": {"access": Access.ACTIVE},
    "suspended": {"access": Access.SUSPENDED},
    "removed": {"access": Access.REMOVED},
    "none": {},
}
MEMBERS = [member("Person", str(number)) for number in range(5)]


@pytest.mark.parametrize("who", [BRUNO, CHLOE])
def test_a_user_becomes_administrator(records: Records, who: Member) -> None:
    """« M'inscrire en tant qu'administrateur »: a partner, or as the guide has it any user of the space."""
    choice = choose(records, who, now=LATER)
    assert choice.person == known(records, who)
    assert choice.person.is_administrator
    assert choice.person.administrator_since == LATER


def test_enrolling_tells_every_other_user_once_and_the_channel(records: Records) -> None:
    """Systematically, as the guide says: each user gets one message, the author none, the channel one line."""
    records.people.add(person(DENIS, access=Access.SUSPENDED))
    records.people.add(partner(member("Far", "Away"), slack_id=None))
    entry = choose(records, BRUNO).entry
    messages = records.outbox.everything()
    assert records.outbox.recipients(AdministratorEnrolled) == ["Anne Aubert", "Chloé Colin", "Far Away", None]
    assert len(messages) == 4
    assert {(message.entry, message.due_at) for message in messages} == {(entry, NOW)}
    assert all(
        message.payload == AdministratorEnrolled(person=known(records, BRUNO).id, at=NOW) for message in messages
    )


def test_resigning_tells_every_other_user_once_and_the_channel(records: Records) -> None:
    """A right given up is a change of rights like any other."""
    choose(records, CHLOE)
    choice = choose(records, ANNE, administrator=False)
    assert not choice.person.is_administrator
    assert not known(records, ANNE).is_administrator
    assert records.outbox.recipients(AdministratorResigned) == ["Bruno Bernard", "Chloé Colin", None]


@given(st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.booleans()), max_size=4))
def test_whoever_the_users_are_each_but_the_author_is_told_once(others: list[tuple[str, bool]]) -> None:
    """For any mix of people, in Slack or not, administrators or not."""
    people = [
        person(who, **KINDS[kind], **({} if in_slack else {"slack_id": None}))
        for who, (kind, in_slack) in zip(MEMBERS, others, strict=False)
    ]
    records = space_of([partner(ANNE), *people])
    choose(records, ANNE)
    told = records.outbox.recipients(AdministratorEnrolled)
    users = [each.name for each in people if each.partner or each.access is Access.ACTIVE]
    assert sorted(name for name in told if name is not None) == sorted(users)
    assert told.count(None) == 1


def test_the_journal_says_who_enrolled_and_resigned_and_when(records: Records) -> None:
    """One line for each change, with the form that asked for it."""
    choose(records, CHLOE, form="f1", now=NOW)
    choose(records, CHLOE, administrator=False, form="f2", now=LATER)
    chloe = known(records, CHLOE).id
    assert [(e.action, e.actor, e.whom, e.at, e.form) for e in records.journal.entries] == [
        (Action.ADMINISTRATOR_ENROLLED, chloe, chloe, NOW, "f1"),
        (Action.ADMINISTRATOR_RESIGNED, chloe, chloe, LATER, "f2"),
    ]


def test_the_same_form_twice_changes_once_with_the_same_outcome(records: Records) -> None:
    """The second press shows what the first has done, and sends nothing."""
    first = choose(records, CHLOE, form="f1", now=NOW)
    messages = records.outbox.everything()
    assert choose(records, CHLOE, form="f1", now=LATER) == first
    assert records.outbox.everything() == messages
    assert len(records.journal.entries) == 1


def test_choosing_what_one_is_already_changes_nothing(records: Records) -> None:
    """Nobody is told of a change that is none; « depuis » stays what it was."""
    for who, administrator in ((ANNE, True), (CHLOE, False)):
        before = known(records, who)
        chosen = choose(records, who, administrator=administrator, form="f1", now=LATER)
        assert chosen == Choice(before, IdempotencyKey("f1"), None)
    assert records.outbox.everything() == []
    assert records.journal.entries == []


def test_the_last_administrator_cannot_resign(records: Records) -> None:
    """Refused, with nothing changed, written or sent; once another has enrolled, it is allowed."""
    before = known(records, ANNE)
    with pytest.raises(LastAdministrator):
        choose(records, ANNE, administrator=False)
    assert known(records, ANNE) == before
    assert (records.outbox.everything(), records.journal.entries) == ([], [])
    choose(records, BRUNO)
    assert not choose(records, ANNE, administrator=False).person.is_administrator


def test_an_administrator_who_lost_their_access_does_not_count() -> None:
    """With a suspended administrator beside them, the last one is still the last."""
    suspended = person(DENIS, access=Access.SUSPENDED, administrator_since=NOW)
    records = space_of([partner(ANNE, administrator_since=NOW), suspended])
    with pytest.raises(LastAdministrator):
        choose(records, ANNE, administrator=False)


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=12))
def test_a_space_that_has_an_administrator_always_has_one(presses: list[tuple[int, bool]]) -> None:
    """Whoever enrols and resigns, in whatever order."""
    records = space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])
    for number, administrator in presses:
        try:
            choose(records, (ANNE, BRUNO, CHLOE)[number], administrator=administrator)
        except LastAdministrator:
            assert not administrator
        assert records.people.administrators()


def test_where_only_partners_enrol_a_subscriber_is_refused(records: Records) -> None:
    """ADMIN_ENROLMENT=partners: they are told who the partners are; nothing changes."""
    with pytest.raises(PartnersOnly) as refused:
        choose(records.under(enrolment=Enrolment.PARTNERS), CHLOE)
    assert refused.value.partners == ("Anne Aubert", "Bruno Bernard")
    assert not known(records, CHLOE).is_administrator
    assert (records.outbox.everything(), records.journal.entries) == ([], [])
    assert choose(records.under(enrolment=Enrolment.PARTNERS), BRUNO).person.is_administrator


def test_where_only_partners_enrol_a_subscriber_may_still_resign(records: Records) -> None:
    """One who enrolled before the firm changed its mind can give the right up."""
    choose(records, CHLOE)
    where_partners_enrol = records.under(enrolment=Enrolment.PARTNERS)
    assert not choose(where_partners_enrol, CHLOE, administrator=False).person.is_administrator


def test_nobody_but_a_user_can_choose(records: Records) -> None:
    """Checked where the change is made: a stranger, and somebody suspended since the window opened."""
    records.people.add(person(DENIS, access=Access.SUSPENDED))
    for who in (DENIS, member("Eve", "Else")):
        with pytest.raises(NotAUser) as refused:
            choose(records, who)
        assert refused.value.administrators == ("Anne Aubert",)
    assert records.outbox.everything() == []


def test_the_window_begins_with_where_one_stands(records: Records) -> None:
    """Ticked for an administrator; refused to whoever may not enrol, but not to one who is administrator already."""
    where_partners_enrol = records.under(enrolment=Enrolment.PARTNERS)
    standing = enrol.standing(where_partners_enrol, ANNE.slack_id, NOW)
    assert (standing.person, standing.administrators) == (known(records, ANNE), ("Anne Aubert",))
    assert not enrol.standing(records, CHLOE.slack_id, NOW).person.is_administrator
    with pytest.raises(PartnersOnly):
        enrol.standing(where_partners_enrol, CHLOE.slack_id, NOW)
    with pytest.raises(NotAUser):
        enrol.standing(records, DENIS.slack_id, NOW)
    choose(records, CHLOE)
    assert enrol.standing(where_partners_enrol, CHLOE.slack_id, NOW).person.is_administrator


def test_the_author_reads_how_many_were_told(records: Records) -> None:
    """« 1 utilisateur informé, 1 en échec », and whoever has no Slack account beside them; the channel aside."""
    records.people.add(partner(member("Far", "Away"), slack_id=None))
    form = choose(records, BRUNO, form="f1").form
    assert enrol.progress(records, BRUNO.slack_id, form).tally == Tally(waiting=2, unreachable=1)
    anne, chloe, *_ = records.outbox.everything()
    record_sent(records, anne, Address("D1", "1.0"), NOW)
    record_failed(records, chloe, "account_inactive", NOW)
    progress = enrol.progress(records, BRUNO.slack_id, form)
    assert progress.tally == Tally(informed=1, failed=1, unreachable=1)
    assert progress.choice == enrol.choose(
        records, BRUNO.slack_id, administrator=True, form=IdempotencyKey("f1"), now=LATER
    )
    with pytest.raises(NotAUser):
        enrol.progress(records, DENIS.slack_id, form)


def test_nobody_reads_how_many_were_told_of_anothers_choice(records: Records) -> None:
    """The count belongs to who made the choice; a form nobody sent has none."""
    form = choose(records, BRUNO, form="f1").form
    for reader, asked in ((ANNE, form), (BRUNO, IdempotencyKey("f2"))):
        with pytest.raises(LookupError):
            enrol.progress(records, reader.slack_id, asked)
