"""The recognition of people by what Slack says of them now."""

from __future__ import annotations

from handlers.app_context import AppContext
from rules import recognise as rules
from rules.follow_members import Weight, weigh
from rules.model.people import Member, SlackId


async def recognise(context: AppContext, slack_id: SlackId) -> Member | None:
    """Recognise a member, None for nobody; raises DirectorySilent.

    Slack is asked again where a remembered answer would give a right.
    """
    member = context.directory.remembered(slack_id)
    if member is None or await context.records.read(weigh, member) is not Weight.CERTAIN:
        member = await context.directory.afresh(slack_id)
    if member is not None:
        await context.records.write(rules.recognise, member, context.now())
    return member
