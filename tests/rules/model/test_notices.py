"""The messages a change owes, and how far they have come."""

from __future__ import annotations

from rules.model.journal import EntryId
from rules.model.messages import PartnersChanged
from rules.model.notices import NewMessage, Tally, to_everyone_else
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, NOW
from tests.rules.use_cases import known


def test_everyone_else_is_every_user_but_one(records: Records) -> None:
    """Whatever their rights, and told by identity: a namesake is still somebody else."""
    users = records.people.users()
    assert to_everyone_else(users, known(records, BRUNO).id) == [known(records, ANNE), known(records, CHLOE)]
    assert to_everyone_else([known(records, BRUNO)], known(records, BRUNO).id) == []


def test_each_message_has_an_id_of_its_own() -> None:
    """By which a repeated send is recognised in Slack."""
    messages = [
        NewMessage(payload=PartnersChanged(added=(), removed=(), at=NOW), entry=EntryId(1), recipient=None, due_at=NOW)
        for _ in range(3)
    ]
    assert len({message.id for message in messages}) == 3


def test_a_change_is_settled_once_nothing_waits() -> None:
    """What failed, or could not be sent at all, is settled too: it is shown as such."""
    assert Tally(informed=2, failed=1, unreachable=1).settled
    assert not Tally(informed=2, waiting=1).settled
