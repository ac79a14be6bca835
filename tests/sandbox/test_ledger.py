"""What the bot owes is read from its database without its help, and without a secret."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sandbox import firm
from sandbox.ledger import Ledger
from storage.migrate import migrate
from tests.stage import open_stage


async def test_what_is_owed_failed_and_planned_is_listed(database_url: str) -> None:
    """A notice held back says why and when; one refused for good says so; a planned edit stands with its day."""
    async with open_stage(database_url) as stage, Ledger(database_url) as ledger:
        held_back = stage.slack.faults.add("chat.postMessage", status=429, retry_after=600)
        await stage.enrol(firm.CLAIRE)
        await stage.slack.until(lambda: [each.failure for each in ledger.undelivered] == ["ratelimited"] * 2)
        owed = {each.to: each for each in ledger.undelivered}
        assert set(owed) == {"Hugh Martin", None}
        assert owed["Hugh Martin"].kind == "administrator_enrolled"
        assert (owed["Hugh Martin"].failed, owed["Hugh Martin"].failure) == (False, "ratelimited")
        held_back.lift()


async def test_a_password_is_not_in_it(sqlite_url: str) -> None:
    """Once it is delivered, what remains is that it will be taken out; the password itself stands nowhere."""
    async with open_stage(sqlite_url) as stage, Ledger(sqlite_url) as ledger:
        await stage.enrol(firm.CLAIRE)
        password = await stage.add(firm.CLAIRE)
        await stage.settle()
        await stage.slack.until(lambda: [each.kind for each in ledger.undelivered] == ["password_withdrawn"])
        assert password not in str(ledger.undelivered)


async def test_a_database_that_is_away_does_not_end_it(tmp_path: Path) -> None:
    """While it has no tables nothing is listed; it goes on looking, and finds what is there later."""
    url = f"sqlite:///{tmp_path / 'later.db'}"
    async with Ledger(url) as ledger:
        await asyncio.sleep(0.1)
        assert ledger.undelivered == []
        migrate(url)
        async with open_stage(url, delivering=False) as stage:
            await stage.enrol(firm.CLAIRE)
            await stage.slack.until(lambda: ledger.undelivered)
