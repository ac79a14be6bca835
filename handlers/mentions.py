"""What stands behind a command: Slack escapes its text, and writes people as <@U…|name>."""

from __future__ import annotations

import re
from html import unescape

from rules.people import SlackId

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|([^>]*))?>")


def mentioned(text: str) -> SlackId | None:
    """The first person mentioned, if any."""
    found = _MENTION.search(text)
    return SlackId(found[1]) if found else None


def as_typed(text: str) -> str:
    """The text as it was typed, people by their names."""
    return unescape(_MENTION.sub(lambda found: found[2] or "", text)).strip()
