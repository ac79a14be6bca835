"""What people see when an administrator's profile is withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block, CheckboxesElement, InputBlock, Option, PlainTextInputElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.journal import IdempotencyKey
from rules.model.messages import AdministratorWithdrawn
from rules.model.people import Person, PersonId
from rules.model.refusals import Field
from rules.model.subscriber_form import LIMITS
from rules.withdraw_administrator import Insistence, Withdrawal
from views.message_context import MessageContext, Notice, news
from views.subscriber_form import labels
from views.takeover import left_alone
from views.typeset import Typed, alert, note, paragraph, plain
from views.windows import read_metadata, typed_reason, window

WINDOW = "withdraw_administrator"
INSISTS = "yes"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the confirmation sends."""

    form: IdempotencyKey
    person: PersonId
    said: Insistence


def confirmation(localizer: Localizer, withdrawal: Withdrawal, form: IdempotencyKey) -> View:
    """Build the window that asks to confirm the withdrawal.

    Where nobody else manages the space, it has a box that says it is meant.
    """
    person = withdrawal.person
    blocks: list[Block] = [
        paragraph("{name} ({email})", name=person.name, email=Typed(person.email)),
        note(localizer.say("The profile ends at once. All users and the team channel get a security notice.")),
        InputBlock(
            block_id=Field.REASON,
            label=plain(labels(localizer)[Field.REASON]),
            element=PlainTextInputElement(action_id=Field.REASON, multiline=True, max_length=LIMITS[Field.REASON]),
            hint=plain(localizer.say("Why does this profile end? The journal keeps it.")),
        ),
    ]
    if withdrawal.last:
        blocks += [_warning(localizer), _insistence(localizer)]
    return window(
        localizer.say("Withdraw the profile"),
        blocks,
        submit=localizer.say("Withdraw"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form, "person": person.id},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was confirmed, from Slack's payload."""
    metadata, state = read_metadata(view), view["state"]["values"]
    insists = bool(state.get(Field.INSISTS, {}).get(Field.INSISTS, {}).get("selected_options"))
    return Submitted(
        IdempotencyKey(metadata["form"]), PersonId(metadata["person"]), Insistence(typed_reason(view), insists)
    )


def result(localizer: Localizer, person: Person) -> View:
    """Build the window that says what was done."""
    done = localizer.say("{name} is no longer an administrator of the space.", name=person.name)
    blocks = [alert(done, "success"), note(localizer.say("Those concerned will be notified in Slack."))]
    return window(localizer.say("Withdraw the profile"), blocks, close=localizer.say("OK"))


def administrator_withdrawn(context: MessageContext[AdministratorWithdrawn]) -> Notice:
    """Write the security notice that a profile was withdrawn.

    The person concerned reads it too.
    """
    say = context.localizer.say
    text = (
        say("{author} withdrew your profile of administrator of the online space of {firm}.")
        if context.to_owner
        else say("{author} withdrew a profile of administrator of the online space of {firm}: {person}.")
    )
    who_may = context.payload.takeover
    advice = (
        say("There is nothing you need to do. If this surprises you, tell {contact}.")
        if who_may is None
        else say("If this surprises you, tell {contact}.")
    )
    return news(context, say("Security notice"), text, advice, *left_alone(context.localizer, who_may))


def _warning(localizer: Localizer) -> Block:
    return alert(
        localizer.say(
            "Nobody else is an administrator: until somebody enrols, nobody can add subscribers or end an access."
        ),
        "warning",
    )


def _insistence(localizer: Localizer) -> Block:
    box = Option(value=INSISTS, text=plain(localizer.say("Withdraw it all the same")))
    return InputBlock(
        block_id=Field.INSISTS,
        label=plain(labels(localizer)[Field.INSISTS]),
        element=CheckboxesElement(action_id=Field.INSISTS, options=[box]),
    )
