"""Fields of windows drawn with Rich, with hints and errors."""

from textwrap import wrap
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sandbox.story.showing_blocks import Names

Json = dict[str, Any]

_LABEL = 14
_HELD = 38


def field(block: Json, state: Json, names: Names, *, remark: str = "", error: str = "") -> RenderableType:
    """Draw an input block with what it holds; `remark` stands beside it."""
    element = block["element"]
    held = _choices(element, state) if "options" in element else _box(element, _words(_value(state), names))
    row = Table.grid(padding=(0, 1))
    row.add_column(width=_LABEL)
    row.add_row(Text(block["label"]["text"], "bold"), held, Text(remark, "dim"))
    below = [
        Padding(Text(text, style), (0, 0, 0, _LABEL + 1))
        for text, style in ((block.get("hint", {}).get("text"), "dim"), (error and f"✗ {error}", "bold red"))
        if text
    ]
    return Group(row, *below)


def _value(state: Json) -> Any:
    return next(value for name, value in state.items() if name != "type")


def _words(value: Any, names: Names) -> str:
    if isinstance(value, list):
        return ", ".join(_words(each, names) for each in value)
    if isinstance(value, dict):
        return str(value["text"]["text"])
    return names.get(value, str(value)) if value else ""


def _box(element: Json, held: str) -> Text:
    placeholder = element.get("placeholder", {}).get("text", "")
    handle = "▾" if element["type"].endswith("_select") else " "
    lines = wrap(held or placeholder, _HELD) or [""]
    return Text("\n").join(
        Text.assemble(("│ ", "dim"), (line.ljust(_HELD), "" if held else "dim italic"), (f"{handle}│", "dim"))
        for line in lines
    )


def _choices(element: Json, state: Json) -> Text:
    value = _value(state)
    chosen = [each["value"] for each in (value if isinstance(value, list) else [value]) if each]
    lines = []
    for option in element["options"]:
        ticked = option["value"] in chosen
        lines.append(Text(f"[{'✓' if ticked else ' '}] {option['text']['text']}", "bold green" if ticked else ""))
        if option.get("description"):
            lines.append(Text(f"    {option['description']['text']}", "dim"))
    return Text("\n").join(lines)
