"""Temporary servers of our own, which end with us however we end."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

# Ends the server and clears its folder ($0) when standard input closes: at the end of the tests, however they end.
# Until then it stops and starts the server as it reads.
_WATCH = """
run() { "$@" & server=$!; }
halt() { kill -CONT $server; kill -INT $server; wait $server; server=; }
run "$@"
while read -r order; do
  case $order in
    stop) halt ;;
    start) run "$@" ;;
  esac
done
halt
rm -rf "$0"
"""
_STARTS_WITHIN = 30


class Orders:
    """The way to a server that runs: it is stopped and started again."""

    def __init__(self, written: IO[bytes]) -> None:
        self._written = written

    def stop(self) -> None:
        """Have the server end."""
        self._order(b"stop\n")

    def start(self) -> None:
        """Have the server run again."""
        self._order(b"start\n")

    def _order(self, order: bytes) -> None:
        self._written.write(order)
        self._written.flush()


@contextmanager
def running(folder: Path, command: Sequence[str], account: dict[str, Any]) -> Iterator[Orders]:
    """Run a server as this account, with its folder and a log in it."""
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - a program found by ourselves
            ["/bin/sh", "-c", _WATCH, str(folder), *command],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            cwd="/",
            start_new_session=True,  # Ctrl-C is for the tests, which then end the server
            **account,
        )
    try:
        yield Orders(_input_of(process))
    finally:
        process.communicate()


@contextmanager
def suspended(numbered: Path) -> Iterator[None]:
    """Have the server whose number is in this file answer nothing for a while."""
    suspend(numbered)
    try:
        yield
    finally:
        resume(numbered)


def suspend(numbered: Path) -> None:
    """Have the server whose number is in this file answer nothing."""
    os.kill(int(numbered.read_text()), signal.SIGSTOP)


def resume(numbered: Path) -> None:
    """Have the server whose number is in this file go on."""
    os.kill(int(numbered.read_text()), signal.SIGCONT)


def until(so: Callable[[], bool], log: Path) -> None:
    """Wait until something is so; raise RuntimeError with the log if not in time."""
    deadline = time.monotonic() + _STARTS_WITHIN
    while not so():
        if time.monotonic() > deadline:
            raise RuntimeError(log.read_text())
        time.sleep(0.02)


def unprivileged(name: str) -> dict[str, Any]:
    """Choose a server's account where we are root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get(name) or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def give(folder: Path, account: dict[str, Any]) -> None:
    """Give a folder and all in it to an account."""
    if account:
        for each in (folder, *folder.rglob("*")):
            os.chown(each, account["user"], account["group"])


def _input_of(process: subprocess.Popen[bytes]) -> IO[bytes]:
    if process.stdin is None:
        raise RuntimeError("this server has no standard input")
    return process.stdin
