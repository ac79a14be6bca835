"""A request for access is granted by adding, refused for a reason, or expires after seven days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules.answer_access import (
    SHOWN,
    expire_requests,
    list_requests,
    may_answer_access,
    refuse_access,
    waiting_requests,
)
from rules.ask_access import ask_access, withdraw_request
from rules.erase_person import erase_person
from rules.home import overview
from rules.model.access_requests import EXPIRES_AFTER
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.messages import AccessAsked, AccessGranted, AccessRefused, AccessRequestExpired
from rules.model.people import Member
from rules.model.refusals import (
    AlreadyAnswered,
    AlreadySubscriber,
    FormRefused,
    NotAnAdministrator,
    RequestExpired,
)
from rules.open_space import Partner, register_partners
from rules.what_waits import Todo
from tests.fakes.records import Records
from tests.payloads import tells
from tests.people import ADDRESS, ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member, partner, subscriber
from tests.rules import importing
from tests.rules.use_cases import add, known, space_of, typed

ASKED = (Action.ACCESS_ASKED, Action.ACCESS_GRANTED)


def space() -> Records:
    """Anne and Chloé are administrators, Bruno is a partner."""
    return space_of(
        [partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE, administrator_since=LATER)]
    )


def request(records: Records, who: Member = DENIS) -> EntryId:
    """Somebody asks; the request's line."""
    ask_access(records, who, "Pour la paie", IdempotencyKey(f"form of {who.slack_id}"), NOW)
    return records.journal.entries[-1].id


def test_who_is_added_has_their_request_granted() -> None:
    """From the form filled in or by any other way: they are told by whom, and both administrators see it."""
    records = space()
    entry = request(records)
    concerned = may_answer_access(records, CHLOE.slack_id, entry, LATER)
    assert concerned.asker.slack_id == DENIS.slack_id
    add(records, DENIS, author=CHLOE)
    assert [each.action for each in records.journal.entries if each.action in ASKED] == [*ASKED]
    (granted,) = records.outbox.of(AccessGranted)
    assert tells(granted).author == known(records, CHLOE).id
    assert granted.recipient is not None
    assert granted.recipient.slack_id == DENIS.slack_id
    assert {tells(each).answer.by for each in records.outbox.of(AccessAsked)} == {known(records, CHLOE).id}


def test_a_grant_says_when_the_access_begins() -> None:
    """Where it is planned."""
    records = space()
    request(records)
    add(records, DENIS, form=typed(DENIS, starts_on="2025-04-01"))
    assert tells(records.outbox.of(AccessGranted)[0]).starts_on == date(2025, 4, 1)


def test_an_import_grants_too() -> None:
    """Who stands in a file had asked before."""
    records = space()
    request(records, importing.EMIL)
    importing.imported(records, importing.file_of(importing.EMIL))
    assert len(records.outbox.of(AccessGranted)) == 1


def test_the_settings_grant_too() -> None:
    """A partner by the settings needs no answer; nobody is said to have given it."""
    records = space()
    request(records)
    register_partners(records, [Partner(who.email, who) for who in (ANNE, BRUNO, DENIS)], LATER)
    assert tells(records.outbox.of(AccessGranted)[0]).author is None
    assert {tells(each).answer.by for each in records.outbox.of(AccessAsked)} == {None}


def test_somebody_else_added_grants_nothing() -> None:
    """The form was filled in with another collaborator."""
    records = space()
    request(records)
    add(records, member("Émile", "Évrard"))
    assert records.outbox.of(AccessGranted) == []
    assert len(waiting_requests(records, LATER)) == 1


