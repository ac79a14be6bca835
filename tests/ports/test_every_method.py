"""No method of a port goes without a test that asks it of every store."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import get_type_hints

import pytest

from rules import ports
from rules.ports import Records

# What is no store: how one is entered, and the world outside.
BESIDE = {ports.Channel, ports.OutboxRecords, ports.Records, ports.Transactions}


def protocols() -> dict[str, type]:
    """Give the ports by the name that they have in the records of a space."""
    kinds = {
        name: get_type_hints(part.fget)["return"]
        for name, part in inspect.getmembers(Records, lambda each: isinstance(each, property))
    }
    return {name: kind for name, kind in kinds.items() if is_protocol(kind)}


def is_protocol(kind: type) -> bool:
    """Tell whether a class says what is asked, and is not what answers."""
    return getattr(kind, "_is_protocol", False)


# A directory is asked in these tests, too, of the fake and of a real one, and so are sessions.
PORTS = {**protocols(), "door": ports.Door, "sessions": ports.Sessions}
METHODS = sorted(
    f"{port}.{name}"
    for port, kind in PORTS.items()
    for name, _ in inspect.getmembers(kind, inspect.isfunction)
    if not name.startswith("_")
)


def asked() -> Iterator[str]:
    """Give every `port.method(…)` of the tests in this folder, as `records.port.method(…)` or by a local name."""
    for file in Path(__file__).parent.glob("test_*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                port = node.func.value
                name = port.attr if isinstance(port, ast.Attribute) else getattr(port, "id", "")
                yield f"{name}.{node.func.attr}"


@pytest.fixture(scope="module")
def questions() -> set[str]:
    """What is asked at all."""
    return set(asked())


@pytest.mark.parametrize("method", METHODS)
def test_every_method_is_asked_of_every_store(questions: set[str], method: str) -> None:
    """By a test of this folder, each of which runs on all of them."""
    assert method in questions


def test_every_port_is_known_here() -> None:
    """A new Protocol is a port of the records, what one of them is made of, or named above as none."""
    known = {base for kind in PORTS.values() for base in kind.__mro__}
    every = {getattr(ports, name) for name in ports.__all__}
    assert {each for each in every if is_protocol(each)} - known == BESIDE
