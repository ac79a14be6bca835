"""Slack's limits on what an app may show in views and messages.

`problems` names everything Slack would refuse. Blocks and elements that the sandbox does not know (video, files,
workflow buttons …) are refused as unknown.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from sandbox.limits.elements import element
from sandbox.limits.rich_text import rich_text
from sandbox.limits.texts import (
    Found,
    Json,
    at,
    booleans,
    items,
    keys,
    kind,
    listed,
    one_of,
    optional_string,
    optional_text,
    string,
    text,
)

Surface = Literal["modal", "home", "message"]

_MODAL_KEYS = {
    *("type", "title", "blocks", "close", "submit", "private_metadata", "callback_id", "external_id"),
    *("clear_on_close", "notify_on_close", "submit_disabled"),
}
_HOME_KEYS = {"type", "blocks", "private_metadata", "callback_id", "external_id"}
# Slack documents none; those who built on alerts report this one.
ALERT_LENGTH = 200
_LEVELS = ("default", "info", "warning", "error", "success")


def _section(block: Json, path: str) -> Found:
    if "text" not in block and "fields" not in block:
        yield at("missing required field: text", path)
    yield from optional_text(block, "text", path, 3000)
    if "fields" in block:
        yield from items(block["fields"], f"{path}/fields", 1, 10)
        for index, field in enumerate(listed(block["fields"])):
            yield from text(field, f"{path}/fields/{index}", 2000)
    if "accessory" in block:
        yield from element(block["accessory"], f"{path}/accessory", "section")


def _header(block: Json, path: str) -> Found:
    yield from text(block.get("text"), f"{path}/text", 150, plain=True)


def _actions(block: Json, path: str) -> Found:
    yield from items(block.get("elements"), f"{path}/elements", 1, 25)
    for index, each in enumerate(listed(block.get("elements"))):
        yield from element(each, f"{path}/elements/{index}", "actions")


def _context(block: Json, path: str) -> Found:
    yield from items(block.get("elements"), f"{path}/elements", 1, 10)
    for index, each in enumerate(listed(block.get("elements"))):
        where = f"{path}/elements/{index}"
        if kind(each) == "image":
            yield from element(each, where, "context")
        else:
            yield from text(each, where, 3000)


def _input(block: Json, path: str) -> Found:
    yield from text(block.get("label"), f"{path}/label", 2000, plain=True)
    yield from optional_text(block, "hint", path, 2000, plain=True)
    yield from booleans(block, ("optional", "dispatch_action"), path)
    yield from element(block.get("element"), f"{path}/element", "input")


def _alert(block: Json, path: str) -> Found:
    yield from text(block.get("text"), f"{path}/text", ALERT_LENGTH)
    yield from one_of(block, "level", _LEVELS, path)


def _image(block: Json, path: str) -> Found:
    yield from string(block.get("alt_text"), f"{path}/alt_text", 2000)
    yield from optional_string(block, "image_url", path, 3000)
    yield from optional_text(block, "title", path, 2000, plain=True)
    if "image_url" not in block and "slack_file" not in block:
        yield at("missing required field: image_url", path)


def _cell(cell: Any, path: str) -> Found:
    if kind(cell) == "rich_text":
        yield from rich_text(cell, path)
    elif kind(cell) == "raw_text":
        yield from string(cell.get("text"), f"{path}/text", 3000)
    else:
        yield at(f"unsupported type: {kind(cell)}", path)


def _table(block: Json, path: str) -> Found:
    yield from items(block.get("rows"), f"{path}/rows", 1, 100)
    yield from items(block.get("column_settings", []), f"{path}/column_settings", 0, 20)
    for row_index, row in enumerate(listed(block.get("rows"))):
        where = f"{path}/rows/{row_index}"
        yield from items(row, where, 1, 20)
        for index, cell in enumerate(listed(row)):
            yield from _cell(cell, f"{where}/{index}")


def _markdown(block: Json, path: str) -> Found:
    yield from string(block.get("text"), f"{path}/text", 12_000)


def _divider(_block: Json, _path: str) -> Found:
    yield from ()


Check = Callable[[Json, str], Found]
_EVERYWHERE = {"modal", "home", "message"}
BLOCKS: Mapping[str, tuple[Check, set[str], set[str]]] = {
    "section": (_section, {"text", "fields", "accessory", "expand"}, _EVERYWHERE),
    "header": (_header, {"text"}, _EVERYWHERE),
    "divider": (_divider, set(), _EVERYWHERE),
    "actions": (_actions, {"elements"}, _EVERYWHERE),
    "context": (_context, {"elements"}, _EVERYWHERE),
    "input": (_input, {"label", "hint", "element", "optional", "dispatch_action"}, {"modal", "home"}),
    "image": (_image, {"image_url", "slack_file", "alt_text", "title"}, _EVERYWHERE),
    "rich_text": (rich_text, {"elements"}, _EVERYWHERE),
    "alert": (_alert, {"text", "level"}, {"modal"}),
    "table": (_table, {"rows", "column_settings"}, {"message"}),
    "markdown": (_markdown, {"text"}, {"message"}),
}


def elements_of(block: Json) -> list[Json]:
    """Give the elements of a block that a person can act on."""
    found = {
        "actions": listed(block.get("elements")),
        "input": [block.get("element")],
        "section": [block.get("accessory")],
    }.get(kind(block), [])
    return [each for each in found if isinstance(each, dict) and kind(each) != "image"]


def _repeated(ids: Iterable[Any]) -> list[Any]:
    return [each for each, times in Counter(map(str, ids)).items() if times > 1]


def _block(block: Any, path: str, surface: Surface) -> Found:
    check, own, surfaces = BLOCKS.get(kind(block), (_divider, set(), set()))
    if surface not in surfaces:
        yield at(f"unsupported type: {kind(block)}", f"{path}/type")
        return
    yield from keys(block, own | {"type", "block_id"}, path)
    yield from optional_string(block, "block_id", path, 255)
    yield from check(block, path)
    for action_id in _repeated(each["action_id"] for each in elements_of(block) if "action_id" in each):
        yield at(f"action_id `{action_id}` already exists in this block", path)


def _blocks(blocks: Any, path: str, surface: Surface) -> Found:
    yield from items(blocks, path, 0, 50 if surface == "message" else 100)
    if not isinstance(blocks, list):
        return
    for index, block in enumerate(blocks):
        yield from _block(block, f"{path}/{index}", surface)
    known = [block for block in blocks if isinstance(block, dict)]
    for block_id in _repeated(block["block_id"] for block in known if "block_id" in block):
        yield at(f"block_id `{block_id}` already exists", path)
    if sum(bool(each.get("focus_on_load")) for block in known for each in elements_of(block)) > 1:
        yield at("only one element may have focus_on_load", path)
    if sum(kind(block) == "table" for block in known) > 1:
        yield at("only one table allowed", path)


def _has_input(blocks: Any) -> bool:
    return any(kind(block) == "input" for block in listed(blocks))


def _modal(view: Json) -> Found:
    yield from keys(view, _MODAL_KEYS, "/view")
    yield from text(view.get("title"), "/view/title", 24, plain=True)
    for button in ("submit", "close"):
        if view.get(button) is not None:
            yield from text(view[button], f"/view/{button}", 24, plain=True)
    yield from booleans(view, ("clear_on_close", "notify_on_close"), "/view")
    if _has_input(view.get("blocks")) and view.get("submit") is None:
        yield at("missing required field: submit, because of an input block", "/view")


def _view(view: Json, surface: Surface) -> Found:
    if kind(view) != surface:
        yield at(f"unsupported type: {kind(view)}", "/view/type")
        return
    yield from _modal(view) if surface == "modal" else keys(view, _HOME_KEYS, "/view")
    yield from optional_string(view, "private_metadata", "/view", 3000, 0)
    yield from optional_string(view, "callback_id", "/view", 255, 0)
    yield from optional_string(view, "external_id", "/view", 255, 0)
    yield from _blocks(view.get("blocks"), "/view/blocks", surface)


def problems(view_or_blocks: Json | list[Any], surface: Surface) -> list[str]:
    """Name everything in a view or message that Slack would refuse.

    Each problem is a sentence with its place; an empty list means that Slack would show it.
    """
    if isinstance(view_or_blocks, list):
        return list(_blocks(view_or_blocks, "/blocks", surface))
    return list(_view(view_or_blocks, surface))
