"""What a process was doing when it was killed, read afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sandbox.slack import Slack
from torture.directory import Directory
from torture.store import Held, Store
from torture.witness import Moment


class Phase(StrEnum):
    """What a process was doing when it was killed.

    Where several are true, the one named first here counts.
    """

    MIGRATING = "start: the tables were not there yet"
    STARTING = "start: before Slack had told who is who"
    CONNECTING = "start: before it was connected"
    WRITTEN = "the directory had an entry, its row was not settled yet"
    APPLIED = "Slack had posted, the answer was on its way"
    ANSWERED = "Slack had answered, not stored yet"
    ASKED = "Slack was asked to post, had not yet"
    BROUGHT = "the directory had a password, Slack was not asked to tell it yet"
    ENTRY = "an entry was leased, the directory had not changed it yet"
    CLAIMED = "a message was leased, Slack not asked yet"
    EDITING = "an edit was leased"
    UNACKNOWLEDGED = "a form was committed, not acknowledged"
    UNCOMMITTED = "a form was sent, nothing committed"
    AT_REST = "nothing in hand"


@dataclass(frozen=True, slots=True)
class Sight:
    """What was visible at the moment of the kill."""

    pid: int
    ready: bool
    opened: bool
    flight: dict[str, Moment]
    under_way: list[str]


PhaseOf = Callable[[Sight], Phase]


@dataclass(frozen=True, slots=True)
class Inquest:
    """The inquest into a kill, from what it left behind."""

    slack: Slack
    store: Store
    directory: Directory | None

    def phase_of(self, seen: Sight) -> Phase:
        """Give what a process was doing when it was killed."""
        if not self.store.migrated():
            return Phase.MIGRATING
        if not seen.ready:
            return Phase.CONNECTING if seen.opened else Phase.STARTING
        held = self.store.held_by(seen.pid)
        if self._is_written(held):
            return Phase.WRITTEN
        return self._posting(seen, held) or self._leased(held) or self._answering(seen)

    def _is_written(self, held: Held) -> bool:
        """Tell whether an entry was written that is leased still."""
        entries = self.directory.history() if self.directory is not None and held.entries else {}
        return any(
            each.at is not None and each.at >= since
            for person, since in held.entries.items()
            for each in entries.get(person, ())
        )

    def _posting(self, seen: Sight, held: Held) -> Phase | None:
        timelines = list(self.slack.workspace.timelines.values())
        said = {_id_of(each.metadata) for timeline in timelines for each in timeline.said}
        states = {seen.flight.get(message) or (Moment.ANSWERED if message in said else None) for message in held.posts}
        return next((phase for moment, phase in _OF_POSTS if moment in states), None)

    def _leased(self, held: Held) -> Phase | None:
        leased = {Phase.BROUGHT: held.brought, Phase.ENTRY: held.entries, Phase.CLAIMED: held.posts}
        if self.directory is None:
            del leased[Phase.BROUGHT]
        return next((phase for phase, some in [*leased.items(), (Phase.EDITING, held.edits)] if some), None)

    def _answering(self, seen: Sight) -> Phase:
        if seen.under_way:
            return Phase.UNACKNOWLEDGED if self.store.committed(seen.under_way) else Phase.UNCOMMITTED
        return Phase.AT_REST


_OF_POSTS = (
    (Moment.APPLIED, Phase.APPLIED),
    (Moment.ANSWERED, Phase.ANSWERED),
    (Moment.ASKED, Phase.ASKED),
)


def _id_of(metadata: dict[str, object] | None) -> str:
    payload = (metadata or {}).get("event_payload")
    return str(payload.get("id")) if isinstance(payload, dict) else ""
