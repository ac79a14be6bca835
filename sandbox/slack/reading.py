"""The visible texts of views and messages, in reading order."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]
States = Mapping[tuple[str, str], Json]
Names = Mapping[str, str]

_MARKUP = re.compile(r"<([^<>]+)>")
_SELECTED = ("selected_option", "selected_user", "selected_conversation", "selected_channel", "selected_date")
_INITIAL = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_user": "initial_user",
    "selected_conversation": "initial_conversation",
    "selected_channel": "initial_channel",
    "selected_date": "initial_date",
}


def shown(text: str, names: Names) -> str:
    """Turn Slack's markup into the text that a person sees."""
    seen = _MARKUP.sub(lambda match: _reference(match[1], names), text)
    return seen.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plainly(text: str) -> str:
    """Give the text with ordinary spaces only."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def _reference(inside: str, names: Names) -> str:
    target, bar, label = inside.partition("|")
    if target.startswith("!date"):
        return label
    if target[:1] in "@#":
        return target[0] + (names.get(target[1:]) or label or target[1:])
    if target.startswith("!"):
        return "@" + target[1:]
    return label if bar else target


def texts(content: Json | list[Json], names: Names, states: States | None = None) -> list[str]:
    """Give the visible texts of a view or of a message's blocks."""
    if isinstance(content, list):
        return [line for block in content for line in _Reader(names, states or {}, block).lines() if line]
    edges = [content[key]["text"] for key in ("title", "close", "submit") if content.get(key)]
    return edges[:1] * ("title" in content) + texts(content["blocks"], names, states) + edges[1:]


class _Reader:
    """The visible texts of one block."""

    def __init__(self, names: Names, states: States, block: Json) -> None:
        self.names, self.states, self.block = names, states, block

    def lines(self) -> Iterator[str]:
        """Give the block's texts, top to bottom."""
        read = getattr(self, "read_" + self.block["type"], None)
        if read is not None:
            yield from read()

    def text(self, value: Json | None) -> str:
        if not value:
            return ""
        return shown(value["text"], self.names) if value.get("type") == "mrkdwn" else str(value["text"])

    def read_section(self) -> Iterator[str]:
        yield self.text(self.block.get("text"))
        yield from map(self.text, self.block.get("fields", ()))
        if "accessory" in self.block:
            yield from self.element(self.block["accessory"])

    def read_header(self) -> Iterator[str]:
        yield self.text(self.block["text"])

    def read_alert(self) -> Iterator[str]:
        yield self.text(self.block["text"])

    def read_markdown(self) -> Iterator[str]:
        yield self.block["text"]

    def read_image(self) -> Iterator[str]:
        yield self.text(self.block.get("title"))
        yield self.block["alt_text"]

    def read_context(self) -> Iterator[str]:
        for each in self.block["elements"]:
            yield each["alt_text"] if each["type"] == "image" else self.text(each)

    def read_actions(self) -> Iterator[str]:
        for each in self.block["elements"]:
            yield from self.element(each)

    def read_input(self) -> Iterator[str]:
        yield self.text(self.block["label"])
        yield from self.element(self.block["element"])
        yield self.text(self.block.get("hint"))

    def read_rich_text(self) -> Iterator[str]:
        yield from self.rich(self.block["elements"])

    def read_table(self) -> Iterator[str]:
        for row in self.block["rows"]:
            for cell in row:
                yield cell["text"] if cell["type"] == "raw_text" else "\n".join(self.rich(cell["elements"]))

    def rich(self, pieces: list[Json]) -> Iterator[str]:
        for piece in pieces:
            if piece["type"] == "rich_text_list":
                yield from self.rich(piece["elements"])
            else:
                yield "".join(self.part(part) for part in piece["elements"])

    def part(self, part: Json) -> str:
        known = {
            "link": part.get("text") or part.get("url"),
            "user": f"@{self.named(part.get('user_id'))}",
            "channel": f"#{self.named(part.get('channel_id'))}",
            "emoji": f":{part.get('name')}:",
            "broadcast": f"@{part.get('range')}",
            "usergroup": f"@{part.get('usergroup_id')}",
            "date": part.get("fallback") or part.get("format"),
            "color": part.get("value"),
        }
        return str(known.get(part["type"], part.get("text", "")))

    def named(self, identity: str | None) -> str:
        return self.names.get(identity or "", identity or "")

    def element(self, element: Json) -> Iterator[str]:
        """Give an element's visible texts."""
        if element["type"] == "button":
            yield self.text(element["text"])
        elif element["type"] in ("checkboxes", "radio_buttons"):
            for option in element["options"]:
                yield self.text(option["text"])
                yield self.text(option.get("description"))
        elif element["type"] == "image":
            yield element["alt_text"]
        elif element["type"] != "overflow":
            yield self.held(element) or self.text(element.get("placeholder"))

    def held(self, element: Json) -> str:
        state = self.states.get((self.block.get("block_id", ""), element.get("action_id", "")))
        if state and "files" in state:
            return ", ".join(file["name"] for file in state["files"])
        held = state or {ours: element.get(theirs) for ours, theirs in _INITIAL.items()}
        chosen: Any = next((held[key] for key in ("value", *_SELECTED) if held.get(key)), "")
        return self.text(chosen["text"]) if isinstance(chosen, dict) else self.named(str(chosen))
