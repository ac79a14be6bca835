"""What people see when they export the subscribers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from slack_sdk.models.views import View

from locales import Localizer
from rules.export_subscribers import Export
from rules.model.contact import write_phone
from rules.model.journal import IdempotencyKey
from rules.model.people import Access, PasswordState, Person
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED
from views import exports
from views.days import since
from views.sheets import Sheet
from views.standing import profile
from views.subscriber_form import labels

WINDOW = "export_subscribers"


def confirmation(localizer: Localizer, wanted: Export, form: IdempotencyKey) -> View:
    """Build the window that asks to confirm the export."""
    holds = localizer.count("The file will hold {n} person.", "The file will hold {n} people.", len(wanted.people))
    return exports.confirmation(localizer, localizer.say("Export subscribers"), holds, WINDOW, form)


def result(localizer: Localizer, exported: Export) -> View:
    """Build the window that says the file is being sent."""
    return exports.result(localizer, localizer.say("Export subscribers"), again=exported.again)


def file_comment(localizer: Localizer, people: int) -> str:
    """Write the comment that stands above the file."""
    return localizer.count(
        "Here is the list of subscribers: {n} person. Delete it once you have used it.",
        "Here is the list of subscribers: {n} people. Delete it once you have used it.",
        people,
    )


def subscribers(localizer: Localizer, people: Sequence[Person], at: datetime) -> Sheet:
    """Give the subscribers as a file that can be imported again."""
    say, names = localizer.say, labels(localizer)
    headings = (
        *(names[field] for field in TYPED),
        say("Profile"),
        say("Access"),
        say("Access since"),
        names[Field.STARTS_ON],
        names[Field.ENDS_ON],
        say("Password"),
        names[Field.BACK_ON],
    )
    name = say("subscribers {date}.csv", date=f"{at.astimezone(localizer.timezone):%Y-%m-%d}")
    return Sheet(name, localizer.locale.language, (headings, *(_row(localizer, person) for person in people)))


def _row(localizer: Localizer, person: Person) -> tuple[str, ...]:
    access = {
        Access.NONE: "",
        Access.PLANNED: localizer.say("to come"),
        Access.ACTIVE: localizer.say("active"),
        Access.SUSPENDED: localizer.say("on hold"),
        Access.REMOVED: "",
    }
    password = {
        PasswordState.NONE: "",
        PasswordState.TO_SEND: localizer.say("to be sent"),
        PasswordState.DELIVERED: localizer.say("delivered"),
        PasswordState.NOTED: localizer.say("noted"),
        PasswordState.CHOSEN: localizer.say("chosen by the person"),
        PasswordState.FAILED: localizer.say("failed"),
    }
    return (
        person.last_name,
        person.first_name,
        person.email,
        write_phone(person.phone) if person.phone else "",
        person.function,
        profile(localizer, person.profile),
        access[person.access],
        *_begins(localizer, person),
        person.ends_on.isoformat() if person.ends_on else "",
        password[person.password_state],
        person.back_on.isoformat() if person.back_on else "",
    )


def _begins(localizer: Localizer, person: Person) -> tuple[str, str]:
    """Give since when there is access, and the first day of one to come."""
    if person.access is Access.PLANNED and person.starts_on is not None:
        began = f"{person.added_at.astimezone(localizer.timezone):%Y-%m-%d}" if person.partner else ""
        return began, person.starts_on.isoformat()
    moment = since(person)
    began_on = moment.astimezone(localizer.timezone) if isinstance(moment, datetime) else moment
    return f"{began_on:%Y-%m-%d}", ""
