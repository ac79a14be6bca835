"""Cores: what is measured has one to itself, and everything that measures it takes the others."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


def available() -> list[int]:
    """The cores this program may use, by number; empty where the system does not say."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def count() -> int:
    """How many cores there are to this program; to be asked before it takes its own."""
    return len(available()) or os.cpu_count() or 1


def take_measured_core() -> None:
    """Keep this process to the core of what is measured."""
    _take(available()[:1])


def take_other_cores() -> None:
    """Keep this process away from the core of what is measured, where there is another."""
    _take(available()[1:])


@contextmanager
def on_other_cores() -> Iterator[None]:
    """The same for a while: whatever is started afterwards has every core again."""
    before = available()
    take_other_cores()
    try:
        yield
    finally:
        _take(before)


def _take(cores: list[int]) -> None:
    if cores:
        os.sched_setaffinity(0, cores)
