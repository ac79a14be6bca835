"""Limits of the memory and the processor of this process."""

from __future__ import annotations

import resource


def limit_to(*, memory: int, seconds: int) -> None:
    """Let this process have no more bytes of addresses, and no more seconds of a processor."""
    for which, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
        resource.setrlimit(which, (most, most))
