"""`make sandbox`: a Slack in the browser, and the real bot in it; Ctrl-C ends both."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from sandbox.bot_process import BotDied
from sandbox.language import Language, language_of, people_reading
from sandbox.trial import opened

_READY = {
    "fr": "Le bac à sable est prêt\N{NO-BREAK SPACE}: ouvrez cette adresse dans votre navigateur. Ctrl-C l’arrête.",
    "en": "The sandbox is ready: open this address in your browser. Ctrl-C stops it.",
}
_FAILED = {
    "fr": "Le bot n’a pas démarré\N{NO-BREAK SPACE}:",
    "en": "The bot did not start:",
}


async def serve(language: Language) -> None:
    """Serve until SIGTERM or Ctrl-C; raises BotDied."""
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    with TemporaryDirectory(prefix="espace-") as folder:
        async with opened(Path(folder), people_reading(language), language) as (_, address):
            _tell(f"{_READY[language]}\n\n  {address}\n")
            await stopping.wait()


def _tell(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - said to whoever starts it


def main() -> int:
    """Serve, and give the exit code."""
    language = language_of(os.environ)
    try:
        asyncio.run(serve(language))
    except BotDied as died:
        _tell(f"{_FAILED[language]} {died}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
