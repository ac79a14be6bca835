"""The request id that log lines carry, and where errors came from."""

from __future__ import annotations

import traceback
from contextlib import AbstractContextManager, nullcontext
from uuid import uuid4

from structlog.contextvars import bound_contextvars, get_contextvars

from rules.model.journal import RequestId


def new_request() -> RequestId:
    """Make a new request id, short enough to read aloud."""
    return RequestId(uuid4().hex[:12].upper())


def current_request() -> RequestId | None:
    """Give the id of the request that the running task works for.

    None where the bot works by itself.
    """
    return get_contextvars().get("request")


def for_request(request: RequestId | None) -> AbstractContextManager[None]:
    """Let what is logged and owed meanwhile carry this request id."""
    return bound_contextvars(request=request) if request else nullcontext()


def where(error: Exception) -> list[str]:
    """Tell where an error came from, without its text or variables.

    Those may hold what a message says.
    """
    return [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
