"""The firm as its people know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class FirmProfile:
    """The firm's name, whom its people may ask, and where they sign in.

    Without `portal` there is nowhere to use a password but the firm's own tools.
    `has_door`: a directory takes the passwords. Where an access ends, open sessions end too, and apps follow within
    `apps_follow`; None: sessions stay open until they end by themselves.
    """

    firm: str
    help_contact: str
    portal: str = ""
    has_door: bool = False
    apps_follow: timedelta | None = None
