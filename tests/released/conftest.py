"""Every released version, on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.databases import PostgresqlServer
from tests.released.kept import KINDS, versions
from tests.released.opened import Released

EVERY = [(version, kind) for version in versions() for kind in KINDS]


@pytest.fixture(params=EVERY, ids=["-".join(each) for each in EVERY])
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Released]:
    """One version's fixture, and an empty database for it."""
    version, kind = request.param
    if kind == "sqlite":
        yield Released(version, kind, f"sqlite:///{tmp_path / 'released.db'}")
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql")
    with server.empty_database() as url:
        yield Released(version, kind, url)
