"""The record of a review as a file that spreadsheets open."""

from __future__ import annotations

from slack_sdk.models.views import View

from locales import Localizer
from rules.export_review import Record
from rules.model.reviews import Answer
from views.sheets import Sheet
from views.typeset import alert
from views.windows import window


def sent(localizer: Localizer) -> View:
    """Build the window that says the file is being sent."""
    text = localizer.say("The record comes to you as a file, by direct message, in a moment.")
    return window(localizer.say("Access review"), [alert(text, "success")], close=localizer.say("OK"))


def record(localizer: Localizer, found: Record) -> Sheet:
    """Give the record as a file, one row for each person."""
    answers = {
        Answer.KEPT: localizer.say("still needed"),
        Answer.ENDED: localizer.say("ended"),
        None: localizer.say("not answered"),
    }
    heading = (
        localizer.say("Last name"),
        localizer.say("First name"),
        localizer.say("E-mail"),
        localizer.say("Answer"),
        localizer.say("By"),
        localizer.say("Date (UTC)"),
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
    name = localizer.say("access-review-{day}.csv", day=f"{found.review.opened_at:%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, (heading, *rows))
