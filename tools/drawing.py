"""Boxes below each other, with arrows between them, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, MARGIN, HEIGHT, GAP, TOP = 760, 20, 72, 40, 64
_FLOORS = {
    "handlers": "#dbeafe",
    "rules": "#dcfce7",
    "storage": "#fef3c7",
    "workers": "#ede9fe",
    "gateways": "#fee2e2",
    "views": "#e0f2fe",
}
_STYLE = (
    "text{font-family:system-ui,sans-serif;fill:#1f2937}.title{font-size:20px;font-weight:600}"
    ".module{font-size:15px;font-weight:600}.calls{font-family:ui-monospace,monospace;font-size:12px}"
    ".note{font-size:12px;fill:#4b5563}"
)


@dataclass(frozen=True, slots=True)
class Box:
    """A module with the functions passed through in it, and what is said of the arrow to the next one."""

    module: str
    calls: tuple[str, ...]
    does: str
    arrow: str
    dashed: bool


def draw(title: str, boxes: Sequence[Box]) -> str:
    """Draw the boxes with their arrows; the same boxes give the same picture, to the byte."""
    height = TOP + len(boxes) * (HEIGHT + GAP) - GAP + MARGIN
    spoken = "; ".join(f"{box.module}: {box.does}" for box in boxes)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(spoken)}</desc>",
        f"<style>{_STYLE}</style>",
        '<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">',
        '<path d="M0 0 8 4 0 8z" fill="#4b5563"/></marker></defs>',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        _text("title", MARGIN, 38, title),
    ]
    for place, box in enumerate(boxes):
        lines += _box(box, TOP + place * (HEIGHT + GAP))
    return "\n".join([*lines, "</svg>", ""])


def _box(box: Box, y: int) -> list[str]:
    left, colour = MARGIN + 16, _FLOORS[box.module.partition("/")[0]]
    drawn = [
        f'<rect x="{MARGIN}" y="{y}" width="{WIDTH - 2 * MARGIN}" height="{HEIGHT}" rx="6" fill="{colour}"/>',
        _text("module", left, y + 22, box.module),
        _text("calls", left, y + 42, " → ".join(box.calls)),
        _text("note", left, y + 61, box.does),
    ]
    if not box.arrow:
        return drawn
    dashes = ' stroke-dasharray="5 4"' if box.dashed else ""
    line = f'<path d="M{left + 24} {y + HEIGHT + 3}v{GAP - 6}" stroke="#4b5563"{dashes} marker-end="url(#end)"/>'
    return [*drawn, line, _text("note", left + 40, y + HEIGHT + GAP // 2 + 4, box.arrow)]


def _text(kind: str, x: int, y: int, words: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}">{escape(words)}</text>'
