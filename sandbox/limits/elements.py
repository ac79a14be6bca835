"""What Slack accepts of each Block Kit element, and where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.limits.texts import (
    Found,
    Json,
    at,
    booleans,
    confirmation,
    items,
    keys,
    kind,
    listed,
    one_of,
    optional_string,
    optional_text,
    string,
    text,
    whole,
)

_COMMON = {"type", "action_id", "confirm", "focus_on_load"}
_ANYWHERE = frozenset({"section", "actions", "input"})
_OPTION_KEYS = {"text", "value", "description", "url"}


def _option(value: Any, path: str, *, plain: bool) -> Found:
    if not isinstance(value, dict):
        yield at("must be an option object", path)
        return
    yield from keys(value, _OPTION_KEYS, path)
    yield from text(value.get("text"), f"{path}/text", 75, plain=plain)
    yield from string(value.get("value"), f"{path}/value", 150)
    yield from optional_text(value, "description", path, 75, plain=plain)


def _options(element: Json, path: str, least: int, most: int, *, plain: bool = True) -> Found:
    options = element.get("options")
    yield from items(options, f"{path}/options", least, most)
    for index, option in enumerate(listed(options)):
        yield from _option(option, f"{path}/options/{index}", plain=plain)


def _offered(element: Json) -> list[Any]:
    groups = [group for group in listed(element.get("option_groups")) if isinstance(group, dict)]
    return listed(element.get("options")) + [option for group in groups for option in listed(group.get("options"))]


def _chosen(element: Json, path: str) -> Found:
    chosen = element.get("initial_options", [])
    if "initial_option" in element:
        chosen = [element["initial_option"]]
    elif "initial_options" in element:
        yield from items(chosen, f"{path}/initial_options", 1, 100)
    offered = _offered(element)
    if any(option not in offered for option in listed(chosen)):
        yield at("initial options must exactly match options that are offered", path)


def _few_options(element: Json, path: str) -> Found:
    yield from _options(element, path, 1, 10, plain=False)
    yield from _chosen(element, path)


def _overflow(element: Json, path: str) -> Found:
    yield from _options(element, path, 1, 5)


def _groups(element: Json, path: str) -> Found:
    yield from items(element["option_groups"], f"{path}/option_groups", 1, 100)
    for index, group in enumerate(listed(element["option_groups"])):
        where = f"{path}/option_groups/{index}"
        known = group if isinstance(group, dict) else {}
        yield from text(known.get("label"), f"{where}/label", 75, plain=True)
        yield from _options(known, where, 1, 100)


def _static_select(element: Json, path: str) -> Found:
    if "options" in element and "option_groups" in element:
        yield at("either options or option_groups, not both", path)
    if "option_groups" in element:
        yield from _groups(element, path)
    else:
        yield from _options(element, path, 1, 100)
    yield from _chosen(element, path)


def _button(element: Json, path: str) -> Found:
    yield from text(element.get("text"), f"{path}/text", 75, plain=True)
    yield from optional_string(element, "value", path, 2000, 0)
    yield from optional_string(element, "url", path, 3000)
    yield from optional_string(element, "accessibility_label", path, 75)
    yield from one_of(element, "style", ("primary", "danger"), path)


def _dispatch_config(element: Json, path: str) -> Found:
    allowed = {"on_enter_pressed", "on_character_entered"}
    config = element.get("dispatch_action_config", {})
    triggers = config.get("trigger_actions_on", []) if isinstance(config, dict) else None
    if not isinstance(triggers, list) or not all(str(each) in allowed for each in triggers):
        yield at("must be on_enter_pressed or on_character_entered", f"{path}/dispatch_action_config")


def _text_input(element: Json, path: str) -> Found:
    wrong = [*whole(element, "max_length", path, 1, 3000), *whole(element, "min_length", path, 0, 3000)]
    yield from wrong
    most = 3000 if wrong else element.get("max_length", 3000)
    if not wrong and element.get("min_length", 0) > most:
        yield at("min_length must not be more than max_length", f"{path}/min_length")
    yield from optional_string(element, "initial_value", path, most, 0)
    yield from _dispatch_config(element, path)


def _short_input(element: Json, path: str) -> Found:
    yield from optional_string(element, "initial_value", path, 3000, 0)
    yield from _dispatch_config(element, path)


def _number(element: Json, path: str) -> Found:
    if not isinstance(element.get("is_decimal_allowed"), bool):
        yield at("missing required field: is_decimal_allowed", path)
    yield from _dispatch_config(element, path)


def _image(element: Json, path: str) -> Found:
    yield from string(element.get("alt_text"), f"{path}/alt_text", 2000)
    yield from optional_string(element, "image_url", path, 3000)
    if "image_url" not in element and "slack_file" not in element:
        yield at("missing required field: image_url", path)


def _named(key: str) -> Callable[[Json, str], Found]:
    def check(element: Json, path: str) -> Found:
        yield from optional_string(element, key, path, 255)

    return check


def _file_input(element: Json, path: str) -> Found:
    yield from whole(element, "max_files", path, 1, 10)
    types = element.get("filetypes", [])
    if not isinstance(types, list) or not all(isinstance(each, str) and each for each in types):
        yield at("must be a list of file extensions", f"{path}/filetypes")


def _nothing_more(_element: Json, _path: str) -> Found:
    yield from ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One type of element, with its blocks, its properties and its check."""

    where: frozenset[str]
    keys: frozenset[str]
    check: Callable[[Json, str], Found] = _nothing_more


