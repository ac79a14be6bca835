"""The recording itself: the story reaches every state that a later version has to go on from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from rules.model.imports import ImportState
from rules.model.notices import DeliveryState
from rules.model.people import Access, PasswordState
from sandbox import firm
from sandbox.databases import dump
from storage.migrate import migrate
from tests.released import story
from tests.released.cast import BEGINNING, BRUNO, JEANNE, NORA, PAULE, REMI
from tests.released.clock import Clock, telling_time
from tests.released.kept import this_version
from tests.released.opened import Released
from tests.released.words import all_words
from tests.released.workspaces import described, set_up

Tables = Mapping[str, list[dict[str, Any]]]


def reaches_everything(tables: Tables, version: str) -> None:
    """Every access, every password, every message, every import, every review, and everybody gone or unknown."""
    with_directory = tuple(map(int, version.split("."))) >= (0, 5, 0)
    people, outbox = tables["people"], tables["outbox"]
    assert {row["access"] for row in people} == {*Access}
    unknown = set() if with_directory else {PasswordState.CHOSEN}
    assert {row["password_state"] for row in people} == {*PasswordState} - unknown
    assert bool(tables["drifts"]) is with_directory
    assert any(row["action"] == "password_asked" for row in tables["journal"]) is with_directory
    assert {row["state"] for row in outbox} == {*DeliveryState}
    assert {row["state"] for row in tables["imports"]} >= {ImportState.RUNNING, ImportState.PROPOSED, ImportState.DONE}
    assert {row["answer"] for row in tables["review_lines"]} == {None, "kept", "ended"}
    assert [row["closed_at"] for row in tables["reviews"]] == [None]
    _owes_all_kinds(outbox)
    _knows_everybody(tables)


def _owes_all_kinds(outbox: list[dict[str, Any]]) -> None:
    owed = [row for row in outbox if row["state"] == DeliveryState.OWED]
    passwords = {(row["lease_holder"] is not None, row["attempts"] > 0) for row in owed if row["kind"] == "password"}
    assert passwords == {(False, False), (False, True), (True, False)}
    assert {row["channel"] is not None for row in owed if row["edits"] is not None} == {True, False}
    assert len({row["kind"] for row in owed}) >= 6


def _knows_everybody(tables: Tables) -> None:
    people = {row["email"]: row for row in tables["people"]}
    homes = {row["slack_id"] for row in tables["homes"]}
    gone = {who: people[f"{who.removeprefix('U0').lower()}@{firm.DOMAIN}"] for who in (NORA, BRUNO, PAULE, REMI)}
    assert {who: (row["slack_id"], row["partner"], who in homes) for who, row in gone.items()} == {
        NORA: (None, False, True),
        BRUNO: (None, False, False),
        PAULE: (None, True, True),
        REMI: (None, True, False),
    }
    assert people[JEANNE]["slack_id"] is None
    assert any(email.startswith("erased-") for email in people)
    asked = [row["id"] for row in tables["journal"] if row["action"] in {"enrolment_asked", "member_joined"}]
    answered = {row["form"] for row in tables["journal"]}
    assert {f"answer:{each}" in answered for each in asked} == {True, False}
    assert any(row["reminded_days_before"] for row in people.values())


@pytest.mark.timeout(180)
async def test_the_story_of_today_reaches_everything(sqlite_url: str) -> None:
    """Played with today's code; what stands in Slack then can be set up again as it is."""
    clock = Clock(BEGINNING)
    with telling_time(clock):
        slack = await story.play(sqlite_url, clock)
    reaches_everything(dump(sqlite_url), this_version())
    state = described(slack)
    assert described(set_up(state)) == state


def test_what_was_recorded_has_everything(released: Released) -> None:
    """The kept databases, too."""
    released.fill()
    migrate(released.url)
    reaches_everything(dump(released.url), released.version)


def test_words_are_told_alike_every_time() -> None:
    """In both languages the same functions speak, and nothing in it comes by chance."""
    words = all_words()
    assert words == all_words()
    french, english = ({name.split()[0] for name in words[language]} for language in ("fr", "en"))
    assert french == english
