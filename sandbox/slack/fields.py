"""The contents of a window's fields, and what Slack's client refuses."""

import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sandbox.limits.surfaces import elements_of
from sandbox.slack import wording
from sandbox.slack.wording import in_words_of

Json = dict[str, Any]

_HELD: Mapping[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "file_input": ("files", "initial_files"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
}
# Their options are the app's to give, for what somebody types.
EXTERNAL = {"external_select", "multi_external_select"}
TYPED = {"plain_text_input", "email_text_input", "url_text_input", "number_input"}

EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s.<>,;]+(\.[^@\s.<>,;]+)+")
_NUMBER = re.compile(r"-?\d+([.,]\d+)?")
_URL = re.compile(r"https?://\S+")
_SHAPES: Mapping[str, tuple[re.Pattern[str], str]] = {
    "email_text_input": (EMAIL, wording.NO_EMAIL),
    "url_text_input": (_URL, wording.NO_URL),
    "number_input": (_NUMBER, wording.NO_NUMBER),
}


class NotThere(AssertionError):  # noqa: N818 - reads as what happened
    """An element or option that is not there to be used."""


def identified(blocks: list[Json]) -> list[Json]:
    """Give blocks and elements the ids that the app left to Slack."""
    return [_identified(block) for block in blocks]


def _identified(block: Json) -> Json:
    if "block_id" not in block:
        block = {**block, "block_id": secrets.token_urlsafe(4)}
    if block["type"] == "actions":
        return {**block, "elements": [_acting(each) for each in block["elements"]]}
    part = {"input": "element", "section": "accessory"}.get(block["type"], "")
    return {**block, part: _acting(block[part])} if part in block else block


def _acting(element: Json) -> Json:
    if element["type"] == "image" or "action_id" in element:
        return element
    return {**element, "action_id": secrets.token_urlsafe(4)}


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Give each element a person can act on, with its block."""
    for block in blocks:
        for element in elements_of(block):
            yield block, element


def initial(element: Json) -> Json | None:
    """Give an element's first state; None where it holds nothing."""
    if element["type"] not in _HELD:
        return None
    held, start = _HELD[element["type"]]
    empty: Any = [] if held.endswith("s") else None
    return {"type": element["type"], held: element.get(start, empty)}


def plain(state: Json) -> Any:
    """Give what a field holds: text, ids or the chosen options' values."""
    value = state[_HELD[state["type"]][0]]
    if isinstance(value, list):
        return [each.get("value", each.get("name")) if isinstance(each, dict) else each for each in value]
    return value["value"] if isinstance(value, dict) else value


def _option(element: Json, value: str) -> Json:
    options = element.get("options") or [each for group in element["option_groups"] for each in group["options"]]
    for option in options:
        if option["value"] == value:
            return dict(option)
    offered = ", ".join(option["value"] for option in options)
    raise NotThere(f"{value!r} is not offered by {element['action_id']!r}: {offered}")


def with_offered(element: Json, offered: Iterable[Json]) -> Json:
    """Give an element with the options that the app gave for it."""
    if element["type"] not in EXTERNAL:
        return element
    first = element.get("initial_options") or [element[key] for key in ("initial_option",) if key in element]
    return {**element, "options": [*first, *offered]}


def holding(element: Json, value: Any) -> Json:
    """Give an element's state after a person typed or chose this value."""
    held = _HELD[element["type"]][0]
    if held == "selected_options":
        value = [_option(element, each) for each in value or ()]
    elif held == "selected_option" and value is not None:
        value = _option(element, value)
    elif held.endswith("s"):
        value = list(value or ())
    return {"type": element["type"], held: value or None if held == "value" else value}


def complaint(block: Json, state: Json, locale: str) -> str | None:
    """Say why Slack's client refuses this field of a form, or None."""
    value = plain(state)
    if not value:
        return None if block.get("optional") else in_words_of(locale, wording.REQUIRED)
    if not isinstance(value, str):
        return None
    return _wrong_shape(state["type"], value, locale) or _wrong_length(block["element"], value, locale)


def _wrong_shape(kind: str, value: str, locale: str) -> str | None:
    shape, sentence = _SHAPES.get(kind, (None, ""))
    return in_words_of(locale, sentence) if shape is not None and not shape.fullmatch(value.strip()) else None


def _wrong_length(element: Json, value: str, locale: str) -> str | None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) > most:
        return in_words_of(locale, wording.TOO_LONG, n=most)
    if len(value) < least:
        return in_words_of(locale, wording.TOO_SHORT, n=least)
    return None
