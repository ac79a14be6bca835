"""What administrators see of an access review."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
    ConfirmObject,
    DividerBlock,
    InputBlock,
    PlainTextInputElement,
    StaticSelectElement,
)
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.listing import Cursor
from rules.model.people import Access, PasswordState, Person, PersonId
from rules.model.refusals import Refused
from rules.model.reviews import Review, ReviewId
from rules.review_sheet import BEGINNING, Confirmed, Sheet, Spot, TakenBack
from views import refusals
from views.days import days, since
from views.export_review import earlier
from views.list_subscribers import password_line
from views.note_outside_accesses import OPEN_IN_REVIEW as OPEN_OUTSIDE
from views.place_words import place_lines, portfolio_menu
from views.sign_ins import last_sign_in
from views.standing import profile
from views.typeset import Day, Sentence, Typed, alert, joined, note, paragraphs, plain
from views.windows import button, buttons, window

OPEN = "open_review"
OPEN_FROM_MESSAGE = "begin_review"
START = "start_review"
KEEP = "confirm_access"
KEEP_PAGE = "confirm_page"
END = "end_access_in_review"
REMOVE = "remove_in_review"
UNDO = "undo_confirmation"
FURTHER = "review_further"
EXPORT = "export_review"
WINDOW = "review"
SEARCH = "review_search"
SEARCH_LENGTH = 100
# So many reasons why somebody was passed over are told at once.
_TOLD = 5
# What was just done in the window, or not.
Done = Confirmed | TakenBack | Refused


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button of a review carries."""

    review: ReviewId
    people: tuple[PersonId, ...]
    place: Spot


def sheet(localizer: Localizer, page: Sheet, done: Done | None = None) -> View:
    """Build the window of the access review, under what was just done.

    Where none is open, it says how the last one ended, and has a button for a new one.
    """
    if page.review is None or page.review.closed_at:
        blocks = _closed(localizer, page)
        return window(localizer.say("Access review"), blocks, close=localizer.say("Close"))
    return window(
        localizer.say("Access review"),
        [*_done(localizer, page.spot, done), *_open(localizer, page, page.review)],
        submit=localizer.say("Search"),
        close=localizer.say("Close"),
        name=WINDOW,
    )


def write_place(place: Spot) -> str:
    """Write a place in the review as text."""
    return json.dumps(_written(place), ensure_ascii=False)


def read_place(text: str) -> Spot:
    """Read a place in the review."""
    return _spot(json.loads(text))


def read_pressed(value: str) -> Pressed:
    """Read what a button carries."""
    review, people, place = json.loads(value)
    return Pressed(ReviewId(review), tuple(PersonId(each) for each in people), _spot(place))


def answers(view: Mapping[str, Any]) -> str:
    """Read who is searched for."""
    return view["state"]["values"][SEARCH][SEARCH].get("value") or ""


def _done(localizer: Localizer, spot: Spot, done: Done | None) -> list[Block]:
    match done:
        case Confirmed():
            return _confirmed(localizer, done, spot)
        case TakenBack():
            return _taken_back(localizer, done.people)
        case Refused():
            return [_refused(localizer, done)]
        case _:
            return []


def _confirmed(localizer: Localizer, done: Confirmed, spot: Spot) -> list[Block]:
    """Say whose access was confirmed and whose was not, with a button that takes it back."""
    blocks: list[Block] = []
    if done.people:
        names, number = localizer.several([each.name for each in done.people]), len(done.people)
        text = localizer.count(
            "{n} access confirmed: {names}.", "{n} accesses confirmed: {names}.", number, names=names
        )
        value = _value(done.review, [each.id for each in done.people], spot)
        blocks += [
            alert(text, "success"),
            buttons(button(localizer.say("Undo"), UNDO, value=value)),
        ]
    return [*blocks, *(_refused(localizer, each) for each in done.refused[:_TOLD])]


def _taken_back(localizer: Localizer, people: Sequence[Person]) -> list[Block]:
    """Say whose confirmation was taken back."""
    if not people:
        return [alert(localizer.say("Nothing was left to be taken back."), "info")]
    names = localizer.several([each.name for each in people])
    return [alert(localizer.say("To be reviewed again: {names}.", names=names), "info")]


def _refused(localizer: Localizer, reason: Refused) -> Block:
    """Say above the review why something was not done."""
    return alert(refusals.sentence(localizer, reason), "warning")


def _open(localizer: Localizer, page: Sheet, review: Review) -> list[Block]:
    done = localizer.say("{done} of {total} done", done=page.confirmed + page.ended, total=page.total)
    opened = localizer.say(
        "Opened on {date}. The first answer counts; nobody can confirm their own access.",
        date=localizer.date(review.opened_at),
    )
    others = [each.id for each in page.people if each.id != page.reader.id or page.alone]
    blocks: list[Block] = [_search(localizer, page.spot.search), note(done, opened)]
    if others:
        blocks.append(buttons(_keep_page(localizer, review, others, page)))
    for person in page.people:
        blocks += [DividerBlock(), *_person(localizer, page, review, person)]
    if page.further is not None:
        further = write_place(Spot(page.further, page.spot.search))
        turn = button(localizer.say("Decide later: next page"), FURTHER, value=further)
        blocks += [DividerBlock(), buttons(turn)]
    if not page.people:
        nobody = (
            localizer.say("Nobody who is still to be confirmed matches “{search}”.", search=page.spot.search)
            if page.spot.search
            else localizer.say("Nobody else is left on this page or after it.")
        )
        begin = button(localizer.say("From the beginning"), FURTHER, value=write_place(BEGINNING))
        blocks += [alert(nobody, "info"), buttons(begin)]
    return blocks


