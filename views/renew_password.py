"""What people see when a password is renewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.views import View

from locales import Localizer
from rules.ask_password import Asked
from rules.model.journal import IdempotencyKey
from rules.model.people import PasswordState, PersonId, SlackId
from views.list_subscribers import Origin, read_origin
from views.typeset import Day, Typed, alert, note, paragraph
from views.windows import read_metadata, window

WINDOW = "renew_password"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends."""

    form: IdempotencyKey
    person: PersonId
    origin: Origin | None


def confirmation(localizer: Localizer, asked: Asked, form: IdempotencyKey, origin: Origin | None = None) -> View:
    """Build the window that asks to confirm a new password.

    Where others have to agree, it asks them. `origin` comes back with the answer: the list to be shown anew.
    """
    owner = asked.owner
    if asked.names and asked.since is not None:
        waits = [paragraph(localizer.say("You asked for it on {at}."), at=Day(asked.since, localizer))]
        return window(
            localizer.say("New password"),
            [*waits, note(_who_answers(localizer, asked))],
            close=localizer.say("Close"),
        )
    return window(
        localizer.say("New password"),
        [
            paragraph("{name} ({email})", name=owner.name, email=Typed(owner.email)),
            note(_consequence(localizer, asked)),
        ],
        submit=localizer.say("Ask") if asked.names else localizer.say("Send"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form, "person": owner.id, "origin": asdict(origin) if origin else None},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was confirmed, from Slack's payload."""
    metadata = read_metadata(view)
    return Submitted(IdempotencyKey(metadata["form"]), PersonId(metadata["person"]), read_origin(metadata))


def result(localizer: Localizer, asked: Asked, asker: SlackId) -> View:
    """Build the window that says who gets the new password, or who was asked."""
    owner = asked.owner
    if asked.names:
        return _result(localizer, localizer.say("Your request is sent.") + " " + _who_answers(localizer, asked))
    if owner.slack_id == asker:
        sentence = localizer.say("Your new password comes to you by direct message, in a moment.")
    elif owner.slack_id:
        sentence = localizer.say("{name} receives a new password by direct message, in a moment.")
    else:
        sentence = localizer.say(
            "{name} has no Slack account: you receive the new password by direct message. Please hand it over."
        )
    return _result(localizer, sentence.format(name=owner.name))


def _result(localizer: Localizer, said: str) -> View:
    return window(localizer.say("New password"), [alert(said, "success")], close=localizer.say("OK"))


def _consequence(localizer: Localizer, asked: Asked) -> str:
    if asked.names:
        return _who_answers(localizer, asked)
    if asked.owner.password_state is PasswordState.NONE:
        return localizer.say("A password is made and sent.")
    return localizer.say("The present password stops working at once, and a new one is sent.")


def _who_answers(localizer: Localizer, asked: Asked) -> str:
    return localizer.say(
        "An administrator has to agree: {names}. Until then everything stays as it is.",
        names=localizer.several(asked.names),
    )
