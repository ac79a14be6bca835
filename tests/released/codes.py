"""Every code that outlives the process: in the database, and in the messages and windows that stand in Slack."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, cast

from slack_bolt.async_app import AsyncApp

from bot.features import FEATURES
from gateways.slack.messages import EVENT_TYPE
from handlers.app_context import AppContext
from rules.change_access import Change
from rules.model.cautions import Doubt
from rules.model.listing import Direction
from rules.model.message_types import MESSAGE_TYPES
from rules.model.payload import AddressOf, Cause, Occasion, Withdrawal
from rules.model.people import Profile
from rules.model.refusals import Field
from sandbox.limits.surfaces import elements_of
from storage.column_types import Coded
from storage.refusal_codec import OF_0_1, REFUSALS, written_refusals
from storage.tables import metadata
from tests.views.given import ORDINARY
from tests.views.sample_facts import field_refusals
from views.list_subscribers import Beneath, Choice

Json = dict[str, Any]
Codes = Mapping[str, set[str]]

_IN_JSON: Mapping[str, type[StrEnum]] = {
    "doubt": Doubt,
    "field": Field,
    "profile": Profile,
    "occasion": Occasion,
    "withdrawal": Withdrawal,
    "cause": Cause,
    "address_of": AddressOf,
}
_IN_SLACK: Mapping[str, type[StrEnum]] = {
    "beneath": Beneath,
    "change": Change,
    "choice": Choice,
    "direction": Direction,
}


# Until 0.1.1 the buttons about members carried their details; each of these shapes is pressed by test_presses.py.
OF_MEMBERS = {
    "add_member {member,proposal}",
    *(
        f"{action} {{email,first_name,last_name,member,person,proposal}}"
        for action in ("update_member", "reactivate_member", "set_aside")
    ),
    *(f"set_aside {{{whom},proposal}}" for whom in ("member", "person")),
}


def all_codes(words: Json) -> dict[str, list[str]]:
    """Give every code that this version writes or listens to, those in Slack as its words have them."""
    ears = Ears()
    slack = codes_in(words)
    heard = {name: {each for each in ids if isinstance(each, str)} for name, ids in ears.ids.items()}
    together = {**in_database(), **slack, **_merged(slack, heard), "event_type": {EVENT_TYPE}}
    together |= {name: {member.value for member in kind} for name, kind in _IN_SLACK.items()}
    return {name: sorted(codes) for name, codes in together.items()}


def in_database() -> Codes:
    """Give every code that is written into rows."""
    columns = {str(column): column.type for table in metadata.tables.values() for column in table.columns}
    remarks = written_refusals(tuple(field_refusals(ORDINARY)))
    return {
        **{name: set(kind.codes) for name, kind in columns.items() if isinstance(kind, Coded)},
        **{name: {member.value for member in kind} for name, kind in _IN_JSON.items()},
        "outbox.kind": {each.tag for each in MESSAGE_TYPES.values()},
        "payload": {f"{of.tag}.{field.name}" for kind, of in MESSAGE_TYPES.items() for field in fields(kind)},
        "refusal": set(REFUSALS),
        "refusal fact": {f"{code}.{key}" for code, facts in remarks for key in facts},
    }


def read_too() -> Codes:
    """Give the codes that are written no more, and read still."""
    codes = {kind: code for code, kind in REFUSALS.items()}
    facts = [each.split(".") for each in in_database()["refusal fact"]]
    old = {f"{name}.{key}" for name, kind in OF_0_1.items() for code, key in facts if code == codes[kind]}
    return {"refusal": set(OF_0_1), "refusal fact": old, "value": OF_MEMBERS}


class Ears:
    """What the handlers listen to: as Bolt's app, it is told by each of them; ids, or patterns of ids."""

    def __init__(self) -> None:
        self.ids: defaultdict[str, set[str | re.Pattern[str]]] = defaultdict(set)
        for register in FEATURES:
            # Neither is asked for anything before a request arrives.
            register(cast("AsyncApp", self), cast("AppContext", None))

    def hears(self, name: str, code: str) -> bool:
        """Tell whether something listens to this id."""
        return any(each == code if isinstance(each, str) else each.fullmatch(code) for each in self.ids[name])

    def action(self, sought: str | re.Pattern[str]) -> Callable[[Any], Any]:
        """Hear of a button, a menu or a choice."""
        return self._told("action_id", sought)

    def view(self, sought: str) -> Callable[[Any], Any]:
        """Hear of a form that is sent."""
        return self._told("callback_id", sought)

    def command(self, sought: str) -> Callable[[Any], Any]:
        """Hear of a command."""
        return self._told("command", sought)

    def options(self, sought: str) -> Callable[[Any], Any]:
        """Hear of what somebody types into a field that offers what is found."""
        return self._told("options", sought)

    def event(self, sought: str) -> Callable[[Any], Any]:
        """Hear of something that happens in Slack."""
        return self._told("event", sought)

    def error(self, listener: Any) -> Any:
        """Hear of an error."""
        return listener

    def _told(self, name: str, sought: str | re.Pattern[str]) -> Callable[[Any], Any]:
        self.ids[name].add(sought if isinstance(sought, re.Pattern) else str(sought))
        return lambda listener: listener


def codes_in(words: Json) -> Codes:
    """Give every id, key and shape of a value in the views and messages of a version."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for content in (each for language in words.values() for each in language.values()):
        if isinstance(content, dict) and "blocks" in content:
            for name, code in codes_of(content):
                found[name].add(code)
    return dict(found)


def codes_of(content: Json) -> Iterator[tuple[str, str]]:
    """Go through what one view or message carries."""
    name = content.get("callback_id") or ""
    if name:
        yield "callback_id", name
        for key in keys_of(json.loads(content.get("private_metadata") or "{}")):
            yield "private_metadata", f"{name}.{key}"
    for block in content["blocks"]:
        if block.get("block_id", "of-slack") != "of-slack":
            yield "block_id", _numberless(block["block_id"])
        for element in elements_of(block):
            yield from _codes_of_element(block, element)


def _codes_of_element(block: Json, element: Json) -> Iterator[tuple[str, str]]:
    action = element.get("action_id", "of-slack")
    if action == "of-slack":
        return
    heard_at_once = block["type"] != "input" or block.get("dispatch_action")
    yield "action_id" if heard_at_once else "input", action
    options = element.get("options", [])
    for value in (each["value"] for each in (element, *options) if "value" in each):
        yield "value", f"{action} {shape_of(value, chosen=bool(options))}"


def shape_of(value: str, *, chosen: bool) -> str:
    """Tell how a value is made; of a choice, the word before the colon is a code."""
    try:
        return _shape(json.loads(value))
    except ValueError:
        word, colon, _ = value.partition(":")
        return f"{word}{colon}" if chosen else "text"


def _shape(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{','.join(sorted(value))}}}"
    if isinstance(value, list):
        # One or many: of lists within, only what they begin with.
        return f"[{','.join(f'[{_shape(each[0])}…]' if isinstance(each, list) else _shape(each) for each in value)}]"
    return {str: "text", int: "number", type(None): "nothing"}[type(value)]


def keys_of(carried: Json, before: str = "") -> Iterator[str]:
    """Go through the keys of what a window carries, those within others after a full stop."""
    for key, value in carried.items():
        yield f"{before}{key}"
        if isinstance(value, dict):
            yield from keys_of(value, f"{before}{key}.")


def _numberless(text: str) -> str:
    return re.sub(r"\d+", "N", text)


def _merged(one: Codes, other: Codes) -> Codes:
    return {name: one.get(name, set()) | codes for name, codes in other.items()}
