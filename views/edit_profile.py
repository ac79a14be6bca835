"""What somebody sees of his own profile: what is known of him, and what of it he may change himself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Reader
from rules.edit_profile import OWN
from rules.edit_subscriber import Edit, Edited, details, marks
from rules.model.journal import FormId
from rules.model.people import Access, PasswordState, Person, PersonId
from views import subscriber_form
from views.add_subscriber import summary
from views.list_subscribers import password_line
from views.standing import profile
from views.typeset import Code, Day, Sentence, alert, note, paragraphs
from views.windows import button, buttons, carried, window

OPEN = "open_profile"
WINDOW = "edit_profile"
NEW_PASSWORD = "own_new_password"  # noqa: S105 - the name of a button


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends: the form's id, and what is changed."""

    form: FormId
    edit: Edit


def form(reader: Reader, person: Person, form_id: FormId) -> View:
    """What is known of the reader; the fields that are his to change, and where he has access a new password."""
    shown = details(person)
    blocks: list[Block] = [
        paragraphs(*_known(reader, person)),
        *subscriber_form.fields(reader, shown, only=OWN),
        note(reader.say("Is your name or address wrong? Please tell an administrator.")),
    ]
    if person.access is Access.ACTIVE:
        blocks.append(buttons(button(reader.say("New password"), NEW_PASSWORD, value=str(person.id))))
    return window(
        reader.say("My profile"),
        blocks,
        submit=reader.say("Save"),
        close=reader.say("Close"),
        name=WINDOW,
        carries={
            "form": form_id,
            "person": person.id,
            "shown": marks(shown, OWN),
        },
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """What was submitted, from Slack's payload."""
    carries = carried(view)
    edit = Edit(PersonId(carries["person"]), carries["shown"], subscriber_form.answers(view))
    return Submitted(FormId(carries["form"]), edit)


def result(reader: Reader, edited: Edited) -> View:
    """What has been changed."""
    if not edited.fields:
        blocks: list[Block] = [alert(reader.say("Nothing changed: the details are those of before."), "info")]
    else:
        blocks = [alert(reader.say("Your details are saved."), "success"), summary(reader, edited.person, OWN)]
    return window(reader.say("My profile"), blocks, close=reader.say("OK"))


def _known(reader: Reader, person: Person) -> list[Sentence]:
    standing = reader.say("Your profile in this space: {profile}. Access since {date}.")
    return [
        ("{name}", {"name": person.name}),
        (reader.say("Identifier: {identifier}"), {"identifier": Code(person.email)}),
        (standing, {"profile": profile(reader, person.profile), "date": Day(person.added_at, reader)}),
        *([password_line(reader, person)] if person.password_state is not PasswordState.NONE else []),
    ]
