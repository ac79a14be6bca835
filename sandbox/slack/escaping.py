"""A slash command's text as Slack sends it, with references."""

import re

from sandbox.slack.workspace import Workspace

_LINK = re.compile(r"https?://[^\s<>|]+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_BROADCASTS = {"channel", "here", "everyone"}


def entities(text: str) -> str:
    """Write the three characters Slack reserves as entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped(text: str, workspace: Workspace) -> str:
    """Write a command's text as the app receives it."""
    if not any(sign in text for sign in "@#:"):
        return entities(text)
    known = _references(workspace)
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    kinds = rf"(?P<link>{_LINK.pattern})|(?P<email>{_EMAIL.pattern})|(?<!\w)(?P<name>{names})(?!\w)"
    pattern = re.compile(kinds, re.IGNORECASE)
    written, rest = "", 0
    for match in pattern.finditer(text):
        written += entities(text[rest : match.start()]) + _reference(match, known)
        rest = match.end()
    return written + entities(text[rest:])


def _reference(match: re.Match[str], known: dict[str, str]) -> str:
    if match["link"]:
        return f"<{entities(match['link'])}>"
    if match["email"]:
        return f"<mailto:{match['email']}|{match['email']}>"
    return known[match["name"].casefold()]


def _references(workspace: Workspace) -> dict[str, str]:
    known = {f"@{word}": f"<!{word}>" for word in _BROADCASTS}
    for channel in workspace.channels.values():
        known[f"#{channel.name}".casefold()] = f"<#{channel.id}|{channel.name}>"
    for person in workspace.people.values():
        for name in (person.real_name, person.name):
            if name and not person.deleted:
                known[f"@{name}".casefold()] = f"<@{person.id}|{person.name}>"
    return known
