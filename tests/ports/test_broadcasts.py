"""A notice to every user is owed to each once, whether it is made at once or later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.model.notices import Tally
from rules.model.people import Access, Person, SlackId
from rules.ports import Records
from tests.people import ADDRESS, ANNE, BRUNO, DENIS, MAKER, NOW, partner, subscriber
from tests.ports.owing import NOTHING, line, notice


@pytest.fixture
def anne(records: Records) -> Person:
    """Whose change it is."""
    return records.people.add(partner(ANNE))


def crowd(records: Records, count: int) -> list[Person]:
    """Store so many users, none of whom shares anything."""
    return records.people.add_all(
        [subscriber(BRUNO, email=f"p{each}@cabinet.fr", slack_id=SlackId(f"U{each}")) for each in range(count)]
    )


def told(records: Records) -> list[int]:
    """Give whom messages are owed to, in order."""
    return [each.recipient.id for each in records.outbox.queue(1_000) if each.recipient]


def make_all(records: Records, limit: int) -> None:
    """Make whatever is left, a few at a time."""
    while records.outbox.pending():
        assert 0 <= records.outbox.expand(limit) <= limit
    assert records.outbox.expand(limit) == 0


@pytest.mark.parametrize("count", [3, 45])
def test_every_user_but_one_is_told_once(records: Records, anne: Person, count: int) -> None:
    """Few or many; who is no user, or has no account, is sent nothing; none is counted twice on the way."""
    users = crowd(records, count)
    records.people.add(subscriber(DENIS, access=Access.SUSPENDED))
    records.people.add(partner(DENIS, slack_id=None, email="far@away.fr"))
    entry = line(records, actor=anne.id)
    records.outbox.owe_to_users(NOTHING, entry, anne.id)
    for _ in range(2):
        owed = records.outbox.tally(entry)
        assert (owed.waiting + owed.unreachable, owed.informed) == (count + 1, 0)
        make_all(records, 10)
    assert records.outbox.tally(entry) == Tally(waiting=count, unreachable=1)
    assert records.outbox.owed() == count
    assert sorted(told(records)) == [each.id for each in users]
    assert {each.payload for each in records.outbox.queue(1_000)} == {NOTHING}
    assert {each.entry for each in records.outbox.queue(1_000)} == {entry}


def test_a_notice_is_told_before_what_is_owed_after_it(records: Records, anne: Person) -> None:
    """Though it was not made yet; and another notice is told behind both."""
    last = crowd(records, 45)[-1]
    first, second, third = line(records), line(records), line(records)
    records.outbox.owe_to_users(NOTHING, first, anne.id)
    records.outbox.owe([notice(second, last)])
    records.outbox.owe_to_users(replace(NOTHING, starts_on=NOW.date()), third, anne.id)
    make_all(records, 20)
    seen = []
    while claimed := [each for each in records.outbox.claim(MAKER, NOW, NOW, (), 1_000) if each.recipient == last]:
        seen += [each.entry for each in claimed]
        records.outbox.sent(claimed[0].id, ADDRESS, NOW)
    assert seen == [first, second, third]


def test_another_space_tells_its_own_users(records: Records, elsewhere: Records) -> None:
    """Nothing of it is made here."""
    anne = elsewhere.people.add(partner(ANNE))
    crowd(elsewhere, 45)
    elsewhere.outbox.owe_to_users(NOTHING, line(elsewhere), anne.id)
    assert not records.outbox.pending()
    assert records.outbox.expand(100) == 0
    assert (records.outbox.owed(), told(records)) == (0, [])
    make_all(elsewhere, 100)
    assert elsewhere.outbox.owed() == 45
