"""What follows by itself from the lines that a transaction has written."""

from __future__ import annotations

from collections.abc import Sequence

from rules.gather_news import withhold_news
from rules.model.journal import Entry
from rules.ports import Records
from rules.record_in_review import record_in_review
from rules.settle_proposals import settle_proposals


def draw_conclusions(records: Records, lines: Sequence[Entry]) -> None:
    """Close proposals that are settled, record what was done in the review, and withhold news."""
    settle_proposals(records, lines)
    record_in_review(records, lines)
    withhold_news(records, lines)
