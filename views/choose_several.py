"""What administrators see while they choose several people in the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, CheckboxesElement, DividerBlock, Option
from slack_sdk.models.views import View

from locales import Localizer
from rules.change_several import AT_ONCE
from rules.list_subscribers import Listing
from rules.model.payload import ForSeveral
from rules.model.people import Person, PersonId
from rules.model.refusals import TooManyChosen
from views.list_places import count, page_line, turning, write_place
from views.list_subscribers import row
from views.refusals import sentence
from views.typeset import alert, clip, note, plain
from views.windows import button, buttons, read_metadata, window

TICK = "choose_people"
ALL = "choose_all"
BACK = "back_to_list"
BEFORE = "several_before"
AFTER = "several_after"
ACTIONS = {
    ForSeveral.SUSPEND: "hold_several",
    ForSeveral.REMOVE: "remove_several",
    ForSeveral.DATES: "date_several",
    ForSeveral.PASSWORDS: "renew_several",
}
_OPTIONS = 10  # of Slack, in one group of boxes
_OPTION_LENGTH = 75
# What a window carries is bounded; beyond what can be changed at once, it is said that these are too many.
_KEPT = 2 * AT_ONCE


@dataclass(frozen=True, slots=True)
class Choosing:
    """The people chosen so far, on this page and others; `times` it was shown."""

    chosen: tuple[PersonId, ...] = ()
    times: int = 0


def choosing(localizer: Localizer, listed: Listing, so_far: Choosing, more: int = 0) -> View:
    """Build a page of the list with a box beside everybody.

    `more` are found besides those who were all chosen at once.
    """
    people = listed.page.people
    blocks: list[Block] = [
        note(
            localizer.say("Tick people, on several pages if need be, then choose what to do."),
            count(localizer, listed),
            *page_line(localizer, listed),
        ),
        *_warnings(localizer, so_far, more),
        buttons(button(localizer.say("Choose everybody found"), ALL), button(localizer.say("Back to the list"), BACK)),
        *(
            _boxes(localizer, people[first : first + _OPTIONS], listed, so_far, first)
            for first in range(0, len(people), _OPTIONS)
        ),
        DividerBlock(),
        note(*_chosen(localizer, so_far)),
        buttons(*(button(text, ACTIONS[what]) for what, text in _verbs(localizer).items())),
        *turning(localizer, listed, BEFORE, AFTER),
    ]
    return window(
        localizer.say("Choose several"),
        blocks,
        close=localizer.say("Close"),
        metadata={
            "place": write_place(listed.place),
            "chosen": so_far.chosen,
            "shown": [each.id for each in people],
            "times": so_far.times,
        },
    )


def read_chosen(view: Mapping[str, Any]) -> Choosing:
    """Read who is chosen: the boxes of this page, and who was chosen on others."""
    metadata = read_metadata(view)
    shown = {*metadata["shown"]}
    ticked = [
        PersonId(int(option["value"]))
        for block in view["state"]["values"].values()
        for option in block.get(TICK, {}).get("selected_options") or []
    ]
    elsewhere = [PersonId(each) for each in metadata["chosen"] if each not in shown]
    return Choosing((*elsewhere, *ticked)[:_KEPT], metadata["times"] + 1)


def together(so_far: Choosing, people: Iterable[PersonId]) -> Choosing:
    """Choose these people besides those chosen so far."""
    return Choosing(tuple(dict.fromkeys((*so_far.chosen, *people)))[:_KEPT], so_far.times)


def _warnings(localizer: Localizer, so_far: Choosing, more: int) -> list[Block]:
    if more > 0:
        text = localizer.say(
            "At most {limit} people can be changed at once: the first ones are chosen, the others can follow.",
            limit=AT_ONCE,
        )
        return [alert(text, "info")]
    if len(so_far.chosen) > AT_ONCE:
        return [alert(sentence(localizer, TooManyChosen(AT_ONCE)), "warning")]
    return []


def _boxes(
    localizer: Localizer, people: Sequence[Person], listed: Listing, so_far: Choosing, number: int
) -> ActionsBlock:
    options = {each.id: _option(localizer, each, listed) for each in people}
    ticked = [option for person, option in options.items() if person in so_far.chosen]
    # Slack keeps the boxes of a group as they were ticked: what is ticked for people is a group of its own.
    return ActionsBlock(
        block_id=f"boxes-{so_far.times}-{number}",
        elements=[CheckboxesElement(action_id=TICK, options=[*options.values()], initial_options=ticked or None)],
    )


def _option(localizer: Localizer, person: Person, listed: Listing) -> Option:
    name, _ = row(localizer, person, listed)
    return Option(
        text=plain(clip(name, _OPTION_LENGTH)),
        description=plain(clip(person.email, _OPTION_LENGTH)),
        value=str(person.id),
    )


def _chosen(localizer: Localizer, so_far: Choosing) -> list[str]:
    asked = localizer.say("For the people who are ticked:")
    if not so_far.chosen:
        return [asked]
    return [localizer.say("Chosen when this page was shown: {n}.", n=localizer.number(len(so_far.chosen))), asked]


def _verbs(localizer: Localizer) -> dict[ForSeveral, str]:
    return {
        ForSeveral.SUSPEND: localizer.say("Put on hold"),
        ForSeveral.DATES: localizer.say("New end date"),
        ForSeveral.PASSWORDS: localizer.say("New passwords"),
        ForSeveral.REMOVE: localizer.say("Remove"),
    }
