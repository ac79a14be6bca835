"""What people see of a subscriber's details being changed: the form, the outcome, the message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Reader
from rules.edit_subscriber import Edit, Edited
from rules.model.cautions import Caution, Doubt, Justification
from rules.model.journal import FormId
from rules.model.people import PersonId
from rules.model.refusals import Field
from views import subscriber_form
from views.add_subscriber import caution_sentence, reason_field, summary
from views.list_subscribers import Origin, read_origin
from views.message_context import Notice, Telling, notice, told
from views.subscriber_form import labels
from views.typeset import Code, Sentence, Typed, alert, note
from views.windows import carried, window

WINDOW = "edit_subscriber"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends: the form's id, what is changed, what was said to its cautions, and the list."""

    form: FormId
    edit: Edit
    justification: Justification
    origin: Origin | None


def form(
    reader: Reader,
    edit: Edit,
    form_id: FormId,
    origin: Origin | None = None,
    cautions: Iterable[Caution] = (),
    reason: str = "",
) -> View:
    """The details as they are or were typed; where something speaks against them, with a field for the reason."""
    raised = tuple(cautions)
    return window(
        reader.say("Edit a subscriber"),
        [
            *(alert(caution_sentence(reader, each), "warning") for each in raised),
            *([reason_field(reader, reason)] if raised else []),
            *subscriber_form.fields(reader, edit.typed),
            note(reader.say("The person, the administrators and the team channel are told what was changed.")),
        ],
        submit=reader.say("Save"),
        close=reader.say("Cancel"),
        name=WINDOW,
        carries={
            "form": form_id,
            "person": edit.person,
            "shown": edit.shown,
            "doubts": [each.doubt for each in raised],
            "origin": asdict(origin) if origin else None,
        },
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """What was submitted, from Slack's payload."""
    carries = carried(view)
    reason = view["state"]["values"].get(Field.REASON, {}).get(Field.REASON, {})
    edit = Edit(PersonId(carries["person"]), carries["shown"], subscriber_form.answers(view))
    doubts = frozenset(Doubt(doubt) for doubt in carries["doubts"])
    justification = Justification(reason.get("value") or "", doubts)
    return Submitted(FormId(carries["form"]), edit, justification, read_origin(carries))


def result(reader: Reader, edited: Edited) -> View:
    """What has been changed, and who is told of it."""
    if not edited.fields:
        blocks: list[Block] = [alert(reader.say("Nothing changed: the details are those of before."), "info")]
    else:
        blocks = [
            alert(reader.say("The details of {name} are saved.", name=edited.person.name), "success"),
            summary(reader, edited.person, edited.fields),
            note(reader.say("Everyone concerned is told.")),
        ]
    return window(reader.say("Edit a subscriber"), blocks, close=reader.say("OK"))


def subscriber_changed(telling: Telling) -> Notice:
    """Somebody's details are not what they were: for himself, those who decide, and the team channel."""
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    mine, theirs = (
        say("{author} changed your details in the online space of {firm}."),
        say("{author} changed the details of {person} in the online space of {firm}."),
    )
    text, names = mine if telling.to_owner else theirs, {"author": facts["author"], "person": facts["person"]}
    fields = [labels(telling.reader)[Field(field)] for field in facts["fields"].split(",")]
    happened: list[Sentence] = [
        (text, {**names, "firm": Typed(firm)}),
        (say("Changed: {fields}"), {"fields": Typed(telling.reader.several(fields))}),
    ]
    if telling.to_owner and facts["identifier"]:
        happened.append((say("Your identifier is now {identifier}"), {"identifier": Code(facts["identifier"])}))
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    blocks = told(telling, say("Details changed"), happened, advice)
    return notice(text, blocks, **names, firm=firm)
