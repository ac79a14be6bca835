"""The demonstration: it tells the guide's story in both languages, and fails when the story does not come out."""

import asyncio
import io
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from rich.console import Console

from bot.settings import DEFAULTS
from sandbox import firm
from sandbox.bot_process import PROJECT, BotDied, BotProcess, environment
from sandbox.demo import INTERRUPTED, show
from sandbox.slack import Hands, Slack
from sandbox.story.language import language_of
from sandbox.story.showing import Frame
from tests.sandbox.slack.forms import field, modal

DEMO = (sys.executable, "-m", "sandbox.demo")
FRENCH = (
    "2  S’inscrire en tant qu’administrateur",
    "1 utilisateur informé",
    "[ Enregistrer ]",
    "L’abonné est ajouté au portefeuille Social.",
    "Le mot de passe est ",
    "[ J’ai noté mon mot de passe ]",
    "Nouveau responsable\N{NO-BREAK SPACE}: Marc-Antoine Lefèvre.",
    "Vous ne faites pas partie des utilisateurs",
    "L’histoire s’est déroulée comme dans la fiche",
)
ENGLISH = (
    "2  Enrol as administrator",
    "1 user notified",
    "[ Save ]",
    "The subscriber has been added to the portfolio Social.",
    "The password is ",
    "[ I have noted my password ]",
    "Marc-Antoine Lefèvre now answers for: Social.",
    "You are not a user of this online space.",
    "The story came out as the guide says",
)


def around(**settings: str) -> dict[str, str]:
    """This process's environment, with these variables."""
    return {name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "COLUMNS")} | settings


@pytest.mark.parametrize(("settings", "phrases"), [({}, FRENCH), ({"LANGUAGE": "en"}, ENGLISH)], ids=["fr", "en"])
async def test_the_story_comes_out_in_both_languages(settings: Mapping[str, str], phrases: tuple[str, ...]) -> None:
    """Piped, it ends by itself with exit 0, within 80 columns, and each says what the guide says."""
    playing = await asyncio.create_subprocess_exec(
        *DEMO, cwd=PROJECT, env=around(**settings), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    told = (await playing.communicate())[0].decode()
    assert playing.returncode == 0, told
    assert [phrase for phrase in phrases if phrase not in told] == []
    assert max(map(len, told.splitlines())) <= 80


async def test_a_story_that_breaks_is_a_failure_that_says_which_sentence_is_not_true() -> None:
    """Slack refuses the notice for Hugh: exit 1, with what should have been true, and the end of the bot's log."""
    told = io.StringIO()
    code = await show(
        "fr",
        Console(file=told, width=100),
        mishap=lambda slack: slack.faults.add("chat.postMessage", error="user_disabled"),
        patience=1,
    )
    assert code == 1
    assert "Claire voit «\N{NO-BREAK SPACE}1 utilisateur informé\N{NO-BREAK SPACE}»." in told.getvalue()
    assert "0 utilisateur informé, 1 en échec" in told.getvalue()
    assert "the bot is ready" in told.getvalue()


async def test_an_interrupted_demonstration_leaves_no_process_behind() -> None:
    """Ctrl-C, which reaches only the demonstration here, also ends the bot it started."""
    playing = await asyncio.create_subprocess_exec(
        *DEMO, cwd=PROJECT, env=around(LANGUAGE="en"), stdout=subprocess.PIPE, start_new_session=True
    )
    assert playing.stdout is not None
    while b"It is ready." not in await playing.stdout.readline():
        assert not playing.stdout.at_eof()
    playing.send_signal(signal.SIGINT)
    told = await playing.stdout.read()
    assert await playing.wait() == INTERRUPTED
    assert "Interrupted." in told.decode()
    with pytest.raises(ProcessLookupError):
        os.killpg(playing.pid, 0)


async def test_a_bot_that_cannot_start_is_said_at_once(slack: Slack, tmp_path: Path) -> None:
    """It does not wait for a connection that will not come; the log says why."""
    slack.faults.add("auth.test", error="invalid_auth")
    bot = BotProcess(tmp_path)
    with pytest.raises(BotDied, match="exit code 2"):
        await bot.start(slack, "fr")
    assert "SLACK_BOT_TOKEN" in bot.log


def test_the_bot_is_given_every_setting_and_nothing_of_the_user_s(slack: Slack) -> None:
    """Neither a .env, nor a real workspace's token or a proxy in the environment, reaches the bot."""
    inherited = {"PATH": "/bin", "SLACK_BOT_TOKEN": "xoxb-real", "HTTP_PROXY": "http://proxy.example"}
    given = environment(slack, "sqlite:///space.db", "en", inherited)
    assert set(DEFAULTS) <= set(given)
    assert given["SLACK_BOT_TOKEN"] == slack.settings.bot_token
    assert given["PATH"] == "/bin"
    assert "HTTP_PROXY" not in given


@pytest.mark.parametrize(
    ("language", "read_as"),
    [
        ("en", "en"),
        ("en_US:en", "en"),
        ("en-GB.UTF-8", "en"),
        ("de:en", "en"),
        ("fr_FR.UTF-8", "fr"),
        ("fr:en", "fr"),
        ("de", "fr"),
        ("", "fr"),
    ],
)
def test_the_language_is_read_as_systems_write_it(language: str, read_as: str) -> None:
    """LANGUAGE is a list of preferences; what is neither French nor English is passed over."""
    assert language_of({"LANGUAGE": language}) == read_as


def drawn(hands: Hands, *, faults_only: bool = False) -> str:
    """The window on top, as plain text."""
    assert hands.window is not None
    console = Console(file=io.StringIO(), width=80)
    console.print(Frame({}, "optional", "edited").window(hands.window, faults_only=faults_only))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


async def test_a_field_is_drawn_with_what_it_holds_and_its_error(slack: Slack) -> None:
    """What was typed is seen, and of the fields at fault only those; typed brackets stay as typed."""
    claire = slack.hands(firm.CLAIRE)
    slack.world.windows.open(firm.CLAIRE, modal(field("name"), field("town")))
    claire.type("name", "[bold]Lefèvre[/]")
    claire.type("town", "Lyon")
    assert "[bold]Lefèvre[/]" in drawn(claire)
    assert claire.window is not None
    claire.window.errors = {"name": "Not so."}
    faults = drawn(claire, faults_only=True)
    assert "✗ Not so." in faults
    assert "Lyon" not in faults
