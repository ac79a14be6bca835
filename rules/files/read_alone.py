"""A process of its own that reads one file, with little memory and little time, and then ends."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress

MOST_MEMORY = 280 * 1024 * 1024  # bytes of addresses, which is more than what is ever resident
MOST_SECONDS = 8  # of a processor


def main() -> None:
    """Answer on the standard output what stands in the file that comes through the standard input."""
    limit()
    # What is read is kept until the end: there is nothing to collect on the way.
    gc.disable()
    from rules.files.file_answers import answer  # noqa: PLC0415 - the limits hold for what is imported, too

    # Sooner than refused half-way, an answer is complete before its first line is written.
    written = list(answer(sys.stdin.buffer.read()))
    sys.stdout.buffer.writelines(written)


def limit() -> None:
    """Give up memory, time, files and core dumps; where the system cannot limit one, the others hold."""
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
