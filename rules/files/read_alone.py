"""A separate process that reads one file, with limited memory and time."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress

MOST_MEMORY = 280 * 1024 * 1024  # bytes of addresses, which is more than what is ever resident
MOST_SECONDS = 8  # of a processor


def main(kind: str) -> None:
    """Write to standard output what the file of this kind on standard input holds."""
    limit()
    # What is read is kept until the end: there is nothing to collect before.
    gc.disable()
    from rules.files.file_answers import answer  # noqa: PLC0415 - the limits hold for what is imported, too
    from rules.model.imports import ImportKind  # noqa: PLC0415 - as above

    # So that a file is never refused in the middle, an answer is complete before its first line is written.
    written = list(answer(sys.stdin.buffer.read(), ImportKind(kind)))
    sys.stdout.buffer.writelines(written)


def limit() -> None:
    """Limit the memory, time, files and core dumps of this process.

    Where the system cannot limit one, the others hold.
    """
    import resource  # noqa: PLC0415 - not everywhere is there such a thing

    for which, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),  # in which the list would stand
        (resource.RLIMIT_NOFILE, 16),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(which, (most, most))
