"""What people see when a difference of the directory is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from slack_sdk.models.blocks import DatePickerElement, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.keep_difference import Keeping
from rules.model.drift import USUAL
from rules.model.journal import IdempotencyKey
from rules.model.people import Person, PersonId
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.list_subscribers import Origin, read_origin
from views.review_directory import lines
from views.subscriber_form import labels, picked_day
from views.typeset import alert, note, paragraphs, plain
from views.windows import read_metadata, typed_reason, window

WINDOW = "keep_difference"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Garder » sends."""

    form: IdempotencyKey
    person: PersonId
    until: date | None
    reason: str
    origin: Origin | None


def form(localizer: Localizer, keeping: Keeping, form_id: IdempotencyKey, origin: Origin, day: date) -> View:
    """Build the window that asks until when, and why; `day` is today."""
    until = DatePickerElement(action_id=Field.ENDS_ON, initial_date=(day + USUAL).isoformat())
    reason = PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON])
    asked = localizer.say("Why is this left as it is? Administrators read it; the journal keeps it.")
    return window(
        localizer.say("Keep a difference"),
        [
            paragraphs(*lines(localizer, keeping.person.name, keeping.drifts, keeping.must)),
            InputBlock(block_id=Field.ENDS_ON, label=plain(localizer.say("Keep until")), element=until),
            InputBlock(
                block_id=Field.REASON, label=plain(labels(localizer)[Field.REASON]), element=reason, hint=plain(asked)
            ),
            note(
                localizer.say(
                    "Until that day nothing writes over it. It ends sooner where this is changed in the space, or "
                    "where the access is put on hold or removed."
                )
            ),
        ],
        submit=localizer.say("Keep"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form_id, "person": keeping.person.id, "origin": asdict(origin)},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata = read_metadata(view)
    return Submitted(
        IdempotencyKey(metadata["form"]),
        PersonId(metadata["person"]),
        picked_day(view, Field.ENDS_ON),
        typed_reason(view),
        read_origin(metadata),
    )


def result(localizer: Localizer, person: Person) -> View:
    """Build the window that says what is kept."""
    done = localizer.say("Kept as it is in the directory: {name}.", name=person.name)
    follows = localizer.say(
        "It stands in the list of differences and in the journal, and is shown again after its last day."
    )
    return window(
        localizer.say("Keep a difference"), [alert(done, "success"), note(follows)], close=localizer.say("OK")
    )
