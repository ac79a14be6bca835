"""What people see of an export of the journal: what it will hold, and the file itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from slack_sdk.models.views import View

from locales import Reader
from rules.export_journal import Export, Line
from rules.model.journal import FormId
from views import exports
from views.journal import line, reason
from views.sheets import Sheet
from views.typeset import written

WINDOW = "export_journal"


def confirmation(reader: Reader, wanted: Export, form: FormId) -> View:
    """How many lines the file will hold, and what becomes of it."""
    holds = reader.count("The file will hold {n} line.", "The file will hold {n} lines.", wanted.lines)
    return exports.confirmation(reader, reader.say("Export the journal"), holds, WINDOW, form)


def result(reader: Reader, exported: Export) -> View:
    """That the file is on its way, or was sent before."""
    return exports.result(reader, reader.say("Export the journal"), again=exported.again)


def file_comment(reader: Reader) -> str:
    """What stands above the file in the conversation."""
    return reader.say("Here is the journal. Delete it once you have used it.")


def journal(reader: Reader, lines: Sequence[Line], at: datetime) -> Sheet:
    """Every line in the reader's words, the oldest first; no cell is run as a formula."""
    say = reader.say
    headings = (say("Line"), say("Date"), say("What happened"), say("By"), say("Person"), say("Reason"), say("Hash"))
    name = say("journal {date}.csv", date=f"{at.astimezone(reader.timezone):%Y-%m-%d}")
    return Sheet(name, reader.locale.language, (headings, *(_row(reader, each) for each in lines)))


def _row(reader: Reader, each: Line) -> tuple[str, ...]:
    entry, event = each.event.entry, each.event
    when = f"{entry.at.astimezone(reader.timezone):%Y-%m-%d %H:%M:%S}"
    said = written(line(reader, event))
    return str(entry.id), when, said, event.actor, event.whom, reason(entry), each.hash
