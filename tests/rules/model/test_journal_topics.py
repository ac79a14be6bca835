"""What the journal is searched by: every kind stands under one topic, and days are the firm's, in any order."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from rules.model.journal import EVERYTHING, Action
from rules.model.journal_topics import ALL, TOPICS, Sought, Topic


def test_every_kind_of_line_stands_under_one_topic() -> None:
    """None is left out of the menu, and none is in it twice."""
    assert set(TOPICS) == set(Topic)
    listed = [action for actions in TOPICS.values() for action in actions]
    assert sorted(listed) == sorted(Action)


@pytest.mark.parametrize(
    ("first", "last"), [(date(2026, 7, 1), date(2026, 7, 31)), (date(2026, 7, 31), date(2026, 7, 1))]
)
def test_days_are_included_as_they_are_in_paris(first: date, last: date) -> None:
    """From midnight to midnight there; whoever chose the later one first meant the same days."""
    scope = Sought(first=first, last=last).scope
    assert scope.since == datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert scope.until == datetime(2026, 7, 31, 21, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_last_days_there_are_can_be_chosen(day: date) -> None:
    """A date picker lets people type any year."""
    scope = Sought(first=day, last=day).scope
    assert scope.since is not None
    assert scope.until is not None
    assert scope.since.astimezone(UTC) <= scope.until.astimezone(UTC)


def test_nothing_chosen_means_everything() -> None:
    """No kind, no day."""
    assert ALL.scope == EVERYTHING
