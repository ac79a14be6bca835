"""The record of a review as a file that spreadsheets open."""

from __future__ import annotations

from slack_sdk.models.views import View

from locales import Localizer
from rules.export_review import Entry, Record
from rules.model.journal import Action
from rules.model.payload import Cause
from rules.model.reviews import Answer
from rules.review_sheet import Said
from views.sheets import Sheet
from views.standing import profile
from views.typeset import Day, Part, Sentence, Typed, alert
from views.windows import window


def sent(localizer: Localizer) -> View:
    """Build the window that says the file is being sent."""
    text = localizer.say("The record comes to you as a file, by direct message, in a moment.")
    return window(localizer.say("Access review"), [alert(text, "success")], close=localizer.say("OK"))


def file_comment(localizer: Localizer) -> str:
    """Write the comment that stands beside the record."""
    return localizer.say("The record of the access review, as a file for spreadsheets.")


def answer(localizer: Localizer, said: Answer | None, action: Action | None) -> str:
    """Say what was done about an access."""
    if said is not Answer.ENDED:
        return localizer.say("still needed") if said else localizer.say("not answered")
    return {
        Action.SUBSCRIBER_SUSPENDED: localizer.say("on hold"),
        Action.SUBSCRIBER_REMOVED: localizer.say("removed"),
        Action.PARTNER_REMOVED: localizer.say("removed"),
    }.get(action or Action.REVIEW_CLOSED, localizer.say("ended"))


def earlier(localizer: Localizer, said: Said) -> Sentence:
    """Say what was said in the review before."""
    said_then = answer(localizer, said.answer, said.action)
    parts: dict[str, Part] = {"answer": Typed(said_then), "author": Typed(said.by), "date": Day(said.at, localizer)}
    if said.by:
        return localizer.say("Last review: {answer} ({author}, {date})"), parts
    return localizer.say("Last review: {answer} ({date})"), parts


def record(localizer: Localizer, found: Record) -> Sheet:
    """Give the record as a file, one row for each person."""
    heading = (
        localizer.say("Last name"),
        localizer.say("First name"),
        localizer.say("E-mail"),
        localizer.say("Profile"),
        localizer.say("Answer"),
        localizer.say("By"),
        localizer.say("Date (UTC)"),
        localizer.say("Reason"),
    )
    rows = [
        (
            each.person.last_name,
            each.person.first_name,
            each.person.email,
            profile(localizer, each.person.profile),
            answer(localizer, each.line.answer, each.action),
            _author(localizer, each),
            each.line.at.isoformat(timespec="seconds") if each.line.at else "",
            _reason(localizer, each),
        )
        for each in found.entries
    ]
    name = localizer.say("access-review-{day}.csv", day=f"{found.review.opened_at:%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, (heading, *rows))


def _author(localizer: Localizer, said: Entry) -> str:
    if said.line.answer is None:
        return ""
    return said.by or localizer.say("automatically")


def _reason(localizer: Localizer, said: Entry) -> str:
    """Give the reason that somebody gave, or why the bot did it by itself."""
    causes = {
        Cause.END_DATE.value: localizer.say("the last day had passed"),
        Cause.ACCOUNT_CLOSED.value: localizer.say("the Slack account was closed"),
    }
    return causes.get(said.why, said.why)
