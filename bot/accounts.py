"""`python -m bot accounts`: people whose Slack account may be somebody else's.

It changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

from rich.console import Console
from rich.table import Table
from rich.text import Text

from rules.check_accounts import Suspect, Trace, check_accounts
from storage.database import Database

_TRACES = {
    Trace.RECOGNISED_ANEW: "recognised by the address after the account had been closed",
    Trace.PARTNER_SINCE: "partner by the settings since then, and something else before",
    Trace.PARTNER_UNTIL: "partner no more by the settings",
}


@dataclass(frozen=True, slots=True)
class Accounts:
    """One firm's people whose account should be checked."""

    firm: str
    suspects: Sequence[Suspect]


async def read_accounts(url: str) -> list[Accounts]:
    """Read every firm's accounts to check; raises SQLAlchemyError."""
    async with Database(url) as database:
        return [
            Accounts(space.firm, await database.for_space(space).read(check_accounts))
            for space in await database.spaces()
        ]


def show(console: Console, found: Sequence[Accounts]) -> None:
    """Draw the accounts as tables, with what to compare."""
    for accounts in found:
        console.print(Text(f"{accounts.firm}: {len(accounts.suspects)} to check", "bold"))
        if accounts.suspects:
            console.print(_table(accounts.suspects))
            console.print("Compare each Slack account with whose name and address it has in Slack, and with PARTNERS.")
    if not found:
        console.print("No space has been opened yet.")


def as_json(found: Sequence[Accounts]) -> str:
    """Give the accounts as JSON: one object for each firm."""
    return json.dumps(
        [{"firm": each.firm, "to_check": [_written(suspect) for suspect in each.suspects]} for each in found],
        ensure_ascii=False,
        indent=2,
    )


def _table(suspects: Sequence[Suspect]) -> Table:
    table = Table(title="The latest first (times in UTC)", title_justify="left", show_lines=True)
    for heading in ("when, what", "who", "Slack account, profile"):
        table.add_column(heading, overflow="fold")
    for each in suspects:
        person = each.person
        cells = (
            f"{each.at.astimezone(UTC):%Y-%m-%d %H:%M}\n{_TRACES[each.trace]}",
            f"{person.name} (№ {person.id})\n{person.email}",
            f"{person.slack_id or 'none'}\n{_profile(each)}",
        )
        table.add_row(*map(Text, cells))  # as text: a name may look like markup
    return table


def _profile(suspect: Suspect) -> str:
    return suspect.person.profile.value if suspect.person.is_listed else "no longer in the space"


def _written(suspect: Suspect) -> dict[str, object]:
    person = suspect.person
    return {
        "trace": suspect.trace.value,
        "at": suspect.at.isoformat(),
        "person": person.id,
        "name": person.name,
        "address": person.email,
        "slack_account": person.slack_id,
        "profile": _profile(suspect),
    }
