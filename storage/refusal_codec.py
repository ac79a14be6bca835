"""Refusals and cautions of import lines, as JSON and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from rules.model.cautions import Caution, Doubt
from rules.model.people import Profile
from rules.model.refusals import Field, FieldRefused

Remark = list[Any]  # a name, and what it says
_MEANINGS: dict[str, Callable[[Any], Any]] = {"field": Field, "profile": Profile, "earliest": date.fromisoformat}


def written_refusals(refusals: tuple[FieldRefused, ...]) -> list[Remark]:
    """Write refusals as JSON."""
    facts = ((type(each).__name__, asdict(each)) for each in refusals)  # type: ignore[call-overload]
    return [[name, {key: _as_json(value) for key, value in said.items()}] for name, said in facts]


def read_refusals(stored: list[Remark]) -> tuple[FieldRefused, ...]:
    """Read refusals from JSON."""
    kinds = {kind.__name__: kind for kind in _kinds(FieldRefused)}
    return tuple(kinds[name](**{key: _meant(key, value) for key, value in facts.items()}) for name, facts in stored)


def written_cautions(cautions: tuple[Caution, ...]) -> list[Remark]:
    """Write cautions as JSON."""
    return [[caution.doubt, caution.other] for caution in cautions]


def read_cautions(stored: list[Remark]) -> tuple[Caution, ...]:
    """Read cautions from JSON."""
    return tuple(Caution(Doubt(doubt), other) for doubt, other in stored)


def _kinds(of: type[FieldRefused]) -> Iterator[type[Any]]:
    for each in of.__subclasses__():
        yield each
        yield from _kinds(each)


def _as_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _meant(key: str, value: Any) -> Any:
    return _MEANINGS[key](value) if key in _MEANINGS else value
