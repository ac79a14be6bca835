"""The program of `make sandbox`: Slack in a browser, with the real bot."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from sandbox.bot_process import BotDied
from sandbox.page.trial import opened
from sandbox.story.language import Language, language_of, people_reading

_READY = {
    "fr": "Le bac à sable est prêt\N{NO-BREAK SPACE}: ouvrez cette adresse dans votre navigateur. Ctrl-C l’arrête.",
    "en": "The sandbox is ready: open this address in your browser. Ctrl-C stops it. LANGUAGE=en: all in English.",
}
_FAILED = {
    "fr": "Le bot n’a pas démarré\N{NO-BREAK SPACE}:",
    "en": "The bot did not start:",
}


async def serve(language: Language) -> None:
    """Serve until cancelled; raises BotDied."""
    with TemporaryDirectory(prefix="espace-") as folder:
        people = people_reading(language)
        async with opened(Path(folder), people, language, with_door=True, with_clients=True) as (_, address):
            _tell(f"{_READY['fr']}\n{_READY['en']}\n\n  {address}\n")
            await asyncio.Event().wait()


async def _until_told_to_stop(language: Language) -> None:
    serving = asyncio.create_task(serve(language))
    # A terminal that is closed hangs up.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, serving.cancel)
    await asyncio.wait([serving])
    if not serving.cancelled():
        await serving


def _tell(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - said to the person who starts it


def main() -> int:
    """Serve, and give the exit code."""
    language = language_of(os.environ)
    try:
        asyncio.run(_until_told_to_stop(language))
    except BotDied as died:
        _tell(f"{_FAILED[language]} {died}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
