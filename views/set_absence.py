"""What people see of the days on which a lead is away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block, DatePickerElement, InputBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.model.people import PersonId
from rules.model.portfolios import Absence
from rules.model.refusals import Field
from rules.set_absence import Away
from views.portfolio_forms import Opened, done_window, form_window, read_opened
from views.subscriber_form import picked_day
from views.typeset import alert, note, paragraph, plain
from views.windows import button, read_metadata

WINDOW = "set_absence"
CANCEL = "cancel_absence"
# Absences shown, the nearest first.
SHOWN = 20


@dataclass(frozen=True, slots=True)
class Submitted:
    """What « Enregistrer » sends: whose absence, and its days."""

    opened: Opened
    person: PersonId
    days: tuple[date | None, date | None]


def form(localizer: Localizer, away: Away, opened: Opened, done: str = "") -> View:
    """Build the form of absences, under what was just done."""
    say = localizer.say
    blocks: list[Block] = [
        *([alert(done, "success")] if done else []),
        paragraph("{name}", name=away.person.name),
        *(_known(localizer, each) for each in away.absences[:SHOWN]),
        _day(Field.FIRST_DAY, say("First day")),
        _day(Field.LAST_DAY, say("Last day")),
        note(say("Both days included. On these days the deputies may handle the clients of their portfolios.")),
    ]
    return form_window(localizer, say("Absence"), blocks, WINDOW, opened, person=away.person.id)


def answers(view: Mapping[str, Any]) -> Submitted:
    """Read whose absence was submitted, from Slack's payload."""
    days = picked_day(view, Field.FIRST_DAY), picked_day(view, Field.LAST_DAY)
    return Submitted(read_opened(view), read_person(view), days)


def read_person(view: Mapping[str, Any]) -> PersonId:
    """Read whose absences a window shows."""
    return PersonId(read_metadata(view)["person"])


def read_whose(value: str) -> PersonId:
    """Read whose absence is to be noted."""
    return PersonId(int(value))


def read_first_day(value: str) -> date:
    """Read which absence is to be cancelled: the one that begins on this day."""
    return date.fromisoformat(json.loads(value))


def result(localizer: Localizer, away: Away, days: tuple[date | None, date | None]) -> View:
    """Build the window that says when a lead is away, and who acts meanwhile."""
    say = localizer.say
    first, last = (localizer.day(each) if each else "" for each in days)
    done = say("Absence noted: {name}, from {first} until {last}.", name=away.person.name, first=first, last=last)
    covered = [each.name for each in away.portfolios if each.deputy is not None]
    alone = [each.name for each in away.portfolios if each.deputy is None]
    follows = [
        *([say("Meanwhile the deputy acts for: {names}.", names=localizer.several(covered))] if covered else []),
        *([say("Without a deputy, nobody acts for: {names}.", names=localizer.several(alone))] if alone else []),
        say("Those concerned will be notified in Slack."),
    ]
    return done_window(localizer, say("Absence"), done, *follows)


def cancelled(localizer: Localizer) -> str:
    """Say that an absence is cancelled."""
    return localizer.say("The absence is cancelled. Those concerned will be notified in Slack.")


def _known(localizer: Localizer, absence: Absence) -> Block:
    first, last = localizer.day(absence.first_day), localizer.day(absence.last_day)
    text = localizer.say("Away from {first} until {last}", first=first, last=last)
    cancel = button(localizer.say("Cancel"), CANCEL, value=json.dumps(absence.first_day.isoformat()))
    return SectionBlock(block_id=f"absence-{absence.first_day}", text=plain(text), accessory=cancel)


def _day(field: Field, label: str) -> Block:
    return InputBlock(block_id=field, label=plain(label), element=DatePickerElement(action_id=field))
