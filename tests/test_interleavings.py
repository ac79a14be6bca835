"""Random interleavings of what people do, of bad weather, and of crashes, held against a simple model of the space."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from sandbox.databases import PostgresqlServer
from tests.interleavings import Fresh, Interleavings

pytestmark = [
    # What hangs fails by itself: each step has its time.
    pytest.mark.timeout(0),
    # A crash may come between a task's making and its first step.
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
]

# The same examples each time; more, and others, with --hypothesis-profile=torture.
FIXED = settings(
    derandomize=True,
    max_examples=20,
    stateful_step_count=15,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
# Explaining would trace every line, which takes minutes.
AT_LENGTH = settings(
    FIXED, derandomize=False, max_examples=500, stateful_step_count=30, phases=[Phase.generate, Phase.shrink]
)


def _on(fresh: Fresh) -> type[Interleavings]:
    class There(Interleavings):
        def __init__(self) -> None:
            super().__init__(fresh)

    return There


@pytest.fixture
def chosen() -> settings:
    """The fixed examples, or many others where the profile says so."""
    return AT_LENGTH if settings.get_current_profile_name() == "torture" else FIXED


def test_on_sqlite(migrated_file: Path, tmp_path: Path, chosen: settings) -> None:
    """Whatever the order of wishes, faults and crashes, everybody reads what the model says."""

    @contextmanager
    def fresh() -> Iterator[str]:
        file = tmp_path / "space.db"
        for each in tmp_path.glob("space.db*"):
            each.unlink()
        yield f"sqlite:///{shutil.copy(migrated_file, file)}"

    run_state_machine_as_test(_on(fresh), settings=chosen)


def test_on_postgresql(postgresql: PostgresqlServer, chosen: settings) -> None:
    """The same on PostgreSQL."""
    run_state_machine_as_test(_on(postgresql.fresh_database), settings=chosen)
