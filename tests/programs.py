"""Programs that the tests run and that pip cannot bring: taken from Debian, where we may."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_STARTS_SERVICES = Path("/usr/sbin/policy-rc.d")
CHROMIUM = Path("/usr/bin/chromium")
NODE_MISSING = (
    "views were not held against Slack's types: install Node.js with npm (Debian: apt-get install nodejs npm); "
    "`make test` then fetches the types"
)


def install_from_debian(*packages: str, recommended: bool = True) -> None:
    """Install packages where this is Debian and we are root; say nothing where that fails."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    alone = [] if recommended else ["--no-install-recommends"]
    with _one_at_a_time(), _without_services():
        for arguments in (["update"], ["install", "-y", *alone, *packages]):
            subprocess.run(  # noqa: S603 - the arguments are the two above
                ["apt-get", *arguments],  # noqa: S607 - where it is, is the system's affair
                check=False,
                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Wait until no other run of tests installs anything: Debian refuses a second at once."""
    with (Path(tempfile.gettempdir()) / "tests-install-from-debian.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _without_services() -> Iterator[None]:
    """Have no package start a service of its own, as Debian asks first."""
    if _STARTS_SERVICES.exists():
        yield
        return
    _STARTS_SERVICES.write_text("#!/bin/sh\nexit 101\n")
    _STARTS_SERVICES.chmod(0o755)
    try:
        yield
    finally:
        _STARTS_SERVICES.unlink(missing_ok=True)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        install_from_debian(name)
