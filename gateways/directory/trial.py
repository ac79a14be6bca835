"""How one kind of directory is tried."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trial:
    """An entry that shows whether a hold shuts.

    `name` is what it is named by, `created` when it was made, written as `moment`; `made` gives one that a password
    opens, `hold` what keeps it shut, and `said` what is wrong where the password opens nothing.
    """

    name: str
    created: str
    moment: str
    made: Callable[[str, str], Mapping[str, list[bytes]]]
    hold: Mapping[str, list[bytes]]
    said: str