def _search(localizer: Localizer, search: str) -> Block:
    field = PlainTextInputElement(
        action_id=SEARCH,
        initial_value=search[:SEARCH_LENGTH] or None,
        max_length=SEARCH_LENGTH,
        placeholder=plain(localizer.say("Name, address or function")),
    )
    return InputBlock(block_id=SEARCH, label=plain(localizer.say("Search")), element=field, optional=True)


def _closed(localizer: Localizer, page: Sheet) -> list[Block]:
    start = button(localizer.say("Start a review"), START, style="primary")
    if page.review is None or page.review.closed_at is None:
        return [note(localizer.say("Who has access was never reviewed yet.")), buttons(start)]
    ended = localizer.say("The last review ended on {date}.", date=localizer.date(page.review.closed_at))
    export = button(localizer.say("Export the record"), EXPORT, value=str(page.review.id))
    return [
        alert(f"{ended} {outcome(localizer, page.confirmed, page.ended)}", "success"),
        buttons(start, export),
    ]


def _person(localizer: Localizer, page: Sheet, review: Review, person: Person) -> list[Block]:
    contact = joined(person.email, person.function)
    since_when = localizer.say("Profile: {profile} · access since {date}").replace(
        "{profile}", profile(localizer, person.profile)
    )
    lines: list[Sentence] = [
        ("{name}", {"name": f"{person.last_name} {person.first_name}".strip() or person.email}),
        ("{contact}", {"contact": Typed(contact)}),
        (since_when, {"date": Day(since(person), localizer)}),
        *days(localizer, None, person.ends_on),
        *last_sign_in(localizer, person, page.now),
        *place_lines(localizer, page.places.get(person.id, ())),
        *_outside(localizer, page.outside.get(person.id, ())),
    ]
    if person.password_state is not PasswordState.NONE:
        lines.append(password_line(localizer, person))
    if person.id in page.earlier:
        lines.append(earlier(localizer, page.earlier[person.id]))
    if person.id == page.reader.id and not page.alone:
        lines.append((localizer.say("This is you: another administrator must confirm your access."), {}))
        return [paragraphs(*lines)]
    if person.access is not Access.ACTIVE:
        by = localizer.say("A partner through PARTNERS or, where it is empty, for administering this Slack workspace.")
        lines.append((by, {}))
    return [paragraphs(*lines), buttons(*_offered(localizer, page, review, person))]


def _outside(localizer: Localizer, services: Sequence[str]) -> list[Sentence]:
    """Say what somebody has outside, which is confirmed with their access."""
    names = localizer.several(services)
    return [(localizer.say("Outside accesses: {services}"), {"services": Typed(names)})] if services else []


def _offered(
    localizer: Localizer, page: Sheet, review: Review, person: Person
) -> list[ButtonElement | StaticSelectElement]:
    value, places = _value(review, [person.id], page.spot), page.places.get(person.id, ())
    keep = button(localizer.say("Still needed"), KEEP, value=value, style="primary")
    of_access = [button(localizer.say("Put on hold"), END, value=value)]
    of_access.append(button(localizer.say("Remove"), REMOVE, value=value))
    may_end = person.access is Access.ACTIVE and person.id != page.reader.id
    outside = [button(localizer.say("Outside accesses"), OPEN_OUTSIDE, value=value)] if page.has_services else []
    return [keep, *(of_access if may_end else []), *outside, *portfolio_menu(localizer, places)]


def _keep_page(localizer: Localizer, review: Review, people: Sequence[PersonId], page: Sheet) -> ButtonElement:
    keep = button(localizer.say("Confirm the whole page"), KEEP_PAGE, value=_value(review, people, page.spot))
    keep.confirm = ConfirmObject(
        title=plain(localizer.say("Confirm the whole page?")),
        text=plain(localizer.say("You confirm that everyone on this page still needs access. The record names you.")),
        confirm=plain(localizer.say("Confirm")),
        deny=plain(localizer.say("Cancel")),
    )
    return keep


def _value(review: Review, people: Sequence[PersonId], place: Spot) -> str:
    return json.dumps([review.id, list(people), _written(place)], ensure_ascii=False)


def _written(place: Spot) -> list[str | int]:
    # Two parts, as before, for as long as nobody searches.
    found = [place.search[:SEARCH_LENGTH]] if place.search else []
    return [place.after.key, place.after.person, *found]


def _spot(found: Sequence[Any]) -> Spot:
    key, person, *search = found
    return Spot(Cursor(key, person), *search)


def outcome(localizer: Localizer, confirmed: int, ended: int) -> str:
    """Say what came of a review."""
    kept = localizer.count("{n} access confirmed", "{n} accesses confirmed", confirmed)
    gone = localizer.count("{n} access put on hold or removed", "{n} accesses put on hold or removed", ended)
    return f"{kept}, {gone}."