def test_a_refusal_tells_why() -> None:
    """By the journal's reason, to who asked and nobody else; pressed twice it is one."""
    records = space()
    entry = request(records)
    for _ in range(2):
        concerned = refuse_access(records, ANNE.slack_id, entry, " Pas cette année ", LATER)
        assert concerned.asker.name == "Denis Dubois"
    (refused,) = records.outbox.of(AccessRefused)
    line = records.journal.get(refused.entry)
    assert (line.action, line.why) == (Action.ACCESS_REFUSED, "Pas cette année")
    assert refused.recipient is not None
    assert refused.recipient.slack_id == DENIS.slack_id
    with pytest.raises(AlreadyAnswered):
        refuse_access(records, CHLOE.slack_id, entry, "Non", LATER)


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
def test_a_refusal_needs_its_reason(reason: str) -> None:
    """Blank or too long: nothing is changed."""
    records = space()
    entry = request(records)
    with pytest.raises(FormRefused):
        refuse_access(records, ANNE.slack_id, entry, reason, LATER)
    assert records.outbox.of(AccessRefused) == []


def test_a_partner_enrols_before_they_answer() -> None:
    """The refusal offers it."""
    records = space()
    entry = request(records)
    with pytest.raises(NotAnAdministrator) as refused:
        refuse_access(records, BRUNO.slack_id, entry, "Non", LATER)
    assert refused.value.may_enrol


def test_what_is_over_cannot_be_answered() -> None:
    """Withdrawn, added otherwise, or too old although the hourly round has not come by."""
    records = space()
    entry = request(records)
    with pytest.raises(RequestExpired):
        may_answer_access(records, ANNE.slack_id, entry, NOW + EXPIRES_AFTER)
    withdraw_request(records, DENIS.slack_id, LATER)
    with pytest.raises(AlreadyAnswered):
        may_answer_access(records, ANNE.slack_id, entry, LATER)
    other = request(records, member("Émile", "Évrard"))
    with pytest.raises(LookupError):
        may_answer_access(records, ANNE.slack_id, EntryId(other - 1), LATER)


def test_who_is_listed_is_said_to_be_there() -> None:
    """Should anything have added them without closing the request."""
    records = space()
    entry = request(records)
    records.people.update(replace(subscriber(DENIS), id=known(records, DENIS).id))
    with pytest.raises(AlreadySubscriber):
        may_answer_access(records, ANNE.slack_id, entry, LATER)


def test_unanswered_it_expires_and_who_asked_is_told() -> None:
    """After seven days, once, and not before; administrators see it."""
    records = space()
    request(records)
    assert expire_requests(records, NOW + EXPIRES_AFTER - timedelta(seconds=1)) == 0
    assert expire_requests(records, NOW + EXPIRES_AFTER) == 1
    assert expire_requests(records, NOW + EXPIRES_AFTER) == 0
    assert records.outbox.recipients(AccessRequestExpired) == ["Denis Dubois"]
    assert {tells(each).answer.action for each in records.outbox.of(AccessAsked)} == {Action.ACCESS_REQUEST_EXPIRED}


def test_what_waits_is_counted_and_listed() -> None:
    """On the Home of administrators, also of those who became one later; a page has a bound."""
    records = space()
    people = [member(f"Prénom{number}", f"Nom{number}") for number in range(SHOWN + 2)]
    for who in people:
        request(records, who)
    shown = overview(records, CHLOE.slack_id, LATER).admin_overview
    assert shown is not None
    assert {each.todo: each.count for each in shown.waiting}[Todo.ACCESS_REQUESTED] == SHOWN + 2
    listed = list_requests(records, CHLOE.slack_id, LATER)
    assert (len(listed.waiting), listed.more) == (SHOWN, 2)
    assert listed.waiting[0].asker.name == "Prénom0 Nom0"
    assert waiting_requests(records, NOW + EXPIRES_AFTER) == []


def test_an_erasure_closes_the_request_and_takes_its_reason() -> None:
    """The buttons go from every message, which names them by their number."""
    records = space()
    entry = request(records)
    for message in records.outbox.queue(100):
        records.outbox.sent(message.id, ADDRESS, LATER)
    erase_person(records, DENIS.email or "", LATER)
    assert records.journal.get(entry).why == ""
    edits = [each for each in records.outbox.of(AccessAsked) if each.edits is not None]
    assert [tells(each).answer.action for each in edits] == [Action.ACCESS_REQUEST_VOID] * 2
    assert "Denis" not in repr(records.journal.entries)
