"""The space in which most of these tests begin."""

from __future__ import annotations

import pytest

from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, NOW, partner, subscriber
from tests.rules.use_cases import space_of


@pytest.fixture
def records() -> Records:
    """Anne, partner and administrator; Bruno, partner; Chloé, subscriber; nothing is owed."""
    return space_of([partner(ANNE, administrator_since=NOW), partner(BRUNO), subscriber(CHLOE)])
