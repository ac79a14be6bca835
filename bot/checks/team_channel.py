"""The check of the team channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.exc import SQLAlchemyError

from bot.checks.check import Check, Subject, as_sentence, not_looked_at
from gateways.slack.errors import CallFailed, judge
from gateways.slack.team_channel import ChannelSeen, ChannelUnknown, see_team_channel
from rules.keep_team_channel import found_before
from rules.model.team_channel import ChannelStanding
from storage.database import Database

_NAME = "team channel"
_AGAIN = "Slack did not answer this question: check again, and see status.slack.com."


async def check_team_channel(subject: Subject) -> Sequence[Check]:
    """Look whether the bot is in its channel, alone with the firm.

    It joins nothing.
    """
    if why := subject.unread("NOTIFICATIONS_CHANNEL") or subject.without_slack:
        return [not_looked_at(_NAME, why)]
    setting = subject.settings.channel
    try:
        seen = await see_team_channel(subject.client, setting, await _kept(subject))
    except ChannelUnknown:
        found = f"the bot sees no channel {setting}."
        return [Check(name=_NAME, found=found, remedy=f"Correct NOTIFICATIONS_CHANNEL, or {_invite(subject)} there.")]
    except CallFailed as error:
        failure = judge(error, to_channel=True)
        remedy = as_sentence(failure.mend) if failure.mend else _AGAIN
        facts = {"error": failure.name}
        return [Check(name=_NAME, found=f"Slack answers {failure.name}.", remedy=remedy, facts=facts)]
    return [_judged(subject, seen)]


async def _kept(subject: Subject) -> str:
    # Without the database a name is looked up anew, which is right unless it moved.
    if subject.without_tables or subject.installation is None:
        return ""
    try:
        async with Database(subject.settings.database_url) as database:
            for space in await database.spaces():
                if space.team_id == subject.installation.team_id:
                    return await database.for_space(space).read(found_before, subject.settings.channel)
    except (SQLAlchemyError, OSError):
        return ""
    return ""


def _judged(subject: Subject, seen: ChannelSeen) -> Check:
    faults = [*_faults(subject, seen)]
    channel = seen.channel
    facts = {
        "channel": channel.id,
        "standing": channel.standing.value,
        "member": seen.has_bot,
        "archived": seen.is_archived,
    }
    if faults:
        said, remedies = (" ".join(each) for each in zip(*faults, strict=True))
        return Check(name=_NAME, found=said, remedy=remedies, facts=facts)
    renamed = " Its name is no longer that of NOTIFICATIONS_CHANNEL: put its id there." if seen.is_renamed else ""
    found = f"the bot is in #{seen.name} ({channel.id}), and no other company reads along.{renamed}"
    return Check(name=_NAME, found=found, facts=facts)


def _faults(subject: Subject, seen: ChannelSeen) -> Iterator[tuple[str, str]]:
    named = f"#{seen.name} ({seen.channel.id})"
    if seen.channel.standing is ChannelStanding.MOVED:
        other = seen.described["id"]
        yield (
            f"#{seen.name} was {seen.channel.id} and is {other} now, so nothing is told to either.",
            "Put the id of the one that is meant into NOTIFICATIONS_CHANNEL, and start the bot again.",
        )
        return
    if seen.is_archived:
        yield f"{named} is archived.", "Take it out of the archive, or name another in NOTIFICATIONS_CHANNEL."
    elif not seen.has_bot:
        joins = "" if seen.is_private else " A public channel it also joins by itself, when it starts."
        yield f"the bot is not in {named}.", f"{as_sentence(f'{_invite(subject)} there')}{joins}"
    if seen.channel.standing is ChannelStanding.SHARED:
        yield (
            f"{named} is shared with another company, or about to be, so no names are told there.",
            "Stop sharing it, or name another in NOTIFICATIONS_CHANNEL.",
        )


def _invite(subject: Subject) -> str:
    user = subject.installation.user if subject.installation else ""
    return f"type /invite @{user or 'cabinet'}"
