"""What people see on the Home tab: what they are to the space and can do, and for administrators how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Reader
from rules.home import Event, Office, Overview, Todo, Waits
from rules.model.homes import Headcount
from rules.model.people import PasswordState
from rules.model.refusals import NotAUser
from views.as_json import Window
from views.firm_profile import House
from views.journal import line
from views.list_subscribers import password_line
from views.refusals import sentence
from views.show_space import OPEN_LIST, choices, profile_line, questions, title
from views.typeset import Moment, Sentence, Typed, header, note, paragraph, paragraphs, phone, plain
from views.windows import button, buttons

HomeView = View

OPEN_DELIVERIES = "open_deliveries"
OPEN_REVIEW = "open_review_at_home"


def home(reader: Reader, overview: Overview, house: House) -> View:
    """The Home of a user of the space."""
    return _home(
        title(reader, house),
        _oneself(reader, overview),
        buttons(*choices(reader, overview.person, may_enrol=overview.may_enrol)),
        *(_office(reader, overview.office) if overview.office else []),
        DividerBlock(),
        *questions(reader, overview.administrators, house),
    )


def stranger(reader: Reader, refused: NotAUser, house: House) -> View:
    """The Home of somebody who is not of the space: why not, and whom to ask."""
    return _home(
        title(reader, house),
        paragraph("{text}", text=Typed(sentence(reader, refused))),
        *questions(reader, refused.administrators, house),
    )


def _home(*blocks: Block) -> View:
    return Window(type="home", blocks=list(blocks))


def _oneself(reader: Reader, overview: Overview) -> Block:
    person = overview.person
    contact = [person.email, person.function, phone(person.phone)]
    told = person.password_state is not PasswordState.NONE
    return paragraphs(
        ("{name}", {"name": person.name}),
        ("{contact}", {"contact": Typed(" · ".join(text for text in contact if text))}),
        profile_line(reader, person),
        *([password_line(reader, person)] if told else []),
    )


def _office(reader: Reader, office: Office) -> list[Block]:
    waiting = [_waits(reader, each) for each in office.waiting]
    return [
        DividerBlock(),
        header(reader.say("What waits for you")),
        *(waiting or [note(reader.say("Nothing: all is done."))]),
        DividerBlock(),
        header(reader.say("The space at a glance")),
        paragraphs(*_counts(reader, office.headcount)),
        DividerBlock(),
        header(reader.say("Latest events")),
        *([paragraphs(*_latest(reader, office.latest))] if office.latest else []),
    ]


def _waits(reader: Reader, waits: Waits) -> Block:
    match waits.todo:
        case Todo.MESSAGES_REFUSED:
            text = reader.count(
                "{n} message could not be delivered.", "{n} messages could not be delivered.", waits.count
            )
            press = button(reader.say("See deliveries"), OPEN_DELIVERIES)
        case Todo.PASSWORDS_NOT_NOTED:
            text = reader.count(
                "{n} password has not been noted after 5 days.",
                "{n} passwords have not been noted after 5 days.",
                waits.count,
            )
            press = button(reader.say("See subscribers"), OPEN_LIST)
        case Todo.ACCESSES_TO_REVIEW:
            text = reader.count("{n} access is to be reviewed.", "{n} accesses are to be reviewed.", waits.count)
            press = button(reader.say("Start reviewing"), OPEN_REVIEW)
    return SectionBlock(text=plain(text), accessory=press)


def _counts(reader: Reader, headcount: Headcount) -> list[Sentence]:
    lines = (
        reader.count("{n} subscriber with access", "{n} subscribers with access", headcount.subscribers),
        reader.count("{n} partner", "{n} partners", headcount.partners),
        reader.count("{n} administrator", "{n} administrators", headcount.administrators),
        reader.count("{n} access suspended", "{n} accesses suspended", headcount.suspended),
        reader.count("{n} password not noted yet", "{n} passwords not noted yet", headcount.not_noted),
    )
    return [(text, {}) for text in lines]


def _latest(reader: Reader, events: Sequence[Event]) -> list[Sentence]:
    return [_event(reader, event) for event in events]


def _event(reader: Reader, event: Event) -> Sentence:
    text, parts = line(reader, event)
    return "{at} · " + text, {**parts, "at": Moment(event.entry.at, reader)}
