"""What administrators see of an access review."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, DividerBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.listing import Cursor
from rules.model.messages import ReviewClosed, ReviewOpened, ReviewReminder
from rules.model.people import Person, PersonId
from rules.model.reviews import Review, ReviewId
from rules.review_access import Sheet
from views.message_context import MessageContext, Notice, news
from views.standing import profile
from views.typeset import Day, Sentence, Typed, alert, joined, note, paragraphs, plain
from views.windows import button, buttons, window

OPEN = "open_review"
OPEN_FROM_MESSAGE = "begin_review"
START = "start_review"
KEEP = "confirm_access"
KEEP_PAGE = "confirm_page"
END = "end_access_in_review"
FURTHER = "review_further"
EXPORT = "export_review"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button of a review carries."""

    review: ReviewId
    people: tuple[PersonId, ...]
    place: Cursor


def sheet(localizer: Localizer, page: Sheet) -> View:
    """Build the window of the access review.

    Where none is open, it says how the last one ended, and has a button for a new one.
    """
    blocks = (
        _closed(localizer, page)
        if page.review is None or page.review.closed_at
        else _open(localizer, page, page.review)
    )
    return window(localizer.say("Access review"), blocks, close=localizer.say("Close"))


def write_place(place: Cursor) -> str:
    """Write a place in the review as text."""
    return json.dumps([place.key, place.person], ensure_ascii=False)


def read_place(text: str) -> Cursor:
    """Read a place in the review."""
    key, person = json.loads(text)
    return Cursor(key, person)


def read_pressed(value: str) -> Pressed:
    """Read what a button carries."""
    review, people, place = json.loads(value)
    return Pressed(ReviewId(review), tuple(PersonId(each) for each in people), Cursor(*place))


def review_opened(context: MessageContext[ReviewOpened]) -> Notice:
    """Write the message that a review has begun."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("{author} opened a review of who has access to the online space of {firm}.")
        if payload.author
        else say("It is time to review who has access to the online space of {firm}.")
    )
    until: Sentence = (say("Please finish it by {until}."), {"until": Day(payload.until, context.localizer)})
    advice = say("Say of each person whether the access is still needed. Several administrators can share the work.")
    opened = news(context, say("Access review"), text, advice, _progress(context, payload.waiting), until)
    return _with_button(context, opened)


def review_reminder(context: MessageContext[ReviewReminder]) -> Notice:
    """Write the reminder that a review is not finished."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("The review of who has access to the online space of {firm} is overdue.")
        if payload.overdue
        else say("The review of who has access to the online space of {firm} is not finished yet.")
    )
    days = {"opened": Day(payload.opened, context.localizer), "until": Day(payload.until, context.localizer)}
    until: Sentence = (say("Opened on {opened}; to be finished by {until}."), days)
    advice = say("An administrator can finish it, here or from the menu of the space. Questions? Ask {contact}.")
    reminder = news(context, say("Access review"), text, advice, _progress(context, payload.waiting), until)
    return _with_button(context, reminder)


def review_closed(context: MessageContext[ReviewClosed]) -> Notice:
    """Write the message that a review is finished."""
    localizer, payload = context.localizer, context.payload
    text = localizer.say("The review of who has access to the online space of {firm} is finished.")
    advice = localizer.say("There is nothing you need to do. The record can be exported from the menu of the space.")
    outcome = _outcome(localizer, payload.confirmed, payload.ended)
    return news(context, localizer.say("Access review"), text, advice, (outcome, {}))


def file_comment(localizer: Localizer) -> str:
    """Write the comment that stands beside the record."""
    return localizer.say("The record of the access review, as a file for spreadsheets.")


