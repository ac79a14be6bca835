"""The real bot on a later day: `python -m sandbox.bot_ahead SECONDS`."""

import asyncio
import sys
from datetime import UTC, datetime, timedelta

from bot.command_line import read_settings
from bot.logs import set_up_logs
from bot.runtime import run
from bot.settings import load_settings


def main() -> None:
    """Serve as `python -m bot run` does, so many seconds ahead."""
    ahead = timedelta(seconds=int(sys.argv[1]))
    settings = read_settings(load_settings)
    set_up_logs(settings.log_level)
    asyncio.run(run(settings, lambda: datetime.now(UTC) + ahead))


if __name__ == "__main__":
    main()
