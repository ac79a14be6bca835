"""The people mentioned in a command's text.

Slack escapes the text, and writes them as <@U…|name> and <…|text>.
"""

from __future__ import annotations

import re
from html import unescape

from rules.model.people import SlackId

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_GROUP = re.compile(r"<[!#][^>]*>")
_LABELLED = re.compile(r"<[^>|]*\|([^>]*)>")


def mentioned(text: str) -> SlackId | None:
    """Find the first person mentioned, if any."""
    found = _MENTION.search(text)
    return SlackId(found[1]) if found else None


def people_typed(text: str) -> str:
    """Give the text as typed, without the groups and channels that it calls."""
    return as_typed(_GROUP.sub(" ", text))


def as_typed(text: str) -> str:
    """Give the text as it was typed, people by their names."""
    return unescape(_LABELLED.sub(r"\1", text)).strip()
