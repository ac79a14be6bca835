"""The demonstration: four people play the guide's story with the real bot."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from sandbox import firm
from sandbox.bot_process import BotDied, BotProcess
from sandbox.clients import bring_clients
from sandbox.slack import AppSettings, Slack
from sandbox.story import cast, story
from sandbox.story.language import Language, language_of, people_reading
from sandbox.story.stage import PATIENCE, Stage, StoryBroken

WIDEST = 100
INTERRUPTED = 130
_LAST_LINES = 30


async def show(
    language: Language,
    console: Console,
    *,
    mishap: Callable[[Slack], object] | None = None,
    patience: float = PATIENCE,
) -> int:
    """Play the story, and give the exit code.

    `mishap` is done to the workspace once the space is open.
    """
    settings = AppSettings(commands=story.COMMANDS)
    with TemporaryDirectory(prefix="espace-") as folder:
        bot = BotProcess(Path(folder))
        async with Slack(people_reading(language), firm.channels(), settings) as slack:
            stage = Stage(slack, console, language, patience)
            try:
                await _perform(stage, console, bot, mishap)
            except (StoryBroken, BotDied, AssertionError) as broken:
                _explain(stage, console, broken, bot.log)
                return 1
            finally:
                await bot.stop()
    return 0


async def _perform(stage: Stage, console: Console, bot: BotProcess, mishap: Callable[[Slack], object] | None) -> None:
    began = time.monotonic()
    four = cast.gather(stage)
    cast.introduce(stage, four)
    await _start(stage, console, bot)
    await story.open_space(stage)
    if mishap is not None:
        mishap(stage.slack)
    password = await story.play(stage, four)
    code = await bot.stop()
    story.conclude(stage, password)
    stage.check(password not in bot.log, "Le journal du bot ne le contient pas.", "The bot’s log does not hold it.")
    stage.check(code == 0, "Le bot s’est arrêté proprement.", "The bot stopped cleanly.")
    _applaud(stage, time.monotonic() - began)


async def _start(stage: Stage, console: Console, bot: BotProcess) -> None:
    starting = stage.pick("Le bot démarre et se connecte à Slack…", "The bot starts and connects to Slack…")
    stage.put(Text(starting, "dim"))
    with console.status(""):
        await bot.start(stage.slack, stage.language)
        await bring_clients(bot.database_url, stage.slack.settings)
    stage.line(Text(stage.pick("Il est prêt.", "It is ready."), "dim"))


def _applaud(stage: Stage, seconds: float) -> None:
    french = f"{seconds:.1f}".replace(".", ",")
    text = stage.pick(
        f"L’histoire s’est déroulée comme dans la fiche : {stage.checked} vérifications, {french} s.",
        f"The story came out as the guide says: {stage.checked} checks, {seconds:.1f} s.",
    )
    stage.put(Panel(Text(text, "bold"), border_style="green"))


def _explain(stage: Stage, console: Console, broken: Exception, log: str) -> None:
    title = stage.pick(
        "L’histoire ne s’est pas déroulée comme dans la fiche. Ceci devait être vrai, et ne l’est pas :",
        "The story did not come out as the guide says. This should be true, and is not:",
    )
    stage.put(Panel(Text.assemble((title, "bold"), f"\n{broken}"), border_style="red"))
    stage.put(Text(stage.pick("Les dernières lignes du journal du bot :", "The last lines of the bot’s log:"), "bold"))
    for line in log.splitlines()[-_LAST_LINES:]:
        console.print(Text(line), soft_wrap=True)


def main() -> int:
    """Play the demonstration to its end, and give the exit code."""
    language = language_of(os.environ)
    # What a terminal cannot write should not end the story.
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDEST)
    try:
        return asyncio.run(_until_stopped(show(language, console)))
    except (KeyboardInterrupt, asyncio.CancelledError):
        console.print("Interrompu." if language == "fr" else "Interrupted.")
        return INTERRUPTED


async def _until_stopped(playing: Coroutine[Any, Any, int]) -> int:
    task = asyncio.create_task(playing)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await task


if __name__ == "__main__":
    sys.exit(main())
