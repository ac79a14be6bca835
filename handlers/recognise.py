"""Signing in: who somebody is by what Slack says of them now."""

from __future__ import annotations

from handlers.app_context import Desk
from rules import recognise as rules
from rules.follow_members import Weight, weigh
from rules.model.people import Member, SlackId


async def recognise(desk: Desk, slack_id: SlackId) -> Member | None:
    """Recognise a member, None for nobody; what is only remembered of them gives nothing. Raises DirectorySilent."""
    member = desk.directory.remembered(slack_id)
    if member is None or await desk.records.read(weigh, member) is not Weight.CERTAIN:
        member = await desk.directory.afresh(slack_id)
    if member is not None:
        await desk.records.write(rules.recognise, member, desk.now())
    return member