def _kind(where: frozenset[str], own: str, check: Callable[[Json, str], Found] = _nothing_more) -> Kind:
    return Kind(where, frozenset(own.split()) | _COMMON, check)


_INPUT = frozenset({"input"})
_PRESSED = frozenset({"section", "actions"})
_MULTI = "placeholder max_selected_items "
_FILTERED = "default_to_current_conversation filter "

KINDS: Mapping[str, Kind] = {
    "button": _kind(_PRESSED, "text url value style accessibility_label", _button),
    "overflow": _kind(_PRESSED, "options", _overflow),
    "checkboxes": _kind(_ANYWHERE, "options initial_options", _few_options),
    "radio_buttons": _kind(_ANYWHERE, "options initial_option", _few_options),
    "static_select": _kind(_ANYWHERE, "placeholder options option_groups initial_option", _static_select),
    "multi_static_select": _kind(_ANYWHERE, _MULTI + "options option_groups initial_options", _static_select),
    "external_select": _kind(_ANYWHERE, "placeholder min_query_length initial_option"),
    "multi_external_select": _kind(_ANYWHERE, _MULTI + "min_query_length initial_options"),
    "users_select": _kind(_ANYWHERE, "placeholder initial_user", _named("initial_user")),
    "multi_users_select": _kind(_ANYWHERE, _MULTI + "initial_users"),
    "conversations_select": _kind(
        _ANYWHERE, _FILTERED + "placeholder initial_conversation response_url_enabled", _named("initial_conversation")
    ),
    "multi_conversations_select": _kind(_ANYWHERE, _FILTERED + _MULTI + "initial_conversations"),
    "channels_select": _kind(_ANYWHERE, "placeholder initial_channel response_url_enabled", _named("initial_channel")),
    "multi_channels_select": _kind(_ANYWHERE, _MULTI + "initial_channels"),
    "datepicker": _kind(_ANYWHERE, "placeholder initial_date", _named("initial_date")),
    "timepicker": _kind(_ANYWHERE, "placeholder initial_time timezone", _named("initial_time")),
    "datetimepicker": _kind(frozenset({"actions", "input"}), "initial_date_time"),
    "plain_text_input": _kind(
        _INPUT,
        "placeholder initial_value multiline min_length max_length dispatch_action_config",
        _text_input,
    ),
    "email_text_input": _kind(_INPUT, "placeholder initial_value dispatch_action_config", _short_input),
    "url_text_input": _kind(_INPUT, "placeholder initial_value dispatch_action_config", _short_input),
    "number_input": _kind(
        _INPUT,
        "placeholder initial_value is_decimal_allowed min_value max_value dispatch_action_config",
        _number,
    ),
    "file_input": _kind(_INPUT, "filetypes max_files", _file_input),
    "image": Kind(
        frozenset({"section", "context"}), frozenset({"type", "image_url", "alt_text", "slack_file"}), _image
    ),
}


def element(value: Any, path: str, where: str) -> Found:
    """Check one element of a block of type `where`."""
    if not isinstance(value, dict):
        yield at("must be an element object", path)
        return
    known = KINDS.get(kind(value))
    if known is None or where not in known.where:
        yield at(f"unsupported type: {kind(value)}", f"{path}/type")
        return
    yield from keys(value, known.keys, path)
    yield from optional_string(value, "action_id", path, 255)
    yield from optional_text(value, "placeholder", path, 150, plain=True)
    yield from booleans(value, ("focus_on_load", "multiline"), path)
    yield from whole(value, "max_selected_items", path, 1, 1000)
    if "confirm" in value:
        yield from confirmation(value["confirm"], f"{path}/confirm")
    yield from known.check(value, path)
