"""What people see of the dates of an access: the window with the pickers, the outcome, the messages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from locales import Reader
from rules.model.dates import Dates, read_day
from rules.model.journal import FormId
from rules.model.people import Access, Person, PersonId
from rules.model.refusals import Field
from views.days import days
from views.follow_members import decision
from views.list_subscribers import Origin, read_origin
from views.message_context import Notice, Telling, notice, told
from views.subscriber_form import day_field
from views.typeset import Sentence, Typed, alert, note, paragraph, paragraphs
from views.windows import button, carried, window

WINDOW = "set_dates"
EXTEND = "extend_access"
# What « Prolonger » proposes.
_LONGER = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends."""

    form: FormId
    person: PersonId
    dates: Dates
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class Extension:
    """What « Prolonger » stands for: whose access, and when it ended as the message was written."""

    person: PersonId
    until: date


def form(
    reader: Reader, person: Person, form_id: FormId, origin: Origin | None = None, *, longer: bool = False
) -> View:
    """The days as they are, or with the end a month later; the first only while the access has not begun."""
    ends_on = person.ends_on + _LONGER if longer and person.ends_on else person.ends_on
    blocks: list[Block] = [paragraph("{name} ({email})", name=person.name, email=Typed(person.email))]
    if person.access is Access.PLANNED:
        blocks.append(day_field(reader, Field.STARTS_ON, _iso(person.starts_on)))
    blocks += [
        day_field(reader, Field.ENDS_ON, _iso(ends_on)),
        note(
            reader.say(
                "On that day the person still has access; the next day it is put on hold. Administrators are reminded "
                "7 days and 1 day before. Leave it empty for an access without end."
            )
        ),
    ]
    return window(
        reader.say("Dates of access"),
        blocks,
        submit=reader.say("Save"),
        close=reader.say("Cancel"),
        name=WINDOW,
        carries={"form": form_id, "person": person.id, "origin": asdict(origin) if origin else None},
    )


def answers(view: Mapping[str, Any]) -> Submitted:
    """What was submitted, from Slack's payload."""
    carries = carried(view)
    dates = Dates(_picked(view, Field.STARTS_ON), _picked(view, Field.ENDS_ON))
    return Submitted(FormId(carries["form"]), PersonId(carries["person"]), dates, read_origin(carries))


def read_extension(value: str) -> Extension:
    """What was pressed in a reminder."""
    person, until = json.loads(value)
    return Extension(PersonId(person), date.fromisoformat(until))


def result(reader: Reader, person: Person) -> View:
    """The days as they are now, and who is told."""
    blocks = [
        alert(reader.say("The dates are saved: {name}.", name=person.name), "success"),
        paragraphs(*_days(reader, person.starts_on, person.ends_on)),
        note(reader.say("Everyone concerned is told.")),
    ]
    return window(reader.say("Dates of access"), blocks, close=reader.say("OK"))


def dates_set(telling: Telling) -> Notice:
    """An access begins or ends on another day: for its owner, those who decide, and the team channel."""
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    text = (
        say("{author} set the dates of your access to the online space of {firm}.")
        if telling.to_owner
        else say("{author} set the dates of an access to the online space of {firm}: {person}.")
    )
    names = {"author": facts["author"], "person": facts["person"]}
    happened: list[Sentence] = [(text, {**names, "firm": Typed(firm)}), *_told_days(telling)]
    advice = say("There is nothing you need to do. If this surprises you, tell {contact}.")
    return notice(text, told(telling, say("Dates of access"), happened, advice), **names, firm=firm)


def access_ending(telling: Telling) -> Notice:
    """A reminder for administrators: an access ends soon, unless somebody extends it."""
    say, facts, firm = telling.reader.say, telling.facts, telling.house.firm
    text = say("An access to the online space of {firm} ends soon: {person}.")
    happened: list[Sentence] = [(text, {"person": facts["person"], "firm": Typed(firm)}), *_told_days(telling)]
    advice = say("If you do nothing, it is put on hold the day after. In doubt, ask the person, or {contact}.")
    value = json.dumps([int(facts["owner"]), facts["ends"]])
    extend = button(say("Extend"), EXTEND, value=value, style="primary")
    blocks = [*told(telling, say("Access ending"), happened, advice), decision(telling, extend)]
    return notice(text, blocks, person=facts["person"], firm=firm)


def _told_days(telling: Telling) -> list[Sentence]:
    starts_on, ends_on = (read_day(telling.facts.get(fact, "")) for fact in ("starts", "ends"))
    return _days(telling.reader, starts_on, ends_on)


def _days(reader: Reader, starts_on: date | None, ends_on: date | None) -> list[Sentence]:
    return days(reader, starts_on, ends_on) or [(reader.say("Access without end"), {})]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _picked(view: Mapping[str, Any], field: Field) -> date | None:
    state = view["state"]["values"].get(field, {}).get(field, {})
    return read_day(state.get("selected_date") or "")
