"""The cores of this machine: one measured, the others for measuring."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


def available() -> list[int]:
    """Give the numbers of the cores this program may use.

    None where the system does not say.
    """
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def count() -> int:
    """Count the cores this program may use.

    The count is right only before the program takes its own.
    """
    return len(available()) or os.cpu_count() or 1


def take_measured_core() -> None:
    """Bind this process to the measured core."""
    _take(available()[:1])


def take_other_cores() -> None:
    """Bind this process to all cores but the measured one."""
    _take(available()[1:])


@contextmanager
def on_other_cores() -> Iterator[None]:
    """Bind this process to the other cores while entered."""
    before = available()
    take_other_cores()
    try:
        yield
    finally:
        _take(before)


def _take(cores: list[int]) -> None:
    if cores:
        os.sched_setaffinity(0, cores)
