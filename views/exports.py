"""What people see of any export: what the file will hold, and that it has been sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slack_sdk.models.views import View

from locales import Reader
from rules.model.journal import FormId
from views.typeset import alert, note, paragraph
from views.windows import carried, window


def confirmation(reader: Reader, title: str, holds: str, name: str, form: FormId) -> View:
    """How much the file will hold, and what becomes of it; `name` is the window's."""
    return window(
        title,
        [
            paragraph(holds),
            paragraph(reader.say("It comes by direct message, as CSV, for Excel or LibreOffice.")),
            note(reader.say("These are personal data: the export is written into the journal, with your name.")),
        ],
        submit=reader.say("Export"),
        close=reader.say("Cancel"),
        name=name,
        carries={"form": form},
    )


def answers(view: Mapping[str, Any]) -> FormId:
    """The form that was confirmed, from Slack's payload."""
    return FormId(carried(view)["form"])


def result(reader: Reader, title: str, *, again: bool) -> View:
    """That the file is on its way, or was sent before."""
    said = (
        reader.say("The file was sent to you already: see your messages from this app.")
        if again
        else reader.say("The file is on its way: see your messages from this app.")
    )
    return window(title, [alert(said, "success")], close=reader.say("OK"))
