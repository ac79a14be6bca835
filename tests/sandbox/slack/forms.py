"""Small views to test with."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    """A plain text object."""
    return {"type": "plain_text", "text": text}


def field(name: str, kind: str = "plain_text_input", block: str | None = None, **more: Any) -> Json:
    """An input block; what is named in `more` goes to its element."""
    element = {"type": kind, "action_id": name, **more}
    return {"type": "input", "block_id": block or f"{name}-block", "label": plain(name), "element": element}


def button(name: str, text: str = "Press", **more: Any) -> Json:
    """A block with one button."""
    element = {"type": "button", "action_id": name, "text": plain(text), **more}
    return {"type": "actions", "block_id": f"{name}-actions", "elements": [element]}


def section(text: str) -> Json:
    """A section of plain text."""
    return {"type": "section", "text": plain(text)}


def modal(*blocks: Json, **more: Any) -> Json:
    """A window with a button to send it."""
    return {"type": "modal", "title": plain("A form"), "submit": plain("Send"), "blocks": list(blocks), **more}


def notice(*blocks: Json, **more: Any) -> Json:
    """A window without one."""
    return {"type": "modal", "title": plain("A notice"), "blocks": list(blocks or [section("Hello")]), **more}
