"""What administrators see of one person's outside accesses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.people import PersonId
from rules.note_outside_accesses import HasOutside, Noted, OutsideOf
from views.choose_services import chosen_services, service_field
from views.portfolio_forms import Opened, done_window, form_window
from views.typeset import Day, Part, Sentence, Typed, alert, note, paragraph, paragraphs
from views.windows import read_metadata, window

OPEN = "note_outside_accesses"
OPEN_IN_REVIEW = "outside_accesses_in_review"
WINDOW = "outside_accesses_of"
# With more, a window would have no room; the field shows the others, too.
_SHOWN = 40


def form(localizer: Localizer, found: OutsideOf, opened: Opened) -> View:
    """Build the form that asks what somebody has outside."""
    say, title = localizer.say, localizer.say("Outside accesses")
    blocks: list[Block] = [paragraph("{name} ({email})", name=found.person.name, email=Typed(found.person.email))]
    if found.has:
        blocks.append(paragraphs(*_lines(localizer, found.has)))
    if any(each.access.is_to_close for each in found.has):
        blocks.append(note(say("What is to be closed is settled in “See what is to close”, on Home.")))
    if not found.offered:
        nothing = say("There is no service to choose: an administrator adds them in /space, “Outside accesses”.")
        return window(title, [*blocks, alert(nothing, "info")], close=say("Back"))
    hint = say("What this person can sign in to elsewhere. When they leave, each is to be closed by somebody.")
    chosen = {each.service.id for each in found.kept}
    blocks.append(service_field(localizer, found.offered, chosen, hint))
    return form_window(localizer, title, blocks, WINDOW, opened, person=found.person.id)


def answers(view: Mapping[str, Any]) -> tuple[PersonId, tuple[Any, ...]]:
    """Read of whom what was noted, from Slack's payload."""
    return PersonId(read_metadata(view)["person"]), chosen_services(view)


def read_person(value: str) -> PersonId:
    """Read whose outside accesses a button is about."""
    return PersonId(int(value))


def result(localizer: Localizer, noted: Noted) -> View:
    """Build the window that says what was noted."""
    say, title = localizer.say, localizer.say("Outside accesses")
    if not (noted.has or noted.has_no_more):
        return window(title, [alert(say("Nothing was changed."), "info")], close=say("OK"))
    follows = [
        text.format(services=localizer.several(names))
        for text, names in (
            (say("Has now: {services}."), noted.has),
            (say("No longer: {services}."), noted.has_no_more),
        )
        if names
    ]
    return done_window(localizer, title, say("Noted for {name}.", name=noted.person.name), *follows)


def _lines(localizer: Localizer, has: Sequence[HasOutside]) -> list[Sentence]:
    return [_line(localizer, each) for each in has[:_SHOWN]]


def _line(localizer: Localizer, has: HasOutside) -> Sentence:
    say, day = localizer.say, Day(has.access.asked_at or has.access.since, localizer)
    parts: dict[str, Part] = {"service": has.service.name, "date": day, "author": Typed(has.noted_by)}
    if has.access.is_to_close:
        return say("{service}: to be closed, since {date}"), parts
    return (
        say("{service}: since {date}, noted by {author}") if has.noted_by else say("{service}: since {date}")
    ), parts
