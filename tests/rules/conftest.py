"""The space in which most of these tests begin."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from rules.model.notices import NewMessage
from tests.fakes.outbox import Outbox
from tests.fakes.readers import is_among_readers
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, NOW, partner, subscriber
from tests.rules.use_cases import space_of


@pytest.fixture
def records() -> Records:
    """Anne, partner and administrator; Bruno, partner; Chloé, subscriber; nothing is owed."""
    return space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])


@pytest.fixture(autouse=True)
def only_its_readers_are_owed_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test of the rules does, nobody is owed what the registry, and so the guide, says others read."""
    owe = Outbox.owe

    def owe_to_readers(outbox: Outbox, messages: Sequence[NewMessage]) -> None:
        assert [each for each in messages if not is_among_readers(each)] == []
        owe(outbox, messages)

    monkeypatch.setattr(Outbox, "owe", owe_to_readers)
