"""The sample firm is the one the story needs."""

import re

from sandbox import firm
from sandbox.slack import BOT, AppSettings, Slack


def test_ids_look_like_slacks() -> None:
    """Capitals and digits after the letter of their kind, and all different."""
    people, channels = [each.id for each in firm.people()], [each.id for each in firm.channels()]
    assert all(re.fullmatch(r"U[A-Z0-9]+", each) for each in people)
    assert all(re.fullmatch(r"C[A-Z0-9]+", each) for each in channels)
    assert len({*people, *channels}) == len(people) + len(channels)


def test_the_firm_has_everyone_the_story_needs() -> None:
    """Two partners, three collaborators, a guest, one who left and the bot; French and English."""
    people = firm.people()
    assert [each.name for each in people if each.is_admin] == ["claire", "hugh"]
    assert [each.name for each in people if each.is_restricted] == ["ines"]
    assert [each.name for each in people if each.deleted] == ["paul"]
    assert [each.id for each in people if each.is_bot] == [BOT]
    assert {each.locale[:2] for each in people if each.is_admin} == {"fr", "en"}


def test_the_bot_stands_in_the_team_channel_only() -> None:
    """Everyone's channel and the partners' own are not its."""
    assert [each.name for each in firm.channels() if BOT in each.members] == ["equipe-espace"]


def test_a_workspace_without_a_bot_among_its_people_gets_the_apps_own() -> None:
    """The app is installed, whoever else is there."""
    slack = Slack(settings=AppSettings(bot_user_id="U0OTHER", bot_name="other"))
    assert slack.workspace.bot.is_bot
    assert slack.workspace.people["U0OTHER"].name == "other"


def test_commands_may_be_named_with_or_without_their_slash() -> None:
    """And each may say whether its text is escaped."""
    settings = AppSettings(commands={"/escaped": True, "plain": False})
    assert settings.knows("/escaped")
    assert settings.knows("/plain")
    assert not settings.knows("plain")
    assert settings.escapes("/escaped")
    assert not settings.escapes("/plain")
