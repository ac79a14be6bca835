"""Logs: one line an event, for people at a terminal and as JSON elsewhere; Slack's own never below INFO."""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog


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
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=_rendering(stream)))
    handler.addFilter(_without_bodies)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    # It goes by its own logger's level: without one it words, in vain, a line for each call and each answer.
    logging.getLogger("slack_sdk.web.async_base_client").setLevel(max(logging.INFO, root.level))


def _without_bodies(record: logging.LogRecord) -> bool:
    # Below INFO these libraries print what is sent, passwords among it; Bolt sets its loggers' levels by itself, so the
    # lines are stopped here.
    return record.levelno >= logging.INFO or not record.name.startswith(("slack_sdk", "slack_bolt", "aiohttp"))


def _rendering(stream: TextIO) -> list[structlog.typing.Processor]:
    # Traces without local variables: those may hold a password.
    if stream.isatty():
        plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        return [structlog.stdlib.ProcessorFormatter.remove_processors_meta, plain]
    return [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
