"""What the bot owes is read from its database without its help, and without a secret."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from rules.model.message_types import MESSAGE_TYPES
from sandbox import firm
from sandbox.bot_process import MANIFEST, BotProcess
from sandbox.page.ledger import Ledger, Undelivered
from sandbox.page.trial import Trial
from sandbox.slack import Slack
from sandbox.slack.manifest import installed, read_manifest
from storage.migrate import migrate
from tests.clocks import unhurried
from tests.stage import open_stage, plainly


async def test_what_is_owed_and_what_failed_is_listed(database_url: str) -> None:
    """A notice held back says why and when; one refused for good says so."""
    refused = ("Slack refused a message for good",)
    async with open_stage(database_url, foreseen=refused) as stage, Ledger(database_url) as ledger:
        await stage.settle()
        held_back = stage.slack.faults.add("chat.postMessage", times=1, status=429, retry_after=600)
        stage.slack.faults.add("chat.postMessage", error="user_not_found")
        await stage.enrol(firm.CLAIRE)
        await stage.slack.until(lambda: len([each for each in ledger.undelivered if each.failure]) == 2)
        told = {(each.kind, each.failed, each.failure, each.attempts) for each in ledger.undelivered}
        assert told == {
            ("administrator_enrolled", False, "ratelimited", 1),
            ("administrator_enrolled", True, "user_not_found", 1),
        }
        assert {each.to for each in ledger.undelivered} == {"Hugh Martin", None}
        owed = next(each for each in ledger.undelivered if not each.failed)
        assert 590 < (owed.due_at - datetime.now(UTC)).total_seconds() < 700
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


async def test_whatever_is_owed_is_named_in_the_language_of_who_looks(tmp_path: Path) -> None:
    """Every kind of message is, by the words that the bot itself has for it."""
    manifest, bot = read_manifest(MANIFEST), BotProcess(tmp_path)
    ledger = Ledger(bot.database_url)
    kinds = [each.tag for each in MESSAGE_TYPES.values()]
    ledger.undelivered = [Undelivered(kind, kind, None, 0, datetime.now(UTC), "", failed=False) for kind in kinds]
    async with Slack(firm.people(), firm.channels(), installed(manifest), clock=unhurried()) as slack:
        trial = Trial(slack, bot, ledger, manifest, "fr")
        french, english = (
            {each["kind"]: each["subject"] for each in trial.look(who)["beside"]["undelivered"]}
            for who in (firm.CLAIRE, firm.HUGH)
        )
    assert [*french] == [*english] == kinds
    assert "Nouvel abonné : …" in plainly(french["subscriber_added"])
    assert english["subscriber_added"] == "New subscriber: …"
    assert [kind for kind in kinds if french[kind] == english[kind] or "{" in french[kind]] == []
