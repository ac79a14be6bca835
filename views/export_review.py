"""The record of a review as a file that spreadsheets open."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.views import View

from locales import Localizer
from rules.export_review import Entry, Record
from rules.model.journal import Action
from rules.model.payload import Cause
from rules.model.reviews import Answer
from rules.review_sheet import Said
from views.place_words import ground_words, place_name
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
    """Give the record as a file: a row for each person, or for each of their portfolios."""
    placed = any(each.places for each in found.entries)
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
    portfolio = (localizer.say("Portfolio"), localizer.say("Right")) if placed else ()
    rows = [
        (*_said(localizer, each), *place) for each in found.entries for place in _places(localizer, each, placed=placed)
    ]
    name = localizer.say("access-review-{day}.csv", day=f"{found.review.opened_at:%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, ((*heading, *portfolio), *rows))


def _said(localizer: Localizer, entry: Entry) -> tuple[str, ...]:
    return (
        entry.person.last_name,
        entry.person.first_name,
        entry.person.email,
        profile(localizer, entry.person.profile),
        answer(localizer, entry.line.answer, entry.action),
        _author(localizer, entry),
        entry.line.at.isoformat(timespec="seconds") if entry.line.at else "",
        _reason(localizer, entry),
    )


def _places(localizer: Localizer, entry: Entry, *, placed: bool) -> Sequence[tuple[str, ...]]:
    if entry.places:
        return [(place_name(localizer, each), ground_words(localizer, each)) for each in entry.places]
    return [("", "")] if placed else [()]


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
