"""What may be done only while a space is locked."""

from __future__ import annotations


class NotLocked(RuntimeError):  # noqa: N818 - reads as what is wrong
    """A use case run with the space unlocked asked for what only a locked space may change; a programming error."""
