"""What the log says of a message; never what the message says."""

from __future__ import annotations

import structlog

from rules.model.failures import Failure, Verdict
from rules.model.notices import Message

_log = structlog.get_logger(__name__)


def tell_failure(message: Message, failure: Failure) -> None:
    """Log that Slack did not take a message, as loudly as it matters."""
    facts = {**facts_of(message), "failure": failure.name}
    if failure.verdict is Verdict.GIVE_UP:
        _log.error("Slack refused a message for good", **facts)
    elif failure.mend:
        _log.info("a message waits until somebody has mended it", **facts)
    elif not failure.known:
        _log.error("Slack answered with an error unknown to us, so the message will be tried again", **facts)
    else:
        _log.warning("could not deliver a message, so it will be tried again", **facts)


def facts_of(message: Message) -> dict[str, object]:
    """Give the facts by which a message is followed in the log."""
    return {"message": str(message.id), "kind": message.kind, "attempts": message.attempts}
