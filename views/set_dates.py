"""What people see of the dates of an access."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.dates import LONGER, Dates
from rules.model.journal import IdempotencyKey
from rules.model.messages import AccessEnding, DatesSet
from rules.model.people import Access, Person, PersonId
from rules.model.refusals import Field
from views.days import days
from views.endings import returns
from views.follow_members import decision
from views.list_subscribers import Origin, read_origin
from views.message_context import MessageContext, Notice, news
from views.subscriber_form import day_field, picked_day
from views.typeset import Sentence, Typed, alert, note, paragraph, paragraphs
from views.windows import button, read_metadata, window

WINDOW = "set_dates"
EXTEND = "extend_access"


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends."""

    form: IdempotencyKey
    person: PersonId
    dates: Dates
    origin: Origin | None
    planned: bool = False  # whether it was to begin, when the window was shown


@dataclass(frozen=True, slots=True)
class Extension:
    """What « Prolonger » carries: whose access, and its end.

    The end is that of the moment when the message was written.
    """

    person: PersonId
    until: date


def form(
    localizer: Localizer, person: Person, form_id: IdempotencyKey, origin: Origin | None = None, *, longer: bool = False
) -> View:
    """Build the window with the dates of an access.

    If `longer`, it proposes an end 30 days later. The first day is asked only while the access has not begun, the day
    of return only while it is on hold.
    """
    ends_on = person.ends_on + LONGER if longer and person.ends_on else person.ends_on
    blocks: list[Block] = [paragraph("{name} ({email})", name=person.name, email=Typed(person.email))]
    if person.access is Access.PLANNED:
        hint = localizer.say("Today, or empty: the access begins as soon as you save.")
        blocks.append(day_field(localizer, Field.STARTS_ON, _iso(person.starts_on), hint))
    if person.access is Access.SUSPENDED:
        hint = localizer.say("If left empty, the access stays on hold until an administrator reactivates it.")
        blocks.append(day_field(localizer, Field.BACK_ON, _iso(person.back_on), hint))
    blocks += [
        day_field(localizer, Field.ENDS_ON, _iso(ends_on)),
        note(
            localizer.say(
                "On that day the person still has access; the next day it is put on hold. Administrators are reminded "
                "7 days and 1 day before. Leave it empty for an access without end."
            )
        ),
    ]
    return window(
        localizer.say("Dates of access"),
        blocks,
        submit=localizer.say("Save"),
        close=localizer.say("Cancel"),
        name=WINDOW,
        metadata={"form": form_id, "person": person.id, "origin": asdict(origin) if origin else None},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read what was submitted, from Slack's payload."""
    metadata = read_metadata(view)
    dates = Dates(*(picked_day(view, field) for field in (Field.STARTS_ON, Field.ENDS_ON, Field.BACK_ON)))
    return Submitted(
        IdempotencyKey(metadata["form"]),
        PersonId(metadata["person"]),
        dates,
        read_origin(metadata),
        planned=Field.STARTS_ON in view["state"]["values"],
    )


def read_extension(value: str) -> Extension:
    """Read what the button of a reminder carries."""
    person, until = json.loads(value)
    return Extension(PersonId(person), date.fromisoformat(until))


def result(localizer: Localizer, person: Person, *, planned: bool = False) -> View:
    """Build the window with the dates as they are now.

    `planned` tells that the access was to begin, when they were asked for.
    """
    starts_on = person.starts_on if planned or person.access is Access.PLANNED else None
    lines = _days(localizer, starts_on, person.ends_on)
    if planned and person.access is Access.ACTIVE:
        lines.append((_begun(localizer), {}))
    if person.access is Access.SUSPENDED:
        lines += _returns(localizer, person.back_on)
    blocks = [
        alert(localizer.say("The dates are saved: {name}.", name=person.name), "success"),
        paragraphs(*lines),
        note(localizer.say("Those concerned will be notified in Slack.")),
    ]
    return window(localizer.say("Dates of access"), blocks, close=localizer.say("OK"))


def dates_set(context: MessageContext[DatesSet]) -> Notice:
    """Write the message that the dates of an access were set."""
    say, payload = context.localizer.say, context.payload
    text = (
        say("{author} set the dates of your access to the online space of {firm}.")
        if context.to_owner
        else say("{author} set the dates of an access to the online space of {firm}: {person}.")
    )
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    told = _days(context.localizer, payload.starts_on, payload.ends_on)
    if payload.begun:
        told.append((_begun(context.localizer), {}))
    if payload.on_hold:
        told += _returns(context.localizer, payload.back_on)
    return news(context, say("Dates of access"), text, advice, *told)


def access_ending(context: MessageContext[AccessEnding]) -> Notice:
    """Write the reminder that an access ends soon."""
    say, payload = context.localizer.say, context.payload
    text, advice = (
        (say("The access of {person} to the online space of {firm} was going to end soon."), "")
        if payload.answer
        else (
            say("An access to the online space of {firm} ends soon: {person}."),
            say("If you do nothing, it is put on hold the day after. If in doubt, ask the person, or {contact}."),
        )
    )
    longer = extend(context.localizer, payload.person, payload.ends_on)
    ending = news(context, say("Access ending"), text, advice, *_days(context.localizer, None, payload.ends_on))
    return replace(ending, blocks=[*ending.blocks, decision(context, longer)])


def extend(localizer: Localizer, person: PersonId, ends_on: date) -> ButtonElement:
    """Build the button that leads to a later last day."""
    value = json.dumps([person, ends_on.isoformat()])
    return button(localizer.say("Extend"), EXTEND, value=value, style="primary")


def _days(localizer: Localizer, starts_on: date | None, ends_on: date | None) -> list[Sentence]:
    return days(localizer, starts_on, ends_on) or [(localizer.say("Access without end"), {})]


def _begun(localizer: Localizer) -> str:
    return localizer.say("The access has begun: the password comes by direct message.")


def _returns(localizer: Localizer, back_on: date | None) -> list[Sentence]:
    stays = localizer.say("It stays on hold until an administrator reactivates it.")
    return [returns(localizer, back_on)] if back_on else [(stays, {})]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
