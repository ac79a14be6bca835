"""What people see of an export: what it will hold, the file itself, and that it has been sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from slack_sdk.models.views import View

from locales import Reader
from rules.export_subscribers import Export
from rules.model.contact import write_phone
from rules.model.journal import FormId
from rules.model.people import Access, PasswordState, Person
from rules.model.refusals import Field
from rules.model.subscriber_form import TYPED
from views import exports
from views.sheets import Sheet
from views.standing import profile
from views.subscriber_form import labels

WINDOW = "export_subscribers"


def confirmation(reader: Reader, wanted: Export, form: FormId) -> View:
    """How many people the file will hold, and what becomes of it."""
    holds = reader.count("The file will hold {n} person.", "The file will hold {n} people.", len(wanted.people))
    return exports.confirmation(reader, reader.say("Export subscribers"), holds, WINDOW, form)


def result(reader: Reader, exported: Export) -> View:
    """That the file is on its way, or was sent before."""
    return exports.result(reader, reader.say("Export subscribers"), again=exported.again)


def file_comment(reader: Reader, people: int) -> str:
    """What stands above the file in the conversation."""
    return reader.count(
        "Here is the list of subscribers: {n} person. Delete it once you have used it.",
        "Here is the list of subscribers: {n} people. Delete it once you have used it.",
        people,
    )


def subscribers(reader: Reader, people: Sequence[Person], at: datetime) -> Sheet:
    """Who is in the space, under headings by which the same file can be imported."""
    say, names = reader.say, labels(reader)
    headings = (
        *(names[field] for field in TYPED),
        say("Profile"),
        say("Access"),
        say("Access since"),
        names[Field.ENDS_ON],
        say("Password"),
    )
    name = say("subscribers {date}.csv", date=f"{at.astimezone(reader.timezone):%Y-%m-%d}")
    return Sheet(name, reader.locale.language, (headings, *(_row(reader, person) for person in people)))


def _row(reader: Reader, person: Person) -> tuple[str, ...]:
    access = {
        Access.NONE: "",
        Access.PLANNED: reader.say("planned"),
        Access.ACTIVE: reader.say("active"),
        Access.SUSPENDED: reader.say("on hold"),
        Access.REMOVED: "",
    }
    password = {
        PasswordState.NONE: "",
        PasswordState.TO_SEND: reader.say("to be sent"),
        PasswordState.DELIVERED: reader.say("delivered"),
        PasswordState.NOTED: reader.say("noted"),
        PasswordState.FAILED: reader.say("failed"),
    }
    return (
        person.last_name,
        person.first_name,
        person.email,
        write_phone(person.phone) if person.phone else "",
        person.function,
        profile(reader, person.profile),
        access[person.access],
        f"{person.added_at.astimezone(reader.timezone):%Y-%m-%d}",
        person.ends_on.isoformat() if person.ends_on else "",
        password[person.password_state],
    )
