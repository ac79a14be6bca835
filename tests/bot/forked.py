"""Commands of the program, each in a process forked from one that has imported the program already.

A start takes two seconds, nearly all of it for imports; tests call a hundred commands.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_LONGEST = 60.0
_STARTED_IN_ALL = "bot.__main__"


async def call(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> tuple[int, str, str]:
    """Call the program in this folder: its exit code, what it printed, and what it said of it."""
    return await asyncio.to_thread(_called, command, environment, folder)


def _called(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> tuple[int, str, str]:
    with tempfile.TemporaryDirectory() as written:
        printed, complained = Path(written, "out"), Path(written, "err")
        code = _in_a_fork(command, environment, folder, printed, complained)
        return code, printed.read_text(encoding="utf-8"), complained.read_text(encoding="utf-8")


def _in_a_fork(
    command: Sequence[str], environment: Mapping[str, str], folder: Path, printed: Path, complained: Path
) -> int:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([_STARTED_IN_ALL])
    process = context.Process(target=_run, args=(command, dict(environment), folder, printed, complained))
    process.start()
    process.join(_LONGEST)
    if process.exitcode is None:
        process.kill()
        raise TimeoutError(f"{' '.join(command)} did not end")
    return process.exitcode


def _run(command: Sequence[str], environment: dict[str, str], folder: Path, printed: Path, complained: Path) -> None:
    from bot.__main__ import program  # noqa: PLC0415 - where it runs, not where it is asked for

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for file, number in ((Path(os.devnull), 0), (printed, 1), (complained, 2)):
        os.dup2(os.open(file, os.O_RDWR | os.O_CREAT, 0o600), number)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w", buffering=1)  # noqa: SIM115 - the process's own
    sys.argv = ["bot", *command]
    program()
