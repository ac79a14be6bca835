"""Random changes of bytes, texts and JSON, to be had again from a seed."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random
from typing import Any

Place = tuple[Any, Any]  # what holds a value, and under which name or number

_BYTES = (
    b"", b";", b'"', b"\n", b"\r", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xf0\x9d", b"<row>", b"</row>",
    b"<!DOCTYPE a>", b"<c r='XFE1'>", b"PK\x01\x02", b"PK\x05\x06", b"&#0;", b"&amp;",
    b"t='s'", b"<v>-1</v>", b"<v>1e999</v>", b"r='0'", b"s='99'", b"%", b"%00", b"[", b"{", b"\r\n\r\n", b": ", b"=",
)  # fmt: skip
_TEXTS = (
    "", " ", "\0", "\n", "\u202e", "\u200b", "\u0301" * 40, "é", "ß", "ﷺ", "\U0001d5ee", "аdmin", "rn", "İ", "١٢",
    "@", "<@U0CLAIRE>", "<!channel>", "<mailto:a@b.fr|a@b.fr>", "<", ">", "|", "&amp;", "*", "`", ":", ",", "/",
    "[", "{", "]", '"', "null", "-1", "0", "9" * 30, "1e999", "2026-02-30", "30/11/26", "0001-01-01", "+33", "x" * 4000,
)  # fmt: skip
_DEEP = 200


def altered_bytes(chance: Random, content: bytes) -> bytes:
    """Change a few places of these bytes."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(changed) + 1)
        put = chance.choice((bytes([chance.randrange(256)]), chance.choice(_BYTES) * chance.choice((1, 1, 500))))
        changed[at : at + chance.choice((0, 1, 4, 40))] = put
    return bytes(changed)


def altered_text(chance: Random, text: str) -> str:
    """Change a few places of this text."""
    changed = text
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(changed) + 1)
        put = chance.choice((chr(chance.choice((chance.randrange(1, 0xD800), chance.randrange(0xE000, 0x110000)))),
                             chance.choice(_TEXTS) * chance.choice((1, 1, 20))))  # fmt: skip
        changed = changed[:at] + put + changed[at + chance.choice((0, 1, 4)) :]
    return changed


def altered_json(chance: Random, content: Any) -> Any:
    """Change a few places of a copy of this JSON."""
    changed = copy.deepcopy(content)
    for _ in range(chance.choice((1, 1, 2, 4))):
        places = [*_places(changed)]
        if places:
            _alter(chance, places)
    return changed


def odd_value(chance: Random) -> Any:
    """Give something that nobody expects to stand there."""
    odd: tuple[Any, ...] = (
        *(None, True, 0, -1, 2**31, 2**63, 2**70, 1.5, float("inf"), [], {}, [None], {"id": None}, "", "\ud800"),
        *("x" * 20_000, _nested(list), _nested(dict), chance.choice(_TEXTS), str(chance.randrange(-5, 60))),
    )
    return chance.choice(odd)


def _places(content: Any) -> Iterator[Place]:
    names = content if isinstance(content, dict) else range(len(content)) if isinstance(content, list) else ()
    for name in names:
        yield content, name
        yield from _places(content[name])


def _alter(chance: Random, places: list[Place]) -> None:
    holder, name = chance.choice(places)
    match chance.randrange(6):
        case 0:
            del holder[name]
        case 1:
            other, there = chance.choice(places)
            holder[name] = copy.deepcopy(other[there])
        case 2 | 3 if isinstance(holder[name], str):
            holder[name] = altered_text(chance, holder[name])
        case 4 if isinstance(holder[name], list | dict):
            holder[name] = type(holder[name])()
        case _:
            holder[name] = odd_value(chance)


def _nested(kind: type[list[Any] | dict[str, Any]]) -> Any:
    found: Any = None
    for _ in range(_DEEP):
        found = [found] if kind is list else {"a": found}
    return found
