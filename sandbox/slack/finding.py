"""Finding what a person acts on: an element in a window or message, an entry in a menu, the fields at fault."""

from typing import Any

from sandbox.slack import fields
from sandbox.slack.windows import Window
from sandbox.slack.workspace import Message

Json = dict[str, Any]


def holds(place: Window | Message, action_id: str) -> bool:
    """Whether something to act on has this id."""
    return any(element.get("action_id") == action_id for _, element in fields.elements(list(place.blocks)))


def found(place: Window | Message, action_id: str, block_id: str | None, value: str | None = None) -> tuple[Json, Json]:
    """Give the one element meant, with its block; raises NotThere where it is not."""
    seen = []
    for block, element in fields.elements(list(place.blocks)):
        seen.append(str(element.get("action_id")))
        same = element.get("action_id") == action_id and block_id in (None, block["block_id"])
        if same and value in (None, element.get("value")):
            return block, element
    raise fields.NotThere(f"There is no {action_id!r} here; there are: {', '.join(seen) or 'no elements'}.")


def overflow_option(element: Json, value: Any) -> Json:
    """Give the entry with this value of a menu."""
    option = next((each for each in element["options"] if each["value"] == value), None)
    if option is None:
        raise fields.NotThere(f"{value!r} is not in the menu {element['action_id']!r}.")
    return dict(option)


def complaints(window: Window, locale: str) -> dict[str, str]:
    """Say why Slack's own client refuses to send this form, by the id of each field at fault."""
    at_fault = {}
    for block, element in fields.elements(window.blocks):
        if block["type"] == "input":
            sentence = fields.complaint(block, window.states[block["block_id"], element["action_id"]], locale)
            if sentence:
                at_fault[element["action_id"]] = sentence
    return at_fault
