"""The firm as its people know it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirmProfile:
    """The firm's name, and whom its people may ask."""

    firm: str
    help_contact: str
