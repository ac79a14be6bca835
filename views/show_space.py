"""What people see of the space: the menu, their own status, what could not be delivered, and whom to ask."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, ButtonElement, DividerBlock
from slack_sdk.models.views import View

from locales import Reader
from rules.model.notices import Message, Waiting
from rules.model.people import Person
from rules.model.refusals import NotAUser, Refused
from rules.show_space import Deliveries, Status
from views import retry_delivery
from views.add_subscriber import COMMANDS as ADD
from views.edit_profile import OPEN as OPEN_PROFILE
from views.enrol import COMMANDS as ENROL
from views.enrol import OPEN as OPEN_ENROL
from views.firm_profile import House
from views.list_administrators import OPEN as OPEN_ADMINISTRATORS
from views.list_subscribers import COMMANDS as LIST
from views.read_journal import OPEN as OPEN_JOURNAL
from views.refusals import sentence
from views.review_access import OPEN as OPEN_REVIEW
from views.standing import profile
from views.typeset import Day, Moment, Sentence, Typed, alert, header, note, paragraphs
from views.windows import button, buttons, window

COMMANDS = ("/espace", "/space")
OPEN_LIST = "open_list"
OPEN_FORM = "open_form"
OPEN_IMPORT = "open_import"


def menu(reader: Reader, status: Status, house: House, retried: Message | None = None) -> View:
    """The menu of the space; above it, what became of a message just retried."""
    blocks = [
        *([retry_delivery.outcome(reader, retried)] if retried else []),
        title(reader, house),
        paragraphs(profile_line(reader, status.person)),
        buttons(*choices(reader, status.person, may_enrol=status.may_enrol)),
        *_deliveries(reader, status.deliveries),
        DividerBlock(),
        *questions(reader, status.administrators, house),
    ]
    return window(reader.say("Online space"), blocks, close=reader.say("Close"))


def stranger(reader: Reader, refused: Refused, house: House) -> View:
    """What somebody sees who is not of the space: why not, and whom to ask."""
    administrators = refused.administrators if isinstance(refused, NotAUser) else ()
    blocks = [
        title(reader, house),
        alert(sentence(reader, refused), "warning"),
        *questions(reader, administrators, house),
    ]
    return window(reader.say("Online space"), blocks, close=reader.say("Close"))


def title(reader: Reader, house: House) -> Block:
    """Whose space this is."""
    return header(reader.say("Online space of {firm}", firm=house.firm))


def profile_line(reader: Reader, person: Person) -> Sentence:
    """What the reader is to the space, and since when."""
    sentence = reader.say("Your profile in this space: {profile}. Access since {date}.")
    return sentence, {"profile": profile(reader, person.profile), "date": Day(person.added_at, reader)}


def choices(reader: Reader, person: Person, *, may_enrol: bool) -> list[ButtonElement]:
    """What the reader may do, as buttons."""
    choices = [button(reader.say("Subscribers of the firm"), OPEN_LIST)]
    if person.is_administrator:
        choices.append(button(reader.say("Add a subscriber"), OPEN_FORM, style="primary"))
        choices.append(button(reader.say("Import subscribers"), OPEN_IMPORT))
        choices.append(button(reader.say("Access review"), OPEN_REVIEW))
        choices.append(button(reader.say("Journal"), OPEN_JOURNAL))
    if may_enrol:
        choices.append(button(reader.say("Manage the users of the space"), OPEN_ENROL))
    return [
        *choices,
        button(reader.say("Administrators"), OPEN_ADMINISTRATORS),
        button(reader.say("My profile"), OPEN_PROFILE),
    ]


def _deliveries(reader: Reader, deliveries: Deliveries) -> list[Block]:
    blocks: list[Block] = []
    if deliveries.waiting:
        owed = reader.count("{n} message on its way", "{n} messages on their way", deliveries.owed)
        blocks.append(paragraphs((owed, {}), _since(reader, deliveries.waiting)))
    if deliveries.failures:
        advice = reader.say(
            "Some messages could not be delivered. Once the problem is solved, press “Try again”; "
            "otherwise tell the recipients yourself."
        )
        blocks += [alert(advice, "warning"), *(retry_delivery.failed(reader, each) for each in deliveries.failures)]
    others = deliveries.failed - len(deliveries.failures)
    if others > 0:
        blocks.append(note(reader.count("and {n} older failure", "and {n} older failures", others)))
    return blocks


def _since(reader: Reader, waiting: Waiting) -> Sentence:
    since = Moment(waiting.since, reader)
    if waiting.next_attempt is None:
        return reader.say("The oldest has been waiting since {since}. Next attempt: now."), {"since": since}
    sentence = reader.say("The oldest has been waiting since {since}. Next attempt: {next}.")
    return sentence, {"since": since, "next": Moment(waiting.next_attempt, reader)}


def questions(reader: Reader, names: Sequence[str], house: House) -> list[Block]:
    """Whom one may ask, which commands there are, and what all this does not do."""
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
