"""Programs that the tests run and that pip cannot bring: taken from Debian, where we may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

CHROMIUM = Path("/usr/bin/chromium")
NODE_MISSING = (
    "views were not held against Slack's types: install Node.js with npm (Debian: apt-get install nodejs npm); "
    "`make test` then fetches the types"
)


def install_from_debian(*packages: str) -> None:
    """Install packages where this is Debian and we are root; say nothing where that fails."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    for arguments in (["update"], ["install", "-y", *packages]):
        subprocess.run(  # noqa: S603 - the arguments are the two above
            ["apt-get", *arguments],  # noqa: S607 - where it is, is the system's affair
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


if __name__ == "__main__":
    install_from_debian(*sys.argv[1:])
