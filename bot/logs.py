"""Logs: one line for each event, as text or as JSON.

They are text at a terminal, and JSON elsewhere. Those of Slack's libraries are never below INFO.
"""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog

from bot.repeated_lines import RepeatedLines

# The parents of Slack's loggers. They are handed to the libraries by name, which would otherwise take the root's level.
SLACK_SDK = "slack_sdk"
SLACK_BOLT = "slack_bolt"


def set_up_logs(level: str, stream: TextIO = sys.stderr) -> None:
    """Send every log, ours and the libraries', to the stream."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = logging.StreamHandler(stream)
    handler.addFilter(RepeatedLines())
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=_rendering(stream)))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    # Below INFO they print what is sent and answered, passwords among it.
    for name in (SLACK_SDK, SLACK_BOLT):
        logging.getLogger(name).setLevel(max(logging.INFO, root.level))


def _rendering(stream: TextIO) -> list[structlog.typing.Processor]:
    repeated = structlog.stdlib.ExtraAdder(allow=["repeated"])
    # Traces without local variables: those may hold a password.
    if stream.isatty():
        plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        return [repeated, structlog.stdlib.ProcessorFormatter.remove_processors_meta, plain]
    return [
        repeated,
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
