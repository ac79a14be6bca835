"""What administrators see of an access review: who is to be confirmed, how far it is, and the messages about it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, DividerBlock
from slack_sdk.models.views import View

from locales import Reader
from rules.model.people import Person, PersonId
from rules.model.reviews import Mark, Review, ReviewId
from rules.review_access import Sheet
from views.message_context import Notice, Telling, notice, told
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
    """What a button stands for: the review, whom it is about, and the place where one reads."""

    review: ReviewId
    people: tuple[PersonId, ...]
    place: Mark


def sheet(reader: Reader, page: Sheet) -> View:
    """The review as it stands; where none is open, how the last one ended, and a button for a new one."""
    blocks = _closed(reader, page) if page.review is None or page.review.closed_at else _open(reader, page, page.review)
    return window(reader.say("Access review"), blocks, close=reader.say("Close"))


def write_place(place: Mark) -> str:
    """A place in the review, as text."""
    return json.dumps([place.key, place.person], ensure_ascii=False)


def read_place(text: str) -> Mark:
    """The place that was written."""
    key, person = json.loads(text)
    return Mark(key, person)


def read_pressed(value: str) -> Pressed:
    """What was pressed."""
    review, people, place = json.loads(value)
    return Pressed(ReviewId(review), tuple(PersonId(each) for each in people), Mark(*place))


def review_opened(telling: Telling) -> Notice:
    """A review begins: for each administrator, with the button that leads to it."""
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    text = (
        say("{author} opened a review of who has access to the online space of {firm}.")
        if facts["author"]
        else say("It is time to review who has access to the online space of {firm}.")
    )
    happened: list[Sentence] = [
        (text, {"author": facts["author"], "firm": Typed(firm)}),
        _progress(telling),
        (say("Please finish it by {until}."), {"until": _day(telling, "until")}),
    ]
    advice = say("Say of each person whether the access is still needed. Several administrators can share the work.")
    return _with_button(telling, say("Access review"), text, happened, advice)


def review_reminder(telling: Telling) -> Notice:
    """A review is not finished yet, or overdue."""
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    text = (
        say("The review of who has access to the online space of {firm} is overdue.")
        if facts["overdue"]
        else say("The review of who has access to the online space of {firm} is not finished yet.")
    )
    happened: list[Sentence] = [
        (text, {"firm": Typed(firm)}),
        _progress(telling),
        (say("Opened on {opened}; to be finished by {until}."), _days(telling)),
    ]
    advice = say("An administrator can finish it, here or from the menu of the space. Questions? Ask {contact}.")
    return _with_button(telling, say("Access review"), text, happened, advice)


def review_closed(telling: Telling) -> Notice:
    """A review is finished: what came of it."""
    reader, facts, firm = telling.reader, telling.facts, telling.house.firm
    text = reader.say("The review of who has access to the online space of {firm} is finished.")
    happened: list[Sentence] = [
        (text, {"firm": Typed(firm)}),
        (_outcome(reader, facts["confirmed"], facts["ended"]), {}),
    ]
    advice = reader.say("There is nothing you need to do. The record can be exported from the menu of the space.")
    return notice(text, told(telling, reader.say("Access review"), happened, advice), firm=firm)


def file_comment(reader: Reader) -> str:
    """What stands beside the record that was asked for."""
    return reader.say("The record of the access review, as a file for spreadsheets.")


def _open(reader: Reader, page: Sheet, review: Review) -> list[Block]:
    done = reader.say("{done} of {total} done", done=page.confirmed + page.ended, total=page.total)
    since = reader.say(
        "Opened on {date}. The first answer counts; nobody confirms himself.", date=reader.date(review.opened_at)
    )
    blocks: list[Block] = [note(done, since)]
    for person in page.people:
        blocks += [DividerBlock(), *_person(reader, page, review, person)]
    others = [each.id for each in page.people if each.id != page.reader.id or page.alone]
    turns = [_keep_page(reader, review, others, page)] if others else []
    if page.further is not None:
        turns.append(button(reader.say("Decide later: next page"), FURTHER, value=write_place(page.further)))
    if not page.people:
        blocks.append(alert(reader.say("Nobody else is left on this page or after it."), "info"))
        turns.append(button(reader.say("From the beginning"), FURTHER, value=write_place(Mark())))
    return [*blocks, DividerBlock(), buttons(*turns)] if turns else blocks


def _closed(reader: Reader, page: Sheet) -> list[Block]:
    start = button(reader.say("Start a review"), START, style="primary")
    if page.review is None or page.review.closed_at is None:
        return [note(reader.say("Who has access was never reviewed yet.")), buttons(start)]
    ended = reader.say("The last review ended on {date}.", date=reader.date(page.review.closed_at))
    export = button(reader.say("Export the record"), EXPORT, value=str(page.review.id))
    return [
        alert(f"{ended} {_outcome(reader, str(page.confirmed), str(page.ended))}", "success"),
        buttons(start, export),
    ]


def _person(reader: Reader, page: Sheet, review: Review, person: Person) -> list[Block]:
    contact = " · ".join(text for text in (person.email, person.function) if text)
    since = reader.say("Profile: {profile} · access since {date}").replace("{profile}", profile(reader, person.profile))
    lines: list[Sentence] = [
        ("{name}", {"name": f"{person.last_name} {person.first_name}".strip() or person.email}),
        ("{contact}", {"contact": Typed(contact)}),
        (since, {"date": Day(person.added_at, reader)}),
    ]
    if person.id == page.reader.id and not page.alone:
        lines.append((reader.say("This is you: another administrator must confirm your access."), {}))
        return [paragraphs(*lines)]
    value = _value(review, [person.id], page.after)
    keep = button(reader.say("Still needed"), KEEP, value=value, style="primary")
    return [paragraphs(*lines), buttons(keep, button(reader.say("Put on hold"), END, value=value))]


def _keep_page(reader: Reader, review: Review, people: Sequence[PersonId], page: Sheet) -> ButtonElement:
    keep = button(reader.say("Confirm the whole page"), KEEP_PAGE, value=_value(review, people, page.after))
    keep.confirm = ConfirmObject(
        title=plain(reader.say("Confirm the whole page?")),
        text=plain(reader.say("You confirm that everyone on this page still needs access. The record names you.")),
        confirm=plain(reader.say("Confirm")),
        deny=plain(reader.say("Cancel")),
    )
    return keep


def _value(review: Review, people: Sequence[PersonId], place: Mark) -> str:
    return json.dumps([review.id, list(people), [place.key, place.person]], ensure_ascii=False)


def _outcome(reader: Reader, confirmed: str, ended: str) -> str:
    kept = reader.count("{n} access confirmed", "{n} accesses confirmed", int(confirmed))
    gone = reader.count("{n} access ended", "{n} accesses ended", int(ended))
    return f"{kept}, {gone}."


def _progress(telling: Telling) -> Sentence:
    waiting = int(telling.facts["waiting"])
    text = telling.reader.count("{n} person to be confirmed.", "{n} people to be confirmed.", waiting)
    return text, {}


def _days(telling: Telling) -> dict[str, Day]:
    return {"opened": _day(telling, "opened"), "until": _day(telling, "until")}


def _day(telling: Telling, fact: str) -> Day:
    return Day(datetime.fromisoformat(telling.facts[fact]), telling.reader)


def _with_button(telling: Telling, title: str, text: str, happened: list[Sentence], advice: str) -> Notice:
    blocks = told(telling, title, happened, advice)
    recipient = telling.message.recipient
    if recipient is not None and recipient.is_administrator:
        blocks.append(buttons(button(telling.reader.say("Start reviewing"), OPEN_FROM_MESSAGE, style="primary")))
    return notice(text, blocks, author=telling.facts["author"], firm=telling.house.firm)
