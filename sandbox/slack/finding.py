"""The search for elements, menu entries and fields at fault."""

from typing import Any

from sandbox.slack import fields
from sandbox.slack.windows import Window
from sandbox.slack.workspace import Message

Json = dict[str, Any]


def holds(place: Window | Message, action_id: str) -> bool:
    """Tell whether a window or message has an element with this id."""
    return any(element.get("action_id") == action_id for _, element in fields.elements(list(place.blocks)))


def found(place: Window | Message, action_id: str, block_id: str | None, value: str | None = None) -> tuple[Json, Json]:
    """Give the one element meant, with its block; raises NotThere."""
    seen = []
    for block, element in fields.elements(list(place.blocks)):
        seen.append(str(element.get("action_id")))
        same = element.get("action_id") == action_id and block_id in (None, block["block_id"])
        if same and value in (None, element.get("value")):
            return block, element
    raise fields.NotThere(f"There is no {action_id!r} here; there are: {', '.join(seen) or 'no elements'}.")


def overflow_option(element: Json, value: Any) -> Json:
    """Give the menu's entry with this value; raises NotThere."""
    option = next((each for each in element["options"] if each["value"] == value), None)
    if option is None:
        raise fields.NotThere(f"{value!r} is not in the menu {element['action_id']!r}.")
    return dict(option)


def complaints(window: Window, locale: str) -> dict[str, str]:
    """Say why Slack's client refuses this form, by action_id."""
    at_fault = {}
    for block, element in fields.elements(window.blocks):
        if block["type"] == "input":
            sentence = fields.complaint(block, window.states[block["block_id"], element["action_id"]], locale)
            if sentence:
                at_fault[element["action_id"]] = sentence
    return at_fault
