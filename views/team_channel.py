"""The messages about the team channel, and those to one that others read."""

from __future__ import annotations

from typing import Any

from rules.model.messages import ChannelDoubtful
from rules.model.team_channel import ChannelStanding
from views.message_context import MessageContext, Notice, news, notice, told
from views.typeset import Typed


def channel_doubtful(context: MessageContext[ChannelDoubtful]) -> Notice:
    """Write the security notice that the team channel may not be what it was."""
    say = context.localizer.say
    shared = say("The team channel of the online space of {firm} is shared with another company, or about to be.")
    moved = say("The name of the team channel of the online space of {firm} now leads to another channel.")
    if context.payload.standing is ChannelStanding.SHARED:
        advice = say("From now on, no names are given there. If this surprises you, tell {contact}.")
        return news(context, say("Security notice"), shared, advice)
    advice = say(
        "Nothing more is announced there until NOTIFICATIONS_CHANNEL names a channel by its ID. If this "
        "surprises you, tell {contact}."
    )
    return news(context, say("Security notice"), moved, advice)


def discreet(context: MessageContext[Any]) -> Notice:
    """Write for a channel that another company reads: that something happened, not what, nor to whom."""
    say, firm = context.localizer.say, context.firm_profile.firm
    text = say(
        "Something was changed or used in the online space of {firm}. Administrators will find it in the journal."
    )
    why = say("This channel is shared with another company, so no names are given here.")
    return notice(text, told(context, "", [(text, {"firm": Typed(firm)}), (why, {})], ""), firm=firm)
