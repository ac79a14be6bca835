"""Proposals are open until a line settles them, and found by whom they are about."""

from __future__ import annotations

from dataclasses import replace

from rules.model.journal import Action, EntryId, NewEntry
from rules.model.people import PersonId, SlackId
from rules.model.strangers import Stranger, StrangerId
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, NOW, partner, person

ZOE = Stranger(slack_id=SlackId("U-ZOE"), first_name="Zoé", last_name="Le Goff", email="zoe@cabinet.fr")


def put(records: Records, who: PersonId | None = None, stranger: StrangerId | None = None) -> EntryId:
    """Put a proposal to somebody; the line that owes it."""
    entry = records.journal.write(NewEntry(at=NOW, action=Action.MEMBER_JOINED))
    records.proposals.put(entry, who, stranger)
    return entry


def test_a_proposal_is_open_until_it_is_settled(records: Records, elsewhere: Records) -> None:
    """Once, by a line that is found again; put twice it is one; another space knows nothing of it."""
    first, second = put(records), put(records)
    records.proposals.put(first, None, None)
    assert records.proposals.all_open() == [first, second]
    assert records.proposals.settled_by(first) is None
    records.proposals.settle(first, second)
    assert records.proposals.all_open() == [second]
    assert records.proposals.settled_by(first) == second
    assert elsewhere.proposals.all_open() == []


def test_one_that_was_never_put_is_settled_by_nothing(records: Records) -> None:
    """As those of before 0.2.0, whose answer is found by its form."""
    line = records.journal.write(NewEntry(at=NOW, action=Action.MEMBER_JOINED))
    records.proposals.settle(line, line)
    assert records.proposals.settled_by(line) is None


def test_proposals_are_found_by_whom_they_are_about(records: Records) -> None:
    """By number, and by the account or address that was told of a newcomer; only while they are open."""
    anne, bruno = (records.people.add(partner(each)) for each in (ANNE, BRUNO))
    zoe = replace(person(CHLOE), email=ZOE.email)
    by_address = records.people.add(zoe)
    told = records.strangers.add(ZOE)
    of_anne, of_zoe, of_nobody = put(records, anne.id), put(records, None, told), put(records)
    assert records.proposals.about([anne.id]) == [of_anne]
    assert records.proposals.about([by_address.id]) == [of_zoe]
    assert records.proposals.about([bruno.id]) == []
    assert records.proposals.about([]) == []
    by_account = replace(bruno, slack_id=ZOE.slack_id)
    records.people.update(by_account)
    assert records.proposals.about([bruno.id, anne.id]) == [of_anne, of_zoe]
    records.people.update(replace(by_account, slack_id=None, former_slack_id=ZOE.slack_id))
    assert records.proposals.about([bruno.id]) == [of_zoe]
    records.proposals.settle(of_zoe, of_nobody)
    assert records.proposals.about([bruno.id]) == []


def test_proposals_are_found_by_the_account_of_a_newcomer(records: Records) -> None:
    """As Slack told of it."""
    of_zoe = put(records, None, records.strangers.add(ZOE))
    put(records)
    assert records.proposals.of_account(SlackId("U-ZOE")) == [of_zoe]
    assert records.proposals.of_account(SlackId("U-ELSE")) == []
