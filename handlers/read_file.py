"""A child process that reads one file of people at a time.

It has little memory and little time.
"""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

import structlog

import rules
from rules.files.file_answers import AnswerUnclear, understand
from rules.files.headings import Sheet
from rules.files.tables import MOST_BYTES, Fault, FileRefused
from rules.model.imports import ImportKind

# Seconds for one file; while it waits for its turn none of them pass.
LONGEST = 9.0
# Four hundred letters of two bytes in each of twenty thousand lines.
MOST_ANSWERED = 16 * 1024 * 1024
_PIECE = 64 * 1024
# Nothing of the environment but where the system looks for libraries: a setting may be a secret.
_KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_CODE = "import sys; sys.path[:] = sys.argv[2:]; from rules.files.read_alone import main; main(sys.argv[1])"

_log = structlog.get_logger(__name__)


def child_command(kind: ImportKind = ImportKind.SUBSCRIBERS) -> tuple[str, ...]:
    """Give the command of the child process that reads a file of this kind.

    It is this Python, cut off from its surroundings, with the same packages.
    """
    root = str(Path(rules.__file__).resolve().parents[1])
    packages = [entry for entry in sys.path if entry and entry != root]
    return (sys.executable, "-I", "-B", "-X", "utf8", "-c", _CODE, kind.value, root, *packages)


class FileReader:
    """A reader of files of people, one at a time.

    A second file waits for its turn.
    """

    def __init__(self, command: Sequence[str] = (), longest: float = LONGEST) -> None:
        self._command = tuple(command)
        self._longest = longest
        self._turn = asyncio.Lock()

    async def read(self, content: bytes, kind: ImportKind = ImportKind.SUBSCRIBERS) -> Sheet:
        """Read the lines of a file of this kind; raises FileRefused or MissingColumns."""
        if len(content) > MOST_BYTES:
            raise FileRefused(Fault.TOO_LARGE)
        async with self._turn:
            answered = await self._answered(content, self._command or child_command(kind))
        return await asyncio.to_thread(_sheet, answered)

    async def _answered(self, content: bytes, command: Sequence[str]) -> bytes:
        begun = monotonic()
        child = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=_env())
        try:
            async with asyncio.timeout(self._longest):
                answered = await _exchanged(child, content)
                ended = await child.wait()
        except TimeoutError:
            ended, answered = None, b""
        finally:
            await _gone(child)
        if ended == 0:
            return answered
        # Never with what stands in the file, nor with its name.
        seconds = round(monotonic() - begun, 1)
        _log.warning("a file could not be read", ended=ended, size=len(content), seconds=seconds)
        raise FileRefused(Fault.UNFINISHED)


async def _exchanged(child: Process, content: bytes) -> bytes:
    if child.stdin is None or child.stdout is None:
        raise ValueError("a child that is asked has pipes")
    asking = asyncio.create_task(_ask(child.stdin, content))
    try:
        return await _bounded(child.stdout)
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


async def _ask(stream: asyncio.StreamWriter, content: bytes) -> None:
    # One that ended before it had heard all is told of by how it ended.
    with suppress(BrokenPipeError, ConnectionResetError):
        for start in range(0, len(content), _PIECE):
            stream.write(content[start : start + _PIECE])
            await stream.drain()
        stream.close()


async def _bounded(stream: asyncio.StreamReader) -> bytes:
    answered = bytearray()
    while piece := await stream.read(_PIECE):
        answered += piece
        if len(answered) > MOST_ANSWERED:
            raise FileRefused(Fault.TOO_MUCH)
    return bytes(answered)


async def _gone(child: Process) -> None:
    if child.returncode is None:
        with suppress(ProcessLookupError):
            child.kill()
        # What it still wrote is taken out of the pipe, or that would stay open.
        await child.communicate()


def _sheet(answered: bytes) -> Sheet:
    try:
        # Line by line, so that the event loop gets its turn in between.
        return understand(answered.splitlines())
    except AnswerUnclear as error:
        _log.warning("a file could not be read", ended="unclear", size=len(answered), why=str(error))
        raise FileRefused(Fault.UNFINISHED) from error


def _env() -> dict[str, str]:
    return {name: os.environ[name] for name in _KEPT if name in os.environ}
