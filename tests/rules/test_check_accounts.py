"""Whose account may not be theirs: what 0.1.0 left in the journal, and what is no such thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rules.check_accounts import Trace, check_accounts
from rules.close_account import close_account
from rules.model.journal import Action, NewEntry
from rules.model.people import Person
from rules.open_space import Partner, register_partners
from rules.recognise import recognise
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, NOW, member
from tests.rules.use_cases import add, known


def found(records: Records) -> list[tuple[str, Trace]]:
    """Who stands there for what."""
    return sorted((each.person.first_name, each.trace) for each in check_accounts(records))


def recognised_by_0_1_0(records: Records, person: Person) -> None:
    """Another account signs in with the address, and 0.1.0 takes it for the person."""
    records.people.update(replace(person, slack_id=member("Autre", "Compte").slack_id, former_slack_id=None))
    entry = NewEntry(at=LATER, action=Action.PERSON_RECOGNISED, actor=person.id, whom=person.id)
    records.journal.write(entry)


def test_who_was_recognised_anew_by_their_address_is_to_be_checked(records: Records) -> None:
    """The account was closed, and some account with the address was taken for theirs: only 0.1.0 did that."""
    chloe = known(records, CHLOE)
    close_account(records, chloe, NOW)
    recognised_by_0_1_0(records, records.people.get(chloe.id))
    assert found(records) == [("Chloé", Trace.RECOGNISED_ANEW)]
    close_account(records, records.people.get(chloe.id), LATER + timedelta(days=1))
    assert found(records) == [("Chloé", Trace.RECOGNISED_ANEW)]


def test_a_first_sign_in_and_an_account_that_is_back_are_nothing(records: Records) -> None:
    """Of this version every account is surely theirs."""
    close_account(records, known(records, CHLOE), NOW)
    recognise(records, CHLOE, LATER)
    add(records, DENIS)
    assert known(records, CHLOE).former_slack_id is None
    assert found(records) == []


def test_changes_of_partners_are_to_be_checked(records: Records) -> None:
    """A subscriber who became partner, and a partner who is none any more: compared with the settings by a person."""
    denis = add(records, DENIS).person
    settings = [Partner(ANNE.email, ANNE), Partner(DENIS.email, DENIS)]
    register_partners(records, settings, LATER)
    assert found(records) == [("Bruno", Trace.PARTNER_UNTIL), ("Denis", Trace.PARTNER_SINCE)]
    assert {each.person.id for each in check_accounts(records)} == {denis.id, known(records, BRUNO).id}


def test_a_partner_of_the_first_start_is_nothing_to_check(records: Records) -> None:
    """They were nothing else before, so nobody's place was taken."""
    settings = [Partner(each.email, each) for each in (ANNE, BRUNO, DENIS)]
    register_partners(records, settings, LATER)
    assert found(records) == []
