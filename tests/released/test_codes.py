"""No code that was ever released is gone: rows and messages of then are read by it."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from rules.model.refusals import FieldRefused
from storage.refusal_codec import read_refusals, written_refusals
from tests.released.codes import Ears, all_codes, read_too
from tests.released.kept import kept_json, versions
from tests.released.words import all_words
from tests.views.given import ORDINARY
from tests.views.sample_facts import field_refusals

PRODUCT = ("rules", "storage", "gateways", "views", "handlers", "workers", "bot")
# One that each of them may hold.
FACTS: dict[str, Any] = {
    "field": "email",
    "profile": "subscriber",
    "limit": 80,
    "line": 2,
    "purpose": "save",
    **dict.fromkeys(("earliest", "latest"), "2026-03-02"),
    **dict.fromkeys(("name", "email", "expected"), "anne@cabinet.fr"),
}

every_version = pytest.mark.parametrize("version", versions())


@pytest.fixture(scope="module")
def codes() -> dict[str, list[str]]:
    """The codes of today."""
    return all_codes(all_words())


@every_version
def test_no_code_is_gone(version: str, codes: dict[str, list[str]]) -> None:
    """Whatever a version wrote, or Slack still carries of it, is written, read or listened to today."""
    too, ears = read_too(), Ears()
    gone = {
        f"{name}: {code}"
        for name, released in kept_json(version, "codes.json").items()
        for code in {*released} - {*codes.get(name, ())} - {*too.get(name, ())}
        if not ears.hears(name, code)
    }
    assert gone == set()


@every_version
def test_refusals_are_read_by_their_codes_of_then(version: str) -> None:
    """With each of the facts that they were stored with."""
    released = kept_json(version, "codes.json")
    facts = [each.split(".") for each in released["refusal fact"]]
    stored = [[code, {key: FACTS[key] for whose, key in facts if whose == code}] for code in released["refusal"]]
    read = read_refusals(stored)
    assert all(isinstance(each, FieldRefused) for each in read)
    assert len({type(each) for each in read}) == len(stored)
    assert [facts for _, facts in written_refusals(read)] == [facts for _, facts in stored]


def test_no_code_is_the_name_of_a_class(codes: dict[str, list[str]]) -> None:
    """A class can be renamed without a thought for what is stored."""
    classes = {
        node.name
        for package in PRODUCT
        for file in Path(package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert len(classes) > 200
    stored = json.dumps([codes, written_refusals(tuple(field_refusals(ORDINARY)))])
    assert classes & {*re.findall(r"\w+", stored)} == set()
