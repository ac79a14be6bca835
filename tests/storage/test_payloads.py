"""What messages tell, as it is stored: read back into the same, or told apart as unread."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest

from rules.model.message_types import MESSAGE_TYPES, class_of, tag_of
from rules.model.payload import Payload, Unread
from storage.payload_codec import read_payload, write_payload
from tests.people import NOW
from tests.ports.owing import NOTHING
from tests.views.given import ORDINARY
from tests.views.sample_messages import payloads

EVERY = [payload for payload, _ in payloads(ORDINARY)]


def read(tag: str, stored: object) -> Payload:
    """Read it as a database would, which knows of JSON only."""
    return read_payload(tag, json.loads(json.dumps(stored)), NOW)


def test_every_message_comes_back_as_it_was() -> None:
    """With its people, moments, days and answers."""
    assert {type(each) for each in EVERY} == set(MESSAGE_TYPES)
    for each in EVERY:
        assert read(tag_of(type(each)), write_payload(each)) == each


@pytest.mark.parametrize("payload", [each for kind in MESSAGE_TYPES for each in EVERY if type(each) is kind])
def test_a_field_that_is_missing_is_named(payload: Payload) -> None:
    """One error says which, and not what stands in the others."""
    tag = tag_of(type(payload))
    for field in fields(payload):
        stored = write_payload(payload)
        del stored[field.name]
        found = read(tag, stored)
        if field.default is field.default_factory:
            assert isinstance(found, Unread)
            assert (found.tag, tag in found.why, field.name in found.why) == (tag, True, True)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"name": "Zoé"}, "name"),
        ({"person": "Zoé"}, "person"),
        ({"person": None}, "person"),
        ({"at": "Zoé"}, "at"),
        ({"starts_on": 20261130}, "starts_on"),
    ],
)
def test_what_is_of_another_kind_is_told_without_it(changed: dict[str, Any], named: str) -> None:
    """A name where a number should be is somebody's; the error names the field alone."""
    found = read("subscriber_added", {**write_payload(NOTHING), **changed})
    assert isinstance(found, Unread)
    assert named in found.why
    assert "Zoé" not in found.why


def test_a_tag_of_a_later_version_is_told() -> None:
    """A message that nobody here can word fails alone."""
    found = read("subscriber_promoted", {"person": 1})
    assert found == Unread(at=NOW, tag="subscriber_promoted", why="no message is stored as subscriber_promoted")
    with pytest.raises(LookupError):
        class_of("subscriber_promoted")
