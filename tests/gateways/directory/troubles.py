"""What is expected of a directory in trouble, whatever its kind."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from gateways.directory.opening import open_ldap
from gateways.directory.settings import DoorAt
from rules.ports.door import DoorFailed, Trouble
from sandbox import slapd
from tests.servers import samba

# Such as the rule of Active Directory takes.
SECRET = "a secret that nobody tells, 3"


@contextmanager
def fails(trouble: Trouble) -> Iterator[None]:
    """Expect a trouble that tells no secret."""
    with pytest.raises(DoorFailed) as failed:
        yield
    assert failed.value.trouble is trouble, failed.value.said
    told = f"{failed.value!r} {failed.value.said} {failed.value.__cause__!r}"
    assert not any(each in told for each in (SECRET, slapd.ROBOT_PASSWORD, samba.ROBOT_PASSWORD, "ARGON2}$", "$argon2"))


def try_to_open(place: DoorAt) -> None:
    """Open a directory, and ask it for something."""
    with open_ldap(place) as door:
        door.entries()


@contextmanager
def others_go_on() -> Iterator[None]:
    """Expect that another thread is never kept waiting for long, and that all ends in time."""
    ended, gaps = threading.Event(), [0.0]

    def watch() -> None:
        before = time.monotonic()
        while not ended.wait(0.01):
            now = time.monotonic()
            gaps.append(now - before)
            before = now

    watching, started = threading.Thread(target=watch), time.monotonic()
    watching.start()
    try:
        yield
    finally:
        ended.set()
        watching.join()
    assert max(gaps) < 2
    assert time.monotonic() - started < 9
