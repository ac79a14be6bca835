"""The subscriber form, its fields and its errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from slack_sdk.models.blocks import (
    Block,
    DatePickerElement,
    EmailInputElement,
    InputBlock,
    InputInteractiveElement,
    PlainTextInputElement,
    UserSelectElement,
)
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.dates import read_day
from rules.model.outside_accesses import OutsideService
from rules.model.people import Member, Outside, SlackId
from rules.model.refusals import Field, FieldRefused
from rules.model.subscriber_form import LIMITS, TYPED, Form
from views import refusals
from views.choose_portfolio import chosen_portfolios, portfolio_field
from views.choose_services import chosen_services, service_field
from views.typeset import alert, note, plain
from views.windows import window

WINDOW = "subscriber_form"


def form(
    localizer: Localizer,
    typed: Form,
    versions: Mapping[str, int] | None = None,
    remark: str = "",
    *,
    has_portfolios: bool = False,
    services: Sequence[OutsideService] = (),
) -> View:
    """Build the form in which a subscriber is described.

    Slack keeps what was typed in a field for as long as its version stays the same. A firm without portfolios, or
    without a list of services outside, is not asked for any.
    """
    versions = versions or {}
    blocks: list[Block] = [alert(remark, "info")] if remark else []
    blocks += [
        note(localizer.say("The name and address must be those of a collaborator of the firm. Fill in all you can.")),
        _collaborator(localizer, typed.collaborator, versions.get(Field.COLLABORATOR, 0)),
        *fields(localizer, typed, versions),
        *(day_field(localizer, field, getattr(typed, field)) for field in (Field.STARTS_ON, Field.ENDS_ON)),
        *([_portfolios(localizer)] if has_portfolios else []),
        *([_outside(localizer, services)] if services else []),
        note(
            localizer.say(
                "Generic addresses (contact@, info@…) and details that another subscriber has already are "
                "strongly discouraged."
            )
        ),
    ]
    return window(
        localizer.say("Add a subscriber"),
        blocks,
        submit=localizer.say("Confirm"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"versions": versions, "filled_from": typed.collaborator},
    )


def fields(
    localizer: Localizer, typed: Form, versions: Mapping[str, int] | None = None, only: Iterable[Field] = TYPED
) -> list[Block]:
    """Build the fields of the form, filled in.

    Slack fills in a field anew when its version is new.
    """
    found = versions or {}
    return [_field(localizer, field, getattr(typed, field), found.get(field, 0)) for field in only]


def answers(view: Mapping[str, Any]) -> Form:
    """Read what stands in the form, from Slack's payload."""
    found = {action: state for block in view["state"]["values"].values() for action, state in block.items()}
    texts: dict[str, Any] = {str(field): found.get(field, {}).get("value") or "" for field in TYPED}
    chosen = found.get(Field.COLLABORATOR, {}).get("selected_user")
    days: dict[str, Any] = {
        str(day): found.get(day, {}).get("selected_date") or "" for day in (Field.STARTS_ON, Field.ENDS_ON)
    }
    account = SlackId(chosen) if chosen else None
    places, outside = chosen_portfolios(view), chosen_services(view)
    return Form(collaborator=account, portfolios=places, outside=outside, **texts, **days)


def errors(localizer: Localizer, view: Mapping[str, Any], refused: Iterable[FieldRefused]) -> dict[str, str]:
    """Give a sentence for each wrong field, by its block."""
    blocks = {action: block for block, states in view["state"]["values"].items() for action in states}
    return {blocks[each.field]: refusals.sentence(localizer, each) for each in refused if each.field in blocks}


def at_email(view: Mapping[str, Any], sentence: str) -> dict[str, str]:
    """Give the sentence at the address, by its block."""
    return {block: sentence for block, states in view["state"]["values"].items() if Field.EMAIL in states}


def silent_sentence(localizer: Localizer) -> str:
    """Say that Slack did not tell whose address it is."""
    return localizer.say(
        "Slack did not answer, so the address could not be checked. Nothing is lost: please try again."
    )


def unfilled_sentence(localizer: Localizer) -> str:
    """Say that Slack did not give the chosen profile."""
    return localizer.say("Slack did not answer: please fill in the fields yourself, or choose the person again.")


