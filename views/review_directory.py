"""What administrators see of the directory's differences, and put back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, DividerBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.door import Shown
from rules.model.drift import Aspect, Drift, Undone, value_of
from rules.model.people import PersonId
from rules.model.refusals import Refused
from rules.review_directory import Item, PutBack, Sheet
from views import refusals
from views.drift_words import aspect_words, undone_words, value_words
from views.list_subscribers import Beneath, Origin
from views.typeset import Day, Part, Sentence, Typed, alert, clip, note, paragraphs, plain
from views.windows import button, buttons, read_metadata, window

OPEN = "open_directory"
OPEN_FROM_MESSAGE = "see_directory"
PUT_BACK = "put_entry_back"
PUT_ALL_BACK = "put_all_back"
KEEP = "keep_entry"
FURTHER = "directory_further"
_CONFIRM_LENGTH = 300
_NAME_LENGTH = 200
# What was just done in the window, or not.
Done = PutBack | Undone | Refused


def sheet(localizer: Localizer, page: Sheet, done: Done | None = None) -> View:
    """Build the window of what differs, under what was just done."""
    blocks: list[Block] = [*([_done(localizer, done)] if done is not None else []), *_head(localizer, page)]
    for item in page.items:
        blocks += [DividerBlock(), *_item(localizer, item)]
    if page.start or page.after is not None:
        turn = localizer.say("Next page") if page.after is not None else localizer.say("From the beginning")
        blocks += [DividerBlock(), buttons(button(turn, FURTHER, value=str(page.after or 0)))]
    return window(
        localizer.say("Directory differences"),
        blocks,
        close=localizer.say("Close"),
        metadata={"start": page.start},
    )


def differing(localizer: Localizer, people: int) -> list[Block]:
    """Say of how many people something differs, with the way there."""
    if not people:
        return []
    text = localizer.count(
        "{n} entry of the firm’s directory to be looked at",
        "{n} entries of the firm’s directory to be looked at",
        people,
    )
    return [alert(text, "warning"), buttons(button(localizer.say("See"), OPEN))]


def read_pressed(value: str) -> tuple[PersonId, Aspect | None]:
    """Read whose entry is meant; of what is kept, in what."""
    person, aspect = json.loads(value)
    return PersonId(person), Aspect(aspect) if aspect else None


def read_confirmed(value: str) -> Undone:
    """Read what was said that it would do."""
    return Undone(*json.loads(value))


def shown_place(view: Mapping[str, Any]) -> int:
    """Read where in the list a window stands."""
    return int(read_metadata(view).get("start", 0))


def origin(view: Mapping[str, Any]) -> Origin:
    """Read in which list a button was pressed."""
    return Origin(view["id"], str(shown_place(view)), Beneath.DIRECTORY)


def lines(localizer: Localizer, name: str, drifts: Sequence[Drift], must: Shown | None) -> list[Sentence]:
    """Say whose entry it is, and by what it differs."""
    whose: Sentence = ("{name}", {"name": clip(name, _NAME_LENGTH)})
    return [whose, *(_difference(localizer, each, value_of(each.aspect, must)) for each in drifts)]


def _done(localizer: Localizer, done: Done) -> Block:
    match done:
        case PutBack(name, changed=True):
            text = localizer.say("Put back: {name}. The directory receives it within moments.", name=name)
            return alert(text, "success")
        case PutBack(name):
            return alert(localizer.say("Nothing is left to be put back: {name}.", name=name), "info")
        case Undone():
            text = localizer.say("Everything is put back: {figures}.", figures=undone_words(localizer, done))
            return alert(text, "success")
    return alert(refusals.sentence(localizer, done), "warning")


def _head(localizer: Localizer, page: Sheet) -> list[Block]:
    if not page.items:
        return [alert(localizer.say("Nothing differs: the directory is as the space says."), "success")]
    count = localizer.count
    how_many = (
        count("{n} person waits for an answer", "{n} people wait for an answer", page.waiting),
        count("{n} exception kept", "{n} exceptions kept", page.kept),
    )
    explained = localizer.say(
        "Others changed these entries in the directory. “Put back” makes an entry as the space says; “Keep” leaves it "
        "as it is for a while, with a reason. What gives more than it must cannot be kept."
    )
    all_back = [buttons(_put_all_back(localizer, page.undone))] if page.undone.all > 1 else list[Block]()
    return [note(*how_many, explained), *all_back]


def _put_all_back(localizer: Localizer, undone: Undone) -> ButtonElement:
    say = localizer.say
    value = json.dumps([undone.opened, undone.shut, undone.changed])
    every = button(say("Put everything back"), PUT_ALL_BACK, value=value, style="danger")
    text = say("In the directory: {figures}. What is kept stays.", figures=undone_words(localizer, undone))
    every.confirm = ConfirmObject(
        title=plain(say("Put everything back?")),
        text=plain(clip(text, _CONFIRM_LENGTH)),
        confirm=plain(say("Put everything back")),
        deny=plain(say("Cancel")),
    )
    return every


def _item(localizer: Localizer, item: Item) -> list[Block]:
    said, kept = lines(localizer, item.name, item.drifts, item.must), item.drifts[0].kept
    if not item.is_known:
        unknown = localizer.say(
            "The bot does not know whose entry this is: it is looked at on the server, by door plan."
        )
        return [paragraphs(*said, (unknown, {}))]
    if kept is not None:
        until: dict[str, Part] = {"name": Typed(item.keeper), "date": Day(kept.until, localizer)}
        said += [(localizer.say("Kept by {name} until {date}."), until)]
        said += [(localizer.say("Reason: {reason}"), {"reason": Typed(item.why)})] if item.why else []
    return [paragraphs(*said), buttons(*_offered(localizer, item))]


def _offered(localizer: Localizer, item: Item) -> list[ButtonElement]:
    aspect = item.drifts[0].aspect if item.drifts[0].kept else None
    back = button(localizer.say("Put back"), PUT_BACK, value=json.dumps([item.person, aspect]), style="primary")
    if aspect is not None or all(each.lets_in for each in item.drifts):
        return [back]
    return [back, button(localizer.say("Keep…"), KEEP, value=json.dumps([item.person, None]))]


def _difference(localizer: Localizer, drift: Drift, must: str) -> Sentence:
    what = aspect_words(localizer, drift.aspect, lets_in=drift.lets_in)
    if drift.aspect in {Aspect.HOLD, Aspect.ENTRY, Aspect.LEFT, Aspect.PASSWORD} or drift.found == must:
        return "{what}", {"what": Typed(what)}
    found, wanted = (value_words(localizer, drift.aspect, each) for each in (drift.found, must))
    parts: dict[str, Part] = {"what": Typed(what), "found": Typed(found), "must": Typed(wanted)}
    return localizer.say("{what}: {found} in the directory, {must} in the space"), parts
