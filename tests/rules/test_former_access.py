"""Who is added again is told apart: when they were removed, by whom, and why."""

from __future__ import annotations

from rules.change_access import Change, Wanted, change_access
from rules.former_access import Removal, removal_of
from rules.model.cautions import Identity
from rules.model.journal import IdempotencyKey
from rules.model.subscriber_form import read
from tests.fakes.records import Records
from tests.people import ANNE, CHLOE, DENIS, LATER, person
from tests.rules.use_cases import known, typed


def removal(records: Records) -> Removal | None:
    """What the review of Chloé says of before."""
    return removal_of(records, read(typed(CHLOE)).candidate, Identity(CHLOE, CHLOE))


def test_a_removal_is_told_with_its_reason(records: Records) -> None:
    """The latest; of a subscriber, or somebody never known, nothing."""
    assert removal(records) is None
    wanted = Wanted(known(records, CHLOE).id, Change.REMOVE, "Fin de stage")
    change_access(records, ANNE.slack_id, wanted, form=IdempotencyKey("f"), now=LATER)
    assert removal(records) == Removal(LATER, "Anne Aubert", "Fin de stage")


def test_who_never_had_access_has_no_removal(records: Records) -> None:
    """Somebody who asked for it is known, too."""
    records.people.add(person(DENIS))
    assert removal_of(records, read(typed(DENIS)).candidate, Identity(DENIS, DENIS)) is None
