"""What the team channel reads of the journal's end."""

from __future__ import annotations

from rules.model.messages import JournalHead
from views.message_context import MessageContext, Notice, notice, told
from views.typeset import Code, Typed


def journal_head(context: MessageContext[JournalHead]) -> Notice:
    """Write how many lines the journal has, and the hash of the last."""
    say, payload = context.localizer.say, context.payload
    text = say("Lines in the journal of {firm}: {lines}. Hash of the last: {hash}")
    lines, firm = str(payload.lines), context.firm_profile.firm
    advice = say("Keep it: whether the journal still holds it can be checked on the server.")
    blocks = told(
        context, say("Journal"), [(text, {"firm": Typed(firm), "lines": lines, "hash": Code(payload.hash)})], advice
    )
    return notice(text, blocks, firm=firm, lines=lines, hash=payload.hash)
