"""The firm as its people know it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirmProfile:
    """The firm's name, whom its people may ask, and where they sign in.

    Without `portal` there is nowhere to use a password but the firm's own tools.
    """

    firm: str
    help_contact: str
    portal: str = ""
