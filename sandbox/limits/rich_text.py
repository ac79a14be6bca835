"""What Slack accepts of a rich text block and its parts."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from sandbox.limits.texts import Found, Json, at, items, keys, kind, listed, one_of, string, whole

_STYLES = {"bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"}
_DATE_TOKENS = {
    *("date", "date_num", "date_slash", "date_short", "date_long", "date_pretty", "date_short_pretty"),
    *("date_long_pretty", "date_long_full", "day_divider_pretty", "time", "time_secs", "ago"),
}
_PARTS: Mapping[str, set[str]] = {
    "text": {"text"},
    "link": {"url", "text", "unsafe"},
    "user": {"user_id"},
    "emoji": {"name", "unicode", "skin_tone"},
    "channel": {"channel_id"},
    "broadcast": {"range"},
    "usergroup": {"usergroup_id"},
    "date": {"timestamp", "format", "url", "timezone", "fallback"},
    "color": {"value"},
}
_REQUIRED = {
    "text": "text",
    "link": "url",
    "user": "user_id",
    "emoji": "name",
    "channel": "channel_id",
    "broadcast": "range",
    "usergroup": "usergroup_id",
    "date": "format",
    "color": "value",
}


def _style(value: Json, path: str) -> Found:
    style = value.get("style", {})
    if not isinstance(style, dict):
        yield at("must be an object", f"{path}/style")
        return
    yield from keys(style, _STYLES, f"{path}/style")
    if not all(isinstance(on, bool) for on in style.values()):
        yield at("must be a boolean", f"{path}/style")


def _date(value: Json, path: str) -> Found:
    if isinstance(value.get("timestamp"), bool) or not isinstance(value.get("timestamp"), int):
        yield at("must be a whole number of seconds", f"{path}/timestamp")
    tokens = re.findall(r"{([^}]*)}", str(value.get("format", "")))
    if not tokens or not set(tokens) <= _DATE_TOKENS:
        yield at("must use Slack's date tokens, as {date_short}", f"{path}/format")


def part(value: Any, path: str) -> Found:
    """Check one part of a line: text, link, person, emoji or date."""
    named = kind(value)
    if named not in _PARTS:
        yield at(f"unsupported type: {named}", path)
        return
    yield from keys(value, _PARTS[named] | {"type", "style"}, path)
    yield from string(value.get(_REQUIRED[named]), f"{path}/{_REQUIRED[named]}", 40_000)
    yield from _style(value, path)
    yield from one_of(value, "range", ("here", "channel", "everyone"), path)
    if named == "date":
        yield from _date(value, path)


def _line(value: Json, path: str) -> Found:
    elements = value.get("elements")
    yield from items(elements, f"{path}/elements", 0, 1000)
    for index, each in enumerate(listed(elements)):
        yield from part(each, f"{path}/elements/{index}")


def _section(value: Json, path: str) -> Found:
    yield from keys(value, {"type", "elements"}, path)
    yield from _line(value, path)


def _bordered(value: Json, path: str) -> Found:
    yield from keys(value, {"type", "elements", "border", "language"}, path)
    yield from whole(value, "border", path, 0, 1)
    yield from _line(value, path)


def _list(value: Json, path: str) -> Found:
    yield from keys(value, {"type", "style", "elements", "indent", "offset", "border"}, path)
    if value.get("style") not in ("bullet", "ordered"):
        yield at("must be bullet or ordered", f"{path}/style")
    yield from whole(value, "indent", path, 0, 8)
    yield from items(value.get("elements"), f"{path}/elements", 1, 1000)
    for index, each in enumerate(listed(value.get("elements"))):
        where = f"{path}/elements/{index}"
        if kind(each) != "rich_text_section":
            yield at("must be a rich_text_section", where)
        else:
            yield from _section(each, where)


_PIECES: Mapping[str, Callable[[Json, str], Found]] = {
    "rich_text_section": _section,
    "rich_text_list": _list,
    "rich_text_preformatted": _bordered,
    "rich_text_quote": _bordered,
}


def rich_text(value: Json, path: str) -> Found:
    """Check a whole rich text block."""
    elements = value.get("elements")
    yield from items(elements, f"{path}/elements", 1, 1000)
    for index, each in enumerate(listed(elements)):
        where = f"{path}/elements/{index}"
        check = _PIECES.get(kind(each))
        if check is None:
            yield at("unsupported rich text element", where)
        else:
            yield from check(each, where)
