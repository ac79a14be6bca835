"""Metrics for Prometheus: counts and times, nothing about people."""

from __future__ import annotations

import asyncio
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy.exc import SQLAlchemyError

from rules.model.message_types import MESSAGE_TYPES
from rules.model.notices import DeliveryState, Message
from rules.model.notices import OutboxCounts as Counts
from rules.ports import Records, Transactions
from storage.engine import PATIENCE_SECONDS

CONTENT_TYPE = CONTENT_TYPE_LATEST
_KINDS = [each.tag for each in MESSAGE_TYPES.values()]
# Slack waits three seconds for an acknowledgement.
_ACKNOWLEDGEMENT = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3)
# From a message that goes out at once to one that waits a day for somebody to mend something.
_DELIVERY = (0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3_600, 21_600, 86_400)


class Metrics:
    """The figures of this process and of the outbox."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry
        self._acknowledgement = Histogram(
            "cabinet_acknowledgement_seconds",
            "From a request's arrival until Slack had its answer, in this process.",
            buckets=_ACKNOWLEDGEMENT,
            registry=registry,
        )
        self._delivery = Histogram(
            "cabinet_delivery_seconds",
            "From the commit that owed a message until Slack had it, in this process; edits planned for later aside.",
            ["kind"],
            buckets=_DELIVERY,
            registry=registry,
        )
        self._delivered = Counter(
            "cabinet_messages_delivered", "Messages that Slack has, of this process.", ["kind"], registry=registry
        )
        self._outbox = {
            DeliveryState.OWED: Gauge(
                "cabinet_messages_owed",
                "Messages that Slack does not have yet, of all processes; password_withdrawn may be planned for later.",
                ["kind"],
                registry=registry,
            ),
            DeliveryState.FAILED: Gauge(
                "cabinet_messages_failed",
                "Messages that Slack refused for good, of all processes, until they are owed again.",
                ["kind"],
                registry=registry,
            ),
        }
        self._database = Gauge("cabinet_database_up", "Whether the database answered this scrape.", registry=registry)
        for kind in _KINDS:  # known from the start, so that a rate can be told from the first message on
            self._delivered.labels(kind)

    def acknowledged(self, seconds: float) -> None:
        """Count an acknowledgement that Slack had after so many seconds."""
        self._acknowledgement.observe(seconds)

    def delivered(self, message: Message, at: datetime) -> None:
        """Count a message that Slack has."""
        self._delivered.labels(message.kind).inc()
        if message.edits is None:  # an edit waits for its time
            self._delivery.labels(message.kind).observe((at - message.created_at).total_seconds())

    async def exposed(self, records: Transactions) -> bytes:
        """Give all figures in Prometheus's own format.

        The outbox is counted now, and left out where the database does not answer.
        """
        try:
            counts: Counts | None = await asyncio.wait_for(records.read(_count), PATIENCE_SECONDS)
        except (SQLAlchemyError, TimeoutError, RuntimeError):  # RuntimeError: the database is closed
            counts = None
        self._database.set(counts is not None)
        for state, gauge in self._outbox.items():
            gauge.clear()  # an old count would be taken for today's
            if counts is not None:
                for kind in _KINDS:
                    gauge.labels(kind).set(counts.get((state, kind), 0))
        return generate_latest(self._registry)


def _count(records: Records) -> Counts:
    return records.outbox.counts()
