"""The groups that the firm's directory does not have yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rules.model.notices import Lease
from rules.model.portfolios import Portfolio


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedGroup:
    """A portfolio whose group is to be made as it is now.

    `version` counts the changes that nobody brought to the directory yet, `attempts` the present one too; `failure` is
    why the last one failed.
    """

    portfolio: Portfolio
    version: int
    since: datetime
    due_at: datetime
    attempts: int = 0
    failure: str = ""
    lease: Lease | None = None
