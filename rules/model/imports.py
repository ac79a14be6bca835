"""An import of many subscribers, with its lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from rules.model.cautions import Caution, Doubt
from rules.model.client_lines import ClientLine
from rules.model.coverage import NO_COVERAGE, Coverage
from rules.model.people import PersonId
from rules.model.refusals import FieldRefused
from rules.model.subscriber_form import Form

ImportId = NewType("ImportId", str)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file, as a filled-in form.

    `reason` is what the line gives for saving in spite of cautions. `written` are cells that were understood otherwise
    than letter by letter, `doubts` what is not sure about that. Of a list of clients `client` is all it says.
    """

    number: int
    form: Form
    reason: str = ""
    written: tuple[str, ...] = ()
    doubts: tuple[Caution, ...] = ()
    client: ClientLine | None = None


class ImportKind(StrEnum):
    """What the lines of an import are about."""

    SUBSCRIBERS = "subscribers"
    CLIENTS = "clients"  # with their portfolios, and who looks after these


class ImportState(StrEnum):
    """How far an import has come."""

    READING = "reading"  # its lines are being stored
    PROPOSED = "proposed"  # shown to its author, nothing is added
    RUNNING = "running"
    PAUSED = "paused"  # by a person who ran it from a terminal
    DONE = "done"
    STOPPED = "stopped"  # its author lost the right to add subscribers

    @property
    def is_over(self) -> bool:
        """Whether no line of it will be added any more."""
        return self in {ImportState.DONE, ImportState.STOPPED}


class Verdict(StrEnum):
    """What becomes of a line of an import.

    A line that was added is kept no longer.
    """

    ADD = "add"
    CHECK = "check"  # something speaks against it, and no reason stands in the line
    ANSWERED = "answered"  # something speaks against it, and the line has a reason of its own, by which it is added
    REFUSED = "refused"
    THERE = "there"  # the same person is in the space already
    LEFT_OUT = "left_out"  # something speaks against it, and its author left it out
    CHANGE = "change"  # of a client who is there: details, a portfolio, or who looks after it


Counts = Mapping[Verdict, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One import, with its figures.

    They are brought up to date with every batch.
    """

    id: ImportId
    author: PersonId
    state: ImportState
    file_name: str  # empty: of newcomers in Slack
    digest: str  # of the file, by which the same one is known again
    made_at: datetime
    kind: ImportKind = ImportKind.SUBSCRIBERS
    reason: str = ""  # for the lines without one; empty: these are left out
    ended_at: datetime | None = None
    total: int = 0
    added: int = 0
    changed: int = 0  # of clients who were there
    there: int = 0
    left_out: int = 0
    refused: int = 0
    outside: int = 0  # of those added, who have no Slack account and so no password yet
    told: int = 0  # of those added, how many partners and the team channel know of
    process_id: str | None = None
    lease_until: datetime | None = None
    notice: UUID | None = None  # the message to its author that advances; None: run from a terminal
    upload: str | None = None  # Slack's id of the file with the lines that were not added
    settled: bool = False  # whether its author has that file, if there is one
    coverage: Coverage = NO_COVERAGE  # shown until it is confirmed, and then forgotten

    @property
    def handled(self) -> int:
        """How many of its lines are done."""
        return self.added + self.changed + self.there + self.left_out + self.refused


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """A line of an import, with what was found about it."""

    line: Line
    verdict: Verdict
    refusals: tuple[FieldRefused, ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def doubts(self) -> frozenset[Doubt]:
        """What its author was shown as speaking against it."""
        return frozenset(caution.doubt for caution in self.cautions)
