"""What Slack accepts of small parts: texts, ids, counts and confirmations."""

from collections.abc import Collection, Iterator
from typing import Any

Found = Iterator[str]
Json = dict[str, Any]

_TEXT_KEYS = {"plain_text": {"type", "text", "emoji"}, "mrkdwn": {"type", "text", "verbatim"}}
_CONFIRM_KEYS = {"title", "text", "confirm", "deny", "style"}


def at(sentence: str, path: str) -> str:
    """Say where a problem is, as Slack's own messages do."""
    return f"{sentence} [json-pointer:{path}]"


def kind(value: Any) -> str:
    """Give the type of a piece of Block Kit; empty without one."""
    named = value.get("type") if isinstance(value, dict) else None
    return named if isinstance(named, str) else ""


def listed(value: Any) -> list[Any]:
    """Give a list's entries; none for any other value."""
    return value if isinstance(value, list) else []


def keys(value: Json, allowed: Collection[str], path: str) -> Found:
    """Refuse properties that Slack does not know at this place."""
    for key in value:
        if key not in allowed:
            yield at(f"invalid additional property: {key}", path)


def text(value: Any, path: str, most: int, *, plain: bool = False) -> Found:
    """Check a text object: its type, its properties and its length."""
    if not isinstance(value, dict):
        yield at("missing required text object", path)
        return
    named = kind(value)
    if named not in _TEXT_KEYS or (plain and named != "plain_text"):
        yield at(f"unsupported type: {named}", f"{path}/type")
        return
    yield from keys(value, _TEXT_KEYS[named], path)
    yield from string(value.get("text"), f"{path}/text", most)


def string(value: Any, path: str, most: int, least: int = 1) -> Found:
    """Check a string's length."""
    if not isinstance(value, str):
        yield at("must be a string", path)
    elif len(value) < least:
        yield at(f"must be more than {least - 1} characters", path)
    elif len(value) > most:
        yield at(f"must be less than {most + 1} characters", path)


def optional_string(value: Json, key: str, path: str, most: int, least: int = 1) -> Found:
    """Check a string that may be absent."""
    if key in value:
        yield from string(value[key], f"{path}/{key}", most, least)


def optional_text(value: Json, key: str, path: str, most: int, *, plain: bool = False) -> Found:
    """Check a text object that may be absent."""
    if key in value:
        yield from text(value[key], f"{path}/{key}", most, plain=plain)


def items(value: Any, path: str, least: int, most: int) -> Found:
    """Check that a value is a list with an allowed number of items."""
    if not isinstance(value, list):
        yield at("must be an array", path)
    elif len(value) < least:
        yield at(f"no fewer than {least} items allowed", path)
    elif len(value) > most:
        yield at(f"no more than {most} items allowed", path)


def one_of(value: Json, key: str, allowed: Collection[str], path: str) -> Found:
    """Check that a property, where given, is one of the allowed words."""
    if key in value and str(value[key]) not in allowed:
        yield at(f"must be a valid enum value, not {value[key]!r}", f"{path}/{key}")


def whole(value: Json, key: str, path: str, least: int, most: int) -> Found:
    """Check that a property, where given, is a whole number in range."""
    number = value.get(key, least)
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        yield at(f"must be a whole number from {least} to {most}", f"{path}/{key}")


def booleans(value: Json, names: Collection[str], path: str) -> Found:
    """Check that these properties, where given, are true or false."""
    for name in names:
        if name in value and not isinstance(value[name], bool):
            yield at("must be a boolean", f"{path}/{name}")


def confirmation(value: Any, path: str) -> Found:
    """Check a confirmation dialog."""
    if not isinstance(value, dict):
        yield at("must be an object", path)
        return
    yield from keys(value, _CONFIRM_KEYS, path)
    yield from text(value.get("title"), f"{path}/title", 100, plain=True)
    yield from text(value.get("text"), f"{path}/text", 300)
    yield from text(value.get("confirm"), f"{path}/confirm", 30, plain=True)
    yield from text(value.get("deny"), f"{path}/deny", 30, plain=True)
    yield from one_of(value, "style", ("primary", "danger"), path)