def _open(localizer: Localizer, page: Sheet, review: Review) -> list[Block]:
    done = localizer.say("{done} of {total} done", done=page.confirmed + page.ended, total=page.total)
    since = localizer.say(
        "Opened on {date}. The first answer counts; nobody confirms their own access.",
        date=localizer.date(review.opened_at),
    )
    blocks: list[Block] = [note(done, since)]
    for person in page.people:
        blocks += [DividerBlock(), *_person(localizer, page, review, person)]
    others = [each.id for each in page.people if each.id != page.reader.id or page.alone]
    turns = [_keep_page(localizer, review, others, page)] if others else []
    if page.further is not None:
        turns.append(button(localizer.say("Decide later: next page"), FURTHER, value=write_place(page.further)))
    if not page.people:
        blocks.append(alert(localizer.say("Nobody else is left on this page or after it."), "info"))
        turns.append(button(localizer.say("From the beginning"), FURTHER, value=write_place(Cursor())))
    return [*blocks, DividerBlock(), buttons(*turns)] if turns else blocks


def _closed(localizer: Localizer, page: Sheet) -> list[Block]:
    start = button(localizer.say("Start a review"), START, style="primary")
    if page.review is None or page.review.closed_at is None:
        return [note(localizer.say("Who has access was never reviewed yet.")), buttons(start)]
    ended = localizer.say("The last review ended on {date}.", date=localizer.date(page.review.closed_at))
    export = button(localizer.say("Export the record"), EXPORT, value=str(page.review.id))
    return [
        alert(f"{ended} {_outcome(localizer, page.confirmed, page.ended)}", "success"),
        buttons(start, export),
    ]


def _person(localizer: Localizer, page: Sheet, review: Review, person: Person) -> list[Block]:
    contact = joined(person.email, person.function)
    since = localizer.say("Profile: {profile} · access since {date}").replace(
        "{profile}", profile(localizer, person.profile)
    )
    lines: list[Sentence] = [
        ("{name}", {"name": f"{person.last_name} {person.first_name}".strip() or person.email}),
        ("{contact}", {"contact": Typed(contact)}),
        (since, {"date": Day(person.added_at, localizer)}),
    ]
    if person.id == page.reader.id and not page.alone:
        lines.append((localizer.say("This is you: another administrator must confirm your access."), {}))
        return [paragraphs(*lines)]
    value = _value(review, [person.id], page.after)
    keep = button(localizer.say("Still needed"), KEEP, value=value, style="primary")
    return [paragraphs(*lines), buttons(keep, button(localizer.say("Put on hold"), END, value=value))]


def _keep_page(localizer: Localizer, review: Review, people: Sequence[PersonId], page: Sheet) -> ButtonElement:
    keep = button(localizer.say("Confirm the whole page"), KEEP_PAGE, value=_value(review, people, page.after))
    keep.confirm = ConfirmObject(
        title=plain(localizer.say("Confirm the whole page?")),
        text=plain(localizer.say("You confirm that everyone on this page still needs access. The record names you.")),
        confirm=plain(localizer.say("Confirm")),
        deny=plain(localizer.say("Cancel")),
    )
    return keep


def _value(review: Review, people: Sequence[PersonId], place: Cursor) -> str:
    return json.dumps([review.id, list(people), [place.key, place.person]], ensure_ascii=False)


def _outcome(localizer: Localizer, confirmed: int, ended: int) -> str:
    kept = localizer.count("{n} access confirmed", "{n} accesses confirmed", confirmed)
    gone = localizer.count("{n} access ended", "{n} accesses ended", ended)
    return f"{kept}, {gone}."


def _progress(context: MessageContext[Any], waiting: int) -> Sentence:
    text = context.localizer.count("{n} person to be confirmed.", "{n} people to be confirmed.", waiting)
    return text, {}


def _with_button(context: MessageContext[Any], found: Notice) -> Notice:
    reader = context.message.recipient
    if reader is None or not reader.is_administrator:
        return found
    start = button(context.localizer.say("Start reviewing"), OPEN_FROM_MESSAGE, style="primary")
    return replace(found, blocks=[*found.blocks, buttons(start)])
