"""What messages tell, as JSON: read back into the class that its tag names."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from cattrs import BaseValidationError, Converter, transform_error

from rules.model.message_types import class_of, tag_of
from rules.model.payload import Forgotten, Payload, Unread


def write_payload(payload: Payload) -> dict[str, Any]:
    """Give what is stored."""
    written: dict[str, Any] = _converter().unstructure(payload)
    return written


def read_payload(tag: str, stored: object, at: datetime) -> Payload:
    """Give what a message tells, or that it cannot be read, and why.

    The reason names fields, and never what stands in them.
    """
    if stored == {}:
        return Forgotten(at=at, tag=tag)
    try:
        return _converter().structure(stored, class_of(tag))
    except LookupError as error:
        return Unread(at=at, tag=tag, why=str(error))
    except BaseValidationError as error:
        return Unread(at=at, tag=tag, why=f"a message stored as {tag}: {'; '.join(transform_error(error))}")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind in (date, datetime):
        converter.register_unstructure_hook(kind, kind.isoformat)
    # By identity: a moment is a day, a yes is a number, and an enumeration is text, too.
    converter.register_structure_hook_func(lambda kind: kind in {date, datetime}, _moment)
    converter.register_structure_hook_func(lambda kind: kind in {int, bool, str}, _plain)
    converter.register_unstructure_hook_func(_is_any, _tagged)
    converter.register_structure_hook_func(_is_any, _untagged)
    return converter


def _is_any(kind: object) -> bool:
    return kind is Payload


def _tagged(payload: Payload) -> dict[str, Any]:
    """Give one of several messages in one, each under its own tag."""
    return {"kind": tag_of(type(payload)), "tells": write_payload(payload)}


def _untagged(stored: dict[str, Any], _wanted: object) -> Payload:
    return _converter().structure(stored["tells"], class_of(stored["kind"]))


def _moment(stored: str, wanted: type[date]) -> date:
    return wanted.fromisoformat(stored)


def _plain(stored: object, wanted: type[object]) -> object:
    if type(stored) is not wanted:
        raise TypeError(f"{wanted.__name__} expected")
    return stored
