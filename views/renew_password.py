"""What people see when a password is renewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.views import View

from locales import Localizer
from rules.model.journal import IdempotencyKey
from rules.model.people import Person, PersonId, SlackId
from views.list_subscribers import Origin, read_origin
from views.typeset import Typed, alert, note, paragraph
from views.windows import read_metadata, window

WINDOW = "renew_password"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends."""

    form: IdempotencyKey
    person: PersonId
    origin: Origin | None


def confirmation(localizer: Localizer, owner: Person, form: IdempotencyKey, origin: Origin | None = None) -> View:
    """Build the window that asks to confirm a new password.

    `origin` comes back with the answer: the list to be shown anew.
    """
    return window(
        localizer.say("New password"),
        [
            paragraph("{name} ({email})", name=owner.name, email=Typed(owner.email)),
            note(localizer.say("The present password stops working at once, and a new one is sent.")),
        ],
        submit=localizer.say("Send"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form, "person": owner.id, "origin": asdict(origin) if origin else None},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was confirmed, from Slack's payload."""
    metadata = read_metadata(view)
    return Submitted(IdempotencyKey(metadata["form"]), PersonId(metadata["person"]), read_origin(metadata))


def result(localizer: Localizer, owner: Person, asker: SlackId) -> View:
    """Build the window that says who gets the new password."""
    if owner.slack_id == asker:
        sentence = localizer.say("Your new password comes to you by direct message, in a moment.")
    elif owner.slack_id:
        sentence = localizer.say("{name} receives a new password by direct message, in a moment.")
    else:
        sentence = localizer.say(
            "{name} has no Slack account: you receive the new password by direct message. Please hand it over."
        )
    return window(
        localizer.say("New password"), [alert(sentence.format(name=owner.name), "success")], close=localizer.say("OK")
    )
