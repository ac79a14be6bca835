"""What administrators see of an access review."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, DividerBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.listing import Cursor
from rules.model.people import Person, PersonId
from rules.model.reviews import Review, ReviewId
from rules.review_access import Sheet
from views.message_context import MessageContext, Notice, notice, told
from views.standing import profile
from views.typeset import Day, Sentence, Typed, alert, note, paragraphs, plain
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


def review_opened(context: MessageContext) -> Notice:
    """Write the message that a review has begun."""
    say, facts, firm = context.localizer.say, context.facts, context.firm_profile.firm
    text = (
        say("{author} opened a review of who has access to the online space of {firm}.")
        if facts["author"]
        else say("It is time to review who has access to the online space of {firm}.")
    )
    happened: list[Sentence] = [
        (text, {"author": facts["author"], "firm": Typed(firm)}),
        _progress(context),
        (say("Please finish it by {until}."), {"until": _day(context, "until")}),
    ]
    advice = say("Say of each person whether the access is still needed. Several administrators can share the work.")
    return _with_button(context, say("Access review"), text, happened, advice)


def review_reminder(context: MessageContext) -> Notice:
    """Write the reminder that a review is not finished."""
    say, facts, firm = context.localizer.say, context.facts, context.firm_profile.firm
    text = (
        say("The review of who has access to the online space of {firm} is overdue.")
        if facts["overdue"]
        else say("The review of who has access to the online space of {firm} is not finished yet.")
    )
    happened: list[Sentence] = [
        (text, {"firm": Typed(firm)}),
        _progress(context),
        (say("Opened on {opened}; to be finished by {until}."), _days(context)),
    ]
    advice = say("An administrator can finish it, here or from the menu of the space. Questions? Ask {contact}.")
    return _with_button(context, say("Access review"), text, happened, advice)


def review_closed(context: MessageContext) -> Notice:
    """Write the message that a review is finished."""
    localizer, facts, firm = context.localizer, context.facts, context.firm_profile.firm
    text = localizer.say("The review of who has access to the online space of {firm} is finished.")
    happened: list[Sentence] = [
        (text, {"firm": Typed(firm)}),
        (_outcome(localizer, facts["confirmed"], facts["ended"]), {}),
    ]
    advice = localizer.say("There is nothing you need to do. The record can be exported from the menu of the space.")
    return notice(text, told(context, localizer.say("Access review"), happened, advice), firm=firm)


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
        alert(f"{ended} {_outcome(localizer, str(page.confirmed), str(page.ended))}", "success"),
        buttons(start, export),
    ]


def _person(localizer: Localizer, page: Sheet, review: Review, person: Person) -> list[Block]:
    contact = " · ".join(text for text in (person.email, person.function) if text)
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


def _outcome(localizer: Localizer, confirmed: str, ended: str) -> str:
    kept = localizer.count("{n} access confirmed", "{n} accesses confirmed", int(confirmed))
    gone = localizer.count("{n} access ended", "{n} accesses ended", int(ended))
    return f"{kept}, {gone}."


def _progress(context: MessageContext) -> Sentence:
    waiting = int(context.facts["waiting"])
    text = context.localizer.count("{n} person to be confirmed.", "{n} people to be confirmed.", waiting)
    return text, {}


def _days(context: MessageContext) -> dict[str, Day]:
    return {"opened": _day(context, "opened"), "until": _day(context, "until")}


def _day(context: MessageContext, fact: str) -> Day:
    return Day(datetime.fromisoformat(context.facts[fact]), context.localizer)


def _with_button(context: MessageContext, title: str, text: str, happened: list[Sentence], advice: str) -> Notice:
    blocks = told(context, title, happened, advice)
    recipient = context.message.recipient
    if recipient is not None and recipient.is_administrator:
        blocks.append(buttons(button(context.localizer.say("Start reviewing"), OPEN_FROM_MESSAGE, style="primary")))
    return notice(text, blocks, author=context.facts["author"], firm=context.firm_profile.firm)
