"""What people see when they export the journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from slack_sdk.models.views import View

from locales import Localizer
from rules.export_journal import Export, Line
from rules.model.journal import IdempotencyKey
from rules.model.journal_topics import Sought
from views import exports
from views.journal import line, reason
from views.journal_changes import changes
from views.read_journal import scope_words, sought_of, write_sought
from views.sheets import Sheet
from views.typeset import written
from views.windows import read_metadata

WINDOW = "export_journal"


def confirmation(localizer: Localizer, wanted: Export, form: IdempotencyKey) -> View:
    """Build the window that asks to confirm the export."""
    holds = localizer.count("The file will hold {n} line.", "The file will hold {n} lines.", wanted.lines)
    if chosen := scope_words(localizer, wanted.sought):
        only = localizer.say("Only what you chose: {chosen}.", chosen=chosen)
        holds = f"{holds} {only}"
    carried = {"sought": write_sought(wanted.sought)}
    return exports.confirmation(localizer, localizer.say("Export the journal"), holds, WINDOW, form, carried)


def sought_in(view: Mapping[str, Any]) -> Sought:
    """Read what is to be exported, from Slack's payload."""
    return sought_of(read_metadata(view).get("sought") or [])


def result(localizer: Localizer, exported: Export) -> View:
    """Build the window that says the file is being sent."""
    return exports.result(localizer, localizer.say("Export the journal"), again=exported.again)


def file_comment(localizer: Localizer) -> str:
    """Write the comment that stands above the file."""
    return localizer.say("Here is the journal. Delete it once you have used it.")


def journal(localizer: Localizer, lines: Sequence[Line], at: datetime) -> Sheet:
    """Give the journal as a file for spreadsheets, oldest first."""
    say = localizer.say
    who = (say("By"), say("Person"), say("Reason"))
    headings = (say("Line"), say("Date"), say("What happened"), *who, say("Hash"), say("Changes"))
    name = say("journal {date}.csv", date=f"{at.astimezone(localizer.timezone):%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, (headings, *(_row(localizer, each) for each in lines)))


def _row(localizer: Localizer, each: Line) -> tuple[str, ...]:
    entry, event = each.event.entry, each.event
    when = f"{entry.at.astimezone(localizer.timezone):%Y-%m-%d %H:%M:%S}"
    said = localizer.say("For partners only.") if each.hidden else written(line(localizer, event))
    changed = changes(localizer, event)
    return str(entry.id), when, said, event.actor, event.whom, reason(entry), each.hash, changed
