"""Who may have the journal, and that it is written down."""

from __future__ import annotations

import pytest

from rules import export_journal
from rules.export_journal import Line, export, may_export, read_part
from rules.model.journal import Action, EntryId, IdempotencyKey
from rules.model.refusals import NotAnAdministrator, NotAUser
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW
from tests.rules.use_cases import add, choose


@pytest.mark.parametrize(
    ("who", "refused"), [(BRUNO, NotAnAdministrator), (CHLOE, NotAnAdministrator), (DENIS, NotAUser)]
)
def test_administrators_alone_get_it(records: Records, who: object, refused: type[Exception]) -> None:
    """Neither a partner who has not enrolled, nor a subscriber, nor a stranger."""
    with pytest.raises(refused):
        may_export(records, who.slack_id)  # type: ignore[attr-defined]
    with pytest.raises(refused):
        export(records, who.slack_id, form=IdempotencyKey("f"), now=NOW)  # type: ignore[attr-defined]
    assert records.journal.entries == []


def test_it_is_written_down_once(records: Records) -> None:
    """The same form again writes nothing more, and says so."""
    first = export(records, ANNE.slack_id, form=IdempotencyKey("f"), now=NOW)
    second = export(records, ANNE.slack_id, form=IdempotencyKey("f"), now=NOW)
    assert (first.again, second.again, second.lines) == (False, True, 1)
    (entry,) = records.journal.entries
    assert (entry.action, entry.actor) == (Action.JOURNAL_EXPORTED, first.author.id)


def test_every_line_is_read_once_in_its_order(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """Part by part, with the names of those it is about."""
    monkeypatch.setattr(export_journal, "_AT_ONCE", 2)
    choose(records, BRUNO)
    add(records, DENIS)
    choose(records, BRUNO, administrator=False)
    read: list[Line] = []
    while part := read_part(records, read[-1].event.entry.id if read else EntryId(0)):
        read += part
    assert [each.event.entry for each in read] == records.journal.entries
    assert (read[1].event.actor, read[1].event.whom) == ("Anne Aubert", "Denis Dubois")
    assert len({each.hash for each in read}) == 3
