"""The import of many subscribers: shown first, then confirmed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import uuid4

from rules.import_lines import Above, Roster, judge
from rules.model.coverage import NO_COVERAGE
from rules.model.imports import Counts, Import, ImportId, ImportKind, ImportLine, ImportState, Line, Verdict
from rules.model.journal import Action, IdempotencyKey, NewEntry
from rules.model.messages import ImportStarted
from rules.model.notices import NewMessage
from rules.model.people import Person, PersonId, SlackId
from rules.model.refusals import FormRefused, ImportGone, Purpose, ReasonMissing
from rules.model.subscriber_form import read_reason
from rules.model.told import Facts
from rules.permissions import administrator_of
from rules.ports import Records

# What was found in a file holds personal data, and is kept no longer than its author may need to confirm it.
PROPOSED_FOR = timedelta(days=1)
# Of an import that is over nothing is left but its figures.
KEPT_FOR = timedelta(days=30)
LINES_SHOWN = 15


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file would do: counts, and a page of lines.

    The lines are of one verdict, and follow the line `after`.
    """

    imported: Import
    counts: Counts
    shown: Verdict
    lines: tuple[ImportLine, ...]
    after: int
    has_more: bool


def may_import(records: Records, author: SlackId) -> Person:
    """Give the administrator who may see the form.

    Raises NotAUser or NotAnAdministrator.
    """
    return administrator_of(records, author)


def begin(records: Records, author: SlackId, imported: Import) -> None:
    """Store a new import; raises NotAUser or NotAnAdministrator."""
    administrator_of(records, author)
    records.imports.add(imported)


def examine(
    records: Records,
    author: SlackId,
    lines: Sequence[Line],
    roster: Roster,
    above: Above,
    *,
    day: date,
) -> list[ImportLine]:
    """Give what would become of these lines on this day.

    `above` remembers those before them. Raises NotAUser or NotAnAdministrator.
    """
    administrator_of(records, author)
    return [to_show(judged.found) for judged in judge(records, lines, roster, author, above, day=day)]


def store_lines(records: Records, imported: ImportId, lines: Sequence[ImportLine]) -> None:
    """Store what was found of these lines."""
    records.imports.add_lines(imported, lines)


def propose(records: Records, author: SlackId, imported: ImportId, shown: Verdict | None = None) -> Proposal:
    """Give what the file would do, once its lines are stored.

    Raises what page does.
    """
    found = _own(records, author, imported)
    if found.state is ImportState.READING:
        records.imports.update(replace(found, state=ImportState.PROPOSED))
    return page(records, author, imported, shown)


def page(
    records: Records,
    author: SlackId,
    imported: ImportId,
    shown: Verdict | None = None,
    after: int = 0,
) -> Proposal:
    """Give a page of what the file would do.

    Without `shown`, of the lines that matter most. Raises NotAUser, NotAnAdministrator or ImportGone.
    """
    found = _own(records, author, imported)
    counts = records.imports.counts(imported)
    which = shown or next((each for each in _BY_WEIGHT if counts.get(each)), Verdict.ADD)
    lines = records.imports.lines(imported, (which,), after, LINES_SHOWN + 1)
    return Proposal(found, counts, which, tuple(lines[:LINES_SHOWN]), after, len(lines) > LINES_SHOWN)


def confirm(
    records: Records,
    author: SlackId,
    imported: ImportId,
    *,
    with_checked: bool,
    reason: str,
    notify: bool,
    now: datetime,
) -> Import:
    """Confirm the import: from now on its lines are added.

    The same import again is given as it is, and nothing starts. `notify` owes its author a message that shows progress.
    Raises NotAUser, NotAnAdministrator or ImportGone, and FormRefused where lines with cautions are to be added without
    a reason.
    """
    found = _own(records, author, imported)
    if found.state not in {ImportState.READING, ImportState.PROPOSED}:
        return found
    counts = records.imports.counts(imported)
    why = read_reason(reason) if with_checked else ""
    if with_checked and counts.get(Verdict.CHECK) and not why:
        raise FormRefused([ReasonMissing(Purpose.IMPORT)])
    if not why:
        records.imports.leave_out(imported)
    left_out = 0 if why else counts.get(Verdict.CHECK, 0)
    started = replace(
        found,
        state=ImportState.RUNNING,
        reason=why,
        total=sum(counts.values()),
        there=counts.get(Verdict.THERE, 0),
        refused=counts.get(Verdict.REFUSED, 0),
        left_out=left_out,
        coverage=NO_COVERAGE,
    )
    started = _write_down(records, started, notify=notify, now=now)
    records.imports.update(started)
    return started


def same_file(
    records: Records, author: PersonId, digest: str, kind: ImportKind = ImportKind.SUBSCRIBERS
) -> Import | None:
    """Give this person's unfinished import of this kind of the same file, if any."""
    found = [each for each in records.imports.of_file(author, digest) if each.kind is kind]
    under_way = {ImportState.RUNNING, ImportState.PAUSED}
    return next((each for each in found if each.state in under_way or (each.state.is_over and not each.settled)), None)


def forget(records: Records, now: datetime) -> int:
    """Delete unconfirmed and old imports; give how many."""
    return records.imports.forget(now - PROPOSED_FOR, now - KEPT_FOR)


_DOES = (Verdict.ADD, Verdict.CHANGE)
_BY_WEIGHT = (Verdict.CHECK, Verdict.ANSWERED, Verdict.REFUSED, Verdict.ADD, Verdict.CHANGE, Verdict.THERE)


def to_show(line: ImportLine) -> ImportLine:
    """Give a line as its author sees it before they confirm."""
    # A column of reasons may be about anything: what one answers is shown apart from lines that nothing speaks against.
    return replace(line, verdict=Verdict.ANSWERED) if line.cautions and line.verdict in _DOES else line


def _own(records: Records, author: SlackId, imported: ImportId) -> Import:
    administrator = administrator_of(records, author)
    found = records.imports.get(imported)
    if found is None or found.author != administrator.id:
        raise ImportGone
    return found


def _kind(started: Import) -> Facts:
    return {} if started.kind is ImportKind.SUBSCRIBERS else {"kind": started.kind.value}


def _write_down(records: Records, started: Import, *, notify: bool, now: datetime) -> Import:
    form = IdempotencyKey(started.id)
    facts: Facts = {"file": started.file_name, "total": started.total, **_kind(started)}
    entry = records.journal.write(
        NewEntry(at=now, action=Action.IMPORT_STARTED, actor=started.author, why=started.reason, form=form, facts=facts)
    )
    if not notify:
        return started
    author = records.people.get(started.author)
    notice = NewMessage(
        id=uuid4(),
        payload=ImportStarted(file=started.file_name, kind=started.kind, total=started.total, at=now),
        entry=entry,
        recipient=author,
        due_at=now,
    )
    records.outbox.owe([notice])
    return replace(started, notice=notice.id)
