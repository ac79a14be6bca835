"""What people without access see when they ask for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.ask_access import Asked, Recipients
from rules.model.access_requests import EXPIRES_AFTER, Asking
from rules.model.journal import IdempotencyKey
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from views.firm_profile import FirmProfile
from views.typeset import Day, Typed, alert, note, paragraph, plain
from views.windows import button, buttons, read_metadata, typed_reason, window

OPEN = "open_ask_access"
WITHDRAW = "withdraw_access_request"
WINDOW = "ask_access"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Envoyer la demande » sends."""

    form: IdempotencyKey
    reason: str


def offered(localizer: Localizer, asking: Asking) -> list[Block]:
    """Give the button to ask for access, or to take the request back."""
    if asking.may_ask:
        return [buttons(button(localizer.say("Ask for access"), OPEN, style="primary"))]
    if asking.since is not None:
        return [buttons(button(localizer.say("Withdraw my request"), WITHDRAW))]
    return []


def form(localizer: Localizer, recipients: Recipients, firm_profile: FirmProfile, form_id: IdempotencyKey) -> View:
    """Build the window in which access is asked for.

    It says who will read the request, and whom to ask to be a partner.
    """
    reason = InputBlock(
        block_id=Field.REASON,
        label=plain(localizer.say("Reason")),
        element=PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON]),
        hint=plain(localizer.say("What do you need the online space for? Administrators read it.")),
        optional=True,
    )
    whom = localizer.several(recipients.names)
    to = (
        localizer.say("Your request will go to the administrators: {names}.")
        if recipients.managed
        else localizer.say(
            "The online space has no administrator at present. Your request will go to the partners: {names}."
        )
    )
    return window(
        localizer.say("Ask for access"),
        [
            paragraph(to, names=Typed(whom)),
            reason,
            note(
                localizer.say(
                    "They read your name and address as Slack shows them. You will get their answer by message."
                )
            ),
            note(_partners_sentence(localizer, recipients, firm_profile)),
        ],
        submit=localizer.say("Send the request"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form_id},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    return Submitted(IdempotencyKey(read_metadata(view)["form"]), typed_reason(view))


def result(localizer: Localizer, asked: Asked) -> View:
    """Build the window that says to whom the request was sent, and until when it waits."""
    sent = localizer.say("Your request has been sent.")
    said = (
        paragraph(localizer.say("It was sent to {names}."), names=Typed(localizer.several(asked.names)))
        if asked.names
        else paragraph(stuck_sentence(localizer, asked.at))
    )
    until = localizer.say("You will get a message with the answer. Without one, the request expires on {until}.")
    back = localizer.say("To withdraw it, type /space.")
    return window(
        localizer.say("Ask for access"),
        [alert(sent, "success"), said, paragraph(until, until=Day(asked.at + EXPIRES_AFTER, localizer)), note(back)],
        close=localizer.say("OK"),
    )


def withdrawn(localizer: Localizer) -> View:
    """Build the window that says that the request was withdrawn."""
    said = localizer.say("Your request is withdrawn. Those who received it see that. You can ask again later.")
    return window(localizer.say("Ask for access"), [alert(said, "success")], close=localizer.say("OK"))


def silent(localizer: Localizer) -> View:
    """Build the window shown where Slack does not say who asks."""
    return window(
        localizer.say("Ask for access"), [alert(silent_sentence(localizer), "warning")], close=localizer.say("OK")
    )


def silent_sentence(localizer: Localizer) -> str:
    """Say that Slack did not tell who asks."""
    return localizer.say("Slack did not answer, so your account could not be checked. Nothing was sent: try again.")


def hint_sentence(localizer: Localizer) -> str:
    """Say how access is asked for."""
    return localizer.say("With /space you can ask for access.")


def waits_sentence(localizer: Localizer, since: datetime, names: Sequence[str]) -> str:
    """Say to whom a request was sent that waits, and until when."""
    return localizer.say(
        "Your request for access of {date} was sent to {names}. It waits for an answer until {until}.",
        date=localizer.date(since),
        names=localizer.several(names),
        until=localizer.date(since + EXPIRES_AFTER),
    )


def stuck_sentence(localizer: Localizer, since: datetime) -> str:
    """Say that nobody who received a request can answer it any more."""
    return localizer.say(
        "Those who received your request for access of {date} no longer manage the online space.",
        date=localizer.date(since),
    )


def _partners_sentence(localizer: Localizer, recipients: Recipients, firm_profile: FirmProfile) -> str:
    asked = localizer.several(recipients.partners) or firm_profile.help_contact
    if not asked:
        return localizer.say("Are you a partner of the firm? Partners are named in the settings of the online space.")
    return localizer.say(
        "Are you a partner of the firm? Partners are named in the settings of the online space: ask {names}.",
        names=asked,
    )
