"""The people and addresses mentioned in a command's text.

Slack escapes the text, and writes them as <@U…|name> and <…|text>.
"""

from __future__ import annotations

import re
from html import unescape

from rules.model.people import SlackId

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
# No longer than an address can be: the window that shows it has its limits.
_ADDRESS = re.compile(r"(?<!\S)[^\s@<>]{1,64}@[^\s@<>]{1,255}(?!\S)")
_LABELLED = re.compile(r"<[^>|]*\|([^>]*)>")


def mentioned(text: str) -> SlackId | None:
    """Find the first person mentioned, if any."""
    found = _MENTION.search(text)
    return SlackId(found[1]) if found else None


def address(text: str) -> str:
    """Find the first word that could be an e-mail address, if any."""
    found = _ADDRESS.search(as_typed(text))
    return found[0] if found else ""


def as_typed(text: str) -> str:
    """Give the text as it was typed, people by their names."""
    return unescape(_LABELLED.sub(r"\1", text)).strip()
