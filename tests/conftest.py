"""Databases for every folder of tests: each on SQLite and on PostgreSQL, fresh and migrated."""

from __future__ import annotations

import gc
import os
import shutil
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web_app
from hypothesis import HealthCheck, settings

from sandbox import slapd as openldap
from sandbox.databases import MISSING, UNHURRIED, PostgresqlServer, find_programs, postgresql_server
from storage.database import Database
from storage.migrate import migrate
from tests.programs import CHROMIUM, install_from_debian
from tests.servers import portal as portals
from tests.servers import samba as domain
from tests.stage import Stage, Stages, open_stage

# For as long as one likes: --hypothesis-profile=torture (tests/test_interleavings.py).
settings.register_profile("torture")
# How long an example takes says how busy the machine is, no more.
settings.register_profile("usual", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("usual")


# What starts a server of its own, or goes on from the databases of released versions.
SERVERS = frozenset(
    ("postgresql", "postgresql_url", "chromium", "released", "slapd", "samba", "portal", "directory_programs")
)


# Tests make views by the ten thousand: looking for garbage as often as usual takes a third of their time.
GARBAGE_AFTER = (50_000, 20, 100)


def pytest_configure() -> None:
    """Hear Ctrl-C: a shell has what runs in its background ignore it, and what tests start would inherit that."""
    gc.set_threshold(*GARBAGE_AFTER)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs servers, and put first what waits for others, so that nobody waits for it alone at the end."""
    for item in items:
        if needs_servers(item):
            item.add_marker("servers")
    waits = (Path(__file__).parent / "sandbox", Path(__file__).parent / "bot")
    items.sort(key=lambda item: not any(item.path.is_relative_to(folder) for folder in waits))


def needs_servers(item: pytest.Item) -> bool:
    """Tell whether a test has one of those fixtures, or a parameter that asks for PostgreSQL."""
    if not isinstance(item, pytest.Function):
        return False
    callspec = getattr(item, "callspec", None)
    asked = callspec.params.values() if callspec else ()
    return not SERVERS.isdisjoint(item.fixturenames) or any("postgresql" in str(each) for each in asked)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Install PostgreSQL and Chromium, where they are missing and a test needs them, before any test's time runs."""
    if session.config.option.collectonly:
        return
    needed = {name for item in session.items if isinstance(item, pytest.Function) for name in item.fixturenames}
    if needed & {"database_url", "each_store", "postgresql"} and find_programs() is None:
        install_from_debian("postgresql")
    _install_directories(needed, domains=session.config.option.markexpr != "not servers")
    if "chromium" in needed and not CHROMIUM.exists():
        install_from_debian("chromium")


def _install_directories(needed: set[str], *, domains: bool) -> None:
    if needed & {"stand", "directory_programs"} and not openldap.is_installed():
        install_from_debian("slapd")
    if domains and needed & {"stand", "samba"} and domain.is_allowed() and not domain.is_installed():
        install_from_debian(*domain.PACKAGES, recommended=False)
    if "portal" in needed and portals.is_allowed() and not portals.is_installed():
        install_from_debian(*portals.PACKAGES)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """One PostgreSQL server for the whole run; skips, or in CI fails, where it cannot be had."""
    programs = find_programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with postgresql_server(programs) as server:
        yield server


@pytest.fixture(scope="session")
def directory_programs() -> None:
    """What a directory is run and reached with; skips, or in CI fails, where it cannot be had."""
    _demand(None if openldap.is_installed() else openldap.MISSING)


@pytest.fixture(scope="session")
def slapd(directory_programs: None) -> Iterator[openldap.Slapd]:  # noqa: ARG001 - it says whether there is one
    """One directory for the whole run."""
    with openldap.slapd_server() as server:
        yield server


@pytest.fixture(scope="session")
def samba() -> Iterator[domain.Samba]:
    """One domain of Active Directory for the whole run; skips, or in CI fails, where it cannot be had.

    Where no server may have a network of its own, it skips in CI too.
    """
    if not domain.is_allowed():
        pytest.skip(domain.NOT_ALLOWED)
    _demand(None if domain.is_installed() else domain.MISSING)
    with domain.samba_server() as server:
        yield server


@pytest.fixture(scope="session")
def portal(slapd: openldap.Slapd) -> Iterator[portals.Portal]:
    """One portal over that directory; skips, or in CI fails, where it cannot be had.

    Where no server may have an account of its own, it skips in CI too.
    """
    if not portals.is_allowed():
        pytest.skip(portals.NOT_ALLOWED)
    _demand(None if portals.is_installed() else portals.MISSING)
    with portals.portal_server(slapd) as server:
        yield server


def _demand(missing: str | None) -> None:
    """Skip, or in CI fail, where a directory, the library for it, or a portal is missing."""
    missing = missing if find_spec("ldap") else openldap.LIBRARY_MISSING
    if missing and os.environ.get("CI"):
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file of SQLite, to copy."""
    file = tmp_path_factory.mktemp("sqlite") / "template.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    """The URL of a fresh, migrated file of SQLite."""
    return f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'space.db')}"


@pytest.fixture(autouse=True)
def servers_let_go() -> Iterator[None]:
    """Let go of the servers of each test, of which aiohttp keeps the last thousand, with the bots behind them.

    Millions of objects are left otherwise, and collecting garbage stops everything for seconds, in the midst of a test.
    """
    yield
    web_app._cached_build_middleware.cache_clear()  # noqa: SLF001 - it has no other way to forget


@pytest.fixture
def postgresql_url(postgresql: PostgresqlServer) -> Iterator[str]:
    """The URL of a fresh, migrated database of PostgreSQL."""
    with postgresql.fresh_database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh, migrated database, once of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh, migrated database, once of each kind, closed afterwards."""
    async with Database(database_url, UNHURRIED) as opened:
        yield opened


@pytest.fixture
async def stages(sqlite_url: str) -> AsyncIterator[Stages]:
    """Sets up stages on SQLite, with settings such as PASSWORD_DELIVERY="reveal"."""
    async with AsyncExitStack() as stack:

        async def set_up(**changes: Any) -> Stage:
            return await stack.enter_async_context(open_stage(sqlite_url, **changes))

        yield set_up


@pytest.fixture
async def stage(stages: Stages) -> Stage:
    """The sample firm, its partners in the space from the start, on SQLite."""
    return await stages()


@pytest.fixture
async def stage_on_each(database_url: str) -> AsyncIterator[Stage]:
    """The same, once on each database."""
    async with open_stage(database_url) as opened:
        yield opened