def outsider_sentence(localizer: Localizer, chosen: Member) -> str:
    """Say that the chosen person cannot be added, and why."""
    say = localizer.say
    known = {
        Outside.CLOSED: say("{name} cannot be added: the Slack account is closed."),
        Outside.GUEST: say("{name} cannot be added: guests of the firm’s Slack have no access."),
        Outside.INVITED: say("{name} cannot be added yet: Slack’s invitation has not been accepted."),
        Outside.APP: say("{name} cannot be added: this is an app, not a person."),
        Outside.ELSEWHERE: say("{name} cannot be added: this Slack account belongs to another company."),
    }
    unknown = say("{name} cannot be added: this is no active member of the firm’s Slack.")
    return (known[chosen.outside] if chosen.outside else unknown).format(name=chosen.name)


def labels(localizer: Localizer) -> dict[Field, str]:
    """Name each field."""
    return {
        Field.COLLABORATOR: localizer.say("Collaborator"),
        Field.LAST_NAME: localizer.say("Last name"),
        Field.FIRST_NAME: localizer.say("First name"),
        Field.EMAIL: localizer.say("E-mail"),
        Field.PHONE: localizer.say("Phone"),
        Field.FUNCTION: localizer.say("Function"),
        Field.REASON: localizer.say("Reason"),
        Field.INSISTS: localizer.say("Confirmation"),
        Field.STARTS_ON: localizer.say("Access from"),
        Field.ENDS_ON: localizer.say("Access until"),
        Field.BACK_ON: localizer.say("Comes back on"),
        **_labels_of_portfolios(localizer),
    }


def _labels_of_portfolios(localizer: Localizer) -> dict[Field, str]:
    return {
        Field.NAME: localizer.say("Name"),
        Field.LEAD: localizer.say("Lead"),
        Field.DEPUTY: localizer.say("Deputy"),
        Field.PERSON: localizer.say("Person"),
        Field.RIGHT: localizer.say("Right"),
        Field.PORTFOLIOS: localizer.say("Portfolios"),
        Field.CLIENTS: localizer.say("Clients"),
        Field.SIREN: localizer.say("SIREN"),
        Field.SIRET: localizer.say("SIRET"),
        Field.CODE: localizer.say("File code"),
        Field.VIEWERS: localizer.say("Viewer"),
        Field.FIRST_DAY: localizer.say("First day"),
        Field.LAST_DAY: localizer.say("Last day"),
        Field.OUTSIDE: localizer.say("Outside accesses"),
    }


def _portfolios(localizer: Localizer) -> Block:
    return portfolio_field(localizer, localizer.say("Whose clients this person looks after, from the first day on."))


def _outside(localizer: Localizer, services: Sequence[OutsideService]) -> Block:
    hint = localizer.say(
        "What this person can sign in to elsewhere. When they leave, each is to be closed by somebody."
    )
    return service_field(localizer, services, (), hint)


def _collaborator(localizer: Localizer, chosen: str | None, version: int) -> Block:
    return InputBlock(
        block_id=f"{Field.COLLABORATOR}-{version}" if version else Field.COLLABORATOR,
        label=plain(labels(localizer)[Field.COLLABORATOR]),
        element=UserSelectElement(action_id=Field.COLLABORATOR, initial_user=chosen),
        hint=plain(
            localizer.say("If you choose somebody, the empty fields are filled in from that person’s Slack profile.")
        ),
        dispatch_action=True,
        optional=True,
    )


def day_field(localizer: Localizer, field: Field, value: str, hint: str = "") -> Block:
    """Build a field for a date, which may stay empty."""
    element = DatePickerElement(action_id=field, initial_date=value or None)
    told = plain(hint) if hint else None
    return InputBlock(block_id=field, label=plain(labels(localizer)[field]), element=element, hint=told, optional=True)


def picked_day(view: Mapping[str, Any], field: Field) -> date | None:
    """Read the date in such a field, from Slack's payload."""
    state = view["state"]["values"].get(field, {}).get(field, {})
    return read_day(state.get("selected_date") or "")


def _field(localizer: Localizer, field: Field, value: str, version: int) -> Block:
    element: InputInteractiveElement
    if field is Field.EMAIL:
        element = EmailInputElement(action_id=field, initial_value=value or None)
    else:
        element = PlainTextInputElement(action_id=field, initial_value=value or None, max_length=LIMITS[field])
    return InputBlock(
        block_id=f"{field}-{version}",
        label=plain(labels(localizer)[field]),
        element=element,
        optional=field in {Field.PHONE, Field.FUNCTION},
    )
