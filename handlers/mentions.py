"""What stands behind a command: Slack escapes its text, and writes people and addresses as <@U…|name>, <…|text>."""

from __future__ import annotations

import re
from html import unescape

from rules.people import SlackId

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_LABELLED = re.compile(r"<[^>|]*\|([^>]*)>")


def mentioned(text: str) -> SlackId | None:
    """The first person mentioned, if any."""
    found = _MENTION.search(text)
    return SlackId(found[1]) if found else None


def as_typed(text: str) -> str:
    """The text as it was typed, people by their names."""
    return unescape(_LABELLED.sub(r"\1", text)).strip()
