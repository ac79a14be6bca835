"""What imports need of several parts at once."""

from __future__ import annotations

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack.directory import Directory, DirectorySilent
from rules.firm_addresses import AdmissionPolicy
from rules.model.passwords import PasswordDelivery
from rules.run_import import ImportContext


def session_of(client: AsyncWebClient) -> aiohttp.ClientSession:
    """The session that was given to the client."""
    if client.session is None:
        raise ValueError("the client needs a session of its own")
    return client.session


async def way_to_add(directory: Directory, firm: AdmissionPolicy, delivery: PasswordDelivery) -> ImportContext | None:
    """How this firm adds people; None while Slack does not say who they are."""
    try:
        return ImportContext(roster=await directory.roster(), firm=firm, delivery=delivery)
    except DirectorySilent:
        return None
