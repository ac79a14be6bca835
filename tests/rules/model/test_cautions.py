"""A reason covers the doubts its author had been shown, and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules import add_subscriber
from rules.add_subscriber import ReasonNeeded
from rules.model import subscriber_form
from rules.model.cautions import Caution, Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from tests.fakes.records import Records
from tests.people import ANNE, DENIS, NOW
from tests.rules.use_cases import prepared, typed


def test_a_reason_covers_what_its_author_was_shown() -> None:
    """Each doubt shown is covered; one that arose later is not."""
    given = Justification("Homonyme", frozenset({Doubt.SAME_NAME}))
    assert given.covers((Caution(Doubt.SAME_NAME),))
    assert given.covers(())
    assert not given.covers((Caution(Doubt.SAME_NAME), Caution(Doubt.SAME_PHONE)))


def test_a_doubt_that_arose_since_the_review_is_shown_first(records: Records) -> None:
    """A reason for one thing is not taken for another: nothing is saved, and the review comes back as it stands."""
    with pytest.raises(ReasonNeeded) as needed:
        _save_generic(records, frozenset({Doubt.SAME_NAME}))
    assert [caution.doubt for caution in needed.value.review.cautions] == [Doubt.GENERIC_ADDRESS]
    assert records.journal.entries == []
    _save_generic(records, frozenset({Doubt.GENERIC_ADDRESS}))
    assert records.journal.entries[-1].why == "Vu avec lui"


def _save_generic(records: Records, doubts: frozenset[Doubt]) -> None:
    add_subscriber.save(
        records,
        ANNE.slack_id,
        subscriber_form.read(typed(DENIS, email="compta@cabinet.fr")),
        Identity(replace(DENIS, email="compta@cabinet.fr"), None),
        justification=Justification("Vu avec lui", doubts),
        form=IdempotencyKey(f"form-{len(doubts)}-{min(doubts)}"),
        prepared=prepared(),
        now=NOW,
    )
