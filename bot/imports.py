"""What imports need of several parts at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.directory import Directory, DirectorySilent
from handlers.rounds import Rhythm, Round
from rules import import_subscribers
from rules.firm_addresses import Firm
from rules.passwords import PasswordDelivery
from rules.ports import Transactions
from rules.run_import import Way


def session_of(client: AsyncWebClient) -> aiohttp.ClientSession:
    """The session that was given to the client."""
    if client.session is None:
        raise ValueError("the client needs a session of its own")
    return client.session


async def way_to_add(directory: Directory, firm: Firm, delivery: PasswordDelivery) -> Way | None:
    """How this firm adds people; None while Slack does not say who they are."""
    try:
        return Way(roster=await directory.roster(), firm=firm, delivery=delivery)
    except DirectorySilent:
        return None


def forgetting(records: Transactions, now: Callable[[], datetime]) -> Round:
    """Deletes what was found in files and never confirmed, every hour: it is personal data."""

    async def forget() -> None:
        await records.write(import_subscribers.forget, now())

    return Round("forget what was found in files", Rhythm.HOURLY, forget)
