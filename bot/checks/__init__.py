"""The checks of `python -m bot check`, in the order of the report.

One more is one more function here: it takes the subject and gives its lines.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.checks.check import Check, Subject
from bot.checks.database import check_database, check_tables
from bot.checks.door import check_door, check_sessions
from bot.checks.journal import check_journal
from bot.checks.outbox import check_outbox
from bot.checks.settings import check_settings
from bot.checks.slack import check_clock, check_requests, check_scopes, check_token
from bot.checks.team_channel import check_team_channel

CHECKS: Sequence[Callable[[Subject], Awaitable[Sequence[Check]]]] = (
    check_settings,
    check_token,
    check_requests,
    check_scopes,
    check_clock,
    check_team_channel,
    check_database,
    check_tables,
    check_outbox,
    check_journal,
    check_door,
    check_sessions,
)
