"""Blocks of messages and windows, drawn with Rich."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from sandbox.slack import reading

Json = dict[str, Any]
Names = Mapping[str, str]

_LOOKS = {"bold": "bold", "italic": "italic", "strike": "strike", "code": "bold yellow"}
_ALERTS = {"success": ("✓", "green"), "warning": ("!", "yellow"), "error": ("✗", "red"), "info": ("i", "blue")}
_BUTTONS = {"primary": "bold green", "danger": "bold red"}


def block(content: Json, names: Names) -> RenderableType:
    """Draw one block; an unknown kind as its words."""
    return _DRAWN_AS.get(content["type"], _plainly)(content, names)


def buttons(labels: Iterable[tuple[str, str | None]]) -> Text:
    """Draw a row of buttons, each with its style."""
    return Text("  ").join(Text(f"[ {label} ]", _BUTTONS.get(style or "", "bold")) for label, style in labels)


def _plainly(content: Json, names: Names) -> RenderableType:
    return Text("\n".join(reading.texts([content], names)))


def _header(content: Json, _: Names) -> RenderableType:
    return Text(content["text"]["text"], "bold underline")


def _context(content: Json, names: Names) -> RenderableType:
    return Text("  ".join(reading.texts([content], names)), "dim")


def _divider(_: Json, __: Names) -> RenderableType:
    return Rule(style="dim")


def _alert(content: Json, _: Names) -> RenderableType:
    sign, colour = _ALERTS.get(content.get("level", ""), ("i", "blue"))
    table = Table.grid(padding=(0, 1))
    table.add_row(Text(sign, f"bold {colour}"), Text(content["text"]["text"]))
    return Panel(table, box=box.SQUARE, border_style=colour)


def _actions(content: Json, _: Names) -> RenderableType:
    return buttons((each["text"]["text"], each.get("style")) for each in content["elements"] if "text" in each)


def _section(content: Json, names: Names) -> RenderableType:
    accessory = content.get("accessory", {})
    words = _plainly({key: value for key, value in content.items() if key != "accessory"}, names)
    label = accessory.get("text")
    return Group(words, buttons([(label["text"], accessory.get("style"))])) if label else words


def _rich_text(content: Json, names: Names) -> RenderableType:
    return Group(*(_piece(piece, names) for piece in content["elements"]))


def _piece(piece: Json, names: Names) -> RenderableType:
    if piece["type"] == "rich_text_list":
        return Group(*(Text("• ").append_text(_line(each, names)) for each in piece["elements"]))
    return _line(piece, names)


def _line(piece: Json, names: Names) -> Text:
    return Text.assemble(*((_words(part, names), _look(part)) for part in piece["elements"]))


def _words(part: Json, names: Names) -> str:
    section = {"type": "rich_text_section", "elements": [part]}
    return "".join(reading.texts([{"type": "rich_text", "elements": [section]}], names))


def _look(part: Json) -> str:
    return " ".join(_LOOKS[name] for name, wanted in part.get("style", {}).items() if wanted and name in _LOOKS)


_DRAWN_AS: Mapping[str, Callable[[Json, Names], RenderableType]] = {
    "actions": _actions,
    "alert": _alert,
    "context": _context,
    "divider": _divider,
    "header": _header,
    "rich_text": _rich_text,
    "section": _section,
}
