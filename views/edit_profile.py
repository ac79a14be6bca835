"""What people see of their own profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Localizer
from rules.edit_profile import OWN, OwnProfile
from rules.edit_subscriber import Edit, Edited, details, marks
from rules.model.journal import IdempotencyKey
from rules.model.people import PasswordState, Person, PersonId
from views import subscriber_form
from views.add_subscriber import summary
from views.days import since
from views.list_subscribers import own_password_line
from views.sign_ins import last_sign_in
from views.standing import profile
from views.typeset import Code, Day, Sentence, alert, note, paragraphs
from views.windows import button, buttons, read_metadata, window

OPEN = "open_profile"
WINDOW = "edit_profile"
NEW_PASSWORD = "own_new_password"  # noqa: S105 - the name of a button


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends from the profile."""

    form: IdempotencyKey
    edit: Edit


def form(localizer: Localizer, own: OwnProfile, form_id: IdempotencyKey) -> View:
    """Build the window with somebody's own profile.

    It has the fields that they may change, and where they have a password a button for a new one.
    """
    person = own.person
    shown = details(person)
    blocks: list[Block] = [
        paragraphs(*_known(localizer, person)),
        *subscriber_form.fields(localizer, shown, only=OWN),
        note(localizer.say("Is your name or address wrong? Please tell an administrator.")),
    ]
    if own.has_password:
        blocks.append(buttons(button(localizer.say("New password"), NEW_PASSWORD, value=str(person.id))))
    return window(
        localizer.say("My profile"),
        blocks,
        submit=localizer.say("Save"),
        close=localizer.say("Close"),
        name=WINDOW,
        metadata={
            "form": form_id,
            "person": person.id,
            "shown": marks(shown, OWN),
        },
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata = read_metadata(view)
    edit = Edit(PersonId(metadata["person"]), metadata["shown"], subscriber_form.answers(view))
    return Submitted(IdempotencyKey(metadata["form"]), edit)


def result(localizer: Localizer, edited: Edited) -> View:
    """Build the window that says what was changed."""
    if not edited.fields:
        blocks: list[Block] = [alert(localizer.say("Nothing was changed: the details are the same as before."), "info")]
    else:
        blocks = [alert(localizer.say("Your details are saved."), "success"), summary(localizer, edited.person, OWN)]
    return window(localizer.say("My profile"), blocks, close=localizer.say("OK"))


def _known(localizer: Localizer, person: Person) -> list[Sentence]:
    standing = localizer.say("Your profile in this space: {profile}. Access since {date}.")
    return [
        ("{name}", {"name": person.name}),
        (localizer.say("Identifier: {identifier}"), {"identifier": Code(person.email)}),
        (standing, {"profile": profile(localizer, person.profile), "date": Day(since(person), localizer)}),
        *([own_password_line(localizer, person)] if person.password_state is not PasswordState.NONE else []),
        *last_sign_in(localizer, person),
    ]
