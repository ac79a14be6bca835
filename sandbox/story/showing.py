"""Windows and messages drawn with Rich, as people see them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from sandbox.slack.windows import Window
from sandbox.slack.workspace import Message
from sandbox.story.showing_blocks import Names, block, buttons
from sandbox.story.showing_fields import field

Json = dict[str, Any]

_WIDTH = 74


@dataclass(frozen=True, slots=True)
class Frame:
    """Slack's own words around what the app sends.

    They are in the viewer's language; `names` are people's, by id.
    """

    names: Names
    optional: str
    edited: str

    def window(self, window: Window, *, faults_only: bool = False) -> RenderableType:
        """Draw a window, or only its fields at fault."""
        footer = buttons((text, style) for text, style in ((window.close, None), (window.submit, "primary")) if text)
        footer.justify = "right"
        body = self._faults(window) if faults_only else self._whole(window)
        return _framed(window.title, Group(*body, Text(), footer), box.ROUNDED, "cyan")

    def message(self, message: Message, place: str, sender: str) -> RenderableType:
        """Draw a message under the name of its conversation."""
        top = Text.assemble((sender, "bold"), (" APP", "dim"), (f" ({self.edited})" if message.edited else "", "dim"))
        body = [block(each, self.names) for each in message.blocks] or [Text("\n".join(message.said))]
        files = [Text(f"▤ {file.title}", "bold") for file in message.files]
        return _framed(place, Group(top, *body, *files), box.HORIZONTALS, "magenta")

    def _whole(self, window: Window) -> Iterator[RenderableType]:
        before = ""
        for each in window.blocks:
            # Fields stand close together; everything else stands apart.
            if before and not before == each["type"] == "input":
                yield Text()
            yield self._block(each, window)
            before = each["type"]

    def _faults(self, window: Window) -> Iterator[RenderableType]:
        for each in window.blocks:
            if each["type"] == "input" and each["element"]["action_id"] in window.errors:
                yield Text("⋮", "dim")
                yield self._block(each, window)
        yield Text("⋮", "dim")

    def _block(self, content: Json, window: Window) -> RenderableType:
        if content["type"] != "input":
            return block(content, self.names)
        action = content["element"]["action_id"]
        state = window.states[content["block_id"], action]
        optional = self.optional if content.get("optional") and "options" not in content["element"] else ""
        return field(content, state, self.names, remark=optional, error=window.errors.get(action, ""))


def _framed(title: str, body: RenderableType, edges: box.Box, colour: str) -> RenderableType:
    text = Text(title, "bold")
    panel = Panel(body, title=text, title_align="left", box=edges, border_style=colour, padding=(0, 2), width=_WIDTH)
    return Padding(panel, (0, 0, 0, 2), expand=False)
