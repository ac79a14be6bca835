"""The folders of what was released: one for each version, each with its databases, its Slack and its words."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
KINDS = ("sqlite", "postgresql")
_LINE = 200


def this_version() -> str:
    """The version of this checkout."""
    project = tomllib.loads((FOLDER.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def versions() -> list[str]:
    """Every version that was recorded, the oldest first."""
    found = (each.name for each in FOLDER.iterdir() if (each / "views.json").exists())
    return sorted(found, key=lambda version: [int(part) for part in version.split(".")])


def keep_text(file: Path, text: str) -> None:
    """Write a text down."""
    file.write_text(text, encoding="utf-8")


def keep_json(file: Path, content: Any) -> None:
    """Write something down so that it reads well, and its changes too."""
    keep_text(file, _laid_out(content) + "\n")


def kept_text(version: str, name: str) -> str:
    """A text that was kept of this version."""
    return (FOLDER / version / name).read_text(encoding="utf-8")


def kept_json(version: str, name: str) -> Any:
    """Something else that was kept of this version."""
    return json.loads(kept_text(version, name))


def _laid_out(content: Any, depth: int = 0) -> str:
    """What fits on a line in one, everything else a line for each part."""
    line = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if len(line) + depth <= _LINE or not isinstance(content, dict | list):
        return line
    parts = [f"{name}{_laid_out(each, depth + 1)}" for name, each in _parts(content)]
    opening, closing = "{}" if isinstance(content, dict) else "[]"
    inner, outer = "\n" + " " * (depth + 1), "\n" + " " * depth
    return f"{opening}{inner}{f',{inner}'.join(parts)}{outer}{closing}"


def _parts(content: dict[str, Any] | list[Any]) -> list[tuple[str, Any]]:
    if isinstance(content, list):
        return [("", each) for each in content]
    return [(f"{json.dumps(name, ensure_ascii=False)}: ", content[name]) for name in sorted(content)]
