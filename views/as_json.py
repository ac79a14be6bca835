"""Block Kit as JSON: what slack_sdk's models write, checked as they check it, ten times as fast."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from slack_sdk.models.basic_objects import EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST, JsonObject
from slack_sdk.models.views import View

_MAY_BE_EMPTY = {(each["type"], each["property"]) for each in EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST}


class Window(View):
    """A view that is quickly written whenever slack_sdk or Bolt asks for its `to_dict()`."""

    def to_dict(self, *_: object) -> dict[str, Any]:
        """The view as Slack reads it; raises SlackObjectFormationError for what Slack would refuse."""
        return as_json(self)


def as_json(model: JsonObject) -> dict[str, Any]:
    """The same as the model's own `to_dict()`, which looks for its checks among all its members each time."""
    kind = type(model)
    for check in _checks(kind):
        check(model)
    of_type = getattr(model, "type", None)
    written = {}
    for name in _names(kind):
        value = getattr(model, name, None)
        if value is not None and (not _is_empty(value) or (of_type, name) in _MAY_BE_EMPTY):
            written[name] = _written(value)
    return written


def _written(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_written(each) for each in value]
    if not hasattr(value, "to_dict"):
        return value
    if type(value).to_dict is JsonObject.to_dict:
        return as_json(value)
    # Some write themselves in a way of their own.
    return {name: _written(each) for name, each in value.to_dict().items()}


def _is_empty(value: Any) -> bool:
    return hasattr(value, "__len__") and len(value) == 0


@cache
def _checks(kind: type[JsonObject]) -> tuple[Callable[[JsonObject], None], ...]:
    members = (getattr(kind, name) for name in dir(kind) if not name.startswith("__"))
    return tuple(member for member in members if callable(member) and hasattr(member, "validator"))


@cache
def _names(kind: type[JsonObject]) -> tuple[str, ...]:
    # The names are the same for every object of a kind, but most kinds tell them only by an object.
    return tuple(sorted(kind.__new__(kind).attributes))
