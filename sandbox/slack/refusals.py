"""Slack's refusals."""

from typing import Any


class SlackError(Exception):
    """A refusal with one of Slack's error names.

    `more` is what else Slack answers with it.
    """

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more
