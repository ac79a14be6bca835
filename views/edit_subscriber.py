"""What people see when a subscriber's details are changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.edit_subscriber import Edit, Edited
from rules.model.cautions import Caution, Doubt, Justification
from rules.model.journal import IdempotencyKey
from rules.model.messages import SubscriberChanged
from rules.model.people import PersonId
from rules.model.refusals import Field
from views import subscriber_form
from views.add_subscriber import reason_field, summary
from views.cautions import caution_sentence
from views.list_subscribers import Origin, read_origin
from views.message_context import MessageContext, Notice, news
from views.note_outside_accesses import OPEN as OPEN_OUTSIDE
from views.subscriber_form import labels
from views.typeset import Code, Sentence, Typed, alert, note
from views.windows import button, buttons, read_metadata, typed_reason, window

WINDOW = "edit_subscriber"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends from the form."""

    form: IdempotencyKey
    edit: Edit
    justification: Justification
    origin: Origin | None


def form(
    localizer: Localizer,
    edit: Edit,
    form_id: IdempotencyKey,
    origin: Origin | None = None,
    cautions: Iterable[Caution] = (),
    reason: str = "",
    *,
    has_services: bool = False,
) -> View:
    """Build the form with a subscriber's details.

    Where there are cautions, it asks for a reason. A button leads to what they have outside, if the firm has a list.
    """
    raised = tuple(cautions)
    return window(
        localizer.say("Edit a subscriber"),
        [
            *(alert(caution_sentence(localizer, each), "warning") for each in raised),
            *([reason_field(localizer, reason)] if raised else []),
            *subscriber_form.fields(localizer, edit.typed),
            *([_outside(localizer, edit.person)] if has_services else []),
            note(
                localizer.say(
                    "The person, the administrators and the team channel will be notified of what was changed."
                )
            ),
        ],
        submit=localizer.say("Save"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={
            "form": form_id,
            "person": edit.person,
            "shown": edit.shown,
            "doubts": [each.doubt for each in raised],
            "origin": asdict(origin) if origin else None,
        },
    )


def _outside(localizer: Localizer, person: PersonId) -> Block:
    return buttons(button(localizer.say("Outside accesses"), OPEN_OUTSIDE, value=str(person)))


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata = read_metadata(view)
    edit = Edit(PersonId(metadata["person"]), metadata["shown"], subscriber_form.answers(view))
    doubts = frozenset(Doubt(doubt) for doubt in metadata["doubts"])
    justification = Justification(typed_reason(view), doubts)
    return Submitted(IdempotencyKey(metadata["form"]), edit, justification, read_origin(metadata))


def result(localizer: Localizer, edited: Edited) -> View:
    """Build the window that says what was changed."""
    if not edited.fields:
        blocks: list[Block] = [alert(localizer.say("Nothing was changed: the details are the same as before."), "info")]
    else:
        blocks = [
            alert(localizer.say("The details of {name} are saved.", name=edited.person.name), "success"),
            summary(localizer, edited.person, edited.fields),
            note(localizer.say("Those concerned will be notified in Slack.")),
        ]
    return window(localizer.say("Edit a subscriber"), blocks, close=localizer.say("OK"))


def subscriber_changed(context: MessageContext[SubscriberChanged]) -> Notice:
    """Write the message that a subscriber's details were changed."""
    say, payload = context.localizer.say, context.payload
    mine, theirs = (
        say("{author} changed your details in the online space of {firm}."),
        say("{author} changed the details of {person} in the online space of {firm}."),
    )
    fields = [labels(context.localizer)[field] for field in payload.fields]
    more: list[Sentence] = [(say("Changed: {fields}"), {"fields": Typed(context.localizer.several(fields))})]
    if context.to_owner and Field.EMAIL in payload.fields:
        identifier = Code(context.identifier(payload.person))
        more.append((say("Your identifier is now {identifier}"), {"identifier": identifier}))
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return news(context, say("Details changed"), mine if context.to_owner else theirs, advice, *more)
