"""What people see of the space: the menu, their own status, what could not be delivered, and whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock
from slack_sdk.models.views import View

from locales import Reader
from rules.notices import FailedMessage
from rules.people import Person
from rules.refusals import NotAUser, Refused
from rules.show_space import Status
from views.add_subscriber import COMMANDS as ADD
from views.enrol import COMMANDS as ENROL
from views.enrol import OPEN as OPEN_ENROL
from views.list_subscribers import COMMANDS as LIST
from views.refusals import profile, sentence
from views.typeset import Day, Moment, Typed, alert, header, note, paragraph, paragraphs
from views.windows import button, buttons, window

COMMANDS = ("/espace", "/space")
OPEN_LIST = "open_list"
OPEN_FORM = "open_form"


@dataclass(frozen=True, slots=True)
class House:
    """The firm as its people know it: its name, and whom they may ask."""

    firm: str
    help_contact: str


def menu(reader: Reader, status: Status, house: House) -> View:
    """The menu of the space."""
    blocks = [
        _title(reader, house),
        _standing(reader, status.person),
        buttons(*_choices(reader, status)),
        *_deliveries(reader, status),
        DividerBlock(),
        *_help(reader, status.administrators, house),
    ]
    return window(reader.say("Online space"), blocks, close=reader.say("Close"))


def stranger(reader: Reader, refused: Refused, house: House) -> View:
    """What somebody sees who is not of the space: why not, and whom to ask."""
    administrators = refused.administrators if isinstance(refused, NotAUser) else ()
    blocks = [
        _title(reader, house),
        alert(sentence(reader, refused), "warning"),
        *_help(reader, administrators, house),
    ]
    return window(reader.say("Online space"), blocks, close=reader.say("Close"))


def _title(reader: Reader, house: House) -> Block:
    return header(reader.say("Online space of {firm}", firm=house.firm))


def _standing(reader: Reader, person: Person) -> Block:
    return paragraph(
        reader.say("Your profile in this space: {profile}. Access since {date}."),
        profile=profile(reader, person.profile),
        date=Day(person.added_at, reader),
    )


def _choices(reader: Reader, status: Status) -> list[ButtonElement]:
    choices = [button(reader.say("Subscribers of the firm"), OPEN_LIST)]
    if status.person.is_administrator:
        choices.append(button(reader.say("Add a subscriber"), OPEN_FORM, style="primary"))
    if status.may_enrol:
        choices.append(button(reader.say("Manage the users of the space"), OPEN_ENROL))
    return choices


def _deliveries(reader: Reader, status: Status) -> list[Block]:
    blocks: list[Block] = []
    if status.owed:
        blocks.append(note(reader.count("{n} message on its way", "{n} messages on their way", status.owed)))
    if status.failures:
        blocks.append(
            alert(reader.say("Some messages could not be delivered. Please tell the recipients yourself."), "warning")
        )
        blocks += [_failure(reader, each) for each in status.failures]
    return blocks


def _failure(reader: Reader, failed: FailedMessage) -> Block:
    return paragraph(
        reader.say("{recipient}, on {moment}: {failure}"),
        recipient=failed.recipient or reader.say("the team channel"),
        moment=Moment(failed.at, reader),
        failure=Typed(_cause(reader, failed.failure)),
    )


def _cause(reader: Reader, name: str) -> str:
    """Slack's name for what went wrong, in words; whoever looks it up finds the name beside them."""
    gone = reader.say("there is no such account in Slack any more")
    closed = reader.say("the Slack account is closed")
    missing = reader.say("the channel does not exist any more, or the bot is not in it")
    causes = {
        "account_inactive": closed,
        "user_disabled": closed,
        "user_not_found": gone,
        "users_not_found": gone,
        "channel_not_found": missing,
        "is_archived": reader.say("the channel is archived"),
    }
    cause = causes.get(name) or reader.say("Slack refuses the message")
    return f"{cause} ({name})"


def _help(reader: Reader, names: Sequence[str], house: House) -> list[Block]:
    administrators = reader.several(names)
    contact = house.help_contact or reader.say("a partner of the firm")
    commands = ", ".join(_in_language(reader, names) for names in (ENROL, ADD, LIST, COMMANDS))
    return [
        paragraphs(
            (reader.say("Any questions?"), {}),
            (reader.say("Contact: {contact}"), {"contact": Typed(contact)}),
            (reader.say("Administrators: {names}"), {"names": Typed(administrators or reader.say("none yet"))}),
            (reader.say("Commands: {commands}"), {"commands": Typed(commands)}),
        ),
        note(reader.say("Nothing here changes anything on urssaf.fr.")),
    ]


def _in_language(reader: Reader, names: tuple[str, str]) -> str:
    french, english = names
    return french if reader.locale.language == "fr" else english
