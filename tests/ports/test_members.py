"""What was last seen of each member of the workspace is remembered."""

from __future__ import annotations

from dataclasses import replace

from rules.model.members import SeenMember, hidden
from rules.ports import Records
from tests.people import ANNE, BRUNO, CHLOE, LATER, NOW

SEEN = SeenMember(is_full=True, mark="a mark", updated=1)


def test_a_member_is_remembered_as_last_seen(records: Records) -> None:
    """Beyond the year 2038, too; how recent it is makes no difference by itself."""
    assert records.members.get(ANNE.slack_id) is None
    for seen in (SEEN, SeenMember(is_full=False, mark="other", updated=2**33)):
        records.members.put(ANNE.slack_id, seen)
        found = records.members.get(ANNE.slack_id)
        assert found == replace(seen, updated=7)
        assert found is not None
        assert found.updated == seen.updated


def test_all_members_are_found_at_once(records: Records) -> None:
    """By their accounts."""
    assert records.members.all() == {}
    records.members.put(ANNE.slack_id, SEEN)
    records.members.put(BRUNO.slack_id, replace(SEEN, is_full=False))
    assert records.members.all() == {ANNE.slack_id: SEEN, BRUNO.slack_id: replace(SEEN, is_full=False)}
    assert records.members.all([ANNE.slack_id, CHLOE.slack_id]) == {ANNE.slack_id: SEEN}
    assert records.members.all([]) == {}


def test_a_workspace_once_looked_through_stays_so(records: Records) -> None:
    """However often it is marked; to know somebody does not mark it."""
    records.members.put(ANNE.slack_id, SEEN)
    assert not records.members.looked_through()
    for at in (NOW, LATER):
        records.members.mark_looked_through(at)
        assert records.members.looked_through()


def test_a_hidden_member_is_remembered_without_their_account(records: Records) -> None:
    """They are found by it, and change as before, though it stands nowhere, nor a mark of name and address."""
    records.members.put(ANNE.slack_id, SEEN)
    for full in (True, True, False):
        records.members.put(ANNE.slack_id, replace(SEEN, is_full=full))
        records.members.hide(ANNE.slack_id)
        left = replace(SEEN, is_full=full, mark="")
        assert records.members.get(ANNE.slack_id) == left
        assert records.members.all() == records.members.all([ANNE.slack_id]) == {hidden(ANNE.slack_id): left}
    records.members.hide(BRUNO.slack_id)
    assert records.members.get(BRUNO.slack_id) is None


def test_another_space_remembers_its_own(records: Records, elsewhere: Records) -> None:
    """Neither its members nor that it was looked through."""
    elsewhere.members.put(ANNE.slack_id, SEEN)
    elsewhere.members.mark_looked_through(NOW)
    assert records.members.get(ANNE.slack_id) is None
    assert records.members.all() == {}
    assert not records.members.looked_through()
