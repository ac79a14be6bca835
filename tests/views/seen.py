"""What Slack gets of a view or message, and what a person sees of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from slack_sdk.models.views import View

from sandbox.slack import fields
from sandbox.slack.reading import texts
from sandbox.slack.windows import Window
from views.as_json import as_json
from views.message_context import Notice

Json = dict[str, Any]


def sent(made: View | Notice) -> Any:
    """What goes over the wire: a view, or the blocks of a message."""
    content = made.to_dict() if isinstance(made, View) else [as_json(block) for block in made.blocks]
    return json.loads(json.dumps(content))


def lines(made: View | Notice) -> list[str]:
    """Every visible text, in reading order."""
    return texts(sent(made), {})


def text(made: View | Notice) -> str:
    """The same as one text."""
    return "\n".join(lines(made))


def opened(view: View) -> Window:
    """The window in front of a person, its fields as they start."""
    return Window("U1", sent(view), {}, {})


def objects(content: Any) -> Iterator[Json]:
    """Every object in a piece of JSON, the outermost first."""
    if isinstance(content, dict):
        yield content
    inner = content.values() if isinstance(content, dict) else content if isinstance(content, list) else ()
    for each in inner:
        yield from objects(each)


def of_type(made: View | Notice, kind: str) -> list[Json]:
    """Every object of this type in a view or message."""
    return [each for each in objects(sent(made)) if each.get("type") == kind]


def buttons(made: View | Notice) -> dict[str, Json]:
    """The buttons in a view or message, by their words."""
    return {each["text"]["text"]: each for each in of_type(made, "button")}


def coded(made: View | Notice) -> list[str]:
    """What is set as code, to be copied to the letter."""
    return [each["text"] for each in of_type(made, "text") if each.get("style") == {"code": True}]


def alerts(view: View) -> list[tuple[str, str]]:
    """The coloured boxes: level and text."""
    return [(each["level"], each["text"]["text"]) for each in of_type(view, "alert")]


def choose(window: Window, action: str, value: Any) -> None:
    """Type or choose something in a field."""
    ((block, element),) = [
        (block, element) for block, element in fields.elements(window.blocks) if element["action_id"] == action
    ]
    window.states[block["block_id"], action] = fields.holding(element, value)
