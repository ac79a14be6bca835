"""How Slack says no."""

from typing import Any


class SlackError(Exception):
    """Answers `ok: false` with one of Slack's error names, and whatever else Slack says with it."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more
