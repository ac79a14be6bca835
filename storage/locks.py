"""The error of a change without the lock of its space."""

from __future__ import annotations


class NotLocked(RuntimeError):  # noqa: N818 - reads as what is wrong
    """A programming error: a change that needs the space locked."""
