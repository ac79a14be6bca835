"""An import as it is shown in a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.prompt import Confirm, Prompt
from rich.table import Table
from rich.text import Text

from locales import Localizer
from rules.files.file_names import shown_name
from rules.import_lines import read_line
from rules.model.coverage import Coverage
from rules.model.imports import Import, ImportLine, ImportState, Verdict
from views import typeset
from views.file_coverage import unused, used
from views.import_line import as_written
from views.import_remarks import remarks

_TITLES = {
    Verdict.CHECK: "To check: these lines have a warning",
    Verdict.ANSWERED: "To add for the reason that the file gives, though these lines have a warning",
    Verdict.REFUSED: "Refused",
    Verdict.THERE: "In the space already",
    Verdict.ADD: "To add",
}

_ADDED = (Verdict.ADD, Verdict.CHECK, Verdict.ANSWERED)


class Screen:
    """One terminal, in English as the whole command line.

    Of each kind of line at most `limit` are shown.
    """

    def __init__(self, console: Console, localizer: Localizer, limit: int) -> None:
        self._console = console
        self._localizer = localizer
        self._limit = limit

    def show(self, found: Sequence[ImportLine], day: date, coverage: Coverage) -> None:
        """Show what the file would do on this day, line by line and in figures."""
        by_verdict = {verdict: [each for each in found if each.verdict is verdict] for verdict in _TITLES}
        for verdict, lines in by_verdict.items():
            if lines:
                self._console.print(self._table(verdict, lines, day))
                if len(lines) > self._limit:
                    self._say(f"… and {len(lines) - self._limit:,} more: --limit shows them.")
        counts = {verdict: len(lines) for verdict, lines in by_verdict.items()}
        answered = counts[Verdict.ANSWERED]
        self._say(
            f"{len(found):,} lines: {counts[Verdict.ADD] + answered:,} to add, {counts[Verdict.CHECK]:,} to check, "
            f"{counts[Verdict.REFUSED]:,} refused, {counts[Verdict.THERE]:,} there already.",
            "bold",
        )
        if answered:
            self._say(
                f"{answered:,} of those to add have a warning: the file’s column of reasons is taken as the "
                "reason to add them."
            )
        for sentence in used(self._localizer, coverage):
            self._say(sentence)
        for sentence in unused(self._localizer, coverage):
            self._say(sentence, "bold yellow")

    def confirm(self, found: Sequence[ImportLine], *, yes: bool, reason: str) -> str | None:
        """Ask for a confirmation, and for a reason for lines to check.

        Gives the reason, empty to leave those lines out; None where nothing is to be done.
        """
        try:
            return self._confirmed(found, yes=yes, reason=reason)
        except EOFError:
            self._say("Nobody is here to be asked, so nothing was done: --yes confirms.")
            return None

    def _confirmed(self, found: Sequence[ImportLine], *, yes: bool, reason: str) -> str | None:
        add = sum(each.verdict in {Verdict.ADD, Verdict.ANSWERED} for each in found)
        check = sum(each.verdict is Verdict.CHECK for each in found)
        if check and not reason and not yes:
            question = f"A reason for the {check:,} lines to check, kept in the journal (empty: leave them out)"
            reason = Prompt.ask(question, console=self._console, default="", show_default=False).strip()
        many = add + (check if reason else 0)
        if not many:
            self._say("There is nobody to add.")
            return None
        agreed = yes or Confirm.ask(f"Add {many:,} subscribers?", console=self._console, default=False)
        return reason if agreed else None

    def goes_on(self, imported: Import) -> None:
        """Say that this same file was confirmed before."""
        self._say(f"This file was confirmed before: going on after {imported.handled:,} of {imported.total:,} lines.")

    def reading(self, file: str) -> AbstractContextManager[object]:
        """Show that a file is read, and for how long already."""
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        progress = Progress(*columns, console=self._console, transient=True, disable=not self._console.is_terminal)
        progress.add_task(f"Reading {file}…", total=None)
        return progress

    def asking_slack(self) -> AbstractContextManager[object]:
        """Show that Slack is asked who is in the workspace."""
        return self._console.status("Asking Slack who is in the workspace…")

    @contextmanager
    def progress(self, title: str, total: int) -> Iterator[Callable[[int], None]]:
        """Show a bar that advances."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self._console) as progress:
            task = progress.add_task(title, total=total)
            yield lambda done: progress.update(task, completed=done)

    def interrupted(self, imported: Import) -> None:
        """Say that the import was stopped in the middle."""
        self._say(
            f"Interrupted after {imported.handled:,} of {imported.total:,} lines. Whoever was added has access; the "
            "same command goes on with the rest."
        )

    def ended(self, imported: Import, left: Path | None) -> None:
        """Say how the import ended, and where the lines not added are."""
        if imported.state is ImportState.STOPPED:
            self._say("Stopped: its author is no longer an administrator.", "bold red")
        figures = f"{imported.added:,} added, {imported.there:,} there already, {imported.left_out:,} left out, "
        self._say(f"{figures}{imported.refused:,} refused.", "bold")
        if imported.added:
            self._say("The running bot sends everybody their password, one after the other.")
        if imported.outside:
            self._say(
                f"{imported.outside:,} of them are not in Slack: “New password”, beside their names in the list, "
                "makes theirs."
            )
        if left is not None:
            self._say(f"The lines that were not added, with the reason beside each: {shown_name(str(left))}")

    def _table(self, verdict: Verdict, lines: Sequence[ImportLine], day: date) -> Table:
        table = Table(title=_TITLES[verdict], title_justify="left")
        shown = lines[: self._limit]
        dated = any(each.line.form.starts_on or each.line.form.ends_on for each in shown)
        for heading in ("line", "last name", "first name", "address", *(("from", "until") if dated else ()), "remark"):
            table.add_column(heading, overflow="fold")
        for each in shown:
            form = each.line.form
            cells = (str(each.line.number), form.last_name, form.first_name, form.email)
            # As text: a name may look like markup.
            table.add_row(*map(Text, (*cells, *(self._days(each, day) if dated else ()), self._said(each))))
        return table

    def _days(self, line: ImportLine, day: date) -> tuple[str, str]:
        """Write the days as understood; as typed where they are not."""
        form, understood = line.line.form, read_line(line.line, day)
        starts_on = understood.candidate.starts_on or understood.began_on
        begins = self._localizer.day(starts_on) if starts_on else form.starts_on
        over = " (over: access from now on)" if understood.began_on and line.verdict in _ADDED else ""
        ends_on = understood.candidate.ends_on
        return begins + over, self._localizer.day(ends_on) if ends_on else form.ends_on

    def _said(self, line: ImportLine) -> str:
        written = map(typeset.written, as_written(self._localizer, line))
        return " ".join((*(f"{each}." for each in written), *remarks(self._localizer, line)))

    def _say(self, text: str, style: str = "") -> None:
        self._console.print(Text(text, style))
