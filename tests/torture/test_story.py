"""What the story tells of people's accounts."""

from __future__ import annotations

from torture.story import Json, Story


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
