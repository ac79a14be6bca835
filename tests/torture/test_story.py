"""What the story tells of people's accounts."""

from __future__ import annotations

import pytest

from torture.owed import read
from torture.story import CHANNEL, Json, Owed, Story


def told(line: int, account: str | None) -> Json:
    """A line by which Rose gets an account, or loses it."""
    after = f'"{account}"' if account else "null"
    return {"id": line, "whom": 14, "told": f'{{"name":"Rose","after":{{"account":{after}}}}}'}


def test_who_joined_after_a_line_and_left_again_had_an_account_in_between() -> None:
    """A notice to everybody that was made in between went there; who never joined had none."""
    story = Story({}, partners=set())
    for each in (told(132, "U00104"), told(143, None)):
        story.hear(each)
    assert story.account_after(14, 131) == "U00104"
    assert story.account_after(14, 132) is None


@pytest.mark.parametrize(("opens", "told"), [(False, frozenset()), (True, frozenset((2, CHANNEL)))])
def test_ones_own_password_is_told_where_it_opens_something(opens: bool, told: frozenset[int | None]) -> None:  # noqa: FBT001 - a parameter
    """To partners, but for who asked, and to the channel."""
    people = [{"id": number, "slack_id": f"U{number}"} for number in (1, 2)]
    lines = [
        {"id": number, "action": "partner_added", "actor": None, "whom": number, "form": None, "told": None}
        for number in (1, 2)
    ]
    renewed = {"id": 3, "action": "password_renewed", "actor": 1, "whom": 1, "form": "f", "told": None}
    owed = read([*lines, renewed], people, opens=opens).owed
    assert {each.recipient for each in owed if each.kind == "password_sent_for"} == told
    assert Owed(3, "password", 1) in owed
