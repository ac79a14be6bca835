"""The record of a review as a file that spreadsheets open."""

from __future__ import annotations

from slack_sdk.models.views import View

from locales import Reader
from rules.export_review import Record
from rules.model.reviews import Answer
from views.sheets import Sheet
from views.typeset import alert
from views.windows import window


def sent(reader: Reader) -> View:
    """That the file is on its way."""
    text = reader.say("The record comes to you as a file, by direct message, in a moment.")
    return window(reader.say("Access review"), [alert(text, "success")], close=reader.say("OK"))


def record(reader: Reader, found: Record) -> Sheet:
    """One line for each person: the answer, whose it was and when; no cell is run as a formula."""
    answers = {
        Answer.KEPT: reader.say("still needed"),
        Answer.ENDED: reader.say("ended"),
        None: reader.say("not answered"),
    }
    heading = (
        reader.say("Last name"),
        reader.say("First name"),
        reader.say("E-mail"),
        reader.say("Answer"),
        reader.say("By"),
        reader.say("Date (UTC)"),
    )
    rows = [
        (
            each.person.last_name,
            each.person.first_name,
            each.person.email,
            answers[each.line.answer],
            each.by.name if each.by else "",
            each.line.at.isoformat(timespec="seconds") if each.line.at else "",
        )
        for each in found.entries
    ]
    name = reader.say("access-review-{day}.csv", day=f"{found.review.opened_at:%Y-%m-%d}")
    return Sheet(name, reader.locale.language, (heading, *rows))
