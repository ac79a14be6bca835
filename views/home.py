"""What people see on the Home tab."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, DividerBlock, SectionBlock
from slack_sdk.models.views import View

from locales import Localizer
from rules.home import AdminOverview, Event, Overview, Todo, Waits
from rules.model.homes import Headcount
from rules.model.listing import MOST_COUNTED
from rules.model.people import PasswordState
from rules.model.refusals import NotAUser
from views.as_json import Window
from views.firm_profile import FirmProfile
from views.journal import line
from views.list_subscribers import password_line
from views.refusals import sentence
from views.show_space import OPEN_LIST, choices, profile_line, questions, title
from views.typeset import Moment, Sentence, Typed, header, note, paragraph, paragraphs, phone, plain
from views.windows import button, buttons

HomeView = View

OPEN_DELIVERIES = "open_deliveries"
OPEN_REVIEW = "open_review_at_home"


def home(localizer: Localizer, overview: Overview, firm_profile: FirmProfile) -> View:
    """Build the Home of a user of the space."""
    return _home(
        title(localizer, firm_profile),
        _oneself(localizer, overview),
        buttons(*choices(localizer, overview.person, may_enrol=overview.may_enrol)),
        *(_office(localizer, overview.admin_overview) if overview.admin_overview else []),
        DividerBlock(),
        *questions(localizer, overview.administrators, firm_profile),
    )


def stranger(localizer: Localizer, refused: NotAUser, firm_profile: FirmProfile) -> View:
    """Build the Home of somebody who has no access."""
    return _home(
        title(localizer, firm_profile),
        paragraph("{text}", text=Typed(sentence(localizer, refused))),
        *questions(localizer, refused.administrators, firm_profile),
    )


def _home(*blocks: Block) -> View:
    return Window(type="home", blocks=list(blocks))


def _oneself(localizer: Localizer, overview: Overview) -> Block:
    person = overview.person
    contact = [person.email, person.function, phone(person.phone)]
    told = person.password_state is not PasswordState.NONE
    return paragraphs(
        ("{name}", {"name": person.name}),
        ("{contact}", {"contact": Typed(" · ".join(text for text in contact if text))}),
        profile_line(localizer, person),
        *([password_line(localizer, person)] if told else []),
    )


def _office(localizer: Localizer, admin_overview: AdminOverview) -> list[Block]:
    waiting = [_waits(localizer, each) for each in admin_overview.waiting]
    return [
        DividerBlock(),
        header(localizer.say("What waits for you")),
        *(waiting or [note(localizer.say("Nothing: all is done."))]),
        DividerBlock(),
        header(localizer.say("The space at a glance")),
        paragraphs(*_counts(localizer, admin_overview.headcount)),
        DividerBlock(),
        header(localizer.say("Latest events")),
        *([paragraphs(*_latest(localizer, admin_overview.latest))] if admin_overview.latest else []),
    ]


def _waits(localizer: Localizer, waits: Waits) -> Block:
    match waits.todo:
        case Todo.MESSAGES_REFUSED:
            text = localizer.count(
                "{n} message could not be delivered.", "{n} messages could not be delivered.", waits.count
            )
            press = button(localizer.say("See deliveries"), OPEN_DELIVERIES)
        case Todo.PASSWORDS_NOT_NOTED:
            text = localizer.count(
                "{n} password has not been noted after 5 days.",
                "{n} passwords have not been noted after 5 days.",
                waits.count,
            )
            press = button(localizer.say("See subscribers"), OPEN_LIST)
        case Todo.ACCESSES_TO_REVIEW:
            text = localizer.count("{n} access is to be reviewed.", "{n} accesses are to be reviewed.", waits.count)
            press = button(localizer.say("Start reviewing"), OPEN_REVIEW)
    if waits.count > MOST_COUNTED:
        text = _more(localizer, waits.todo)
    return SectionBlock(text=plain(text), accessory=press)


def _more(localizer: Localizer, todo: Todo) -> str:
    most = localizer.number(MOST_COUNTED)
    match todo:
        case Todo.MESSAGES_REFUSED:
            return localizer.say("More than {n} messages could not be delivered.", n=most)
        case Todo.PASSWORDS_NOT_NOTED:
            return localizer.say("More than {n} passwords have not been noted after 5 days.", n=most)
        case Todo.ACCESSES_TO_REVIEW:
            return localizer.say("More than {n} accesses are to be reviewed.", n=most)


def _counts(localizer: Localizer, headcount: Headcount) -> list[Sentence]:
    lines = (
        localizer.count("{n} subscriber with access", "{n} subscribers with access", headcount.subscribers),
        localizer.count("{n} partner", "{n} partners", headcount.partners),
        localizer.count("{n} administrator", "{n} administrators", headcount.administrators),
        localizer.count("{n} access suspended", "{n} accesses suspended", headcount.suspended),
        localizer.count("{n} password not noted yet", "{n} passwords not noted yet", headcount.not_noted),
    )
    return [(text, {}) for text in lines]


def _latest(localizer: Localizer, events: Sequence[Event]) -> list[Sentence]:
    return [_event(localizer, event) for event in events]


def _event(localizer: Localizer, event: Event) -> Sentence:
    text, parts = line(localizer, event)
    return "{at} · " + text, {**parts, "at": Moment(event.entry.at, localizer)}
