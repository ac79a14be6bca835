"""A space for each test: in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rules.ports import Records
from sandbox.databases import PostgresqlServer
from sandbox.slapd import Slapd
from tests.ports import stores
from tests.ports.doors import FakeStand, Stand, real_stand
from tests.ports.stores import Opened, Store
from tests.servers.samba import Samba

DOMAIN = pytest.param("samba", marks=pytest.mark.servers)


@pytest.fixture(scope="module", params=["fake", "fake without hashes", "slapd", DOMAIN])
def directory(request: pytest.FixtureRequest) -> str:
    """The name of each directory in turn; all tests of one, then all of the next."""
    name: str = request.param
    return name


@pytest.fixture
def stand(directory: str, request: pytest.FixtureRequest) -> Iterator[Stand]:
    """A directory, empty."""
    if directory.startswith("fake"):
        yield FakeStand(takes_hashes=directory == "fake")
        return
    server: Slapd | Samba = request.getfixturevalue(directory)
    with real_stand(server) as opened:
        yield opened


@pytest.fixture(scope="session")
def fake() -> Store:
    """The fake that the rules are tested with."""
    return stores.in_memory


@pytest.fixture(scope="session")
def sqlite_store(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A file of SQLite."""
    file = shutil.copy(migrated_file, tmp_path_factory.mktemp("ports") / "space.db")
    with stores.database(f"sqlite:///{file}") as store:
        yield store


@pytest.fixture(scope="session")
def postgresql_store(postgresql: PostgresqlServer) -> Iterator[Store]:
    """A database of PostgreSQL."""
    with postgresql.fresh_database() as url, stores.database(url) as store:
        yield store


@pytest.fixture(scope="session", params=["fake", "sqlite_store", "postgresql_store"])
def each_store(request: pytest.FixtureRequest) -> Store:
    """Each store in turn."""
    store: Store = request.getfixturevalue(request.param)
    return store


@pytest.fixture
def opened(each_store: Store) -> Iterator[Opened]:
    """Two spaces in an open transaction, undone afterwards."""
    with each_store() as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    """The records of one space."""
    return opened.here()


@pytest.fixture
def elsewhere(opened: Opened) -> Records:
    """The records of another space in the same place."""
    return opened.elsewhere()


@pytest.fixture
def reopen(opened: Opened) -> Callable[[], Records]:
    """The records of the first space anew, with nothing remembered."""
    return opened.here
