"""Who may have the list, and that it is written down."""

from __future__ import annotations

import pytest

from rules.export_subscribers import export, export_on_server, may_export
from rules.model.journal import Action, IdempotencyKey
from rules.model.refusals import NotAnAdministrator, NotAUser
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW


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
    """The same form again gives the same list, and says so."""
    first = export(records, ANNE.slack_id, form=IdempotencyKey("f"), now=NOW)
    second = export(records, ANNE.slack_id, form=IdempotencyKey("f"), now=NOW)
    assert (first.again, second.again, first.people) == (False, True, second.people)
    (entry,) = records.journal.entries
    assert (entry.action, entry.actor) == (Action.SUBSCRIBERS_EXPORTED, first.author.id)


def test_on_the_server_nobody_is_named(records: Records) -> None:
    """Who runs the bot has the whole database; that they took the list is written down all the same."""
    assert export_on_server(records, NOW) == tuple(records.people.listed())
    assert [(each.action, each.actor) for each in records.journal.entries] == [(Action.SUBSCRIBERS_EXPORTED, None)]
